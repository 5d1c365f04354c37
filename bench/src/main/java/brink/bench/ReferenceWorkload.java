package brink.bench;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Scenario;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.random.Seed;
import brink.engine.run.Player;
import brink.engine.run.Witness;
import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.source.SourceText;
import brink.scenarios.source.TextLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What reading a crisis from a file costs: the reference workload by hand, and the same from JSON,
 * played on one thread, 2,000 runs an operation, under the launcher's garbage collector. Run them
 * together and read the ratio.
 */
@org.openjdk.jmh.annotations.State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 5, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
public class ReferenceWorkload {

    private static final int RUNS = 2_000;
    private static final Seed SEED = new Seed(1);

    private final HandCodedCrisis byHand = new HandCodedCrisis();
    private final Scenario scenario = scenario();
    private final Player player = new Player(Plan.of(scenario));

    /** The workload as a scenario. */
    static Scenario scenario() {
        try (InputStream json =
                Objects.requireNonNull(ReferenceWorkload.class.getResourceAsStream("crisis-ref.json"))) {
            String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            SourceText source = new SourceText("crisis-ref.json", text, Optional.empty());
            var read = Scenarios.read(source, TextLoader.none(), Optional.empty(), List.of());
            return Scenarios.build((CheckResult.Sound) Scenarios.check(read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The kernel written by hand.
     *
     * @return how its runs ended
     */
    @Benchmark
    public long[] byHand() {
        return byHand.play(SEED.value(), 0, RUNS);
    }

    /**
     * The same crisis from its file, counting how runs end.
     *
     * @return how its runs ended
     */
    @Benchmark
    public long[] fromJson() {
        Endings endings = new Endings();
        for (int run = 0; run < RUNS; run++) {
            player.play(SEED, run, endings);
        }
        return endings.counts;
    }

    /**
     * The same with everything that a report is made from.
     *
     * @return the ensemble
     */
    @Benchmark
    public Ensemble fromJsonWithTallies() {
        return Simulator.simulate(
                scenario, new RunPlan(SEED, RUNS), Execution.withDefaults().withThreads(1));
    }

    private static final class Endings implements Witness {
        private final long[] counts = new long[3];

        @Override
        public void ended(long run, State state, double[] yearAhead) {
            counts[state.outcome]++;
        }
    }
}
