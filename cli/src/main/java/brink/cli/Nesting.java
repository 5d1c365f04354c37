package brink.cli;

import brink.engine.ensemble.RunPlan;
import brink.engine.experiment.NestedDesign;
import brink.engine.experiment.Sensitivity;
import brink.reports.write.NestedDraft;
import brink.reports.write.NestedInput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Draws a scenario's uncertain parameters many times, plays many runs with each draw, and writes the report. */
final class Nesting {

    /** Draws that are played, and kept, together. */
    private static final int TOGETHER = 20;

    private final Host host;
    private final Varying varying;

    /**
     * Reads and checks the scenario.
     *
     * @throws Refusal if it cannot be read, has problems, or nothing in it is uncertain
     */
    Nesting(ScenarioOptions options, Host host) {
        this.host = host;
        this.varying = new Varying(options, "--draws", host);
        if (Sensitivity.uncertain(base().scenario()).isEmpty()) {
            throw Refusal.of(
                    ExitCode.SCENARIO,
                    "no parameter of %s is uncertain: every draw would be the same"
                            .formatted(base().scenario().about().id()),
                    "--vary, which tries values that you name");
        }
    }

    /**
     * What came of it.
     *
     * @param nested the results
     * @param folder of the report
     */
    record Result(NestedDesign nested, Path folder) {}

    /** The scenario. */
    SoundScenario base() {
        return varying.base();
    }

    /**
     * Plays and writes.
     *
     * @param order what is to be done; its runs share draws
     * @return the results and where they are
     * @throws Refusal if it was interrupted, which leaves finished draws behind, or the report cannot be written
     */
    Result run(Simulation.Order order) {
        MemoryNeed.of(base().scenario(), order.threads())
                .refuseBeyond(Runtime.getRuntime().maxMemory());
        return Reporting.of(host, order, started -> write(order, started));
    }

    private Result write(Simulation.Order order, Instant started) throws IOException {
        RunPlan plan = order.plan();
        int draws = plan.runs() / plan.perDraw();
        int pieces = (draws + TOGETHER - 1) / TOGETHER;
        long bytes = (long) draws * base().scenario().outcomes().order().size() * NestedDesign.BYTES;
        try (NestedDraft draft =
                        NestedDraft.open(order.place().folder(), order.place().existing());
                KeptPieces kept = new KeptPieces(host, order, pieces, plan.runs(), bytes)) {
            NestedDesign nested = kept.draws(base(), until(plan, Math.min(draws, TOGETHER)), 0);
            for (int first = TOGETHER; first < draws; first += TOGETHER) {
                nested = nested.then(kept.draws(base(), until(plan, Math.min(draws, first + TOGETHER)), first));
            }
            NestedInput input = new NestedInput(
                    nested,
                    base().scenario(),
                    plan,
                    varying.origin(order, Optional.empty()),
                    base().resolved().text(),
                    Simulation.machine(host, order.threads(), started),
                    order.drawing());
            Path folder = host.interruption().interruptibly(() -> draft.finish(input, order.painters()));
            kept.remove();
            return new Result(nested, folder);
        }
    }

    /** The same plan, ending with a draw. */
    private static RunPlan until(RunPlan plan, int draws) {
        return new RunPlan(plan.seed(), draws * plan.perDraw(), plan.perDraw());
    }
}
