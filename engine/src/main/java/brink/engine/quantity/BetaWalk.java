package brink.engine.quantity;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.special.Beta;

/**
 * Inverts the distribution function of a beta distribution at all points of one side of a table, by
 * walking from the median into the tail.
 *
 * <p>With u = ln x and v = ln F(x), du/dv = F / (x f) =: g and d&sup2;u/dv&sup2; = g (1 - g (alpha -
 * (beta - 1) x / (1 - x))), where f is the density; far out u is all but a straight line. So the two
 * terms of Taylor's series lead from one point so near to the next that one look at F, and one more
 * step by what it tells, find that to about fourteen digits. Where the walk does not get on, as beside
 * a pole at 1, Commons Math's bracketing solver finds the point.
 */
final class BetaWalk {

    /** Of a relative miss below this, a step leaves less than 1e-14. */
    private static final double NEAR = 1e-5;
    /** A miss beyond this is too large for the second term. */
    private static final double FAR = 0.1;

    private static final int MOST_STEPS = 50;
    private static final double ACCURACY = 1e-12;

    private final BetaDistribution distribution;
    private final double alpha;
    private final double beta;
    private final double scale;

    private BetaWalk(double alpha, double beta) {
        this.distribution = new BetaDistribution(null, alpha, beta, ACCURACY);
        this.alpha = alpha;
        this.beta = beta;
        this.scale = Beta.logBeta(alpha, beta);
    }

    /** The quantiles at the points of the lower side. */
    static double[] quantiles(double alpha, double beta) {
        BetaWalk walk = new BetaWalk(alpha, beta);
        double[] values = new double[Quantile.SIDE];
        int last = Quantile.SIDE - 1;
        values[last] = walk.found(alpha / (alpha + beta), Quantile.tail(last));
        for (int i = last - 1; i >= 0 && values[i + 1] > 0; i--) {
            double guess = walk.stepped(values[i + 1], Quantile.tail(i + 1), Quantile.tail(i));
            values[i] = Math.min(values[i + 1], walk.found(guess, Quantile.tail(i)));
        }
        return values;
    }

    /** The quantile at a probability; 0 if it is too small for a number. */
    private double found(double guess, double p) {
        double x = guess;
        for (int step = 0; step < MOST_STEPS && x < 1; step++) {
            if (x < Double.MIN_NORMAL) {
                return 0;
            }
            double reached = distribution.cumulativeProbability(x);
            x = stepped(x, reached, p);
            if (Math.abs(p - reached) < NEAR * p) {
                return x;
            }
        }
        return distribution.inverseCumulativeProbability(p);
    }

    /** From x, where F is {@code reached}, towards the quantile at a probability; NaN if there is no way. */
    private double stepped(double x, double reached, double p) {
        double miss = Elementary.log(p / reached);
        double rise = Elementary.exp(alpha * Elementary.log(x) + (beta - 1) * Elementary.log(1 - x) - scale);
        double slope = reached / rise;
        double bend = Math.abs(miss) > FAR ? 0 : 1 - slope * (alpha - (beta - 1) * x / (1 - x));
        return x * Elementary.exp(slope * miss * (1 + bend * miss / 2));
    }
}
