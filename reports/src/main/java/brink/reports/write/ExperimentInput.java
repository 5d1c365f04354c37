package brink.reports.write;

import brink.engine.experiment.Experiment;
import brink.reports.story.ExperimentOrigin;
import java.util.List;

/**
 * Everything an experiment's report is made of.
 *
 * @param experiment the results
 * @param origin where they come from
 * @param scenarioJson each arm's resolved scenario; written as it is, and hashed as {@code origin} says
 * @param machine what the report was made on
 * @param drawing how its figures are drawn
 * @param risk id of the way to end that costs are held against
 */
public record ExperimentInput(
        Experiment experiment,
        ExperimentOrigin origin,
        List<String> scenarioJson,
        Machine machine,
        Drawing drawing,
        String risk) {

    /** Copies the list. */
    public ExperimentInput {
        scenarioJson = List.copyOf(scenarioJson);
    }
}
