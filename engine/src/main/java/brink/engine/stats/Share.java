package brink.engine.stats;

import brink.engine.quantity.Quantile;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * A share of runs with its Monte-Carlo error: a Wilson score interval at 95 % (Wilson 1927; Brown,
 * Cai and DasGupta 2001 recommend it). It says how well the share is known for this model with these
 * parameters, not how well the model knows the world.
 *
 * @param count runs counted
 * @param runs all runs, at least 1
 * @param value count over runs, in [0, 1]
 * @param interval the interval, within [0, 1]
 */
public record Share(long count, long runs, double value, Interval interval) {

    /** Probability with which the intervals miss the true share. */
    public static final double ERROR = 0.05;

    /**
     * A share with its interval.
     *
     * @param count runs counted, from 0 to {@code runs}
     * @param runs all runs, at least 1
     * @return the share
     */
    public static Share of(long count, long runs) {
        if (runs < 1 || count < 0 || count > runs) {
            throw new IllegalArgumentException("count (%s) must lie between 0 and runs (%s)".formatted(count, runs));
        }
        return new Share(count, runs, (double) count / runs, wilson(count, runs, ERROR));
    }

    /**
     * The Wilson interval at another error, as where several comparisons share theirs.
     *
     * @param error probability with which the interval misses the true share, in (0, 1)
     * @return the interval, within [0, 1]
     */
    public Interval interval(double error) {
        return wilson(count, runs, error);
    }

    /**
     * The Wilson interval of a share that is itself a mean of shares.
     *
     * @param share in [0, 1]
     * @param cases how many independent ones it stands for, at least 1
     * @param error probability with which the interval misses the true share, in (0, 1)
     * @return the interval, within [0, 1]
     */
    public static Interval interval(double share, int cases, double error) {
        double z = Quantile.NORMAL.at(1 - error / 2);
        double weight = z * z / cases;
        double middle = (share + weight / 2) / (1 + weight);
        double half = z * Math.sqrt(share * (1 - share) / cases + weight / (4 * cases)) / (1 + weight);
        return new Interval(Math.max(0, Math.min(share, middle - half)), Math.min(1, Math.max(share, middle + half)));
    }

    private static Interval wilson(long count, long runs, double error) {
        var wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                Math.toIntExact(runs), Math.toIntExact(count), error);
        double low = count == 0 ? 0 : Math.max(0, wilson.getLowerBound());
        double high = count == runs ? 1 : Math.min(1, wilson.getUpperBound());
        return new Interval(low, high);
    }
}
