package brink.cli;

import brink.engine.ensemble.CancelledException;
import brink.engine.ensemble.Execution;
import brink.engine.experiment.Arm;
import brink.engine.experiment.Experiment;
import brink.reports.story.ExperimentOrigin;
import brink.reports.write.ExperimentDraft;
import brink.reports.write.ExperimentInput;
import brink.scenarios.read.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** Plays arms under the same luck and writes the report. */
final class Comparing {

    private final ComparedArms arms;
    private final Host host;
    private final String risk;

    Comparing(ComparedArms arms, Host host, String risk) {
        this.arms = arms;
        this.host = host;
        this.risk = risk;
    }

    /**
     * What came of it.
     *
     * @param experiment the results
     * @param folder of the report
     */
    record Result(Experiment experiment, Path folder) {}

    /**
     * Plays and writes.
     *
     * @param order what is to be done
     * @return the results and where they are
     * @throws CancelledException if interrupted; nothing is left behind
     * @throws Refusal if the report cannot be written
     */
    Result run(Simulation.Order order) {
        MemoryNeed.of(arms.arms().stream().map(Arm::scenario).toList(), order.threads())
                .refuseBeyond(Runtime.getRuntime().maxMemory());
        return Reporting.of(host, order, started -> write(order, started));
    }

    private Result write(Simulation.Order order, Instant started) throws IOException {
        try (ExperimentDraft draft = ExperimentDraft.open(
                        order.place().folder(), order.place().existing());
                Progress progress = new Progress(
                        host.console(), order.progress(), order.plan().runs())) {
            Execution execution = new Execution(order.threads(), progress, host.interruption()::isAsked);
            Experiment experiment = Experiment.compare(arms.arms(), order.plan(), execution);
            progress.drawing();
            ExperimentInput input = new ExperimentInput(
                    experiment,
                    origin(order),
                    arms.resolved().stream().map(ReadResult.Resolved::text).toList(),
                    Simulation.machine(host, order.threads(), started),
                    order.drawing(),
                    risk);
            return new Result(
                    experiment, host.interruption().interruptibly(() -> draft.finish(input, order.painters())));
        }
    }

    private ExperimentOrigin origin(Simulation.Order order) {
        return new ExperimentOrigin(
                Version.brink(),
                arms.resolved().stream().map(ReadResult.Resolved::sha256).toList(),
                arms.settings(),
                order.edition());
    }
}
