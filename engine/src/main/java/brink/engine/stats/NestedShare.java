package brink.engine.stats;

import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * How often something comes about, when some numbers are drawn, many runs are played with each draw, and both are done
 * over and over: what is not known of the numbers, apart from what chance leaves open.
 *
 * <p>The variance between draws holds the error of each draw's runs; it is taken off (one-way analysis of variance,
 * as in Sun, Apley and Staum 2011, Operations Research 59: 998-1007). Quantiles over draws are those of the draws'
 * shares drawn together by as much (Louis 1984, Journal of the American Statistical Association 79: 393-398), since the
 * shares of few runs spread farther than what they estimate.
 *
 * @param draws how many draws, at least 2
 * @param perDraw how many runs with each, at least 2
 * @param value the share over all draws and runs
 * @param interval of that share at 95 %: the Monte-Carlo error, of draws and runs together; more draws narrow it
 * @param spread standard deviation of the share over what the numbers may be; nothing but better knowledge of them
 *     narrows it
 * @param range central nine tenths of the share over what the numbers may be
 * @param pValue how likely shares that differ so much by draw would be if the numbers did not matter: the test of
 *     homogeneity (Pearson 1900), in [0, 1]
 */
public record NestedShare(
        int draws, int perDraw, double value, Interval interval, double spread, Interval range, double pValue) {

    private static final double TAIL = 5;

    /**
     * Takes the variance apart.
     *
     * @param counts of each draw, how many of its runs, at least two draws
     * @param perDraw how many runs each has, at least 2
     * @return both kinds of uncertainty
     */
    public static NestedShare of(List<Integer> counts, int perDraw) {
        int draws = counts.size();
        if (draws < 2 || perDraw < 2) {
            throw new IllegalArgumentException(
                    "draws (%s) and runs of each (%s) must be at least 2".formatted(draws, perDraw));
        }
        double[] shares =
                counts.stream().mapToDouble(count -> (double) count / perDraw).toArray();
        double mean = counts.stream().mapToLong(Integer::longValue).sum() / ((double) draws * perDraw);
        double within = 0;
        for (double share : shares) {
            within += share * (1 - share) / (perDraw - 1) / draws;
        }
        double between = 0;
        for (double share : shares) {
            between += (share - mean) * (share - mean) / (draws - 1);
        }
        double variance = Math.max(0, between - within);
        double error = Math.sqrt(between / draws)
                * new TDistribution(null, draws - 1).inverseCumulativeProbability(1 - Share.ERROR / 2);
        return new NestedShare(
                draws,
                perDraw,
                mean,
                new Interval(Math.max(0, mean - error), Math.min(1, mean + error)),
                Math.sqrt(variance),
                range(shares, mean, between == 0 ? 0 : Math.sqrt(variance / between)),
                homogeneity(between, mean, draws, perDraw));
    }

    private static Interval range(double[] shares, double mean, double nearer) {
        double[] drawn = new double[shares.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = mean + nearer * (shares[i] - mean);
        }
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(drawn);
        double low = percentile.evaluate(TAIL);
        return new Interval(low, Math.max(low, percentile.evaluate(100 - TAIL)));
    }

    private static double homogeneity(double between, double mean, int draws, int perDraw) {
        if (between == 0) {
            return 1;
        }
        double statistic = between * (draws - 1) * perDraw / (mean * (1 - mean));
        return 1 - new ChiSquaredDistribution(null, draws - 1).cumulativeProbability(statistic);
    }

    /**
     * Whether it matters what the numbers are.
     *
     * @return true if that can be told at 5 %
     */
    public boolean isTold() {
        return pValue < Share.ERROR;
    }
}
