package brink.engine.stats;

import brink.engine.quantity.Quantile;

/**
 * An interval estimate.
 *
 * @param low lower end
 * @param high upper end, at least {@code low}
 */
public record Interval(double low, double high) {

    /** Refuses ends out of order, and NaN. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("low (%s) must not exceed high (%s)".formatted(low, high));
        }
    }

    /**
     * The interval of an estimate with an error that is normal, as that of a mean of many runs.
     *
     * @param estimate the middle
     * @param standardError of the estimate, at least 0
     * @param error probability with which the interval misses the true value, in (0, 1)
     * @return the interval
     */
    public static Interval normal(double estimate, double standardError, double error) {
        double half = Quantile.NORMAL.at(1 - error / 2) * standardError;
        return new Interval(estimate - half, estimate + half);
    }

    /**
     * Whether a value lies within it.
     *
     * @param value any
     * @return true at the ends too
     */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /**
     * Half the distance between the ends.
     *
     * @return at least 0
     */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /**
     * Whether two intervals have a value in common.
     *
     * @param other the other interval
     * @return true if they touch or overlap
     */
    public boolean overlaps(Interval other) {
        return low <= other.high && other.low <= high;
    }
}
