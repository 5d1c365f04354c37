package brink.reports.story;

import brink.engine.experiment.NestedDesign;
import brink.engine.stats.Interval;
import brink.engine.stats.NestedShare;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a nested design says, in sentences. */
public final class NestedWords {

    private static final double PERCENT = 100;

    private final NestedDesign nested;

    /**
     * The words for a nested design.
     *
     * @param nested what came of it
     */
    public NestedWords(NestedDesign nested) {
        this.nested = nested;
    }

    /**
     * What is to be said: which outcome is open widest, what the simulation leaves, and what cannot be told.
     *
     * @return whole sentences
     */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>(List.of(
                title() + ".",
                "The simulation itself leaves at most ±%s points: more draws and runs narrow that, and only better "
                                .formatted(Wording.number(PERCENT * error(), 1))
                        + "knowledge of the parameters narrows the other."));
        List<String> untold = IntStream.range(0, nested.outcomes().size())
                .filter(outcome -> !nested.share(outcome).isTold())
                .mapToObj(this::name)
                .toList();
        if (!untold.isEmpty()) {
            sentences.add("Whether the parameters matter for %s cannot be told.".formatted(Wording.list(untold)));
        }
        return sentences;
    }

    private double error() {
        return IntStream.range(0, nested.outcomes().size())
                .mapToDouble(outcome -> nested.share(outcome).interval().halfWidth())
                .max()
                .orElseThrow();
    }

    /**
     * A share.
     *
     * @param share of an outcome
     * @return such as "21.3 %"
     */
    public String share(NestedShare share) {
        return percent(share.value());
    }

    /**
     * A range of shares.
     *
     * @param range any
     * @return such as "14.1 to 30.8 %"
     */
    public String range(Interval range) {
        return "%s to %s %%"
                .formatted(Wording.number(PERCENT * range.low(), 1), Wording.number(PERCENT * range.high(), 1));
    }

    private static String percent(double share) {
        return Wording.number(PERCENT * share, 1) + " %";
    }

    private String name(int outcome) {
        return Wording.quoted(nested.outcomes().get(outcome).name());
    }

    /** The outcome that is open widest by what is not known of the parameters, if any is. */
    String title() {
        Optional<Integer> widest = IntStream.range(0, nested.outcomes().size())
                .boxed()
                .filter(outcome -> nested.share(outcome).isTold())
                .max(Comparator.comparingDouble(
                        outcome -> nested.share(outcome).range().halfWidth()));
        return widest.map(outcome -> "What is not known of the parameters leaves %s open from %s"
                        .formatted(name(outcome), range(nested.share(outcome).range())))
                .orElse("What is not known of the parameters changes no outcome so much that it could be told");
    }

    /** Each outcome's share and both bands. */
    String alternative() {
        List<String> outcomes = IntStream.range(0, nested.outcomes().size())
                .mapToObj(outcome -> {
                    NestedShare share = nested.share(outcome);
                    return "%s %s, over the parameters %s, Monte-Carlo interval %s"
                            .formatted(
                                    nested.outcomes().get(outcome).name(),
                                    share(share),
                                    range(share.range()),
                                    range(share.interval()));
                })
                .toList();
        return "Two bands for each outcome: %s.".formatted(String.join("; ", outcomes));
    }
}
