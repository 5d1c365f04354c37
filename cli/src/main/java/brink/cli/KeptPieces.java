package brink.cli;

import brink.engine.ensemble.CancelledException;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.experiment.RunEndings;
import brink.reports.write.PartialResults;
import java.io.IOException;
import java.util.Optional;

/** Plays one scenario after the other, keeps what is finished, and takes up what was kept before. */
final class KeptPieces implements AutoCloseable {

    /** The share of the memory that endings may take. */
    private static final int SHARE = 4;

    private final Host host;
    private final Simulation.Order order;
    private final PartialResults kept;
    private final Progress progress;
    private final int pieces;
    private int finished;

    /**
     * Begins.
     *
     * @param host where the command was started
     * @param order what is to be done
     * @param pieces how many scenarios will be played
     * @throws Refusal if the endings of so many runs do not fit into memory
     */
    KeptPieces(Host host, Simulation.Order order, int pieces) {
        long bytes = (long) pieces * order.plan().runs() * RunEndings.BYTES_PER_RUN;
        if (bytes > Runtime.getRuntime().maxMemory() / SHARE) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "%s of %s take too much memory together"
                            .formatted(
                                    Count.of(pieces, "time"),
                                    Count.of(order.plan().runs(), "run")),
                    "fewer runs or values, or more memory: JAVA_TOOL_OPTIONS=-Xmx4g brink ...");
        }
        this.host = host;
        this.order = order;
        this.pieces = pieces;
        this.kept = new PartialResults(order.place().folder());
        this.progress = new Progress(
                host.console(), order.progress(), clamped(order.plan().runs(), pieces));
    }

    /** A number of runs that a progress bar can count to. */
    private static int clamped(int runs, int times) {
        return (int) Math.min(Integer.MAX_VALUE / 2, (long) runs * times);
    }

    /**
     * Plays the next one, unless it is there.
     *
     * @throws Refusal if it was interrupted; what is finished stays
     * @throws IOException if a piece cannot be read or kept
     */
    RunEndings play(SoundScenario scenario) throws IOException {
        RunPlan plan = order.plan();
        String key = "brink %s, scenario %s, seed %s, runs %s"
                .formatted(
                        Version.brink(),
                        scenario.resolved().sha256(),
                        plan.seed().value(),
                        plan.runs());
        Optional<byte[]> found = kept.find(key).filter(bytes -> bytes.length == plan.runs() * RunEndings.BYTES_PER_RUN);
        int before = clamped(plan.runs(), finished);
        Execution execution =
                new Execution(order.threads(), done -> progress.accept(before + done), host.interruption()::isAsked);
        RunEndings endings;
        try {
            endings = found.isPresent()
                    ? RunEndings.of(found.get())
                    : RunEndings.play(scenario.scenario(), plan, execution);
        } catch (CancelledException e) {
            throw Refusal.of(
                    ExitCode.INTERRUPTED,
                    "interrupted; %s of %s values are finished and kept".formatted(finished, pieces),
                    "the same command again: it goes on from there");
        }
        if (found.isEmpty()) {
            kept.keep(key, endings.bytes());
        }
        finished++;
        return endings;
    }

    /** Removes what was kept, as the whole is there. */
    void remove() throws IOException {
        kept.remove();
    }

    @Override
    public void close() {
        progress.close();
    }
}
