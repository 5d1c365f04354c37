package brink.cli;

import brink.engine.ensemble.CancelledException;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.experiment.Metric;
import brink.engine.experiment.NestedDesign;
import brink.engine.experiment.Observations;
import brink.engine.experiment.RunEndings;
import brink.engine.model.Outcomes.Outcome;
import brink.reports.write.PartialResults;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plays one scenario after the other, keeps what is finished, and takes up what was kept before. */
final class KeptPieces implements AutoCloseable {

    /** The share of the memory that what is kept may take. */
    private static final int SHARE = 4;

    private final Host host;
    private final Simulation.Order order;
    private final PartialResults kept;
    private final Progress progress;
    private final int pieces;
    private final long all;
    private int finished;
    private long played;

    /**
     * Begins work that keeps how runs end, with as many runs of each scenario.
     *
     * @param host where the command was started
     * @param order what is to be done
     * @param pieces how many scenarios will be played
     * @throws Refusal if that does not fit into memory
     */
    static KeptPieces ofEndings(Host host, Simulation.Order order, int pieces) {
        long runs = (long) pieces * order.plan().runs();
        return new KeptPieces(host, order, pieces, runs, runs * RunEndings.BYTES_PER_RUN);
    }

    /**
     * Begins.
     *
     * @param host where the command was started
     * @param order what is to be done
     * @param pieces how many scenarios will be played
     * @param runs how many runs in all
     * @param bytes how many bytes all that is kept takes
     * @throws Refusal if that does not fit into memory
     */
    KeptPieces(Host host, Simulation.Order order, int pieces, long runs, long bytes) {
        if (bytes > Runtime.getRuntime().maxMemory() / SHARE) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "%s in %s take too much memory together"
                            .formatted(Count.of(runs, "run"), Count.of(pieces, "scenario")),
                    "fewer runs or values, or more memory: JAVA_TOOL_OPTIONS=-Xmx4g brink ...");
        }
        this.host = host;
        this.order = order;
        this.pieces = pieces;
        this.all = runs;
        this.kept = new PartialResults(order.place().folder());
        this.progress = new Progress(host.console(), order.progress(), clamped(all));
    }

    /** A number of runs that a progress bar can count to. */
    private static int clamped(long runs) {
        return (int) Math.min(Integer.MAX_VALUE / 2, runs);
    }

    /**
     * How the runs of the next scenario end.
     *
     * @throws Refusal if it was interrupted; what is finished stays
     * @throws IOException if a piece cannot be read or kept
     */
    RunEndings endings(SoundScenario scenario) throws IOException {
        return endings(scenario, order.plan());
    }

    /**
     * The same with a luck of its own.
     *
     * @throws Refusal if it was interrupted; what is finished stays
     * @throws IOException if a piece cannot be read or kept
     */
    RunEndings endings(SoundScenario scenario, RunPlan plan) throws IOException {
        return next(
                key(scenario, plan),
                plan.runs(),
                (long) plan.runs() * RunEndings.BYTES_PER_RUN,
                RunEndings::of,
                execution -> RunEndings.play(scenario.scenario(), plan, execution),
                RunEndings::bytes);
    }

    /**
     * What metrics are in the runs of the next scenario.
     *
     * @throws Refusal if it was interrupted; what is finished stays
     * @throws IOException if a piece cannot be read or kept
     */
    Observations observations(SoundScenario scenario, List<Metric> metrics, RunPlan plan) throws IOException {
        String what = metrics.stream().map(Metric::key).collect(Collectors.joining("; "));
        return next(
                key(scenario, plan) + ", " + what,
                plan.runs(),
                Observations.size(metrics.size(), plan.runs()),
                bytes -> Observations.of(bytes, metrics.size()),
                execution -> Observations.play(scenario.scenario(), metrics, plan, execution),
                Observations::bytes);
    }

    /**
     * How often runs end in which way, draw by draw, in the next draws of a nested design.
     *
     * @throws Refusal if it was interrupted; what is finished stays
     * @throws IOException if a piece cannot be read or kept
     */
    NestedDesign draws(SoundScenario scenario, RunPlan plan, int first) throws IOException {
        List<Outcome> outcomes = scenario.scenario().outcomes().order();
        int draws = plan.runs() / plan.perDraw() - first;
        return next(
                "%s, draws of %s from %s".formatted(key(scenario, plan), plan.perDraw(), first),
                draws * plan.perDraw(),
                (long) draws * outcomes.size() * NestedDesign.BYTES,
                bytes -> NestedDesign.of(outcomes, plan.perDraw(), bytes),
                execution -> NestedDesign.play(scenario.scenario(), plan, first, execution),
                NestedDesign::bytes);
    }

    private static String key(SoundScenario scenario, RunPlan plan) {
        return "brink %s, scenario %s, seed %s, runs %s"
                .formatted(
                        Version.brink(),
                        scenario.resolved().sha256(),
                        plan.seed().value(),
                        plan.runs());
    }

    /** The next piece, played unless it is there. */
    private <T> T next(
            String key,
            int runs,
            long bytes,
            Function<byte[], T> taken,
            Function<Execution, T> play,
            Function<T, byte[]> bytesOf)
            throws IOException {
        Optional<byte[]> found = kept.find(key).filter(piece -> piece.length == bytes);
        long before = played;
        Execution execution = new Execution(
                order.threads(), done -> progress.accept(clamped(before + done)), host.interruption()::isAsked);
        T result;
        try {
            result = found.isPresent() ? taken.apply(found.get()) : play.apply(execution);
        } catch (CancelledException e) {
            throw Refusal.of(
                    ExitCode.INTERRUPTED,
                    "interrupted; %s of %s parts are finished and kept".formatted(finished, pieces),
                    "the same command again: it goes on from there");
        }
        if (found.isEmpty()) {
            kept.keep(key, bytesOf.apply(result));
        }
        finished++;
        played += runs;
        return result;
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
