package brink.reports.story;

import brink.engine.experiment.Experiment;
import brink.reports.figure.Figure;
import java.util.ArrayList;
import java.util.List;

/** The figures of an experiment's report, in reading order. */
public final class ExperimentStory {

    private ExperimentStory() {}

    /**
     * What the figures can be called, known before anything is played.
     *
     * @return the ids that {@link #figures} can have, in the same order
     */
    public static List<String> ids() {
        return List.of(ArmDifferences.ID, ArmShares.ID, FlipMatrix.ID, ArmIncidence.ID);
    }

    /**
     * What difference arms make; how often they end in which way; which runs flip; when.
     *
     * @param experiment the results
     * @param origin where they come from
     * @return the figures, with distinct ids
     */
    public static List<Figure> figures(Experiment experiment, ExperimentOrigin origin) {
        List<Figure> figures = new ArrayList<>();
        figures.add(ArmDifferences.of(experiment, origin));
        figures.add(ArmShares.of(experiment, origin));
        figures.add(FlipMatrix.of(experiment, origin));
        ArmIncidence.of(experiment, origin).ifPresent(figures::add);
        return figures;
    }
}
