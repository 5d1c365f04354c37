package brink.engine.claim;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.stats.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private static final double MATTERS = 1;

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 0.1, 3, SUPPORTED",
        "HIGHER, 2, 3, SUPPORTED",
        "HIGHER, -0.1, 3, UNDECIDED",
        "HIGHER, 0.1, 0.9, NOT_SUPPORTED", // sure, and too small to matter
        "HIGHER, -0.5, 0.5, NOT_SUPPORTED",
        "HIGHER, -3, -2, NOT_SUPPORTED",
        "LOWER, -3, -0.1, SUPPORTED",
        "LOWER, -3, 0.1, UNDECIDED",
        "LOWER, -0.9, -0.1, NOT_SUPPORTED",
        "LOWER, 2, 3, NOT_SUPPORTED",
        "SAME, -0.9, 0.9, SUPPORTED",
        "SAME, 0.1, 0.9, SUPPORTED",
        "SAME, -1.1, 0.9, UNDECIDED",
        "SAME, 0.9, 1.1, UNDECIDED",
        "SAME, 1.1, 2, NOT_SUPPORTED",
        "SAME, -2, -1.1, NOT_SUPPORTED"
    })
    void isReadOffTheInterval(Expectation expectation, double low, double high, Verdict verdict) {
        assertThat(Verdict.of(new Interval(low, high), expectation, MATTERS)).isEqualTo(verdict);
    }
}
