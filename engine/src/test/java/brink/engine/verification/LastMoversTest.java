package brink.engine.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Crisis.StakesDraft;
import brink.engine.Parts;
import brink.engine.decide.FirstDecision;
import brink.engine.model.Effect.Chance;
import brink.engine.model.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Quantal-response equilibria at the nodes whose mover moves last: there, looking one ply ahead is
 * exact. Expected: solved by an independent program, ten digits.
 */
class LastMoversTest {

    @Test
    void sanctionsThreat() {
        double[][] table = {
            {0.5, 0.5374298453}, {1, 0.5744425168}, {2, 0.6456563062}, {4, 0.7685247835}, {8, 0.9168273035}
        };
        for (double[] row : table) {
            assertThat(twoWays(row[0], -0.2, -0.5))
                    .as("S2 imposes at lambda %s", row[0])
                    .isCloseTo(row[1], within(1e-9));
        }
    }

    @Test
    void strategicCrisis() {
        double[][] table = {
            {0.5, 0.5498339973}, {1, 0.5986876601}, {2, 0.6899744811}, {4, 0.8320183851}, {8, 0.9608342772}
        };
        for (double[] row : table) {
            assertThat(twoWays(row[0], -0.6, -1))
                    .as("B resists at lambda %s", row[0])
                    .isCloseTo(row[1], within(1e-9));
        }
    }

    @Test
    void trustGame() {
        double[][] table = {{0.5, 0.3775406688}, {1, 0.2689414214}, {2, 0.119202922}, {4, 0.01798621}, {8, 0.0003353501}
        };
        for (double[] row : table) {
            assertThat(twoWays(row[0], 1, 2))
                    .as("seller honours at lambda %s", row[0])
                    .isCloseTo(row[1], within(1e-9));
        }
    }

    /** Brinkmanship with q = .7: a type chooses between withdrawing and a lottery. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.0521535631, 0.6224593312",
        "1.0, 0.0030184163, 0.7310585786",
        "2.0, 0.0000091660, 0.8807970780",
        "4.0, 0.0000000001, 0.9820137900",
        "8.0, 0.0000000000, 0.9996646499"
    })
    void brinkmanship(double lambda, double hardWithdraws, double softWithdraws) {
        Crisis crisis = Crisis.onLadder("threatened", "withdrawn", "war", "defied");
        crisis.actor("soviets").lambda(lambda).type("hard", 0.3, soviet(-8, -4)).type("soft", 0.7, soviet(-4, -8));
        crisis.move("soviets", "withdraw", Crisis.to("withdrawn"))
                .move("soviets", "defy", Crisis.to("defied"), new Chance(List.of(Parts.branch("defy", "war", 0.7))));
        Scenario scenario = crisis.ends("withdrawal", "withdrawn")
                .ends("war", "war")
                .ends("defiance", "defied")
                .build();
        assertThat(FirstDecision.of(scenario, "soviets", 0).get("withdraw")).isCloseTo(hardWithdraws, within(1e-9));
        assertThat(FirstDecision.of(scenario, "soviets", 1).get("withdraw")).isCloseTo(softWithdraws, within(1e-9));
    }

    private static StakesDraft soviet(double withdrawal, double war) {
        return new StakesDraft()
                .outcome("withdrawal", withdrawal)
                .outcome("war", war)
                .outcome("defiance", 2);
    }

    /** The centipede of six moves at lambda 1 and depth 1: a node is worth its mover's taking there. */
    @ParameterizedTest
    @CsvSource({"0.598688, 0.689974, 0.832018, 0.960834, 0.998341, 0.999997"})
    void nearsightedCentipede(ArgumentsAccessor takes) {
        for (int node = 1; node <= 6; node++) {
            String mover = node % 2 == 1 ? "p1" : "p2";
            Crisis crisis = Crisis.onLadder("m1", "m2", "m3", "m4", "m5", "m6", "end", "taken")
                    .from("m" + node);
            crisis.actor("p1").wants(centipede(1, node));
            crisis.actor("p2").wants(centipede(0, node));
            crisis.move(mover, "take", Crisis.to("taken"))
                    .move(mover, "pass", Crisis.to(node < 6 ? "m" + (node + 1) : "end"));
            Scenario scenario =
                    crisis.ends("taking", "taken").ends("passing", "end").build();
            assertThat(FirstDecision.of(scenario, mover).get("take"))
                    .as("node %s", node)
                    .isCloseTo(takes.getDouble(node - 1), within(1e-6));
        }
    }

    private static StakesDraft centipede(int parity, int node) {
        StakesDraft stakes = new StakesDraft();
        for (int k = 1; k <= 6; k++) {
            stakes.rung("m" + k, share(k, parity) * Math.pow(2, k - 1));
        }
        return stakes.outcome("taking", share(node, parity) * Math.pow(2, node - 1))
                .outcome("passing", parity == 1 ? 51.2 : 12.8);
    }

    private static double share(int node, int parity) {
        return node % 2 == parity ? 0.8 : 0.2;
    }

    /** Probability of the first of two moves that end the game with given payoffs for the mover. */
    private static double twoWays(double lambda, double first, double second) {
        Crisis crisis = Crisis.onLadder("node", "one", "two");
        crisis.actor("mover")
                .lambda(lambda)
                .wants(new StakesDraft().outcome("one", first).outcome("two", second));
        crisis.move("mover", "first", Crisis.to("one")).move("mover", "second", Crisis.to("two"));
        return FirstDecision.of(crisis.ends("one", "one").ends("two", "two").build(), "mover")
                .get("first");
    }
}
