package brink.scenarios.claims;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.claim.Claim;
import brink.engine.claim.Trial;
import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.library.Library;
import brink.scenarios.problem.ProblemPrinter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The claims about Geneva: all that the report makes, and arms that can be played. */
class GenevaClaimsTest {

    private static final Library LIBRARY = Library.shipped();

    private static ClaimsFile geneva() {
        ClaimsReader.Reading reading =
                ClaimsReader.read(LIBRARY.claims("geneva-2022").orElseThrow(), LIBRARY.loader());
        assertThat(ProblemPrinter.print(reading.problems())).isEmpty();
        return reading.file().orElseThrow();
    }

    @Test
    void everyClaimOfTheReportIsThere() {
        assertThat(geneva().claims().stream().map(Claim::id))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 29)
                        .mapToObj("B%02d"::formatted)
                        .toList());
        assertThat(geneva().claims())
                .allSatisfy(claim -> assertThat(claim.source()).isEqualTo("coverage " + claim.id()));
    }

    @Test
    void theSixContradictionsAreThere() {
        assertThat(geneva().contradictions().stream().map(pair -> pair.first() + " vs " + pair.second()))
                .containsExactlyInAnyOrder(
                        "B20 vs B11", "B27 vs B04", "B13 vs B18", "B15 vs B05", "B29 vs B08", "B10 vs B26");
    }

    @Test
    void everyArmCanBePlayed() {
        ClaimsFile file = geneva();
        Set<List<String>> arms = new LinkedHashSet<>();
        for (Claim claim : file.claims()) {
            if (claim.trial() instanceof Trial.ByPlaying trial) {
                arms.add(trial.without());
                arms.add(trial.with());
            }
        }
        file.experiments().forEach(experiment -> experiment.arms().forEach(arm -> arms.add(arm.variants())));
        assertThat(arms).hasSizeGreaterThan(30);
        for (List<String> arm : arms) {
            CheckResult result = Scenarios.check(file.arm(arm, List.of()));
            assertThat(ProblemPrinter.print(result.problems()))
                    .as(arm.toString())
                    .isEmpty();
        }
    }
}
