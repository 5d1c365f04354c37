package brink.reports.write;

import brink.engine.ensemble.RunPlan;
import brink.engine.experiment.NestedDesign;
import brink.engine.model.Scenario;
import brink.reports.story.Origin;

/**
 * Everything that a report on a nested design is made of.
 *
 * @param nested the results
 * @param scenario what was played
 * @param plan seed, number of all runs, and how many share a draw
 * @param origin where the scenario comes from
 * @param scenarioJson the resolved scenario; written as it is, and hashed as {@code origin} says
 * @param machine what the report was made on
 * @param drawing how its figure is drawn
 */
public record NestedInput(
        NestedDesign nested,
        Scenario scenario,
        RunPlan plan,
        Origin origin,
        String scenarioJson,
        Machine machine,
        Drawing drawing) {}
