package brink.engine.stats;

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

    private static Interval wilson(long count, long runs, double error) {
        var wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                Math.toIntExact(runs), Math.toIntExact(count), error);
        double low = count == 0 ? 0 : Math.max(0, wilson.getLowerBound());
        double high = count == runs ? 1 : Math.min(1, wilson.getUpperBound());
        return new Interval(low, high);
    }
}
