package brink.engine.quantity;

import java.util.HashMap;
import java.util.Map;

/**
 * The tables of standard distributions, each made once, however many quantities are stretched from it.
 *
 * <p>A table holds the values at the {@linkplain Quantile#tail points} of the lower side, then those of
 * the upper. Whoever prepares several quantities owns one of these; it is for one thread.
 */
public final class StandardTables {

    private final Map<Beta, double[]> betas = new HashMap<>();
    private final Map<Cuts, double[]> normals = new HashMap<>();

    /** Begins without tables. */
    public StandardTables() {}

    private record Beta(double alpha, double beta) {}

    private record Cuts(double low, double high) {
        static Cuts of(CutNormal cut) {
            return new Cuts(effective(cut.low()), effective(cut.high()));
        }

        /** Beyond forty deviations there is no probability that a number could hold. */
        private static double effective(double end) {
            return Math.abs(end) > 40 ? Math.copySign(Double.POSITIVE_INFINITY, end) : end;
        }
    }

    /** Number of different tables made so far. */
    int count() {
        return betas.size() + normals.size();
    }

    /** The beta distribution between 0 and 1; not to be modified. */
    double[] beta(double alpha, double beta) {
        return betas.computeIfAbsent(new Beta(alpha, beta), shape -> {
            double[] lower = BetaWalk.quantiles(alpha, beta);
            double[] upper = alpha == beta ? lower : BetaWalk.quantiles(beta, alpha);
            double[] table = new double[2 * Quantile.SIDE];
            for (int i = 0; i < Quantile.SIDE; i++) {
                table[i] = lower[i];
                table[Quantile.SIDE + i] = 1 - upper[i];
            }
            table[2 * Quantile.SIDE - 1] = table[Quantile.SIDE - 1]; // one median, for both sides
            return table;
        });
    }

    /** A standard normal distribution between two cuts; not to be modified. */
    double[] normal(CutNormal cut) {
        return normals.computeIfAbsent(Cuts.of(cut), cuts -> {
            double[] table = new double[2 * Quantile.SIDE];
            for (int i = 0; i < Quantile.SIDE; i++) {
                table[i] = cut.fromBelow(Quantile.tail(i));
                boolean mirrored = cut.low() == -cut.high();
                table[Quantile.SIDE + i] = mirrored ? -table[i] : cut.fromAbove(Quantile.tail(i));
            }
            return table;
        });
    }
}
