package brink.engine.stats;

import brink.engine.quantity.Elementary;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Probabilities that somebody gave to the possible answers of a question.
 *
 * @param probabilities one for each answer, in [0, 1], with the sum 1
 */
public record Forecast(List<Double> probabilities) {

    private static final double SLACK = 1e-9;

    /** Copies the list; refuses what is no distribution. */
    public Forecast {
        probabilities = List.copyOf(probabilities);
        double sum = probabilities.stream().mapToDouble(Double::doubleValue).sum();
        boolean within = probabilities.stream().allMatch(probability -> probability >= 0 && probability <= 1);
        if (!within || Math.abs(sum - 1) > SLACK) {
            throw new IllegalArgumentException("probabilities must lie in [0, 1] and sum to 1: " + probabilities);
        }
    }

    /**
     * The forecast of somebody who knows nothing.
     *
     * @param answers how many there are, at least 1
     * @return as much for each
     */
    public static Forecast even(int answers) {
        return new Forecast(
                IntStream.range(0, answers).mapToObj(answer -> 1.0 / answers).toList());
    }

    /**
     * The forecast that would have scored best.
     *
     * @param counts how often each answer came true
     * @return how often of all cases
     */
    public static Forecast hindsight(List<Long> counts) {
        double all = sum(counts);
        return new Forecast(counts.stream().map(count -> count / all).toList());
    }

    /**
     * The quadratic score (Brier 1950, Monthly Weather Review 78: 1-3), in its form for several answers: the sum over
     * answers of the squared distance between probability and what came true, as a mean over cases.
     *
     * @param counts how often each answer came true
     * @return from 0, the best, to 2
     */
    public double brier(List<Long> counts) {
        refuseOthers(counts);
        double all = sum(counts);
        double score = 1;
        for (int answer = 0; answer < counts.size(); answer++) {
            double probability = probabilities.get(answer);
            score += probability * (probability - 2 * counts.get(answer) / all);
        }
        return Math.max(0, score);
    }

    /**
     * The logarithmic score (Good 1952, Journal of the Royal Statistical Society B 14: 107-114): minus the natural
     * logarithm of the probability given to what came true, as a mean over cases.
     *
     * @param counts how often each answer came true
     * @return from 0, the best; infinite if something came true that was ruled out
     */
    public double log(List<Long> counts) {
        refuseOthers(counts);
        double all = sum(counts);
        double score = 0;
        for (int answer = 0; answer < counts.size(); answer++) {
            if (isRefuted(answer, counts)) {
                return Double.POSITIVE_INFINITY;
            }
            if (counts.get(answer) > 0) {
                score -= counts.get(answer) / all * Elementary.log(probabilities.get(answer));
            }
        }
        return Math.max(0, score);
    }

    /**
     * Whether an answer was ruled out and came true.
     *
     * @param answer its place
     * @param counts how often each answer came true
     * @return true if it had the probability 0
     */
    public boolean isRefuted(int answer, List<Long> counts) {
        return probabilities.get(answer) == 0 && counts.get(answer) > 0;
    }

    private void refuseOthers(List<Long> counts) {
        if (counts.size() != probabilities.size() || sum(counts) == 0) {
            throw new IllegalArgumentException(
                    "counts must be one for each of %s answers, not all 0: %s".formatted(probabilities.size(), counts));
        }
    }

    private static double sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
