package brink.engine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedSharesTest {

    /** As the R package contingencytables gives it for its data of Cavo et al. (2012), to four digits. */
    @Test
    void intervalsAreNewcombesMethodTen() {
        PairedShares shares = new PairedShares(59, 16, 6, 80);
        assertThat(shares.difference()).isCloseTo(-0.0621, within(5e-5));
        assertThat(shares.interval(0.05).low()).isCloseTo(-0.1186, within(5e-5));
        assertThat(shares.interval(0.05).high()).isCloseTo(-0.0046, within(5e-5));
    }

    @Test
    void worldsThatChangePlacesMirrorTheInterval() {
        Interval one = new PairedShares(59, 16, 6, 80).interval(0.02);
        Interval other = new PairedShares(59, 6, 16, 80).interval(0.02);
        assertThat(one.low()).isCloseTo(-other.high(), within(1e-15));
        assertThat(one.high()).isCloseTo(-other.low(), within(1e-15));
    }

    @Test
    void whereNoRunDiffersMoreRunsStillMight() {
        Interval interval = new PairedShares(300, 0, 0, 700).interval(0.05);
        assertThat(interval.low()).isNegative().isGreaterThan(-0.01);
        assertThat(interval.high()).isPositive().isLessThan(0.01);
        assertThat(new PairedShares(0, 0, 0, 10).interval(0.05).contains(0)).isTrue();
    }

    /** A coin thrown for each run that differs. */
    @ParameterizedTest
    @CsvSource({"0, 0, 1", "0, 1, 1", "0, 5, 0.0625", "1, 4, 0.375", "4, 1, 0.375", "3, 3, 1"})
    void theTestIsMcNemarsExactOne(long first, long second, double expected) {
        assertThat(new PairedShares(7, first, second, 5).pValue()).isCloseTo(expected, within(1e-12));
    }

    /** Shares .3 and .4; .1 of runs differ where luck is shared as far as it can be. */
    @Test
    void sharedLuckSavesVariance() {
        PairedShares shares = new PairedShares(300, 0, 100, 600);
        assertThat(shares.varianceSaved().orElseThrow())
                .isCloseTo((0.3 * 0.7 + 0.4 * 0.6) / (0.1 - 0.01), within(1e-12));
        assertThat(new PairedShares(1, 0, 0, 1).varianceSaved()).isEmpty();
    }

    @Test
    void noNumberOfRunsTellsNoDifference() {
        assertThat(new PairedShares(1, 3, 3, 1).runsNeeded(0, 0.05)).isEmpty();
        assertThat(new PairedShares(97, 1, 2, 100).runsNeeded(0.5, 0.05)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0, 5", "0, 0, 0, 0"})
    void impossibleCountsAreRefused(long both, long first, long second, long neither) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PairedShares(both, first, second, neither))
                .withMessageContaining("at least 0");
    }

    /** Shares of both, the first alone, the second alone; runs. The interval is a little wide where runs are few. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "0.2, 0.1, 0.1, 200", "0.2, 0.05, 0.15, 200", "0.05, 0.01, 0.02, 500",
        "0.5, 0.004, 0.001, 1000", "0.01, 0.0, 0.01, 1000", "0.6, 0.2, 0.2, 100"
    })
    void intervalsCoverTheTruthAsOftenAsTheySay(double both, double first, double second, int runs) {
        Random random = new Random(1947);
        int trials = 20_000;
        int covered = 0;
        for (int trial = 0; trial < trials; trial++) {
            covered += draw(random, both, first, second, runs).interval(0.05).contains(second - first) ? 1 : 0;
        }
        assertThat(covered / (double) trials).isBetween(0.945, 0.99);
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"0.2, 0.05, 0.08", "0.1, 0.0, 0.02", "0.3, 0.12, 0.1"})
    void asManyRunsAsNeededTellTheDifferenceInFourOfFiveExperiments(double both, double first, double second) {
        long scale = 1_000_000;
        PairedShares truth = new PairedShares(
                Math.round(both * scale),
                Math.round(first * scale),
                Math.round(second * scale),
                Math.round((1 - both - first - second) * scale));
        int runs = Math.toIntExact(truth.runsNeeded(second - first, 0.05).orElseThrow());
        Random random = new Random(1969);
        int trials = 4_000;
        int told = 0;
        for (int trial = 0; trial < trials; trial++) {
            told += draw(random, both, first, second, runs).pValue() < 0.05 ? 1 : 0;
        }
        assertThat(told / (double) trials).isCloseTo(PairedShares.POWER, within(0.06));
    }

    private static PairedShares draw(Random random, double both, double first, double second, int runs) {
        long[] counts = new long[4];
        for (int run = 0; run < runs; run++) {
            double u = random.nextDouble();
            counts[u < both ? 0 : u < both + first ? 1 : u < both + first + second ? 2 : 3]++;
        }
        return new PairedShares(counts[0], counts[1], counts[2], counts[3]);
    }
}
