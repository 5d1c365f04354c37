package brink.scenarios.check;

/**
 * The numbers that a property permits.
 *
 * @param low smallest permitted number; negative infinity if there is none
 * @param aboveLow whether {@code low} itself is excluded
 * @param high largest permitted number; infinity if there is none
 * @param belowHigh whether {@code high} itself is excluded
 */
public record Range(double low, boolean aboveLow, double high, boolean belowHigh) {

    /** Every number. */
    public static final Range ANY = new Range(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false);

    /**
     * Whether a number lies at or above the lower end. An excluded end excludes subnormal numbers too.
     *
     * @param value any
     * @return true if it isn't too small
     */
    public boolean reachesLow(double value) {
        return aboveLow ? value >= low + Double.MIN_NORMAL && value > low : value >= low;
    }

    /**
     * Whether a number lies at or below the upper end.
     *
     * @param value any
     * @return true if it isn't too large
     */
    public boolean reachesHigh(double value) {
        return belowHigh ? value < high : value <= high;
    }
}
