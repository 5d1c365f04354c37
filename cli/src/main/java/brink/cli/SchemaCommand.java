package brink.cli;

import brink.scenarios.Scenarios;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the JSON Schema of the format. */
@Command(
        name = "schema",
        sortOptions = false,
        sortSynopsis = false,
        description = "Print the JSON Schema of the scenario format, for editors and other programs.",
        footer = {"", "Example:", "  brink schema > scenario-1.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    private final Host host;

    @Mixin
    StandardOptions standard;

    SchemaCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        String schema = Scenarios.schema();
        host.console().data(schema.endsWith("\n") ? schema : schema + "\n");
        return ExitCode.OK.number();
    }
}
