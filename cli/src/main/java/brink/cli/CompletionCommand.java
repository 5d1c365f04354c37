package brink.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script with which a shell completes command lines. */
@Command(
        name = "completion",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Print a script with which bash or zsh completes brink's commands, options and shipped scenarios.",
            "Sourcing it is enough, once or in ~/.bashrc or ~/.zshrc."
        },
        footer = {"", "Example:", "  source <(brink completion bash)"})
final class CompletionCommand implements Callable<Integer> {

    private final Host host;

    @Spec
    CommandSpec spec;

    /** Shells that are helped. */
    enum Shell {
        /** The GNU shell. */
        bash,
        /** The Z shell, which reads the same script. */
        zsh
    }

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}; the script is the same for both.")
    Shell shell;

    @Mixin
    StandardOptions standard;

    CompletionCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        CommandSpec root = spec.root();
        host.console().data(AutoComplete.bash(root.name(), root.commandLine()).replace("\r\n", "\n"));
        return ExitCode.OK.number();
    }
}
