package brink.reports.story;

import brink.engine.claim.Expectation;
import brink.engine.claim.Finding;
import brink.engine.claim.Verdict;
import brink.engine.stats.Interval;
import brink.reports.figure.Axis;
import brink.reports.figure.IntervalFigure;
import brink.reports.figure.IntervalFigure.Estimate;
import brink.reports.figure.IntervalFigure.Form;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Row;
import brink.reports.figure.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which claims does the model bear out? */
public final class ClaimEffects {

    /** The figure's id. */
    public static final String ID = "claims";

    private static final String SHOWN =
            "Effect in the direction of the claim, in units of the smallest that would matter";
    private static final String CAPTION = "1 is the smallest effect that would matter, 0 none. Lines: paired "
            + "intervals, corrected over %s claims (Holm). Supported: the whole line beyond 0, and not wholly below 1. "
            + "Not supported: wholly below 1. Claims of no change: supported wholly between -1 and 1. "
            + "Hollow: undecided. At the right: points, or the metric's unit, in the same direction. %s.";
    private static final double MOST = 1000;
    private static final int SUPPORTED = 5;
    private static final int NOT_SUPPORTED = 0;
    private static final int UNDECIDED = 9;

    private ClaimEffects() {}

    /**
     * The figure.
     *
     * @param findings at least one
     * @param origin where they come from
     * @return a point for each, by holder
     */
    public static IntervalFigure of(List<Finding> findings, ClaimsOrigin origin) {
        ClaimWords words = new ClaimWords(origin.scenario());
        List<Estimate> estimates = byHolder(findings).stream()
                .map(finding -> estimate(finding, words))
                .toList();
        double low =
                Math.min(-1, estimates.stream().mapToDouble(Estimate::low).min().orElse(-1));
        double high =
                Math.max(1, estimates.stream().mapToDouble(Estimate::high).max().orElse(1));
        Axis axis = RoundTicks.numbers(SHOWN, low, high, -MOST, MOST);
        return new IntervalFigure(
                ID,
                new Words(
                        title(findings),
                        origin.subtitle("Claims about %s, each tried without and with what it is about"
                                .formatted(origin.scenario().about().title())),
                        CAPTION.formatted(findings.size(), Wording.capitalised(OutcomeTable.CONDITION)),
                        alternative(findings, words),
                        origin.line(findings)),
                axis,
                Form.POINTS,
                estimates);
    }

    /** Those of one holder together, in the order of the file. */
    private static List<Finding> byHolder(List<Finding> findings) {
        Map<String, List<Finding>> holders = new LinkedHashMap<>();
        for (Finding finding : findings) {
            holders.computeIfAbsent(finding.claim().holder(), holder -> new ArrayList<>())
                    .add(finding);
        }
        return holders.values().stream().flatMap(List::stream).toList();
    }

    private static Estimate estimate(Finding finding, ClaimWords words) {
        double unit = finding.trial().matters();
        boolean turned = finding.trial().expectation() == Expectation.LOWER;
        Interval interval = finding.interval();
        double value = finding.effect().value() / unit;
        double low = interval.low() / unit;
        double high = interval.high() / unit;
        return new Estimate(
                new Row(
                        finding.claim().holder(),
                        finding.claim().id() + " " + finding.claim().name()),
                place(finding.verdict()),
                turned ? -value : value,
                turned ? -high : low,
                turned ? -low : high,
                "%s %s".formatted(words.towards(finding), ClaimWords.verdict(finding.verdict())),
                finding.verdict() != Verdict.UNDECIDED);
    }

    private static int place(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> SUPPORTED;
            case NOT_SUPPORTED -> NOT_SUPPORTED;
            case UNDECIDED -> UNDECIDED;
        };
    }

    private static String title(List<Finding> findings) {
        return "Of %s that can be tried the model supports %s, not %s, and leaves %s undecided"
                .formatted(
                        findings.size() == 1 ? "1 claim" : findings.size() + " claims",
                        count(findings, Verdict.SUPPORTED),
                        count(findings, Verdict.NOT_SUPPORTED),
                        count(findings, Verdict.UNDECIDED));
    }

    private static long count(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }

    private static String alternative(List<Finding> findings, ClaimWords words) {
        return "Points with intervals, claim by claim: "
                + String.join(
                        "; ",
                        findings.stream()
                                .map(finding -> "%s (%s) %s, %s"
                                        .formatted(
                                                finding.claim().name(),
                                                finding.claim().id(),
                                                words.effect(finding),
                                                ClaimWords.verdict(finding.verdict())))
                                .toList())
                + ".";
    }
}
