package brink.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Mirror;
import brink.engine.model.Actor;
import brink.engine.model.Scenario;
import brink.engine.oracle.Choice;
import brink.engine.oracle.RandomCrisis;
import brink.engine.oracle.World;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.random.Seed;
import brink.engine.run.Player;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The policy against a straightforward computation of the same, over scattered worlds. */
class ChoiceTest {

    private static final int CRISES = 440;
    private static final int POSITIONS = 8;

    private int decisions;

    @Test
    void probabilitiesAgreeWithAStraightforwardComputation() {
        compareAll(new Random(2022), CRISES, 1);
        assertThat(decisions).as("decisions with an alternative").isGreaterThan(1200);
    }

    @Test
    void lookingAheadAgreesWithAStraightforwardComputation() {
        compareAll(new Random(1962), 6, 3);
        assertThat(decisions).as("decisions with an alternative").isGreaterThan(10);
    }

    @Tag("slow")
    @Test
    void lookingAheadAgreesInMoreCrises() {
        compareAll(new Random(1914), 30, 3);
        assertThat(decisions).as("decisions with an alternative").isGreaterThan(50);
    }

    @Test
    void wordsAreForeseenAsAStraightforwardComputationForeseesThem() {
        compareAll(new Random(1938), 20, 1, RandomCrisis::drawCommitted);
        compareAll(new Random(1956), 5, 2, RandomCrisis::drawCommitted);
        assertThat(decisions).as("decisions with an alternative").isGreaterThan(50);
    }

    @Tag("slow")
    @Test
    void wordsAreForeseenInMoreCrises() {
        compareAll(new Random(1979), 130, 1, RandomCrisis::drawCommitted);
        compareAll(new Random(1990), 25, 2, RandomCrisis::drawCommitted);
        assertThat(decisions).as("decisions with an alternative").isGreaterThan(200);
    }

    @Test
    void whatMovesTeachIsForeseenAsAStraightforwardComputationForeseesIt() {
        compareAll(new Random(2009), 8, 2, RandomCrisis::drawLearning);
        assertThat(decisions).as("decisions with an alternative").isGreaterThan(10);
    }

    @Tag("slow")
    @Test
    void whatMovesTeachIsForeseenInMoreCrises() {
        compareAll(new Random(1871), 15, 2, RandomCrisis::drawLearning);
        compareAll(new Random(1848), 2, 3, RandomCrisis::drawLearning);
        assertThat(decisions).as("decisions with an alternative").isGreaterThan(18);
    }

    @Test
    void choicesMadeAtOnceAreForeseenAsAStraightforwardComputationForeseesThem() {
        compareAll(new Random(1905), 14, 2, RandomCrisis::drawAtOnce);
        compareAll(new Random(1911), 2, 3, RandomCrisis::drawAtOnce);
        assertThat(decisions).as("decisions with an alternative").isGreaterThan(10);
    }

    @Tag("slow")
    @Test
    void choicesMadeAtOnceAreForeseenInMoreCrises() {
        compareAll(new Random(1878), 15, 2, RandomCrisis::drawAtOnce);
        compareAll(new Random(1898), 4, 3, RandomCrisis::drawAtOnce);
        assertThat(decisions).as("decisions with an alternative").isGreaterThan(18);
    }

    private void compareAll(Random random, int crises, int plies) {
        compareAll(random, crises, plies, RandomCrisis::draw);
    }

    private void compareAll(Random random, int crises, int plies, BiFunction<Random, Integer, Scenario> draw) {
        for (int i = 0; i < crises; i++) {
            Scenario scenario = draw.apply(random, plies);
            Plan plan = Plan.of(scenario);
            Player player = new Player(plan);
            player.begin(new Seed(5), i);
            Chooser chooser = new Chooser(plan, player.constants());
            State state = new State(plan.layout);
            state.copyFrom(player.state());
            for (int p = 0; p < POSITIONS; p++) {
                Mirror.scatter(state, plan, random, random.nextInt(40));
                if (plan.commitments.count > 0) {
                    Mirror.scatterWords(state, plan, player.constants().value, random);
                }
                World world = Mirror.world(state, plan);
                if (Choice.outcome(world).isEmpty()) {
                    compare(chooser, plan, state, world, "crisis %s, position %s".formatted(i, p));
                }
            }
        }
    }

    private void compare(Chooser chooser, Plan plan, State state, World world, String where) {
        State before = new State(plan.layout);
        before.copyFrom(state);
        for (int a = 0; a < plan.actors.count; a++) {
            Actor actor = plan.scenario.actors().get(a);
            int count = chooser.prepare(a, state);
            decisions += count > 1 ? 1 : 0;
            for (int t = 0; t < actor.types().size(); t++) {
                Map<String, Double> expected =
                        Choice.probabilities(world, actor, actor.types().get(t));
                assertThat(expected).hasSize(count);
                for (int place = 0; place < count; place++) {
                    String move =
                            plan.scenario.moves().get(chooser.option(place)).id();
                    assertThat(chooser.probability(t, place))
                            .as("%s: %s of type %s", where, move, t)
                            .isCloseTo(expected.get(move), within(1e-9));
                }
            }
        }
        assertThat(state.real).as("the position afterwards").isEqualTo(before.real);
        assertThat(state.counter).isEqualTo(before.counter);
        assertThat(state.rung).isEqualTo(before.rung);
    }
}
