package brink.scenarios.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Actors who search games of published theory to their ends choose as the theory says; see {@link PublishedGames}.
 */
class PublishedGamesTest {

    private static final int RUNS = 40_000;
    /** A correct engine had a chance of 7 in a million of failing a comparison when the seed was picked. */
    private static final double STANDARD_ERRORS = 4.5;

    static Stream<Prediction> rows() {
        return PublishedGames.predictions().stream();
    }

    @Test
    void theTableHasEveryGameAndLambda() {
        assertThat(rows()).hasSize(94 + 15);
        assertThat(rows().map(Prediction::game).distinct()).hasSize(6 + 1);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void policyAtEveryNode(Prediction row) {
        Comparison comparison = PublishedGames.compare(row);
        assertThat(comparison.got()).isCloseTo(row.probability(), within(1e-9));
        assertThat(comparison.agrees()).isTrue();
    }

    static Stream<Prediction> searched() {
        return rows().filter(row -> !row.game().equals("sanctions-threat-word"));
    }

    /** Depth at least the length of what is left gives the same as depth 12. */
    @ParameterizedTest
    @MethodSource("searched")
    void searchingBeyondTheEndChangesNothing(Prediction row) {
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
        Map<String, Double> expected = shares(game, lambda);
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
            case "sanctions-threat-game", "sanctions-threat-word" -> {
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
