package brink.engine.stats;

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
