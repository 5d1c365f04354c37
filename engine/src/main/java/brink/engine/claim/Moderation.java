package brink.engine.claim;

import brink.engine.experiment.Draws;
import brink.engine.experiment.Sensitivity.Ends;
import brink.engine.stats.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks in the runs of a trial for the uncertain parameter on which the effect depends most in the direction that
 * would turn the verdict.
 *
 * <p>Each run has drawn a value of each parameter, and its own difference between the arms; a straight line through
 * them says what the effect would be at either end of what is believed of the parameter. Of its slope only what goes
 * beyond {@value #LUCK} standard errors counts, since among many parameters some slopes are large by luck; where
 * none does, the largest slopes decide. That is a guess at where to look and costs no run. What is reported is played.
 */
public final class Moderation {

    private static final double LUCK = 2.5;

    private Moderation() {}

    /**
     * Where to look.
     *
     * @param ends the parameter
     * @param value the end at which the verdict would turn most easily
     * @param effect what the line says of the effect there
     * @param sure the same with that part of the slope alone that is beyond luck
     */
    public record Guess(Ends ends, double value, double effect, double sure) {}

    /**
     * Looks.
     *
     * @param finding whose verdict would be turned
     * @param draws what the parameters were in its runs
     * @param uncertain their ends; parameters that were not drawn are left out
     * @param differences the arm with less the arm without, by number of the run
     * @return nothing if no parameter is uncertain
     */
    public static Optional<Guess> of(Finding finding, Draws draws, List<Ends> uncertain, double[] differences) {
        List<Guess> guesses = new ArrayList<>();
        for (int place = 0; place < draws.parameters().size(); place++) {
            String id = draws.parameters().get(place).id();
            for (Ends ends : uncertain) {
                if (ends.parameter().id().equals(id)) {
                    Line line = Line.through(draws.of(place), differences);
                    guesses.add(guess(ends, ends.low(), line, finding));
                    guesses.add(guess(ends, ends.high(), line, finding));
                }
            }
        }
        return guesses.stream()
                .max(Comparator.comparingDouble((Guess guess) -> against(finding, guess.sure))
                        .thenComparing(guess -> against(finding, guess.effect)));
    }

    private static Guess guess(Ends ends, double value, Line line, Finding finding) {
        double mean = finding.effect().value();
        double moved = line.at(value) - mean;
        double beyond = Math.max(0, Math.abs(line.slope()) - LUCK * line.slopeError());
        double part = line.slope() == 0 ? 0 : beyond / Math.abs(line.slope());
        return new Guess(ends, value, mean + moved, mean + part * moved);
    }

    /** How far an effect speaks for another verdict than the finding's. */
    private static double against(Finding finding, double effect) {
        double inFavour = switch (finding.trial().expectation()) {
            case HIGHER -> effect;
            case LOWER -> -effect;
            case SAME -> -Math.abs(effect);
        };
        return switch (finding.verdict()) {
            case SUPPORTED -> -inFavour;
            case NOT_SUPPORTED -> inFavour;
            case UNDECIDED -> Math.abs(effect - finding.effect().value());
        };
    }
}
