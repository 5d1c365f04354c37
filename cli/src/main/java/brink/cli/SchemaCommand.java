package brink.cli;

import brink.scenarios.Scenarios;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of the format. */
@Command(
        name = "schema",
        sortOptions = false,
        sortSynopsis = false,
        description = "Print the JSON Schema of the scenario format, for editors and other programs.",
        footer = {
            "",
            "Examples:",
            "  brink schema > scenario-1.schema.json",
            "  brink schema --claims > claims-1.schema.json",
            "  brink schema --sheets > predictions-1.schema.json"
        })
final class SchemaCommand implements Callable<Integer> {

    private final Host host;

    @Option(names = "--claims", description = "The schema of files of claims instead.")
    boolean claims;

    @Option(names = "--sheets", description = "The schema of prediction sheets instead.")
    boolean sheets;

    @Spec
    CommandSpec spec;

    @Mixin
    StandardOptions standard;

    SchemaCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        if (claims && sheets) {
            throw new ParameterException(spec.commandLine(), "--claims and --sheets exclude each other");
        }
        String schema = claims ? Scenarios.claimsSchema() : sheets ? Scenarios.sheetsSchema() : Scenarios.schema();
        host.console().data(schema.endsWith("\n") ? schema : schema + "\n");
        return ExitCode.OK.number();
    }
}
