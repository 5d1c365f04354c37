package brink.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Crisis.StakesDraft;
import brink.engine.MoveDraft;
import brink.engine.Parts;
import brink.engine.model.Effect;
import brink.engine.model.Parameter;
import brink.engine.model.SanctionPackage;
import brink.engine.model.Scenario;
import brink.engine.oracle.RandomGame;
import brink.engine.oracle.RandomGame.Terms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of looking ahead in any finite game of perfect information. */
class ForesightPropertiesTest {

    private static final double LAMBDA = 1.7;

    static Stream<RandomGame> games() {
        Random random = new Random(1944);
        return Stream.generate(() -> RandomGame.draw(2 + random.nextInt(4), random))
                .limit(12);
    }

    @ParameterizedTest
    @MethodSource("games")
    void searchedToItsEndItIsTheQuantalResponseEquilibrium(RandomGame game) {
        assertPolicy(game, Terms.of(LAMBDA), game.equilibrium(LAMBDA));
    }

    @ParameterizedTest
    @MethodSource("games")
    void whoeverIsPreciseEnoughPlaysByBackwardInduction(RandomGame game) {
        Map<String, Double> policy = policy(game, Terms.of(1e5));
        assertThat(policy.get(game.moves().get(game.bestMove()))).isCloseTo(1, within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("games")
    void withoutPrecisionEveryMoveIsAsLikely(RandomGame game) {
        assertThat(policy(game, Terms.of(0)).values())
                .allSatisfy(p -> assertThat(p).isCloseTo(1.0 / game.moves().size(), within(1e-15)));
    }

    /** At any depth, and whether or not the search reaches the end. */
    @ParameterizedTest
    @MethodSource("games")
    void aConstantAddedToEveryLeafChangesNothing(RandomGame game) {
        for (int depth = 1; depth <= 4; depth++) {
            Terms terms = Terms.of(LAMBDA).searched(depth);
            assertSame(game, terms, terms.payoffs(1, -40));
        }
    }

    @ParameterizedTest
    @MethodSource("games")
    void onlyTheProductOfPrecisionAndPayoffsMatters(RandomGame game) {
        for (int depth = 1; depth <= 4; depth++) {
            Terms terms = Terms.of(LAMBDA).searched(depth);
            assertSame(game, terms, Terms.of(LAMBDA / 8).searched(depth).payoffs(8, 0));
        }
    }

    /** The other names sort the other way round, so that actors, moves and rungs change their places. */
    @ParameterizedTest
    @MethodSource("games")
    void namesDoNotMatter(RandomGame game) {
        Terms terms = Terms.of(LAMBDA).searched(3);
        Terms other = terms.named(ForesightPropertiesTest::mirrored);
        Map<String, Double> policy = policy(game, terms);
        Map<String, Double> renamed = FirstDecision.of(game.scenario(other), mirrored(RandomGame.PLAYERS.get(0)));
        policy.forEach((move, p) ->
                assertThat(renamed.getOrDefault(mirrored(move), -1.0)).as(move).isCloseTo(p, within(1e-12)));
    }

    private static String mirrored(String id) {
        StringBuilder name = new StringBuilder("x");
        id.chars().forEach(c -> name.append(Character.isLetter(c) ? (char) ('a' + 'z' - c) : (char) c));
        return name.toString();
    }

    /** With nobody to impose it, the size of a package is nobody's business. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 24})
    void sanctionsThatNobodyCanImposeDoNotMatter(double size) {
        assertThat(policyUnderThreat(size, "none")).isEqualTo(policyUnderThreat(5, "none"));
    }

    /** With somebody to impose it after an attack, a larger one deters more, but only whoever sees it coming. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void sanctionsBehindAnAttackDeterWhoeverLooksThatFar(int depth) {
        double small = policyUnderThreat(1, "sender", depth).getOrDefault("attack", 0.0);
        double large = policyUnderThreat(8, "sender", depth).getOrDefault("attack", 0.0);
        if (depth == 1) {
            assertThat(large).isEqualTo(small);
        } else {
            assertThat(large).isLessThan(small - 0.1);
        }
    }

    private static Map<String, Double> policyUnderThreat(double size, String sender) {
        return policyUnderThreat(size, sender, 2);
    }

    private static Map<String, Double> policyUnderThreat(double size, String sender, int depth) {
        Crisis crisis = Crisis.onLadder("calm", "attacked");
        crisis.actor("target").depth(depth).wants(new StakesDraft().rung("attacked", 1));
        crisis.actor("sender").lambda(3).wants(new StakesDraft());
        crisis.move("target", "attack", Crisis.on("calm"), Crisis.to("attacked"))
                .move("target", "wait")
                .move("sender", "look-on");
        crisis.sanction(new SanctionPackage(
                "stop",
                "stop",
                "target",
                List.of(Parts.measure("stop", size, size, new double[] {5, 1000, 0.5, 5}, Map.of("sender", 1.0))),
                Parameter.of("/error", 0.1),
                Optional.empty(),
                Optional.empty()));
        if (sender.equals("sender")) {
            Effect order = new Effect.OrderPackage("stop", Parameter.of("/level", 1));
            // So eager that what sanctions cost their sender does not hold it back.
            crisis.move(new MoveDraft("sender", "punish")
                    .propensity(20)
                    .when(Crisis.on("attacked"))
                    .doing(order));
        }
        return FirstDecision.of(crisis.build(), "target");
    }

    private static Map<String, Double> policy(RandomGame game, Terms terms) {
        return FirstDecision.of(game.scenario(terms), RandomGame.PLAYERS.get(0));
    }

    private static void assertPolicy(RandomGame game, Terms terms, double... expected) {
        Map<String, Double> policy = policy(game, terms);
        List<String> moves = game.moves();
        assertThat(policy).hasSize(moves.size());
        for (int i = 0; i < expected.length; i++) {
            assertThat(policy.getOrDefault(moves.get(i), -1.0)).isCloseTo(expected[i], within(1e-12));
        }
    }

    private static void assertSame(RandomGame game, Terms one, Terms other) {
        Scenario changed = game.scenario(other);
        Map<String, Double> expected = policy(game, one);
        FirstDecision.of(changed, RandomGame.PLAYERS.get(0))
                .forEach((move, p) ->
                        assertThat(p).as(move).isCloseTo(expected.getOrDefault(move, -1.0), within(1e-12)));
    }
}
