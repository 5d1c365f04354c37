package brink.reports.story;

import brink.engine.experiment.ArmContrast;
import brink.engine.experiment.Contrast;
import brink.engine.experiment.Experiment;
import brink.engine.experiment.Flips;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an experiment says, in sentences: no more than its intervals bear. */
public final class ContrastWords {

    private static final long ENOUGH_FOR_HUNDREDTHS = 10_000;
    private static final MathContext TWO_DIGITS = new MathContext(2);
    /** Beyond so many runs nobody would wait. */
    private static final long ENDLESS = 10_000_000;

    private final Experiment experiment;
    private final int decimals;

    /**
     * The words for an experiment.
     *
     * @param experiment what came of it
     */
    public ContrastWords(Experiment experiment) {
        this.experiment = experiment;
        this.decimals = experiment.runs() >= ENOUGH_FOR_HUNDREDTHS ? 2 : 1;
    }

    /**
     * A difference in percentage points.
     *
     * @param contrast of an arm and a way to end
     * @return such as "+1.3"
     */
    public String difference(Contrast contrast) {
        return signed(contrast.difference());
    }

    /**
     * Its interval.
     *
     * @param contrast of an arm and a way to end
     * @return such as "+0.6 to +2.0"
     */
    public String interval(Contrast contrast) {
        return signed(contrast.interval().low()) + " to "
                + signed(contrast.interval().high());
    }

    /**
     * What can be said of a difference.
     *
     * @param contrast of an arm and a way to end
     * @return such as "more frequent", "rarer", "the same runs" or "cannot tell"
     */
    public String verdict(Contrast contrast) {
        if (contrast.isTold()) {
            return contrast.difference() > 0 ? "more frequent" : "rarer";
        }
        return contrast.shares().flipped() == 0 ? "the same runs" : "cannot tell";
    }

    /**
     * All that is to be said of an arm: how many runs flip, what can be told, what cannot, and what the shared luck
     * was worth.
     *
     * @param arm against the baseline
     * @return whole sentences
     */
    public List<String> sentences(ArmContrast arm) {
        List<String> sentences = new ArrayList<>();
        sentences.add(flips(arm));
        arm.contrasts().stream().filter(Contrast::isTold).map(this::told).forEach(sentences::add);
        untold(arm).ifPresent(sentences::add);
        new CostWords(experiment).sentence(arm).ifPresent(sentences::add);
        saved(arm).ifPresent(sentences::add);
        return sentences;
    }

    /**
     * How the numbers are to be read.
     *
     * @return whole sentences
     */
    public String reading() {
        String correction = experiment.contrasts().size() > 1
                ? ", corrected over the %s arms by Holm's procedure"
                        .formatted(experiment.contrasts().size())
                : "";
        return ("Points: percentage points; intervals: Newcombe's for paired shares, at 95 %%%s; verdicts: "
                        + "McNemar's exact test; %s.")
                .formatted(correction, OutcomeTable.CONDITION);
    }

    /** How many runs end differently. */
    String flips(ArmContrast arm) {
        Flips flips = arm.flips();
        if (flips.flipped() == 0) {
            return "All %s end as they do in %s.".formatted(Wording.runs(flips.runs()), name(0));
        }
        return String.format(Locale.ROOT, "%,d of %s end differently.", flips.flipped(), Wording.runs(flips.runs()));
    }

    private String told(Contrast contrast) {
        return String.format(
                Locale.ROOT,
                "%s is %s: prevented in %,d of %,d otherwise identical worlds, caused in %,d.",
                Wording.quoted(contrast.ending().name()),
                effect(contrast),
                contrast.shares().first(),
                contrast.shares().runs(),
                contrast.shares().second());
    }

    /** Such as "1.3 points rarer (0.6 to 2.0)". */
    String effect(Contrast contrast) {
        boolean more = contrast.difference() > 0;
        double low = more ? contrast.interval().low() : -contrast.interval().high();
        double high = more ? contrast.interval().high() : -contrast.interval().low();
        return "%s points %s (%s to %s)"
                .formatted(
                        points(Math.abs(contrast.difference())),
                        more ? "more frequent" : "rarer",
                        points(low),
                        points(high));
    }

    /** What cannot be told, and how many runs would tell it. */
    private Optional<String> untold(ArmContrast arm) {
        List<String> untold = arm.contrasts().stream()
                .filter(contrast -> !contrast.isTold() && contrast.shares().flipped() > 0)
                .map(contrast -> Wording.quoted(contrast.ending().name()) + needed(contrast))
                .toList();
        return untold.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Cannot be told at %s: %s.".formatted(Wording.runs(experiment.runs()), Wording.list(untold)));
    }

    private String needed(Contrast contrast) {
        return contrast.runsNeeded()
                .filter(needed -> needed > experiment.runs() && needed < ENDLESS)
                .map(needed -> String.format(
                        Locale.ROOT,
                        " (about %,d would tell the %s points seen)",
                        rounded(needed),
                        points(Math.abs(contrast.difference()))))
                .orElse("");
    }

    private static long rounded(long runs) {
        return new BigDecimal(runs).round(TWO_DIGITS).longValue();
    }

    /** Over the ways to end that differ at all. */
    private static Optional<String> saved(ArmContrast arm) {
        List<Double> ratios = arm.contrasts().stream()
                .flatMap(contrast -> contrast.shares().varianceSaved().stream())
                .sorted()
                .toList();
        if (ratios.isEmpty()) {
            return Optional.empty();
        }
        String least = times(ratios.get(0));
        String most = times(ratios.get(ratios.size() - 1));
        return Optional.of(
                "With luck of its own in each arm, differences as well known would take %s times as many runs."
                        .formatted(least.equals(most) ? least : least + " to " + most));
    }

    private static String times(double ratio) {
        return Wording.number(ratio, ratio < 10 ? 1 : 0);
    }

    /** The largest difference that can be told, if any. */
    Optional<Found> strongest() {
        return experiment.contrasts().stream()
                .flatMap(arm ->
                        arm.contrasts().stream().filter(Contrast::isTold).map(contrast -> new Found(arm, contrast)))
                .max(Comparator.comparingDouble(
                        found -> Math.abs(found.contrast().difference())));
    }

    /** What is said where nothing can be told. */
    String nothing() {
        boolean same =
                experiment.contrasts().stream().allMatch(arm -> arm.flips().flipped() == 0);
        return same
                ? "Every run ends in all arms as it does in " + name(0)
                : "No difference between arms can be told at " + Wording.runs(experiment.runs());
    }

    /** An arm's name in a sentence. */
    String name(int arm) {
        return Wording.quoted(experiment.arms().get(arm).name());
    }

    /** How intervals and tests are to be read. */
    String method() {
        return experiment.contrasts().size() > 1
                ? "corrected over %s arms (Holm)"
                        .formatted(experiment.contrasts().size())
                : "at 95 %";
    }

    private String signed(double share) {
        return Wording.signed(share * 100, decimals);
    }

    private String points(double share) {
        return Wording.number(share * 100, decimals);
    }

    /**
     * A difference that was found.
     *
     * @param arm which
     * @param contrast which
     */
    record Found(ArmContrast arm, Contrast contrast) {}
}
