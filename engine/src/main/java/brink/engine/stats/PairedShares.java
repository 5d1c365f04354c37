package brink.engine.stats;

import brink.engine.quantity.Quantile;
import java.util.Optional;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * How often something happens in a first and in a second world that share their luck, run by run.
 *
 * @param both runs in which it happens in both worlds
 * @param first runs in which it happens in the first world alone
 * @param second runs in which it happens in the second world alone
 * @param neither runs in which it happens in neither
 */
public record PairedShares(long both, long first, long second, long neither) {

    /** Power with which {@link #runsNeeded} would tell a difference. */
    public static final double POWER = 0.8;

    /** Refuses negative counts, and no runs. */
    public PairedShares {
        if (both < 0 || first < 0 || second < 0 || neither < 0 || both + first + second + neither < 1) {
            throw new IllegalArgumentException("counts must be at least 0 and at least one of them 1: %s, %s, %s, %s"
                    .formatted(both, first, second, neither));
        }
    }

    /**
     * Number of pairs of runs.
     *
     * @return at least 1
     */
    public long runs() {
        return both + first + second + neither;
    }

    /**
     * The second world's share less the first's.
     *
     * @return in [-1, 1]
     */
    public double difference() {
        return (double) (second - first) / runs();
    }

    /**
     * Share of runs in which it happens in one world alone.
     *
     * @return in [0, 1]
     */
    public double flipped() {
        return (double) (first + second) / runs();
    }

    /**
     * An interval for the difference: Newcombe's method 10 for paired proportions, which puts the Wilson intervals
     * of both shares together with a corrected correlation (Newcombe 1998, Statistics in Medicine 17: 2635-2650).
     * Two worlds between which no run differs still have an interval around zero: more runs might.
     *
     * @param error probability with which the interval misses the true difference, in (0, 1)
     * @return the interval, within [-1, 1]
     */
    public Interval interval(double error) {
        Share before = Share.of(both + first, runs());
        Share after = Share.of(both + second, runs());
        Interval ofBefore = before.interval(error);
        Interval ofAfter = after.interval(error);
        double phi = correlation();
        double fall = joined(after.value() - ofAfter.low(), ofBefore.high() - before.value(), phi);
        double rise = joined(ofAfter.high() - after.value(), before.value() - ofBefore.low(), phi);
        return new Interval(Math.max(-1, difference() - fall), Math.min(1, difference() + rise));
    }

    private static double joined(double one, double other, double phi) {
        return Math.sqrt(Math.max(0, one * one - 2 * phi * one * other + other * other));
    }

    /** Correlation of the two worlds, corrected towards 0 where it is positive. */
    private double correlation() {
        double spread = Math.sqrt((double) (both + first) * (second + neither))
                * Math.sqrt((double) (both + second) * (first + neither));
        if (spread == 0) {
            return 0;
        }
        double product = (double) both * neither - (double) first * second;
        double corrected = product > 0 ? Math.max(0, product - runs() / 2.0) : product;
        return corrected / spread;
    }

    /**
     * How likely runs that differ would be divided at least so unevenly if the worlds had the same share: McNemar's
     * test in its exact form.
     *
     * @return two-sided, in [0, 1]; 1 where no run differs
     */
    public double pValue() {
        int discordant = Math.toIntExact(first + second);
        return discordant == 0
                ? 1
                : BinomialTest.withDefaults()
                        .with(AlternativeHypothesis.TWO_SIDED)
                        .test(discordant, Math.toIntExact(second), 0.5)
                        .getPValue();
    }

    /**
     * How many times the variance of the difference would be as large if both worlds had luck of their own.
     *
     * @return above 0; nothing where no run differs, so that the pairs leave no variance
     */
    public Optional<Double> varianceSaved() {
        double paired = flipped() - difference() * difference();
        double before = (double) (both + first) / runs();
        double after = (double) (both + second) / runs();
        return paired > 0 ? Optional.of((before * (1 - before) + after * (1 - after)) / paired) : Optional.empty();
    }

    /**
     * Number of pairs of runs with which a difference would be told from none with a power of {@value #POWER}, if as
     * many runs differ as here (Connor 1987, Biometrics 43: 207-211).
     *
     * @param difference that is to be told, other than 0
     * @param error probability with which a difference is told where there is none, in (0, 1)
     * @return rounded up; nothing where fewer runs differ than the difference asks for
     */
    public Optional<Long> runsNeeded(double difference, double error) {
        double variance = flipped() - difference * difference;
        if (flipped() < Math.abs(difference) || difference == 0) {
            return Optional.empty();
        }
        double root = Quantile.NORMAL.at(1 - error / 2) * Math.sqrt(flipped())
                + Quantile.NORMAL.at(POWER) * Math.sqrt(Math.max(0, variance));
        return Optional.of((long) Math.ceil(root * root / (difference * difference)));
    }
}
