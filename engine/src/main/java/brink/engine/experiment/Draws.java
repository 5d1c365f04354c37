package brink.engine.experiment;

import brink.engine.ensemble.RunPlan;
import brink.engine.model.Parameter;
import brink.engine.model.Scenario;
import brink.engine.plan.Plan;
import brink.engine.run.Player;
import java.util.List;

/** The values that a scenario's uncertain parameters take in each run, without playing the runs. */
public final class Draws {

    private final List<Parameter> parameters;
    private final double[][] values;

    private Draws(List<Parameter> parameters, double[][] values) {
        this.parameters = parameters;
        this.values = values;
    }

    /**
     * Draws them.
     *
     * @param scenario any
     * @param runPlan seed and number of runs
     * @return the values with which these runs are played
     */
    public static Draws of(Scenario scenario, RunPlan runPlan) {
        Plan plan = Plan.of(scenario);
        List<Parameter> parameters = plan.slots.drawn();
        double[][] values = new double[parameters.size()][runPlan.runs()];
        Player player = new Player(plan);
        for (int run = 0; run < runPlan.runs(); run++) {
            player.begin(runPlan.seed(), run);
            for (int p = 0; p < values.length; p++) {
                values[p][run] = plan.slots.drawnValue(player.constants().value, p);
            }
        }
        return new Draws(parameters, values);
    }

    /**
     * The uncertain parameters.
     *
     * @return in the order in which they are drawn
     */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * The values of one of them.
     *
     * @param parameter its place
     * @return a copy, by number of the run
     */
    public double[] of(int parameter) {
        return values[parameter].clone();
    }
}
