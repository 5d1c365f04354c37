package brink.engine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    /** Expected: computed independently by the formula of Wilson (1927). */
    @ParameterizedTest
    @CsvSource({
        "0,    1000,  0.0,                    0.0038267584855551234",
        "3,    1000,  0.0010207838811386186,  0.008783014053503173",
        "50,   1000,  0.03813026239274882,    0.06531382024425081",
        "211,  1000,  0.18684137276354604,    0.23737049364110482",
        "500,  1000,  0.4690696003681042,     0.5309303996318958",
        "2110, 10000, 0.20311472763902522,    0.21910722341922584"
    })
    void intervalsAreWilsons(long count, long runs, double low, double high) {
        Share share = Share.of(count, runs);
        assertThat(share.value()).isEqualTo((double) count / runs);
        assertThat(share.interval().low()).isCloseTo(low, within(1e-12));
        assertThat(share.interval().high()).isCloseTo(high, within(1e-12));
    }

    @Test
    void intervalsAreMirroredAndStayWithinTheirBounds() {
        assertThat(Share.of(1000, 1000).interval().high()).isEqualTo(1);
        assertThat(Share.of(0, 1000).interval().low()).isEqualTo(0);
        assertThat(Share.of(1000, 1000).interval().low())
                .isCloseTo(1 - Share.of(0, 1000).interval().high(), within(1e-12));
        assertThat(Share.of(1, 1).interval().low()).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "11, 10", "0, 0", "0, -1"})
    void impossibleCountsAreRefused(long count, long runs) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(count, runs))
                .withMessageContaining("count (" + count + ")");
    }

    @Test
    void numbersOfRunsBeyondAnIntAreRefusedAloud() {
        assertThatThrownBy(() -> Share.of(1, 1L << 40)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void intervalsRefuseEndsOutOfOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0.2, 0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0.1, Double.NaN));
    }

    @Test
    void intervalsOverlapWhenTheyTouch() {
        Interval interval = new Interval(0.1, 0.3);
        assertThat(interval.halfWidth()).isCloseTo(0.1, within(1e-15));
        assertThat(interval.overlaps(new Interval(0.3, 0.4))).isTrue();
        assertThat(interval.overlaps(new Interval(0.0, 0.1))).isTrue();
        assertThat(interval.overlaps(new Interval(0.15, 0.2))).isTrue();
        assertThat(interval.overlaps(new Interval(0.31, 0.4))).isFalse();
        assertThat(interval.overlaps(new Interval(0.0, 0.09))).isFalse();
    }

    /** Wilson's coverage swings with the share, but by little. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.05, 0.2, 0.5, 0.9})
    void theIntervalCoversTheTruthAsOftenAsItSays(double share) {
        SplittableRandom random = new SplittableRandom(1927);
        int covered = 0;
        int samples = 4_000;
        for (int sample = 0; sample < samples; sample++) {
            long count = 0;
            for (int run = 0; run < 500; run++) {
                count += random.nextDouble() < share ? 1 : 0;
            }
            covered += Share.of(count, 500).interval().contains(share) ? 1 : 0;
        }
        assertThat(covered).isBetween(samples * 93 / 100, samples * 98 / 100);
    }
}
