package brink.scenarios.verification;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.model.Scenario;
import brink.engine.run.LossCurve;
import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.library.Library;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What Geneva's packages cost Russia in their first year, in points, if all partners join: medians, as the forecast
 * error has the median 1. The bands are those of published estimates and forecasts (brink reference, pattern P7).
 */
class FirstYearLossTest {

    private static LossCurve curve(String id) {
        Library library = Library.shipped();
        CheckResult check = Scenarios.check(Scenarios.read(
                library.text("geneva-2022").orElseThrow(), library.loader(), Optional.empty(), List.of()));
        Scenario geneva = Scenarios.build((CheckResult.Sound) check);
        return LossCurve.of(geneva.packages().stream()
                .filter(sanctions -> sanctions.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"sectoral-2014,1,1.5", "severe-2022,3,5"})
    void whatTheyReallyCost(String id, double low, double high) {
        assertThat(curve(id).realisedOver(365)).isBetween(low, high);
    }

    @ParameterizedTest
    @CsvSource({"severe-2022,8,14"})
    void whatDecidersExpectThemToCost(String id, double low, double high) {
        assertThat(curve(id).expectedOver(365)).isBetween(low, high);
    }
}
