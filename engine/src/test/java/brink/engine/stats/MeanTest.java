package brink.engine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class MeanTest {

    private static Mean of(double... values) {
        Mean.Sum sum = new Mean.Sum();
        DoubleStream.of(values).forEach(sum::add);
        return sum.mean();
    }

    /** Mean 5, squares of the distances from it 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16. */
    @Test
    void theErrorIsTheStandardDeviationOverTheRootOfTheNumber() {
        Mean mean = of(2, 4, 4, 4, 5, 5, 7, 9);
        assertThat(mean.value()).isCloseTo(5, within(1e-14));
        assertThat(mean.standardError()).isCloseTo(Math.sqrt(32.0 / 7 / 8), within(1e-14));
        assertThat(mean.interval().halfWidth()).isCloseTo(1.96 * mean.standardError(), within(1e-4));
    }

    @Test
    void aLargeOffsetTakesNothingFromTheError() {
        assertThat(of(1e9 + 1, 1e9 + 2, 1e9 + 3).standardError()).isCloseTo(Math.sqrt(1.0 / 3), within(1e-9));
    }

    @Test
    void whatNeverVariesIsKnownExactly() {
        assertThat(of(0, 0, 0).isTold()).isFalse();
        assertThat(of(0.5, 0.5).isTold()).isTrue();
        assertThat(of(3)).isEqualTo(new Mean(1, 3, 0));
        assertThatIllegalStateException().isThrownBy(() -> new Mean.Sum().mean());
    }

    @Test
    void howLikelyItWouldBeByLuck() {
        assertThat(new Mean(100, 1.959964, 1).pValue()).isCloseTo(0.05, within(1e-6));
        assertThat(new Mean(100, 3.919928, 2).pValue()).isCloseTo(0.05, within(1e-6));
        assertThat(new Mean(100, -2.575829, 1).pValue()).isCloseTo(0.01, within(1e-6));
        assertThat(new Mean(100, 0, 0).pValue()).isEqualTo(1);
        assertThat(new Mean(100, 1, 0).pValue()).isZero();
    }

    /** As a textbook has it: ((1.96 + 0.8416) * deviation / difference) squared. */
    @Test
    void howManyRunsWouldTellIt() {
        Mean mean = new Mean(400, 0.5, 10.0 / 20);
        assertThat(mean.runsNeeded(0.8, 0.05)).contains((long) Math.ceil(Math.pow(2.80159 * 10 / 0.5, 2)));
        assertThat(new Mean(400, 0, 1).runsNeeded(0.8, 0.05)).isEmpty();
    }

    /** Costs are skewed: of values whose tail is exponential, the mean of a thousand is normal enough. */
    @Test
    void theIntervalCoversTheTruthAsOftenAsItSays() {
        SplittableRandom random = new SplittableRandom(1908);
        int covered = 0;
        int samples = 2_000;
        for (int sample = 0; sample < samples; sample++) {
            Mean.Sum sum = new Mean.Sum();
            for (int i = 0; i < 1_000; i++) {
                sum.add(-StrictMath.log(1 - random.nextDouble()));
            }
            covered += sum.mean().interval().contains(1) ? 1 : 0;
        }
        assertThat(covered).isBetween(samples * 935 / 1000, samples * 965 / 1000);
    }
}
