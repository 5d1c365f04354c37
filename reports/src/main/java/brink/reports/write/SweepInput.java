package brink.reports.write;

import brink.engine.ensemble.RunPlan;
import brink.engine.experiment.Sweep;
import brink.engine.model.Scenario;
import brink.reports.story.Origin;

/**
 * Everything a sweep's report is made of.
 *
 * @param sweep the results
 * @param scenario as it is without the parameter's values
 * @param plan seed and number of runs at each value
 * @param origin where the scenario comes from
 * @param scenarioJson the resolved scenario; written as it is, and hashed as {@code origin} says
 * @param machine what the report was made on
 * @param drawing how its figure is drawn
 */
public record SweepInput(
        Sweep sweep,
        Scenario scenario,
        RunPlan plan,
        Origin origin,
        String scenarioJson,
        Machine machine,
        Drawing drawing) {}
