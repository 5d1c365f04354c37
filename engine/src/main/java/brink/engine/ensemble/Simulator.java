package brink.engine.ensemble;

import brink.engine.model.Scenario;
import brink.engine.plan.Plan;
import java.util.List;
import java.util.stream.IntStream;

/** Plays scenarios many times. A function: it holds no state. */
public final class Simulator {

    private Simulator() {}

    /**
     * Plays a scenario.
     *
     * @param scenario what to simulate
     * @param plan seed and number of runs
     * @param execution threads, progress, cancellation; without influence on the result
     * @return the result; the same for the same scenario and plan, whatever the machine
     * @throws CancelledException if it was cancelled
     */
    public static Ensemble simulate(Scenario scenario, RunPlan plan, Execution execution) {
        return simulate(scenario, plan, execution, RunSink.NONE);
    }

    /**
     * Plays a scenario and hands on every run's row.
     *
     * @param scenario what to simulate
     * @param plan seed and number of runs
     * @param execution threads, progress, cancellation; without influence on the result
     * @param sink receives the rows in the order of runs
     * @return the result
     * @throws CancelledException if it was cancelled
     */
    public static Ensemble simulate(Scenario scenario, RunPlan plan, Execution execution, RunSink sink) {
        return simulate(List.of(scenario), plan, execution, sink).get(0);
    }

    /**
     * Plays several scenarios together: run k of each under the same luck, row by row beside each
     * other, so that runs which end differently can be counted as they pass.
     *
     * @param scenarios what to simulate, at least one
     * @param plan seed and number of runs
     * @param execution threads, progress, cancellation; without influence on the result
     * @param sink receives the rows in the order of runs, one entry per scenario
     * @return the results, in the order of the scenarios
     * @throws CancelledException if it was cancelled
     */
    public static List<Ensemble> simulate(List<Scenario> scenarios, RunPlan plan, Execution execution, RunSink sink) {
        List<Plan> plans = scenarios.stream().map(Plan::of).toList();
        Tally[] tallies = new Crew(plans, plan, execution, sink).work();
        return IntStream.range(0, plans.size())
                .mapToObj(i -> tallies[i].result(plans.get(i), scenarios.get(i), plan))
                .toList();
    }
}
