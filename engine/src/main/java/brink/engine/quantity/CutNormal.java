package brink.engine.quantity;

import org.apache.commons.math3.distribution.NormalDistribution;

/** A standard normal distribution between two cuts, which may be infinite. */
final class CutNormal {

    private final NormalDistribution standard = new NormalDistribution(null, 0, 1);
    private final double low;
    private final double high;
    private final double mass;
    private final double outsideLow;
    private final double outsideHigh;

    CutNormal(double low, double high) {
        this.low = low;
        this.high = high;
        mass = between(low, high);
        outsideLow = below(low > 0 ? -low : low);
        outsideHigh = below(high < 0 ? high : -high);
    }

    /** The lower cut. */
    double low() {
        return low;
    }

    /** The upper cut. */
    double high() {
        return high;
    }

    /** The value below which a share of the distribution lies. */
    double fromBelow(double p) {
        return within(low > 0 ? -inverse(outsideLow - p * mass) : inverse(outsideLow + p * mass));
    }

    /** The value above which a share of the distribution lies. */
    double fromAbove(double p) {
        return within(high < 0 ? inverse(outsideHigh - p * mass) : -inverse(outsideHigh + p * mass));
    }

    double mean() {
        return within((density(low) - density(high)) / mass);
    }

    /** Mean of exp(sigma z) between the cuts. */
    double exponentialMean(double sigma) {
        return Elementary.exp(sigma * sigma / 2) * between(low - sigma, high - sigma) / mass;
    }

    /** Probability between two points; measured from the nearer end, so that little is cancelled. */
    private double between(double from, double to) {
        return from > 0 ? below(-from) - below(-to) : below(to) - below(from);
    }

    private double below(double z) {
        return standard.cumulativeProbability(z);
    }

    /** The quantile; far out, where Commons Math loses digits, by Newton's method on the logarithm. */
    private double inverse(double p) {
        if (p > 1e-9) {
            return standard.inverseCumulativeProbability(p);
        }
        double z = -Math.sqrt(-2 * Elementary.log(p));
        double step = 1;
        for (int i = 0; i < 20 && Math.abs(step) > 1e-12; i++) {
            double reached = below(z);
            step = Elementary.log(p / reached) * reached / standard.density(z);
            z += step;
        }
        return z;
    }

    private double within(double z) {
        return Math.min(Math.max(z, low), high);
    }

    private double density(double z) {
        return Double.isFinite(z) ? standard.density(z) : 0;
    }
}
