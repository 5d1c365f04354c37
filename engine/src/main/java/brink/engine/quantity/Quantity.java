package brink.engine.quantity;

import java.util.List;

/**
 * A number that a scenario states: known exactly, or known only as a distribution.
 *
 * <p>Every case refuses NaN, infinity and impossible shapes in its constructor, so that a quantity
 * that exists can be sampled.
 */
public sealed interface Quantity {

    /**
     * The smallest value that can occur.
     *
     * @return the lower end of the support; may be negative infinity
     */
    double low();

    /**
     * The largest value that can occur.
     *
     * @return the upper end of the support; may be infinity
     */
    double high();

    /**
     * Whether this is one known number.
     *
     * @return true for {@link Constant} only
     */
    default boolean isConstant() {
        return this instanceof Constant;
    }

    /**
     * A known number.
     *
     * @param value finite
     */
    record Constant(double value) implements Quantity {
        /** Refuses a value that is not finite. */
        public Constant {
            Require.finite("value", value);
        }

        @Override
        public double low() {
            return value;
        }

        @Override
        public double high() {
            return value;
        }
    }

    /**
     * Every value between two ends is equally likely.
     *
     * @param low lower end, finite
     * @param high upper end, above {@code low}
     */
    record Uniform(double low, double high) implements Quantity {
        /** Refuses ends that are not finite or not in order. */
        public Uniform {
            Require.finite("low", low);
            Require.finite("high", high);
            Require.that(low < high, "low (%s) must be below high (%s)", low, high);
        }
    }

    /**
     * Linear up to a mode and down again.
     *
     * @param low lower end, finite
     * @param mode most likely value, between the ends
     * @param high upper end, above {@code low}
     */
    record Triangular(double low, double mode, double high) implements Quantity {
        /** Refuses values that are not finite or not in order. */
        public Triangular {
            Require.ordered(low, mode, high);
        }
    }

    /**
     * The smooth relative of the triangle used in expert elicitation: a beta distribution with shape
     * weights 1 + 4 (mode - low) / (high - low) and 1 + 4 (high - mode) / (high - low).
     *
     * @param low lower end, finite
     * @param mode most likely value, between the ends
     * @param high upper end, above {@code low}
     */
    record Pert(double low, double mode, double high) implements Quantity {
        /** Refuses values that are not finite or not in order. */
        public Pert {
            Require.ordered(low, mode, high);
        }
    }

    /**
     * Normal distribution, cut off at two ends (which may be infinite).
     *
     * @param mean mean before the cut, finite
     * @param sd standard deviation before the cut, above 0
     * @param low lower cut, may be negative infinity
     * @param high upper cut, above {@code low}, may be infinity
     */
    record Normal(double mean, double sd, double low, double high) implements Quantity {
        /** Refuses a mean that is not finite, a deviation not above 0, and cuts not in order. */
        public Normal {
            Require.finite("mean", mean);
            Require.positive("sd", sd);
            Require.that(low < high, "low (%s) must be below high (%s)", low, high);
            Require.that(
                    low < mean + 8 * sd && high > mean - 8 * sd,
                    "the cuts (%s to %s) must leave some of the distribution",
                    low,
                    high);
        }
    }

    /**
     * The exponential of a normal distribution, cut off at two ends.
     *
     * @param median median before the cut, above 0
     * @param sigma standard deviation of the logarithm, above 0
     * @param low lower cut, at least 0
     * @param high upper cut, above {@code low}, may be infinity
     */
    record LogNormal(double median, double sigma, double low, double high) implements Quantity {
        /** Refuses a median or sigma not above 0, and cuts not in order or beyond all of the distribution. */
        public LogNormal {
            Require.positive("median", median);
            Require.positive("sigma", sigma);
            Require.that(low >= 0 && low < high, "low (%s) must be at least 0 and below high (%s)", low, high);
            double centre = Elementary.log(median);
            Require.that(
                    Elementary.log(low) < centre + 8 * sigma && Elementary.log(high) > centre - 8 * sigma,
                    "the cuts (%s to %s) must leave some of the distribution",
                    low,
                    high);
        }
    }

    /**
     * Beta distribution stretched between two ends.
     *
     * @param alpha first shape, above 0
     * @param beta second shape, above 0
     * @param low lower end, finite
     * @param high upper end, above {@code low}
     */
    record Beta(double alpha, double beta, double low, double high) implements Quantity {
        /** Refuses shapes not above 0 and ends that are not finite or not in order. */
        public Beta {
            Require.positive("alpha", alpha);
            Require.positive("beta", beta);
            Require.finite("low", low);
            Require.finite("high", high);
            Require.that(low < high, "low (%s) must be below high (%s)", low, high);
        }
    }

    /**
     * One of a list of values.
     *
     * @param values finite values, in the order in which they are drawn
     * @param weights their weights, at least 0, with a positive sum; normalised when drawn
     */
    record Discrete(List<Double> values, List<Double> weights) implements Quantity {
        /** Refuses lists of different or zero length, values that are not finite, negative weights. */
        public Discrete {
            values = List.copyOf(values);
            weights = List.copyOf(weights);
            Require.that(!values.isEmpty(), "there must be at least one value");
            Require.that(
                    values.size() == weights.size(),
                    "there are %s values but %s weights",
                    values.size(),
                    weights.size());
            double sum = 0;
            for (int i = 0; i < values.size(); i++) {
                Require.finite("value", values.get(i));
                Require.that(weights.get(i) >= 0, "weight (%s) must be at least 0", weights.get(i));
                sum += weights.get(i);
            }
            Require.that(sum > 0 && sum < Double.POSITIVE_INFINITY, "the weights must have a positive sum");
        }

        @Override
        public double low() {
            return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        }

        @Override
        public double high() {
            return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        }
    }
}
