package brink.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the report goes. */
final class ReportOptions {

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Folder of the report. Default: the next free one below brink-reports.")
    Optional<Path> out;

    @Option(names = "--overwrite", description = "Replace the report that is in the folder already.")
    boolean overwrite;
}
