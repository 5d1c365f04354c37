package brink.cli;

import brink.reports.story.Edition;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many runs, and how they are played. */
final class RunOptions {

    /** The number of runs without another wish. */
    static final int FULL = 10_000;

    private static final int PREVIEW = 1_000;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    @Option(
            names = "--runs",
            paramLabel = "N",
            converter = WholeNumber.Runs.class,
            description = "Number of runs. Default: 10,000; for claims, experiments and sheets what their file says.")
    Optional<Long> runs;

    @Option(names = "--preview", description = "A quick first look: 1,000 runs, labelled as a preview.")
    boolean preview;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = WholeNumber.Threads.class,
            description = "Number of threads; without influence on results. Default: one per processor.")
    Optional<Long> threads;

    /** Number of runs. */
    int runs() {
        if (preview && runs.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--preview (1,000 runs) and --runs (%s) exclude each other".formatted(runs.get()));
        }
        return runs.map(Math::toIntExact).orElse(preview ? PREVIEW : FULL);
    }

    /** The number of runs that was asked for, if one was. */
    Optional<Integer> asked() {
        return runs.isPresent() || preview ? Optional.of(runs()) : Optional.empty();
    }

    /** Whether this is a preview. */
    Edition edition() {
        return preview ? Edition.PREVIEW : Edition.FULL;
    }

    /** Number of threads. */
    int threads(Host host) {
        return threads.map(Math::toIntExact).orElse(host.processors());
    }
}
