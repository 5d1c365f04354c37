package brink.cli;

import brink.engine.ensemble.Execution;
import brink.scenarios.verification.Pattern;
import brink.scenarios.verification.Patterns;
import brink.scenarios.verification.PublishedGames;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds brink against theory and against the record on the user's own machine. */
@Command(
        name = "verify",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Hold brink against theory, or against the record, on this machine, and print both.",
            "Ends with 5 if a game differs anywhere by more than 1e-9, or if fewer than 7 of the 9 patterns hold."
        },
        footer = {
            "",
            "Examples:",
            "  brink verify games",
            "  brink verify patterns",
            "  brink verify games --format csv > games.csv"
        })
final class VerifyCommand implements Callable<Integer> {

    private final Host host;

    @Parameters(
            paramLabel = "WHAT",
            description = {
                "games: the quantal-response equilibria of published games, node by node.",
                "patterns: base rates of crises and sanctions, what sanctions cost, signs, and expectations, each"
                        + " with the band that counts as reproduced; takes half a minute."
            })
    Subject subject;

    @Option(names = "--format", paramLabel = "FORMAT", description = "How: ${COMPLETION-CANDIDATES}. Default: text.")
    Form form = Form.text;

    @Mixin
    StandardOptions standard;

    /** What there is to verify. */
    enum Subject {
        /** Published games. */
        games,
        /** What is on record. */
        patterns
    }

    /** How it is told. */
    enum Form {
        /** A table for people. */
        text,
        /** A line for each probability or pattern. */
        csv
    }

    VerifyCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        return switch (subject) {
            case games -> {
                GamesTable table = new GamesTable(PublishedGames.predictions().stream()
                        .map(PublishedGames::compare)
                        .toList());
                tell(table.text(), table.csv());
                yield table.code().number();
            }
            case patterns -> {
                PatternsTable table = new PatternsTable(patterns());
                tell(table.text(), table.csv());
                yield table.code().number();
            }
        };
    }

    private void tell(String text, String csv) {
        if (form == Form.csv) {
            host.console().data(csv);
        } else {
            host.console().print(text);
        }
    }

    private List<Pattern> patterns() {
        host.interruption().begin();
        try (Progress progress =
                new Progress(host.console(), host.console().screen().err(), Patterns.RUNS)) {
            return Patterns.check(
                    new Execution(Runtime.getRuntime().availableProcessors(), progress, host.interruption()::isAsked));
        }
    }
}
