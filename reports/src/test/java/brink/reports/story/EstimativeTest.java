package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.engine.stats.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bands of ICD 203 (2015), made half-open: each boundary belongs to the band above it, 99 % to the band below. */
class EstimativeTest {

    @ParameterizedTest
    @CsvSource({
        "0, less than 1 %",
        "0.00999, less than 1 %",
        "0.01, almost no chance",
        "0.04999, almost no chance",
        "0.05, very unlikely",
        "0.19999, very unlikely",
        "0.20, unlikely",
        "0.44999, unlikely",
        "0.45, roughly even chance",
        "0.54999, roughly even chance",
        "0.55, likely",
        "0.79999, likely",
        "0.80, very likely",
        "0.94999, very likely",
        "0.95, almost certain",
        "0.99, almost certain",
        "0.99001, more than 99 %",
        "1, more than 99 %"
    })
    void everyBoundaryHasItsBand(double probability, String words) {
        assertThat(Estimative.words(new Interval(probability, probability))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, 100", "5, 100", "20, 100", "45, 100", "55, 100", "80, 100", "95, 100"})
    void aCountOnABoundaryBelongsAbove(int count, int runs) {
        double share = (double) count / runs;
        assertThat(Estimative.of(share)).isNotEqualTo(Estimative.of(Math.nextDown(share)));
    }

    @ParameterizedTest
    @CsvSource({
        "0.44, 0.46, unlikely to roughly even chance",
        "0.19, 0.56, very unlikely to likely",
        "0, 0.02, less than 1 % to almost no chance",
        "0.98, 1, almost certain to more than 99 %",
        "0.21, 0.44, unlikely"
    })
    void anIntervalAcrossABoundaryHasBothTerms(double low, double high, String words) {
        assertThat(Estimative.words(new Interval(low, high))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void whatIsNoProbabilityIsRefused(double value) {
        assertThatThrownBy(() -> Estimative.of(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
