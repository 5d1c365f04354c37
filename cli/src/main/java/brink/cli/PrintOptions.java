package brink.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command that writes a report of one object prints its result. */
final class PrintOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "What to print: ${COMPLETION-CANDIDATES}. Default: text.")
    Form format;

    @Mixin
    QuietOption quiet;

    /** How the result is printed. */
    enum Form {
        /** For people. */
        text,
        /** The report's object of results. */
        json
    }

    /**
     * Prints.
     *
     * @param host where the command was started
     * @param folder of the report
     * @param results name of the file in it that holds the results
     * @param text the results for people
     */
    void print(Host host, Path folder, String results, String text) {
        String where = quiet.quiet ? "" : "report: " + host.shown(folder) + "\n";
        if (format == Form.json) {
            host.console().data(Simulation.content(folder, results));
            host.console().tell(where);
        } else {
            host.console().print(text + (where.isEmpty() ? "" : "\n" + where));
        }
    }
}
