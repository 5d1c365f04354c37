package brink.engine.stats;

import brink.engine.quantity.Quantile;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A mean over many runs with its Monte-Carlo error.
 *
 * @param runs how many, at least 1
 * @param value the mean
 * @param standardError of the mean, at least 0; 0 for a single run
 */
public record Mean(long runs, double value, double standardError) {

    /**
     * Its interval at 95 %, the error being normal as that of a mean of many runs.
     *
     * @return the interval
     */
    public Interval interval() {
        return Interval.normal(value, standardError, Share.ERROR);
    }

    /**
     * Whether it can be told from 0.
     *
     * @return true if the interval does not hold 0
     */
    public boolean isTold() {
        return !interval().contains(0);
    }

    /**
     * How likely a mean at least so far from 0 would be seen if the true one were 0.
     *
     * @return two-sided, in [0, 1], the error being normal
     */
    public double pValue() {
        if (standardError == 0) {
            return value == 0 ? 1 : 0;
        }
        return 2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(value) / standardError);
    }

    /**
     * Number of runs with which a mean as far from 0 would be told from 0, if values vary as here.
     *
     * @param power how likely it would be told, in (0, 1)
     * @param error probability with which one is told where there is none, in (0, 1)
     * @return rounded up; nothing where the mean is 0
     */
    public Optional<Long> runsNeeded(double power, double error) {
        if (value == 0) {
            return Optional.empty();
        }
        double errors = (Quantile.NORMAL.at(1 - error / 2) + Quantile.NORMAL.at(power)) * standardError / value;
        return Optional.of((long) Math.ceil(errors * errors * runs));
    }

    /** Takes values one by one, in constant room (Welford 1962). */
    public static final class Sum {
        private long runs;
        private double mean;
        private double squares;

        /** Begins with no value. */
        public Sum() {}

        /**
         * Takes one more value.
         *
         * @param value any
         */
        public void add(double value) {
            runs++;
            double off = value - mean;
            mean += off / runs;
            squares += off * (value - mean);
        }

        /**
         * The mean of the values so far.
         *
         * @return of at least one value
         */
        public Mean mean() {
            if (runs == 0) {
                throw new IllegalStateException("a mean must be of at least one value");
            }
            double variance = runs == 1 ? 0 : squares / (runs - 1);
            return new Mean(runs, mean, Math.sqrt(variance / runs));
        }
    }
}
