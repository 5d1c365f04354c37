package brink.reports.story;

import brink.engine.experiment.Ending;
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
        return List.of(ArmDifferences.ID, ArmShares.ID, FlipMatrix.ID, ArmIncidence.ID, CostPlane.ID);
    }

    /**
     * What difference arms make; how often they end in which way; which runs flip; when; what a lower risk costs.
     *
     * @param experiment the results
     * @param origin where they come from
     * @param risk id of the way to end that is the risk
     * @return the figures, with distinct ids
     */
    public static List<Figure> figures(Experiment experiment, ExperimentOrigin origin, String risk) {
        List<Figure> figures = new ArrayList<>();
        figures.add(ArmDifferences.of(experiment, origin));
        figures.add(ArmShares.of(experiment, origin));
        figures.add(FlipMatrix.of(experiment, origin));
        ArmIncidence.of(experiment, origin).ifPresent(figures::add);
        List<String> endings = experiment.endings().stream().map(Ending::id).toList();
        CostPlane.of(experiment, origin, endings.indexOf(risk)).ifPresent(figures::add);
        return figures;
    }
}
