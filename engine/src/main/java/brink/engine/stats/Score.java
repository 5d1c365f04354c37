package brink.engine.stats;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How well somebody predicted, beside somebody who knows nothing and somebody who knows how often all came true.
 *
 * @param brier the quadratic score, from 0, the best, to 2
 * @param even what equal probabilities would have scored
 * @param best what could have been scored at most
 * @param log the logarithmic score, from 0, the best; infinite if something came true that was ruled out
 */
public record Score(double brier, double even, double best, double log) {

    /** Below this, equal probabilities are the best there are, but for rounding. */
    private static final double NOTHING = 1e-12;

    /**
     * The score of one forecast.
     *
     * @param forecast what was held likely
     * @param counts how often each answer came true
     * @return both scores and what the first is held against
     */
    public static Score of(Forecast forecast, List<Long> counts) {
        return new Score(
                forecast.brier(counts),
                Forecast.even(counts.size()).brier(counts),
                Forecast.hindsight(counts).brier(counts),
                forecast.log(counts));
    }

    /**
     * The mean of scores, each counted as much.
     *
     * @param scores at least one
     * @return number by number
     */
    public static Score mean(List<Score> scores) {
        return new Score(
                mean(scores, Score::brier),
                mean(scores, Score::even),
                mean(scores, Score::best),
                mean(scores, Score::log));
    }

    private static double mean(List<Score> scores, ToDoubleFunction<Score> part) {
        return scores.stream().mapToDouble(part).sum() / scores.size();
    }

    /**
     * How far the quadratic score has come from that of equal probabilities to the best possible.
     *
     * @return 1 for the best, 0 for what equal probabilities score, below 0 for worse; nothing where nothing could be
     *     known
     */
    public Optional<Double> skill() {
        return even - best > NOTHING ? Optional.of((even - brier) / (even - best)) : Optional.empty();
    }
}
