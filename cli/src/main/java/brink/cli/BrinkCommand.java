package brink.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command without a subcommand. */
@Command(
        name = "brink",
        sortOptions = false,
        sortSynopsis = false,
        description = "Play a sanctions crisis thousands of times and show how it may end.",
        versionProvider = Version.class,
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  brink run geneva-2022",
            "  brink check my-crisis.json",
            "  brink trace geneva-2022 --run 7",
            "",
            "'brink COMMAND --help' says more about a command."
        })
final class BrinkCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Mixin
    StandardOptions standard;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and end.")
    boolean version;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }
}
