package brink.reports.story;

import brink.engine.experiment.Experiment;
import brink.engine.stats.Share;
import brink.reports.figure.Axis;
import brink.reports.figure.IntervalFigure;
import brink.reports.figure.IntervalFigure.Estimate;
import brink.reports.figure.IntervalFigure.Form;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Row;
import brink.reports.figure.Words;
import java.util.ArrayList;
import java.util.List;

/** How often does each arm end in which way? */
public final class ArmShares {

    /** The figure's id. */
    public static final String ID = "shares";

    private ArmShares() {}

    /**
     * The figure.
     *
     * @param experiment the results
     * @param origin where they come from
     * @return for each way to end a bar for each arm
     */
    public static IntervalFigure of(Experiment experiment, ExperimentOrigin origin) {
        List<Estimate> bars = new ArrayList<>();
        for (int ending = 0; ending < experiment.endings().size(); ending++) {
            for (int arm = 0; arm < experiment.arms().size(); arm++) {
                Share share = experiment.share(arm, ending);
                bars.add(new Estimate(
                        new Row(
                                experiment.endings().get(ending).name(),
                                experiment.arms().get(arm).name()),
                        arm,
                        share.value(),
                        share.interval().low(),
                        share.interval().high(),
                        Wording.percent(share),
                        true));
            }
        }
        double highest = bars.stream().mapToDouble(Estimate::high).max().orElse(1);
        Axis axis = RoundTicks.shares("Share of " + Wording.runs(experiment.runs()), highest);
        Words words = new Words(
                title(experiment),
                origin.subtitle("Share of runs that end in each way, by arm"),
                "Lines are 95 %% Wilson intervals of each share by itself. All arms play under the same luck, so that"
                        .concat(" differences are known better than these intervals suggest; %s.")
                        .formatted(OutcomeTable.CONDITION),
                alternative(experiment),
                origin.line(experiment));
        return new IntervalFigure(ID, words, axis, Form.BARS, bars);
    }

    private static String title(Experiment experiment) {
        ContrastWords words = new ContrastWords(experiment);
        return words.strongest()
                .map(found -> {
                    int ending = experiment.endings().indexOf(found.contrast().ending());
                    return "%s: %s of runs in %s, %s in %s"
                            .formatted(
                                    Wording.quoted(found.contrast().ending().name()),
                                    Wording.percent(experiment.share(0, ending)),
                                    words.name(0),
                                    Wording.percent(experiment.share(found.arm().arm(), ending)),
                                    words.name(found.arm().arm()));
                })
                .orElseGet(words::nothing);
    }

    private static String alternative(Experiment experiment) {
        List<String> told = new ArrayList<>();
        for (int ending = 0; ending < experiment.endings().size(); ending++) {
            List<String> shares = new ArrayList<>();
            for (int arm = 0; arm < experiment.arms().size(); arm++) {
                shares.add(experiment.arms().get(arm).name() + " " + Wording.percent(experiment.share(arm, ending)));
            }
            told.add(experiment.endings().get(ending).name() + ": " + String.join(", ", shares));
        }
        return "Horizontal bars, for each outcome one per arm: " + String.join("; ", told) + ".";
    }
}
