package brink.engine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixedWidthTest {

    private static final int BATCH = 1024;
    private static final int SAMPLES = 20_000;

    @Test
    void enoughIsWhenTheIntervalIsNarrow() {
        FixedWidth width = new FixedWidth(0.01);
        assertThat(width.isReached(Share.of(2_000, 10_000))).isTrue();
        assertThat(width.isReached(Share.of(5_000, 10_000))).isFalse();
        assertThat(width.interval(Share.of(2_000, 10_000)).halfWidth()).isBetween(0.0080, 0.0081);
        assertThat(width.runsExpected(Share.of(5_000, 10_000))).isBetween(10_000L, 10_060L);
        // (2.00465 / 0.01) squared, times 0.2 times 0.8.
        assertThat(width.runsExpected(Share.of(200, 1_000))).isBetween(6_425L, 6_435L);
        assertThat(width.runsExpected(Share.of(100, 10_000))).isEqualTo(10_000);
        assertThatIllegalArgumentException().isThrownBy(() -> new FixedWidth(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new FixedWidth(0.5));
    }

    /** However often one looks: at stopping, the interval covers the truth in at least 95 % of samples. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"0.003,0.01", "0.01,0.005", "0.05,0.01", "0.2,0.01", "0.5,0.01", "0.2,0.03", "0.5,0.03", "0.4,0.02"})
    void coverageIsAtLeastWhatItSays(double truth, double halfWidth) {
        FixedWidth width = new FixedWidth(halfWidth);
        Random random = new Random(1965);
        double[] cumulative = cumulative(truth);
        int covered = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            long count = 0;
            long runs = 0;
            Share share;
            do {
                count += draw(random, cumulative);
                runs += BATCH;
                share = Share.of(count, runs);
            } while (!width.isReached(share));
            covered += width.interval(share).contains(truth) ? 1 : 0;
        }
        double allowance = 3 * Math.sqrt(0.95 * 0.05 / SAMPLES);
        assertThat((double) covered / SAMPLES).isGreaterThan(0.95 - allowance);
    }

    /** How likely a batch of 1,024 runs has at most so many, by recursion from the likelier end. */
    private static double[] cumulative(double truth) {
        double[] sums = new double[BATCH + 1];
        double probability = Math.pow(1 - truth, BATCH);
        double sum = 0;
        for (int count = 0; count <= BATCH; count++) {
            sum += probability;
            sums[count] = sum;
            probability *= truth / (1 - truth) * (BATCH - count) / (count + 1);
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
        return sums;
    }

    private static int draw(Random random, double[] cumulative) {
        int place = Arrays.binarySearch(cumulative, random.nextDouble());
        return Math.min(BATCH, place < 0 ? -place - 1 : place);
    }
}
