package brink.reports.write;

import brink.engine.ensemble.RunPlan;
import brink.engine.experiment.Surface;
import brink.engine.model.Scenario;
import brink.reports.story.Origin;

/**
 * Everything that a report on two parameters is made of.
 *
 * @param surface the results
 * @param risk index of the outcome whose share is drawn
 * @param scenario as it is without the parameters' values
 * @param plan seed and number of runs at each pair of values
 * @param origin where the scenario comes from
 * @param scenarioJson the resolved scenario; written as it is, and hashed as {@code origin} says
 * @param machine what the report was made on
 * @param drawing how its figure is drawn
 */
public record SurfaceInput(
        Surface surface,
        int risk,
        Scenario scenario,
        RunPlan plan,
        Origin origin,
        String scenarioJson,
        Machine machine,
        Drawing drawing) {}
