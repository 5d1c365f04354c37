package brink.cli;

import brink.scenarios.verification.Comparison;
import brink.scenarios.verification.Prediction;
import java.util.List;
import java.util.Locale;

/** Published games: what theory says beside what brink chooses. */
final class GamesTable {

    private final List<Comparison> all;

    GamesTable(List<Comparison> all) {
        this.all = all;
    }

    ExitCode code() {
        return all.stream().allMatch(Comparison::agrees) ? ExitCode.OK : ExitCode.NO;
    }

    String csv() {
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

    String text() {
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
