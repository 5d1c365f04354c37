package brink.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Tests of hypotheses about random behaviour. Each gives the probability that chance alone would
 * produce data at least as far from the hypothesis; a caller compares it with a stated error
 * probability.
 */
public final class Evidence {

    private Evidence() {}

    /** Pearson's chi-squared test of counts against probabilities that sum to 1. */
    public static double chiSquared(long[] counts, double[] probabilities) {
        long total = Arrays.stream(counts).sum();
        double statistic = 0;
        for (int i = 0; i < counts.length; i++) {
            double expected = total * probabilities[i];
            assertThat(expected).as("expected count of cell %s", i).isGreaterThan(5);
            statistic += (counts[i] - expected) * (counts[i] - expected) / expected;
        }
        return upperTail(statistic, counts.length - 1);
    }

    /** The same against equal probabilities. */
    public static double chiSquared(long[] counts) {
        double[] equal = new double[counts.length];
        Arrays.fill(equal, 1.0 / counts.length);
        return chiSquared(counts, equal);
    }

    /** Probability that a chi-squared variable exceeds a value. */
    public static double upperTail(double statistic, int degrees) {
        return 1 - new ChiSquaredDistribution(null, degrees).cumulativeProbability(statistic);
    }

    /** Two-sided probability of a standard normal variable so far from 0. */
    public static double normal(double z) {
        return 2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(z));
    }

    /** Kolmogorov and Smirnov's test of a sample against a distribution function, asymptotic. */
    public static double kolmogorovSmirnov(double[] sample, DoubleUnaryOperator distribution) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double distance = 0;
        for (int i = 0; i < sorted.length; i++) {
            double f = distribution.applyAsDouble(sorted[i]);
            distance = Math.max(distance, Math.max(f - (double) i / sorted.length, (i + 1.0) / sorted.length - f));
        }
        double x = Math.sqrt(sorted.length) * distance;
        double p = 0;
        for (int k = 1; k < 100; k++) {
            p += (k % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * k * k * x * x);
        }
        return x < 0.2 ? 1 : p;
    }

    /** Asserts that a share seen in so many runs agrees with its expectation to within 4.5 standard errors. */
    public static void assertShare(double seen, double expected, long runs, String what) {
        assertThat(Math.abs(seen - expected))
                .as("%s: %s in %s runs, expected %s", what, seen, runs, expected)
                .isLessThanOrEqualTo(4.5 * Math.sqrt(expected * (1 - expected) / runs) + 1e-12);
    }

    /** How likely the better of two options is, so many times 1 / lambda better. */
    public static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
