package brink.engine.ensemble;

/**
 * Counts of values in fixed bins: quantiles that merge in any order without error of their own.
 *
 * <p>The range is divided into {@value #CELLS} equal bins; values beyond it count in the outermost.
 * A quantile is interpolated within its bin, so its error is below one bin, 0.1 % of the range.
 */
public final class Bins {

    /** Number of bins. */
    public static final int CELLS = 1000;

    private final int[] counts;
    private final int offset;
    private final double low;
    private final double high;

    Bins(int[] counts, int offset, double low, double high) {
        this.counts = counts;
        this.offset = offset;
        this.low = low;
        this.high = high;
    }

    /** The bin of a value. */
    static int cell(double value, double low, double perUnit) {
        int cell = (int) ((value - low) * perUnit);
        return Math.min(Math.max(cell, 0), CELLS - 1);
    }

    /**
     * Number of values counted.
     *
     * @return at least 0
     */
    public long total() {
        long total = 0;
        for (int i = 0; i < CELLS; i++) {
            total += counts[offset + i];
        }
        return total;
    }

    /**
     * The value below which a share of all values lies.
     *
     * @param share in [0, 1]
     * @return the quantile, interpolated within its bin; NaN if nothing was counted
     */
    public double quantile(double share) {
        long total = total();
        if (total == 0) {
            return Double.NaN;
        }
        double wanted = share * total;
        double below = 0;
        for (int i = 0; i < CELLS; i++) {
            int here = counts[offset + i];
            if (here > 0 && below + here >= wanted) {
                double within = Math.max(0, wanted - below) / here;
                return low + (high - low) * (i + within) / CELLS;
            }
            below += here;
        }
        return high;
    }
}
