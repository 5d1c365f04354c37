package brink.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Evidence;
import brink.engine.quantity.Quantity.Beta;
import brink.engine.quantity.Quantity.Constant;
import brink.engine.quantity.Quantity.Discrete;
import brink.engine.quantity.Quantity.LogNormal;
import brink.engine.quantity.Quantity.Normal;
import brink.engine.quantity.Quantity.Pert;
import brink.engine.quantity.Quantity.Triangular;
import brink.engine.quantity.Quantity.Uniform;
import brink.engine.random.Luck;
import brink.engine.random.Seed;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantileTest {

    private static final double INF = Double.POSITIVE_INFINITY;
    private static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);

    /** Each quantity with the distribution of Commons Math it stands for. */
    private static final Map<Quantity, RealDistribution> KNOWN = Map.of(
            new Uniform(-2, 5), new UniformRealDistribution(null, -2, 5),
            new Triangular(0, 3, 4), new TriangularDistribution(null, 0, 3, 4),
            new Triangular(0, 0, 4), new TriangularDistribution(null, 0, 0, 4),
            new Normal(2, 3, -INF, INF), new NormalDistribution(null, 2, 3),
            new LogNormal(1, 0.6, 0, INF), new LogNormalDistribution(null, 0, 0.6),
            new Beta(2, 5, 0, 1), new BetaDistribution(null, 2, 5),
            new Beta(0.5, 0.5, 0, 1), new BetaDistribution(null, 0.5, 0.5),
            new Pert(0, 0.25, 1), new BetaDistribution(null, 2, 4));

    @Test
    void quantilesAgreeWithCommonsMathFromOneInAThousandToItsComplement() {
        KNOWN.forEach((quantity, distribution) -> {
            Quantile quantile = Quantile.of(quantity);
            double sd = Math.sqrt(distribution.getNumericalVariance());
            for (int i = 1; i < 2000; i++) {
                double u = 0.001 + 0.998 * i / 2000.0;
                assertThat(quantile.at(u))
                        .as("%s at %s", quantity, u)
                        .isCloseTo(distribution.inverseCumulativeProbability(u), within(1e-4 * sd));
            }
        });
    }

    @Test
    void theStandardNormalKeepsItsDocumentedAccuracy() {
        Quantile quantile = Quantile.of(new Normal(0, 1, -INF, INF));
        double worst = 0;
        for (int i = 1; i < 100_000; i++) {
            double u = 0.001 + 0.998 * i / 100_000.0;
            worst = Math.max(worst, Math.abs(quantile.at(u) - STANDARD.inverseCumulativeProbability(u)));
        }
        assertThat(worst).isLessThan(2e-5);
    }

    @Test
    void theTailsReachToTwoToTheMinusThirtyThreeAndNoFurther() {
        Quantile quantile = Quantile.of(new Normal(0, 1, -INF, INF));
        double end = STANDARD.inverseCumulativeProbability(0x1p-33);
        assertThat(quantile.at(0x1p-33)).isCloseTo(end, within(1e-9));
        assertThat(quantile.at(0x1p-53)).isEqualTo(quantile.at(0x1p-33));
        assertThat(quantile.at(1 - 0x1p-53)).isEqualTo(-quantile.at(0x1p-33));
        assertThat(quantile.at(1e-6)).isCloseTo(STANDARD.inverseCumulativeProbability(1e-6), within(1e-4));
        assertThat(quantile.at(0.5)).isCloseTo(0, within(1e-12));
        assertThat(quantile.at(Math.nextDown(0.5))).isCloseTo(0, within(1e-12));
    }

    @Test
    void quantilesNeverFallAsProbabilityRises() {
        for (Quantity quantity : KNOWN.keySet()) {
            Quantile quantile = Quantile.of(quantity);
            double before = -INF;
            for (int i = 1; i < 50_000; i++) {
                double now = quantile.at(i / 50_000.0);
                assertThat(now).as("%s at %s", quantity, i).isGreaterThanOrEqualTo(before);
                before = now;
            }
        }
    }

    @Test
    void meansAgreeWithCommonsMath() {
        KNOWN.forEach((quantity, distribution) -> assertThat(
                        Quantile.of(quantity).mean())
                .as("%s", quantity)
                .isCloseTo(distribution.getNumericalMean(), within(1e-12 * (1 + distribution.getNumericalMean()))));
        assertThat(Quantile.of(new Constant(7)).mean()).isEqualTo(7);
        assertThat(Quantile.of(new Constant(7)).at(0.3)).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "0.5, Infinity", "-Infinity, -0.5", "3, 4", "5, Infinity", "-Infinity, -5", "7, Infinity"})
    void cutNormalsFollowTheConditionalDistribution(double low, double high) {
        Quantile quantile = Quantile.of(new Normal(10, 2, 10 + 2 * low, 10 + 2 * high));
        double mass = tail(low) - tail(high);
        for (double u : new double[] {0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999}) {
            double z = (quantile.at(u) - 10) / 2;
            assertThat(z).isBetween(low, high);
            assertThat((tail(low) - tail(z)) / mass).as("share below %s", z).isCloseTo(u, within(1e-4));
        }
        assertThat(quantile.at(0x1p-53)).isFinite();
        assertThat(quantile.at(1 - 0x1p-53)).isFinite();
        assertThat((quantile.mean() - 10) / 2).isCloseTo((density(low) - density(high)) / mass, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 2", "0, 1", "1.5, Infinity"})
    void cutLogNormalsFollowTheConditionalDistribution(double low, double high) {
        double sigma = 0.6;
        Quantile quantile = Quantile.of(new LogNormal(1, sigma, low, high));
        LogNormalDistribution whole = new LogNormalDistribution(null, 0, sigma);
        double below = whole.cumulativeProbability(low);
        double mass = (high == INF ? 1 : whole.cumulativeProbability(high)) - below;
        double mean = 0;
        for (int i = 0; i < 200_000; i++) {
            double u = (i + 0.5) / 200_000;
            mean += quantile.at(u) / 200_000;
        }
        for (double u : new double[] {0.001, 0.1, 0.5, 0.9, 0.999}) {
            double share = (whole.cumulativeProbability(quantile.at(u)) - below) / mass;
            assertThat(share).isCloseTo(u, within(1e-4));
        }
        assertThat(quantile.mean()).isCloseTo(mean, within(1e-4));
    }

    @Test
    void discreteQuantitiesTakeTheirValuesInProportionToTheirWeights() {
        Quantile quantile = Quantile.of(new Discrete(List.of(9.0, -1.0, 4.0), List.of(1.0, 3.0, 0.0)));
        assertThat(quantile.at(0.2499)).isEqualTo(9);
        assertThat(quantile.at(0.25)).isEqualTo(-1);
        assertThat(quantile.at(1 - 0x1p-53)).isEqualTo(-1);
        assertThat(quantile.mean()).isEqualTo(1.5);
    }

    /** Expected values: distribution functions that can be inverted by hand; the fourth is the arcsine law. */
    @Test
    void betasAreExactAtThePointsOfTheirTables() {
        Map<Beta, DoubleUnaryOperator> inverses = Map.of(
                new Beta(5, 1, 0, 1), p -> StrictMath.pow(p, 0.2),
                new Beta(0.05, 1, 0, 1), p -> StrictMath.pow(p, 20),
                new Beta(1, 5, 0, 1), p -> -StrictMath.expm1(StrictMath.log1p(-p) / 5),
                new Beta(0.5, 0.5, 0, 1), p -> StrictMath.pow(StrictMath.sin(StrictMath.PI * p / 2), 2),
                new Beta(1, 1, 0, 1), p -> p);
        inverses.forEach((beta, inverse) -> {
            Quantile quantile = Quantile.of(beta);
            for (int i = 0; i < Quantile.SIDE - 1; i++) {
                double p = Quantile.tail(i);
                double low = inverse.applyAsDouble(p);
                assertThat(quantile.at(p)).as("%s at %s", beta, p).isCloseTo(low, within(1e-11 * low));
                double high = inverse.applyAsDouble(1 - p);
                assertThat(quantile.at(1 - p)).as("%s at 1 - %s", beta, p).isCloseTo(high, within(1e-11));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"0.01, 100", "100, 0.01", "3, 0.05", "200, 3", "10000, 10000", "0.003, 0.003"})
    void extremeBetasNeverFallAndMeetTheirDistributionFunction(double alpha, double beta) {
        Quantile quantile = Quantile.of(new Beta(alpha, beta, 0, 1));
        BetaDistribution known = new BetaDistribution(null, alpha, beta);
        double before = 0;
        for (int i = 0; i < 2 * Quantile.SIDE; i++) {
            boolean lower = i < Quantile.SIDE;
            double u = lower ? Quantile.tail(i) : 1 - Quantile.tail(2 * Quantile.SIDE - 1 - i);
            double x = quantile.at(u);
            assertThat(x).as("at %s", u).isBetween(before, 1.0);
            // Where the function is too steep for doubles near an end, the true quantile is still close by.
            assertThat(u)
                    .as("share below %s", x)
                    .isBetween(
                            known.cumulativeProbability(x - 1e-11) - 1e-9,
                            known.cumulativeProbability(x + 1e-11) + 1e-9);
            before = x;
        }
    }

    @Test
    void whatWasWorkedOutForOthersChangesNoValue() {
        List<Quantity> related = List.of(
                new Pert(0, 3, 6),
                new Pert(50, 55, 60),
                new Pert(-7, -3, 0),
                new Beta(3, 3, -1, 1),
                new Normal(2, 3, -Double.MAX_VALUE, Double.MAX_VALUE),
                new Normal(0, 7, -INF, INF),
                new Normal(0, 1, -1, 1),
                new LogNormal(2, 0.5, Double.MIN_NORMAL, Double.MAX_VALUE),
                new LogNormal(2, 0.5, 1, 4));
        StandardTables tables = new StandardTables();
        for (Quantity quantity : related) {
            Quantile alone = Quantile.of(quantity);
            Quantile sharing = Quantile.of(quantity, tables);
            for (int i = 1; i < 1000; i++) {
                assertThat(sharing.at(i / 1000.0)).as("%s", quantity).isEqualTo(alone.at(i / 1000.0));
            }
            assertThat(sharing.mean()).isEqualTo(alone.mean());
        }
        assertThat(tables.count())
                .as("betas of two shapes, normals with three pairs of cuts")
                .isEqualTo(5);
    }

    /** Eight tests at one in a million: a correct generator had a chance of 8e-6 of failing. */
    @Test
    void keyedDrawsFollowTheirDistribution() {
        KNOWN.forEach((quantity, distribution) -> {
            double[] sample = draws(Quantile.of(quantity), quantity.toString());
            DoubleUnaryOperator cdf = distribution::cumulativeProbability;
            assertThat(Evidence.kolmogorovSmirnov(sample, cdf))
                    .as("%s", quantity)
                    .isGreaterThan(1e-6);
        });
    }

    private static double[] draws(Quantile quantile, String id) {
        long purpose = Luck.purpose("parameter", id);
        double[] sample = new double[20_000];
        for (int run = 0; run < sample.length; run++) {
            long beginning = Luck.occasion(Luck.run(new Seed(1), run), -1);
            sample[run] = quantile.at(Luck.uniform(beginning, purpose));
        }
        return sample;
    }

    /** Probability above z, accurate in the upper tail; below 0 by symmetry accurate enough here. */
    private static double tail(double z) {
        return z == INF ? 0 : z == -INF ? 1 : STANDARD.cumulativeProbability(-z);
    }

    private static double density(double z) {
        return Double.isInfinite(z) ? 0 : STANDARD.density(z);
    }
}
