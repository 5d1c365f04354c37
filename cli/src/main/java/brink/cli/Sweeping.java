package brink.cli;

import brink.engine.experiment.Sweep;
import brink.reports.write.SweepDraft;
import brink.reports.write.SweepInput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays a scenario at each value of a grid, keeps what is finished, and writes the report. */
final class Sweeping {

    private final Grid grid;
    private final Host host;
    private final Varying varying;
    private final List<SoundScenario> points;

    /**
     * Reads and checks the scenario at each value before any is played.
     *
     * @throws Refusal if it cannot be read or has problems at any value
     */
    Sweeping(ScenarioOptions options, Grid grid, Host host) {
        this.grid = grid;
        this.host = host;
        this.varying = new Varying(options, "--vary", host);
        this.points = grid.values().stream()
                .map(value -> varying.at(new Varying.Value(grid.path(), value)))
                .toList();
    }

    /**
     * What came of it.
     *
     * @param sweep the results
     * @param folder of the report
     */
    record Result(Sweep sweep, Path folder) {}

    /** The scenario without the values. */
    SoundScenario base() {
        return varying.base();
    }

    /**
     * Plays and writes.
     *
     * @param order what is to be done
     * @return the results and where they are
     * @throws Refusal if it was interrupted, which leaves finished values behind, or the report cannot be written
     */
    Result run(Simulation.Order order) {
        MemoryNeed.of(base().scenario(), order.threads())
                .refuseBeyond(Runtime.getRuntime().maxMemory());
        return Reporting.of(host, order, started -> write(order, started));
    }

    private Result write(Simulation.Order order, Instant started) throws IOException {
        try (SweepDraft draft =
                        SweepDraft.open(order.place().folder(), order.place().existing());
                KeptPieces pieces = KeptPieces.ofEndings(host, order, points.size())) {
            Sweep sweep = play(pieces);
            SweepInput input = new SweepInput(
                    sweep,
                    base().scenario(),
                    order.plan(),
                    varying.origin(order, Optional.empty()),
                    base().resolved().text(),
                    Simulation.machine(host, order.threads(), started),
                    order.drawing());
            Path folder = host.interruption().interruptibly(() -> draft.finish(input, order.painters()));
            pieces.remove();
            return new Result(sweep, folder);
        }
    }

    private Sweep play(KeptPieces pieces) throws IOException {
        List<Sweep.Point> played = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            played.add(new Sweep.Point(grid.values().get(i), pieces.endings(points.get(i))));
        }
        return new Sweep(grid.path(), base().scenario().outcomes().order(), played);
    }
}
