package brink.cli;

import brink.scenarios.verification.Comparison;
import brink.scenarios.verification.Prediction;
import brink.scenarios.verification.PublishedGames;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays games with known solutions on the user's own machine, and says whether brink finds them. */
@Command(
        name = "verify",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Hold brink against theory on this machine: play games whose solution is known, and print both.",
            "Ends with 5 if they differ anywhere by more than 1e-9."
        },
        footer = {"", "Examples:", "  brink verify games", "  brink verify games --format csv > games.csv"})
final class VerifyCommand implements Callable<Integer> {

    private final Host host;

    @Parameters(
            paramLabel = "WHAT",
            description = "games: the quantal-response equilibria of published games, node by node.")
    Subject subject;

    @Option(names = "--format", paramLabel = "FORMAT", description = "How: ${COMPLETION-CANDIDATES}. Default: text.")
    Form form = Form.text;

    @Mixin
    StandardOptions standard;

    /** What there is to verify. */
    enum Subject {
        /** Published games. */
        games
    }

    /** How it is told. */
    enum Form {
        /** A table for people. */
        text,
        /** A line for each probability. */
        csv
    }

    VerifyCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        List<Comparison> all = PublishedGames.predictions().stream()
                .map(PublishedGames::compare)
                .toList();
        if (form == Form.csv) {
            host.console().data(csv(all));
        } else {
            host.console().print(text(all));
        }
        return code(all).number();
    }

    static ExitCode code(List<Comparison> all) {
        return all.stream().allMatch(Comparison::agrees) ? ExitCode.OK : ExitCode.NO;
    }

    static String csv(List<Comparison> all) {
        StringBuilder csv = new StringBuilder("game,lambda,node,actor,type,move,theory,brink,difference,agrees\n");
        for (Comparison comparison : all) {
            Prediction theory = comparison.prediction();
            csv.append(String.join(
                            ",",
                            theory.game(),
                            theory.lambda(),
                            theory.node(),
                            theory.actor(),
                            theory.type(),
                            theory.move(),
                            digits(theory.probability()),
                            digits(comparison.got()),
                            small(comparison.difference()),
                            comparison.agrees() ? "yes" : "no"))
                    .append('\n');
        }
        return csv.toString();
    }

    static String text(List<Comparison> all) {
        StringBuilder text = new StringBuilder();
        text.append(line("game", "lambda", "node", "who", "move", "theory", "brink"))
                .append("difference\n");
        for (Comparison comparison : all) {
            Prediction theory = comparison.prediction();
            String who = theory.type().equals("only") ? theory.actor() : theory.actor() + ", " + theory.type();
            text.append(line(
                            theory.game(),
                            theory.lambda(),
                            theory.node(),
                            who,
                            theory.move(),
                            digits(theory.probability()),
                            digits(comparison.got())))
                    .append(small(comparison.difference()))
                    .append(comparison.agrees() ? "\n" : "  differs\n");
        }
        long games =
                all.stream().map(each -> each.prediction().game()).distinct().count();
        long wrong = all.stream().filter(each -> !each.agrees()).count();
        double greatest = all.stream().mapToDouble(Comparison::difference).max().orElse(0);
        return text.append('\n')
                .append("%s probabilities in %s games: %s; the greatest difference is %s\n"
                        .formatted(
                                all.size(),
                                games,
                                wrong == 0 ? "all agree to within 1e-9" : wrong + " differ by more than 1e-9",
                                small(greatest)))
                .toString();
    }

    private static String line(String... cells) {
        return "%-21s %-6s %-10s %-13s %-8s %-12s %-12s ".formatted((Object[]) cells);
    }

    private static String digits(double probability) {
        return String.format(Locale.ROOT, "%.10f", probability);
    }

    private static String small(double difference) {
        return String.format(Locale.ROOT, "%.1e", difference);
    }
}
