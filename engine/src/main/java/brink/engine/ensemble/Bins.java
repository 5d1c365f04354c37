package brink.engine.ensemble;

/**
 * Counts of values in fixed bins: quantiles that merge in any order without error of their own.
 *
 * <p>The two ends of the range, where values are held, have a bin each; what lies between is divided
 * into {@value #INNER} equal bins of the value or, for losses, of its square root. A quantile is
 * interpolated within its bin, so its error is below one bin: 0.1 % of the range.
 */
public final class Bins {

    /** Number of bins, the two ends included. */
    public static final int CELLS = 1002;

    private static final int INNER = CELLS - 2;

    /** What is divided into equal bins. */
    enum Scale {
        /** The value. */
        LINEAR,
        /** Its square root: fine near 0, coarse far from it. */
        ROOT
    }

    private final int[] counts;
    private final int offset;
    private final double low;
    private final double high;
    private final Scale scale;

    Bins(int[] counts, int offset, double low, double high, Scale scale) {
        this.counts = counts;
        this.offset = offset;
        this.low = low;
        this.high = high;
        this.scale = scale;
    }

    /** Number of inner bins per unit of a range. */
    static double perUnit(double low, double high) {
        return INNER / (high - low);
    }

    /** The bin of a value on a linear scale. */
    static int cell(double value, double low, double high, double perUnit) {
        if (value <= low) {
            return 0;
        }
        if (value >= high) {
            return CELLS - 1;
        }
        return 1 + Math.min((int) ((value - low) * perUnit), INNER - 1);
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
        int last = 0;
        for (int i = 0; i < CELLS; i++) {
            int here = counts[offset + i];
            if (here > 0 && below + here >= wanted) {
                return value(i, Math.max(0, wanted - below) / here);
            }
            below += here;
            last = here > 0 ? i : last;
        }
        return value(last, 1);
    }

    private double value(int cell, double within) {
        double place = cell == 0 ? low : cell == CELLS - 1 ? high : low + (high - low) * (cell - 1 + within) / INNER;
        return scale == Scale.ROOT ? place * place : place;
    }
}
