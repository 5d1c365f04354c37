package brink.reports.story;

import brink.engine.experiment.Sweep;
import brink.engine.experiment.Sweep.Threshold;
import brink.engine.stats.PairedShares;
import brink.engine.stats.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a sweep says, in sentences. */
public final class SweepWords {

    private static final MathContext TWO_DIGITS = new MathContext(2);
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private final Sweep sweep;

    /**
     * The words for a sweep.
     *
     * @param sweep what came of it
     */
    public SweepWords(Sweep sweep) {
        this.sweep = sweep;
    }

    /**
     * A value of the parameter.
     *
     * @param value any
     * @return in at most four digits
     */
    public static String value(double value) {
        BigDecimal rounded = new BigDecimal(value).round(FOUR_DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /**
     * All that is to be said: where the most frequent outcome changes, and which outcomes change from end to end.
     *
     * @return whole sentences
     */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sweep.thresholds().forEach(threshold -> sentences.add(sentence(threshold)));
        if (sentences.isEmpty()) {
            sentences.add("%s is the most frequent outcome at each value.".formatted(name(mostFrequent())));
        }
        for (int outcome = 0; outcome < sweep.outcomes().size(); outcome++) {
            change(outcome).ifPresent(sentences::add);
        }
        return sentences;
    }

    private int mostFrequent() {
        return IntStream.range(0, sweep.outcomes().size())
                .boxed()
                .max(Comparator.comparingLong(outcome -> sweep.share(0, outcome).count()))
                .orElseThrow();
    }

    private String sentence(Threshold threshold) {
        String told = threshold.low().isPresent() && threshold.high().isPresent()
                ? "%s is clearly ahead at %s, %s at %s"
                        .formatted(
                                name(threshold.before()),
                                value(threshold.low().get()),
                                name(threshold.after()),
                                value(threshold.high().get()))
                : "their intervals overlap on at least one side";
        return "Near %s, %s gives way to %s as the most frequent outcome (%s)."
                .formatted(near(threshold), name(threshold.before()), name(threshold.after()), told);
    }

    /** How an outcome changes from the lowest to the highest value, where that can be told. */
    private Optional<String> change(int outcome) {
        PairedShares shares = sweep.acrossAll(outcome);
        if (shares.pValue() >= Share.ERROR) {
            return Optional.empty();
        }
        int last = sweep.points().size() - 1;
        return Optional.of(String.format(
                Locale.ROOT,
                "From %s to %s, %s goes from %s to %s (prevented in %,d of %,d otherwise identical worlds, "
                        + "caused in %,d).",
                value(sweep.points().get(0).value()),
                value(sweep.points().get(last).value()),
                name(outcome),
                Wording.percent(sweep.share(0, outcome)),
                Wording.percent(sweep.share(last, outcome)),
                shares.first(),
                shares.runs(),
                shares.second()));
    }

    /** Where a threshold is, as exactly as points between which it lies deserve. */
    static String near(Threshold threshold) {
        return new BigDecimal(threshold.near())
                .round(TWO_DIGITS)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String name(int outcome) {
        return Wording.quoted(sweep.outcomes().get(outcome).name());
    }

    /** The first threshold, or the largest change from end to end. */
    String title() {
        Optional<Threshold> first = sweep.thresholds().stream()
                .filter(threshold ->
                        threshold.low().isPresent() && threshold.high().isPresent())
                .findFirst();
        if (first.isPresent()) {
            return "%s gives way to %s near %s"
                    .formatted(name(first.get().before()), name(first.get().after()), near(first.get()));
        }
        int last = sweep.points().size() - 1;
        return IntStream.range(0, sweep.outcomes().size())
                .boxed()
                .filter(outcome -> sweep.acrossAll(outcome).pValue() < Share.ERROR)
                .max(Comparator.comparingDouble(
                        outcome -> Math.abs(sweep.acrossAll(outcome).difference())))
                .map(outcome -> "%s goes from %s to %s"
                        .formatted(
                                name(outcome),
                                Wording.percent(sweep.share(0, outcome)),
                                Wording.percent(sweep.share(last, outcome))))
                .orElse("No outcome changes so much that it could be told");
    }
}
