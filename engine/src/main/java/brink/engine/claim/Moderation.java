package brink.engine.claim;

import brink.engine.experiment.Draws;
import brink.engine.experiment.Sensitivity.Ends;
import brink.engine.stats.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks in the runs of a trial for the uncertain parameter on which the effect depends most in the direction that
 * would turn the verdict.
 *
 * <p>Each run has drawn a value of each parameter, and its own difference between the arms; a straight line through
 * them says what the effect would be at either end of what is believed of the parameter. That is a guess at where to
 * look and costs no run. What is reported is played.
 */
public final class Moderation {

    private Moderation() {}

    /**
     * Where to look.
     *
     * @param ends the parameter
     * @param value the end at which the verdict would turn most easily
     * @param effect what the line says of the effect there
     */
    public record Guess(Ends ends, double value, double effect) {}

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
        return IntStream.range(0, draws.parameters().size())
                .boxed()
                .flatMap(place -> uncertain.stream()
                        .filter(ends -> ends.parameter()
                                .id()
                                .equals(draws.parameters().get(place).id()))
                        .flatMap(ends -> atEnds(ends, Line.through(draws.of(place), differences))))
                .max(Comparator.comparingDouble(guess -> against(finding, guess.effect)));
    }

    private static Stream<Guess> atEnds(Ends ends, Line line) {
        return Stream.of(ends.low(), ends.high()).map(value -> new Guess(ends, value, line.at(value)));
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
