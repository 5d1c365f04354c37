package brink.scenarios.verification;

import brink.engine.ensemble.Execution;
import java.util.List;
import java.util.stream.Stream;

/**
 * Nine patterns that the model is calibrated to: base rates of recorded crises, how threats and sanctions end, what
 * sanctions cost, the signs that theory predicts, and a list of what a reader of the Geneva scenario would expect.
 *
 * <p>Which numbers were tuned for them, and in what order, stands in the guides of the scenarios; the sources of the
 * bands in {@code docs/verification.md}.
 */
public final class Patterns {

    /** How many of the patterns must hold for the parameters to be accepted. */
    public static final int ENOUGH = 7;

    /** How many runs are played for them, of all scenarios together. */
    public static final int RUNS = CrisisPatterns.PLAYED + SanctionPatterns.PLAYED + GenevaPatterns.PLAYED;

    private Patterns() {}

    /**
     * Plays what the patterns need, and holds them against it.
     *
     * @param execution threads, and whether to go on; its progress counts up to {@link #RUNS}
     * @return P1 to P9, in order
     */
    public static List<Pattern> check(Execution execution) {
        Bench bench = new Bench(execution);
        return Stream.of(
                        new CrisisPatterns(bench).all(),
                        new SanctionPatterns(bench).all(),
                        new GenevaPatterns(bench).all())
                .flatMap(List::stream)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    /**
     * Whether enough of them hold.
     *
     * @param patterns all of them
     * @return true from {@value #ENOUGH} on
     */
    public static boolean areEnough(List<Pattern> patterns) {
        return patterns.stream().filter(Pattern::holds).count() >= ENOUGH;
    }
}
