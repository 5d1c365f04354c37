package brink.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** On how many threads runs are played. */
final class ThreadsOption {

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = WholeNumber.Threads.class,
            description = "Number of threads; without influence on results. Default: one per processor.")
    Optional<Long> threads;

    /** Number of threads. */
    int threads(Host host) {
        return threads.map(Math::toIntExact).orElse(host.processors());
    }
}
