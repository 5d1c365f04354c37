package brink.cli;

import brink.scenarios.library.Library;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Names the shipped scenarios. */
@Command(
        name = "list",
        sortOptions = false,
        sortSynopsis = false,
        description = "List the shipped scenarios: id, title, and a sentence about each.",
        footer = {"", "Example:", "  brink list"})
final class ListCommand implements Callable<Integer> {

    private static final String INDENT = "    ";

    private final Host host;

    @Mixin
    StandardOptions standard;

    ListCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        for (Library.Entry entry : Library.shipped().list()) {
            String summary = firstSentence(entry.summary());
            host.console().print("%s  %s\n".formatted(entry.id(), entry.title()));
            host.console()
                    .print(Wrapped.lines(
                            INDENT, summary, host.console().screen().width()));
        }
        return ExitCode.OK.number();
    }

    private static String firstSentence(String summary) {
        int end = summary.indexOf(". ");
        return end < 0 ? summary : summary.substring(0, end + 1);
    }
}
