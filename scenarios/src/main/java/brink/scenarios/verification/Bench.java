package brink.scenarios.verification;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.RunSink;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Scenario;

/** Plays one sample after another, and tells of the progress of all. */
final class Bench {

    private final Execution execution;
    private int done;

    Bench(Execution execution) {
        this.execution = execution;
    }

    Sample play(Scenario scenario, int runs) {
        return play(scenario, runs, RunSink.NONE);
    }

    Sample play(Scenario scenario, int runs, RunSink sink) {
        int before = done;
        Execution here = execution.withProgress(now -> execution.progress().accept(before + now));
        Ensemble ensemble = Simulator.simulate(scenario, RunPlan.of(runs), here, sink);
        done += runs;
        return new Sample(ensemble);
    }
}
