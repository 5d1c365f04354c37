package brink.reports.write;

import brink.engine.ensemble.RunPlan;
import brink.engine.experiment.Sensitivity;
import brink.engine.model.Scenario;
import brink.reports.story.Origin;

/**
 * Everything a sensitivity analysis' report is made of.
 *
 * @param sensitivity the results
 * @param risk index of the outcome whose influences are drawn
 * @param scenario what was varied
 * @param plan seed and number of runs at each end
 * @param origin where the scenario comes from
 * @param scenarioJson the resolved scenario; written as it is, and hashed as {@code origin} says
 * @param machine what the report was made on
 * @param drawing how its figure is drawn
 */
public record SensitivityInput(
        Sensitivity sensitivity,
        int risk,
        Scenario scenario,
        RunPlan plan,
        Origin origin,
        String scenarioJson,
        Machine machine,
        Drawing drawing) {}
