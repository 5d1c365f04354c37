package brink.cli;

import brink.engine.ensemble.RunPlan;
import brink.engine.random.Seed;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which luck. */
final class SeedOption {

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = WholeNumber.SeedNumber.class,
            description = "Seed of all luck; the same seed gives the same runs. Default: 20211231.")
    Optional<Long> seed;

    /** The seed asked for, or the default. */
    Seed seed() {
        return seed.map(Seed::new).orElse(RunPlan.DEFAULT_SEED);
    }
}
