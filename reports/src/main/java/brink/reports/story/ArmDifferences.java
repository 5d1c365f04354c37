package brink.reports.story;

import brink.engine.experiment.ArmContrast;
import brink.engine.experiment.Contrast;
import brink.engine.experiment.Experiment;
import brink.reports.figure.Axis;
import brink.reports.figure.IntervalFigure;
import brink.reports.figure.IntervalFigure.Estimate;
import brink.reports.figure.IntervalFigure.Form;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Row;
import brink.reports.figure.Words;
import java.util.ArrayList;
import java.util.List;

/** What difference does each arm make? */
public final class ArmDifferences {

    /** The figure's id. */
    public static final String ID = "differences";

    private static final double POINTS = 100;
    /** The narrowest axis, in points on either side. */
    private static final double LEAST = 0.1;

    private final Experiment experiment;
    private final ContrastWords words;

    private ArmDifferences(Experiment experiment) {
        this.experiment = experiment;
        this.words = new ContrastWords(experiment);
    }

    /**
     * The figure.
     *
     * @param experiment the results
     * @param origin where they come from
     * @return for each way to end a point for each arm but the baseline
     */
    public static IntervalFigure of(Experiment experiment, ExperimentOrigin origin) {
        return new ArmDifferences(experiment).figure(origin);
    }

    private IntervalFigure figure(ExperimentOrigin origin) {
        List<Estimate> estimates = new ArrayList<>();
        for (int ending = 0; ending < experiment.endings().size(); ending++) {
            for (ArmContrast arm : experiment.contrasts()) {
                estimates.add(estimate(arm, arm.contrasts().get(ending)));
            }
        }
        double low = Math.min(
                -LEAST, estimates.stream().mapToDouble(Estimate::low).min().orElse(0));
        double high = Math.max(
                LEAST, estimates.stream().mapToDouble(Estimate::high).max().orElse(0));
        Axis axis = RoundTicks.numbers("Difference in percentage points", low, high, -POINTS, POINTS);
        Words said = new Words(
                title(),
                origin.subtitle("How much more frequent or rarer an end is than in " + words.name(0)
                        + ", all luck being the same"),
                "Points: difference of shares, run k of each arm under the same luck. Lines: Newcombe's intervals for "
                        + "paired shares, " + words.method()
                        + ". Hollow: the exact McNemar test cannot tell it from none; "
                        + OutcomeTable.CONDITION + ".",
                alternative(),
                origin.line(experiment));
        return new IntervalFigure(ID, said, axis, Form.POINTS, estimates);
    }

    private Estimate estimate(ArmContrast arm, Contrast contrast) {
        return new Estimate(
                new Row(
                        contrast.ending().name(),
                        experiment.arms().get(arm.arm()).name()),
                arm.arm(),
                contrast.difference() * POINTS,
                contrast.interval().low() * POINTS,
                contrast.interval().high() * POINTS,
                contrast.isTold() ? words.difference(contrast) : words.verdict(contrast),
                contrast.isTold());
    }

    private String title() {
        return words.strongest()
                .map(found -> "%s makes %s %s"
                        .formatted(
                                words.name(found.arm().arm()),
                                Wording.quoted(found.contrast().ending().name()),
                                words.effect(found.contrast())))
                .orElseGet(words::nothing);
    }

    private String alternative() {
        List<String> told = new ArrayList<>();
        for (ArmContrast arm : experiment.contrasts()) {
            for (Contrast contrast : arm.contrasts()) {
                told.add("%s, %s: %s (%s), %s"
                        .formatted(
                                contrast.ending().name(),
                                experiment.arms().get(arm.arm()).name(),
                                words.difference(contrast),
                                words.interval(contrast),
                                words.verdict(contrast)));
            }
        }
        return "Points with intervals on either side of zero, in percentage points: " + String.join("; ", told) + ".";
    }
}
