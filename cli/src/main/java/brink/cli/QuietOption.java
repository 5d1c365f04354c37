package brink.cli;

import picocli.CommandLine.Option;

/** Whether a command that plays says anything beside its result. */
final class QuietOption {

    @Option(
            names = {"-q", "--quiet"},
            description = "Print the result and errors only: no warnings, no progress, no place of the report.")
    boolean quiet;

    /** Who sees how far the work is. */
    Screen.Target progress(Host host) {
        return quiet ? Screen.Target.ELSEWHERE : host.console().screen().err();
    }

    /** Says what the checker has to say nevertheless. */
    void warn(Runnable warnings) {
        if (!quiet) {
            warnings.run();
        }
    }
}
