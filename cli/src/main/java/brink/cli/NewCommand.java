package brink.cli;

import brink.scenarios.begin.Beginning;
import brink.scenarios.library.Library;
import brink.scenarios.read.ScenarioReader;
import brink.scenarios.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a scenario. */
@Command(
        name = "new",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Begin a scenario of your own: a small one that explains itself line by line, or a copy of a shipped one.",
            "Its id is made of the file's name."
        },
        footer = {
            "",
            "Examples:",
            "  brink new my-crisis.json",
            "  brink new my-ondal.json --from strait-of-ondal --title \"The strait, my way\"",
            "  brink new my-geneva.json --from geneva-2022 --extends"
        })
final class NewCommand implements Callable<Integer> {

    private static final String ENDING = ".json";

    private final Host host;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to write; its name ends in .json.")
    Path file;

    @Option(
            names = "--from",
            paramLabel = "ID",
            completionCandidates = ShippedIds.class,
            description = "Copy a shipped scenario, with its remarks, instead of the starter.")
    Optional<String> from;

    @Option(
            names = "--extends",
            description = "With --from: do not copy it but extend it, and write only what is to be different.")
    boolean extending;

    @Option(names = "--title", paramLabel = "TITLE", description = "What reports are headed with.")
    Optional<String> title;

    @Option(names = "--overwrite", description = "Replace the file if there is one.")
    boolean overwrite;

    @Mixin
    StandardOptions standard;

    NewCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        if (!name.endsWith(ENDING)) {
            throw usage("the file (%s) must end in %s; maybe %s".formatted(file, ENDING, file + ENDING));
        }
        if (extending && from.isEmpty()) {
            throw usage("--extends needs --from ID: it says which scenario to extend");
        }
        String id = Beginning.id(name)
                .orElseThrow(() ->
                        usage("the file (%s) must have a letter in its name, which becomes the id".formatted(file)));
        String text = from.map(base -> based(base, id)).orElseGet(() -> Beginning.starter(id, title));
        try {
            NewFile.write(host.resolve(file), text, overwrite);
        } catch (IOException e) {
            throw Trouble.beginning(host.shown(file), e);
        }
        String shown = host.shown(file);
        host.console().print("""
                %1$s: %2$s, with the id %3$s
                Maybe 'brink show %4$s', then change it, 'brink check %4$s' and 'brink run %4$s'
                """.formatted(shown, what(), id, Typed.name(shown)));
        return ExitCode.OK.number();
    }

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private String what() {
        return from.map(base -> (extending ? "extends " : "a copy of ") + base).orElse("a starter");
    }

    private String based(String base, String id) {
        SourceText shipped = Library.shipped().text(base).orElseThrow(() -> {
            String advice = Library.shipped().advice(base).replaceFirst("^Maybe ", "");
            return Refusal.of(
                    ExitCode.FILES, "--from %s: there is no shipped scenario of that id".formatted(base), advice);
        });
        if (!extending) {
            return Beginning.copy(shipped, id, title);
        }
        String own = title.orElseGet(() -> ScenarioReader.header(shipped).title() + ", changed");
        return Beginning.extension(base, id, own);
    }
}
