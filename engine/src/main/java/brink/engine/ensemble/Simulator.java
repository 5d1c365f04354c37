package brink.engine.ensemble;

import brink.engine.model.Scenario;
import brink.engine.plan.Plan;
import java.util.List;
import java.util.stream.IntStream;

/** Plays scenarios many times. A function: it holds no state. */
public final class Simulator {

    /** How many runs are played between two looks at what is known. */
    public static final int BATCH = 1024;

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
        Tally[] tallies = new Crew(plans, plan, 0, execution, sink).work();
        return IntStream.range(0, plans.size())
                .mapToObj(i -> tallies[i].result(plans.get(i), scenarios.get(i), plan))
                .toList();
    }

    /**
     * Plays some runs of a plan and hands on every run's row.
     *
     * @param scenario what to simulate
     * @param plan seed, and the number of the run before which playing ends
     * @param from number of the first run, below the plan's number of runs
     * @param execution threads, progress, cancellation; without influence on the result
     * @param sink receives the rows in the order of runs
     * @throws CancelledException if it was cancelled
     */
    public static void simulate(Scenario scenario, RunPlan plan, int from, Execution execution, RunSink sink) {
        new Crew(List.of(Plan.of(scenario)), plan, from, execution, sink).work();
    }

    /**
     * Plays a scenario, batch after batch, until it is known how often one outcome comes about.
     *
     * @param scenario what to simulate
     * @param until which outcome, and how well it is to be known
     * @param plan seed, and the number of runs beyond which nothing is played
     * @param execution threads, progress, cancellation; without influence on the result
     * @param sink receives the rows in the order of runs
     * @return the result, with the number of runs that it took; the same as that of so many runs played at once
     * @throws CancelledException if it was cancelled
     */
    public static Ensemble simulate(Scenario scenario, Until until, RunPlan plan, Execution execution, RunSink sink) {
        List<Plan> plans = List.of(Plan.of(scenario));
        int runs = Math.min(plan.runs(), BATCH);
        Tally tally = new Crew(plans, new RunPlan(plan.seed(), runs, plan.perDraw()), 0, execution, sink).work()[0];
        while (!until.isReached(tally.share(until.outcome())) && runs < plan.runs()) {
            int next = (int) Math.min(plan.runs(), (long) runs + BATCH);
            tally.merge(
                    new Crew(plans, new RunPlan(plan.seed(), next, plan.perDraw()), runs, execution, sink).work()[0]);
            runs = next;
        }
        return tally.result(plans.get(0), scenario, new RunPlan(plan.seed(), runs, plan.perDraw()));
    }
}
