package brink.cli;

import picocli.CommandLine.Option;

/** What every command understands. */
final class StandardOptions {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and end.")
    boolean help;
}
