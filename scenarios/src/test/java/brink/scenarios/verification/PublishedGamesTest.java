package brink.scenarios.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Scenario;
import brink.engine.plan.Plan;
import brink.engine.random.Seed;
import brink.engine.run.Trace;
import brink.scenarios.Fixtures;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Games of perfect information, and one in which only the last mover knows its type, searched to their
 * ends: what the engine chooses is their logit agent quantal-response equilibrium.
 *
 * <p>The expected probabilities stand in {@code verification/quantal-response.tsv}, ten digits from two
 * independent solvers that differ by less than 7.1e-10.
 */
class PublishedGamesTest {

    private static final int RUNS = 40_000;
    /** A correct engine had a chance of 7 in a million of failing a comparison when the seed was picked. */
    private static final double STANDARD_ERRORS = 4.5;

    /** One line of the table. */
    record Row(String game, String lambda, String node, String actor, String type, String move, double probability) {}

    static Stream<Row> rows() {
        return Fixtures.text("verification/quantal-response.tsv")
                .text()
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cell ->
                        new Row(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], Double.parseDouble(cell[6])));
    }

    @Test
    void theTableHasEveryGameAndLambda() {
        assertThat(rows()).hasSize(94);
        assertThat(rows().map(Row::game).distinct()).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void policyAtEveryNode(Row row) {
        Scenario scenario = new Game(row.game()).at(row.lambda(), "ladder.start=" + row.node());
        assertThat(Game.probability(scenario, row.actor(), row.type(), row.move()))
                .isCloseTo(row.probability(), within(1e-9));
    }

    static Stream<Row> threatRows() {
        return rows().filter(row -> row.game().equals("sanctions-threat-game"));
    }

    /** The threat game with its last node as a commitment: whoever thinks of it sees the answer the game has there. */
    @ParameterizedTest
    @MethodSource("threatRows")
    void theLastNodeAsACommitment(Row row) {
        Scenario scenario = new Game("sanctions-threat-word").at(row.lambda(), "ladder.start=" + row.node());
        double probability = row.move().equals("impose")
                ? answered(scenario)
                : Game.probability(scenario, row.actor(), row.type(), row.move());
        assertThat(probability).isCloseTo(row.probability(), within(1e-9));
    }

    /** How likely the only commitment, due at once, is honoured. */
    private static double answered(Scenario scenario) {
        Trace.Entry answer =
                Trace.of(Plan.of(scenario), new Seed(1), 0).entries().get(0);
        return answer.kind() == Trace.Kind.HONOURED ? answer.probability() : 1 - answer.probability();
    }

    /** Depth at least the length of what is left gives the same as depth 12. */
    @ParameterizedTest
    @MethodSource("rows")
    void searchingBeyondTheEndChangesNothing(Row row) {
        Game game = new Game(row.game());
        Scenario asWritten = game.at(row.lambda(), "ladder.start=" + row.node());
        String[] deeper = Stream.concat(
                        asWritten.actors().stream().map(actor -> "actors.%s.foresight.depth=12".formatted(actor.id())),
                        Stream.of("ladder.start=" + row.node()))
                .toArray(String[]::new);
        assertThat(Game.probability(game.at(row.lambda(), deeper), row.actor(), row.type(), row.move()))
                .isEqualTo(Game.probability(asWritten, row.actor(), row.type(), row.move()));
    }

    /** The centipede with 6 nodes at lambda 1: a search of some plies takes a node for its mover's taking there. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.598688, 0.689974, 0.832018, 0.960834, 0.998341, 0.999997",
        "2, 0.385073, 0.464884, 0.761577, 0.959412, 0.998341, 0.999997",
        "3, 0.277980, 0.376299, 0.758751, 0.959412, 0.998341, 0.999997",
        "4, 0.236193, 0.372846, 0.758750, 0.959412, 0.998341, 0.999997",
        "5, 0.234574, 0.372846, 0.758750, 0.959412, 0.998341, 0.999997",
        "6, 0.234573, 0.372846, 0.758750, 0.959412, 0.998341, 0.999997"
    })
    void boundedSearch(ArgumentsAccessor row) {
        int depth = row.getInteger(0);
        for (int node = 1; node <= 6; node++) {
            Scenario scenario = new Game("centipede-6")
                    .at(
                            "1",
                            "ladder.start=m" + node,
                            "actors.first.foresight.depth=" + depth,
                            "actors.second.foresight.depth=" + depth);
            String mover = node % 2 == 1 ? "first" : "second";
            assertThat(Game.probability(scenario, mover, "only", "take-" + node))
                    .as("node %s", node)
                    .isCloseTo(row.getDouble(node), within(1e-6));
        }
    }

    /** Played many times over, each end comes as often as the policies say. */
    @ParameterizedTest
    @CsvSource({
        "centipede-4, 0.5",
        "centipede-6, 0.5",
        "trust, 1",
        "strategic-crisis, 4",
        "sanctions-threat-game, 2",
        "sanctions-threat-word, 2",
        "brinkmanship, 1"
    })
    void simulatedShares(String game, String lambda) {
        Scenario scenario = new Game(game).at(lambda);
        Ensemble ensemble = Simulator.simulate(scenario, RunPlan.of(RUNS), Execution.withDefaults());
        Map<String, Double> expected =
                shares(game.equals("sanctions-threat-word") ? "sanctions-threat-game" : game, lambda);
        assertThat(expected.values().stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-9));
        for (int i = 0; i < scenario.outcomes().order().size(); i++) {
            String outcome = scenario.outcomes().order().get(i).id();
            double p = expected.getOrDefault(outcome, 0.0);
            assertThat((double) ensemble.outcomes().count(i) / RUNS)
                    .as(outcome)
                    .isCloseTo(p, within(STANDARD_ERRORS * Math.sqrt(p * (1 - p) / RUNS)));
        }
    }

    /** The share of each end, multiplied out from the table. */
    private static Map<String, Double> shares(String game, String lambda) {
        Map<String, Double> p = new LinkedHashMap<>();
        rows().filter(row -> row.game().equals(game) && Double.parseDouble(row.lambda()) == Double.parseDouble(lambda))
                .forEach(row -> p.put(
                        row.type().equals("only") ? row.move() : row.move() + "/" + row.type(), row.probability()));
        Map<String, Double> shares = new LinkedHashMap<>();
        switch (game) {
            case "trust" -> {
                shares.put("declined", 1 - of(p, "trust"));
                shares.put("honoured", of(p, "trust") * of(p, "honour"));
                shares.put("abused", of(p, "trust") * (1 - of(p, "honour")));
            }
            case "strategic-crisis" -> {
                shares.put("status-quo", 1 - of(p, "attack"));
                shares.put("war", of(p, "attack") * of(p, "resist"));
                shares.put("capitulation", of(p, "attack") * (1 - of(p, "resist")));
            }
            case "sanctions-threat-game" -> {
                double resisted = of(p, "threaten") * (1 - of(p, "concede"));
                shares.put("status-quo", 1 - of(p, "threaten"));
                shares.put("concession", of(p, "threaten") * of(p, "concede"));
                shares.put("imposition", resisted * of(p, "impose"));
                shares.put("retreat", resisted * (1 - of(p, "impose")));
            }
            case "brinkmanship" -> {
                double withdraws = 0.3 * of(p, "withdraw/hard") + 0.7 * of(p, "withdraw/soft");
                shares.put("no-threat", 1 - of(p, "threaten"));
                shares.put("withdrawal", of(p, "threaten") * withdraws);
                shares.put("war", of(p, "threaten") * (1 - withdraws) * 0.7);
                shares.put("defiance", of(p, "threaten") * (1 - withdraws) * 0.3);
            }
            default -> {
                double reached = 1;
                for (int node = 1; p.containsKey("take-" + node); node++) {
                    shares.put("taken-" + node, reached * of(p, "take-" + node));
                    reached *= 1 - of(p, "take-" + node);
                }
                shares.put("passed", reached);
            }
        }
        return shares;
    }

    private static double of(Map<String, Double> probabilities, String move) {
        return probabilities.getOrDefault(move, Double.NaN);
    }
}
