package brink.cli;

import brink.engine.ensemble.CancelledException;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.RunSink;
import brink.engine.ensemble.Simulator;
import brink.engine.ensemble.Until;
import brink.engine.stats.FixedWidth;
import brink.reports.story.Edition;
import brink.reports.story.Origin;
import brink.reports.write.Drawing;
import brink.reports.write.Machine;
import brink.reports.write.ReportDraft;
import brink.reports.write.ReportInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Plays a scenario and writes the report. */
final class Simulation {

    /** What every chart says of a scenario in which nobody gives its word: nobody threatens or assures in it. */
    private static final String WORDLESS = "without commitments";

    private final SoundScenario sound;
    private final ScenarioOptions options;
    private final Optional<Precision> precision;
    private final Host host;

    Simulation(SoundScenario sound, ScenarioOptions options, Optional<Precision> precision, Host host) {
        this.precision = precision;
        this.sound = sound;
        this.options = options;
        this.host = host;
    }

    /**
     * What is to be done.
     *
     * @param plan seed and number of runs
     * @param threads number of threads
     * @param edition preview or not
     * @param place of the report
     * @param drawing how its figures are drawn
     * @param progress whether somebody watches
     */
    record Order(
            RunPlan plan, int threads, Edition edition, ReportPlace place, Drawing drawing, Screen.Target progress) {
        /** Who draws the figures. */
        Painters painters() {
            return new Painters(threads, drawing, Runtime.getRuntime().maxMemory());
        }
    }

    /**
     * What came of it.
     *
     * @param ensemble the results
     * @param folder of the report
     */
    record Result(Ensemble ensemble, Path folder) {}

    /**
     * Plays and writes.
     *
     * @param order what is to be done
     * @return the results and where they are
     * @throws CancelledException if interrupted; nothing is left behind
     * @throws Refusal if the report cannot be written
     */
    Result run(Order order) {
        MemoryNeed.of(sound.scenario(), order.threads())
                .refuseBeyond(Runtime.getRuntime().maxMemory());
        return Reporting.of(host, order, started -> write(order, started));
    }

    private Result write(Order order, Instant started) throws IOException {
        ReportDraft draft =
                ReportDraft.open(order.place().folder(), order.place().existing());
        try (Progress progress =
                new Progress(host.console(), order.progress(), order.plan().runs())) {
            Execution execution = new Execution(order.threads(), progress, host.interruption()::isAsked);
            Ensemble ensemble = play(order, progress, execution, draft.runSink(sound.scenario()));
            progress.drawing();
            Machine machine = machine(host, order.threads(), started);
            Origin origin = origin(order.edition());
            ReportInput input =
                    new ReportInput(ensemble, origin, sound.resolved().text(), machine, order.drawing());
            return new Result(ensemble, host.interruption().interruptibly(() -> draft.finish(input, order.painters())));
        } finally {
            draft.close();
        }
    }

    private Ensemble play(Order order, Progress progress, Execution execution, RunSink sink) {
        if (precision.isEmpty()) {
            return Simulator.simulate(sound.scenario(), order.plan(), execution, sink);
        }
        FixedWidth width = precision.get().width();
        Until until = new Until(
                precision.get().index(sound.scenario()),
                width,
                share -> progress.expect((int) Math.min(order.plan().runs(), width.runsExpected(share))));
        return Simulator.simulate(sound.scenario(), until, order.plan(), execution, sink);
    }

    /** The summary in a report. */
    static String summary(Path folder) {
        return content(folder, "summary.json");
    }

    /** What a file of a report holds. */
    static String content(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw Trouble.reading(file.toString(), e);
        }
    }

    private Origin origin(Edition edition) {
        return new Origin(
                Version.brink(),
                sound.resolved().sha256(),
                options.variant,
                options.settings,
                edition,
                sound.scenario().commitments().isEmpty() ? Optional.of(WORDLESS) : Optional.empty());
    }

    /** What a report is made on. */
    static Machine machine(Host host, int threads, Instant started) {
        return new Machine(
                Version.java(),
                Version.os(),
                host.processors(),
                threads,
                started,
                Duration.between(started, Instant.now()));
    }
}
