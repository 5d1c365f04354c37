package brink.cli;

import brink.engine.ensemble.CancelledException;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.experiment.RunEndings;
import brink.engine.experiment.Sweep;
import brink.reports.story.Origin;
import brink.reports.write.PartialResults;
import brink.reports.write.SweepDraft;
import brink.reports.write.SweepInput;
import brink.scenarios.read.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Plays a scenario at each value of a grid, keeps what is finished, and writes the report. */
final class Sweeping {

    private final ScenarioOptions options;
    private final Grid grid;
    private final Host host;
    private final SoundScenario base;
    private final List<SoundScenario> points;

    /**
     * Reads and checks the scenario at each value before any is played.
     *
     * @throws Refusal if it cannot be read or has problems at any value
     */
    Sweeping(ScenarioOptions options, Grid grid, Host host) {
        this.options = options;
        this.grid = grid;
        this.host = host;
        this.base = SoundScenario.of(options, host);
        this.points = grid.settings().stream().map(this::at).toList();
    }

    private SoundScenario at(String setting) {
        List<Setting> all = Stream.concat(options.parsed().stream(), Stream.of(Setting.parse("--vary", setting)))
                .toList();
        return SoundScenario.of(options.scenario, options.variant, all, host);
    }

    /**
     * What came of it.
     *
     * @param sweep the results
     * @param folder of the report
     */
    record Result(Sweep sweep, Path folder) {}

    String id() {
        return base.scenario().about().id();
    }

    /** Says what the checker has to say nevertheless. */
    void warn() {
        base.warn(host.console());
    }

    /**
     * Plays and writes.
     *
     * @param order what is to be done
     * @return the results and where they are
     * @throws Refusal if it was interrupted, which leaves finished values behind, or the report cannot be written
     */
    Result run(Simulation.Order order) {
        MemoryNeed.of(base.scenario(), order.threads())
                .refuseBeyond(Runtime.getRuntime().maxMemory());
        Instant started = Instant.now();
        host.interruption().begin();
        PartialResults kept = new PartialResults(order.place().folder());
        try (SweepDraft draft =
                SweepDraft.open(order.place().folder(), order.place().existing())) {
            Sweep sweep = play(order, kept);
            SweepInput input = new SweepInput(
                    sweep,
                    base.scenario(),
                    order.plan(),
                    origin(order),
                    base.resolved().text(),
                    Simulation.machine(host, order.threads(), started),
                    order.drawing());
            Painters painters = new Painters(
                    order.threads(), order.drawing(), Runtime.getRuntime().maxMemory());
            Path folder = host.interruption().interruptibly(() -> draft.finish(input, painters));
            kept.remove();
            return new Result(sweep, folder);
        } catch (IOException e) {
            throw Trouble.writing(host.shown(order.place().folder()), e);
        } catch (UncheckedIOException e) {
            throw Trouble.writing(host.shown(order.place().folder()), Objects.requireNonNull(e.getCause()));
        }
    }

    private Sweep play(Simulation.Order order, PartialResults kept) throws IOException {
        RunPlan plan = order.plan();
        List<Sweep.Point> played = new ArrayList<>();
        try (Progress progress = new Progress(host.console(), order.progress(), clamped(plan.runs(), points.size()))) {
            for (int i = 0; i < points.size(); i++) {
                int before = clamped(plan.runs(), i);
                Execution execution = new Execution(
                        order.threads(), done -> progress.accept(before + done), host.interruption()::isAsked);
                played.add(new Sweep.Point(grid.values().get(i), endings(points.get(i), plan, execution, kept)));
            }
        } catch (CancelledException e) {
            throw Refusal.of(
                    ExitCode.INTERRUPTED,
                    "interrupted; %s of %s values are finished and kept".formatted(played.size(), points.size()),
                    "the same command again: it goes on from there");
        }
        return new Sweep(grid.path(), base.scenario().outcomes().order(), played);
    }

    /** A number of runs that a progress bar can count to. */
    private static int clamped(int runs, int times) {
        return (int) Math.min(Integer.MAX_VALUE / 2, (long) runs * times);
    }

    private static RunEndings endings(SoundScenario point, RunPlan plan, Execution execution, PartialResults kept)
            throws IOException {
        String key = "brink %s, scenario %s, seed %s, runs %s"
                .formatted(
                        Version.brink(), point.resolved().sha256(), plan.seed().value(), plan.runs());
        Optional<byte[]> found = kept.find(key).filter(bytes -> bytes.length == plan.runs());
        if (found.isPresent()) {
            return RunEndings.of(found.get());
        }
        RunEndings endings = RunEndings.play(point.scenario(), plan, execution);
        kept.keep(key, endings.bytes());
        return endings;
    }

    private Origin origin(Simulation.Order order) {
        List<String> settings = new ArrayList<>(options.settings);
        settings.add("%s at %s values".formatted(grid.path(), grid.values().size()));
        return new Origin(
                Version.brink(),
                base.resolved().sha256(),
                options.variant,
                settings,
                order.edition(),
                Optional.empty());
    }

    /** The results in a report. */
    static String results(Path folder) {
        Path file = folder.resolve(SweepDraft.RESULTS);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw Trouble.reading(file.toString(), e);
        }
    }
}
