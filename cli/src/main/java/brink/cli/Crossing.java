package brink.cli;

import brink.engine.experiment.Surface;
import brink.engine.experiment.Sweep;
import brink.reports.write.SurfaceDraft;
import brink.reports.write.SurfaceInput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays a scenario at each pair of values of two grids, keeps what is finished, and writes the report. */
final class Crossing {

    private final Grid across;
    private final Grid up;
    private final Host host;
    private final Varying varying;
    private final List<List<SoundScenario>> rows;

    /**
     * Reads and checks the scenario at each pair of values before any is played.
     *
     * @throws Refusal if it cannot be read or has problems at any pair
     */
    Crossing(ScenarioOptions options, Grid across, Grid up, Host host) {
        this.across = across;
        this.up = up;
        this.host = host;
        this.varying = new Varying(options, "--vary", host);
        this.rows = up.values().stream().map(this::row).toList();
    }

    private List<SoundScenario> row(double height) {
        return across.values().stream()
                .map(value -> varying.at(new Varying.Value(across.path(), value), new Varying.Value(up.path(), height)))
                .toList();
    }

    /**
     * What came of it.
     *
     * @param surface the results
     * @param folder of the report
     */
    record Result(Surface surface, Path folder) {}

    /** The scenario without the values. */
    SoundScenario base() {
        return varying.base();
    }

    /**
     * Plays and writes.
     *
     * @param order what is to be done
     * @param risk index of the outcome whose share is drawn
     * @return the results and where they are
     * @throws Refusal if it was interrupted, which leaves finished pairs behind, or the report cannot be written
     */
    Result run(Simulation.Order order, int risk) {
        MemoryNeed.of(base().scenario(), order.threads())
                .refuseBeyond(Runtime.getRuntime().maxMemory());
        return Reporting.of(host, order, started -> write(order, risk, started));
    }

    private Result write(Simulation.Order order, int risk, Instant started) throws IOException {
        int pairs = across.values().size() * up.values().size();
        try (SurfaceDraft draft =
                        SurfaceDraft.open(order.place().folder(), order.place().existing());
                KeptPieces pieces = KeptPieces.ofEndings(host, order, pairs)) {
            Surface surface = play(pieces);
            SurfaceInput input = new SurfaceInput(
                    surface,
                    risk,
                    base().scenario(),
                    order.plan(),
                    varying.origin(order, Optional.empty()),
                    base().resolved().text(),
                    Simulation.machine(host, order.threads(), started),
                    order.drawing());
            Path folder = host.interruption().interruptibly(() -> draft.finish(input, order.painters()));
            pieces.remove();
            return new Result(surface, folder);
        }
    }

    private Surface play(KeptPieces pieces) throws IOException {
        List<Surface.Row> played = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Sweep.Point> points = new ArrayList<>();
            for (int column = 0; column < across.values().size(); column++) {
                points.add(new Sweep.Point(
                        across.values().get(column),
                        pieces.endings(rows.get(row).get(column))));
            }
            Sweep sweep = new Sweep(across.path(), base().scenario().outcomes().order(), points);
            played.add(new Surface.Row(up.values().get(row), sweep));
        }
        return new Surface(up.path(), played);
    }
}
