package brink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Parts;
import brink.engine.model.Effect;
import brink.engine.model.Effect.Chance;
import brink.engine.model.Parameter;
import brink.engine.oracle.RandomCrisis;
import brink.engine.quantity.Quantity;
import brink.engine.random.Luck;
import brink.engine.random.Seed;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EffectsTest {

    @Test
    void theLeavesOfEveryMoveHaveProbabilitiesThatSumToOne() {
        Random random = new Random(5);
        int branching = 0;
        for (int i = 0; i < 400; i++) {
            Plan plan = Plan.of(RandomCrisis.draw(random));
            RunConstants constants = begin(plan, 0);
            for (int move = 0; move < plan.moves.count; move++) {
                branching += plan.moves.leafStart[move + 1] - plan.moves.leafStart[move] > 1 ? 1 : 0;
                assertThat(sum(plan, constants, move)).isCloseTo(1, within(1e-12));
            }
        }
        assertThat(branching).isGreaterThan(200);
    }

    @Test
    void uncertainProbabilitiesSumToOneInEveryRun() {
        Parameter chance = Parameter.of("/chance", new Quantity.Uniform(0, 0.5));
        Crisis crisis = Crisis.onLadder("low", "high");
        crisis.actor("a");
        crisis.move(
                "a",
                "m",
                new Chance(List.of(
                        new Chance.Branch("one", chance, List.of(Crisis.to("high"))),
                        new Chance.Branch("two", chance, List.of(Crisis.to("low"))))));
        Plan plan = Plan.of(crisis.build());
        for (int run = 0; run < 100; run++) {
            assertThat(sum(plan, begin(plan, run), 0)).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void tooManyCombinationsOfBranchesAreRefused() {
        Crisis crisis = Crisis.onLadder("low", "high");
        crisis.actor("a");
        Effect[] coins = IntStream.range(0, 13)
                .mapToObj(i -> new Chance(List.of(Parts.branch("coin" + i, "high", 0.5))))
                .toArray(Effect[]::new);
        crisis.move("a", "m", coins);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.of(crisis.build()))
                .withMessage("move/m has more than 4096 combinations of chance branches");
    }

    private static RunConstants begin(Plan plan, int run) {
        RunConstants constants = new RunConstants(plan);
        constants.begin(Luck.run(new Seed(1), run));
        return constants;
    }

    private static double sum(Plan plan, RunConstants constants, int move) {
        double sum = 0;
        for (int leaf = plan.moves.leafStart[move]; leaf < plan.moves.leafStart[move + 1]; leaf++) {
            sum += constants.leafProbability[leaf];
        }
        return sum;
    }
}
