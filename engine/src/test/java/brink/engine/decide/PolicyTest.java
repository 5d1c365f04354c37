package brink.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Crisis.StakesDraft;
import brink.engine.Evidence;
import brink.engine.MoveDraft;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.engine.model.ActorType.FlowStake;
import brink.engine.model.Parameter;
import brink.engine.model.Scenario;
import brink.engine.plan.Plan;
import brink.engine.plan.State.Cause;
import brink.engine.random.Luck;
import brink.engine.random.Seed;
import brink.engine.run.Player;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of the policy whatever the scenario. */
class PolicyTest {

    private static final double[] PAYOFFS = {1, -0.5, 0.3};
    private static final int RUNS = 40_000;

    @Test
    void withoutPrecisionOrPropensityEveryMoveIsAsLikely() {
        assertThat(FirstDecision.of(crisis(0, 0.01, PAYOFFS).build(), "a").values())
                .allSatisfy(p -> assertThat(p).isCloseTo(1.0 / 3, within(1e-15)));
    }

    @Test
    void withGreatPrecisionTheBestMoveIsAllButCertain() {
        Map<String, Double> policy = FirstDecision.of(crisis(1e6, 0, PAYOFFS).build(), "a");
        assertThat(policy.get("m0")).isEqualTo(1);
        assertThat(policy.get("m1")).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-100, -3.5, 0.1, 1000})
    void aConstantAddedToEveryOutcomeChangesNothing(double constant) {
        double[] moved = {PAYOFFS[0] + constant, PAYOFFS[1] + constant, PAYOFFS[2] + constant};
        assertSame(crisis(1.3, 0.01, moved), crisis(1.3, 0.01, PAYOFFS));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 3, 1000})
    void onlyTheProductOfPrecisionAndPayoffsMatters(double factor) {
        double[] scaled = {PAYOFFS[0] * factor, PAYOFFS[1] * factor, PAYOFFS[2] * factor};
        assertSame(crisis(1.3 / factor, 0.01, scaled), crisis(1.3, 0.01, PAYOFFS));
    }

    @Test
    void propensityIsLogOddsAndCostIsPoints() {
        Crisis crisis = Crisis.onLadder("r");
        crisis.actor("a").lambda(2);
        crisis.move(new MoveDraft("a", "liked").propensity(Math.log(3)))
                .move(new MoveDraft("a", "plain"))
                .move(new MoveDraft("a", "dear").cost(0.5 * Math.log(2)));
        Map<String, Double> policy = FirstDecision.of(crisis.build(), "a");
        assertThat(policy.getOrDefault("liked", 0.0) / policy.getOrDefault("plain", 0.0))
                .isCloseTo(3, within(1e-12));
        assertThat(policy.getOrDefault("plain", 0.0) / policy.getOrDefault("dear", 0.0))
                .isCloseTo(2, within(1e-12));
    }

    @Test
    void lossesCountForMoreThanGains() {
        Crisis crisis = Crisis.onLadder("r").indicator("x", -5, 5, 0);
        crisis.actor("a").lambda(0.5).lossAversion(3).wants(new StakesDraft().indicator("x", 1));
        crisis.move(new MoveDraft("a", "gain").doing(Crisis.shift("x", 1)))
                .move(new MoveDraft("a", "plain"))
                .move(new MoveDraft("a", "lose").doing(Crisis.shift("x", -1)));
        Map<String, Double> policy = FirstDecision.of(crisis.build(), "a");
        double plain = policy.getOrDefault("plain", 0.0);
        assertThat(policy.getOrDefault("gain", 0.0) / plain).isCloseTo(Math.exp(0.5), within(1e-12));
        assertThat(policy.getOrDefault("lose", 0.0) / plain).isCloseTo(Math.exp(-1.5), within(1e-12));
    }

    @Test
    void whatFlowsCountsForAsLongAsAnInterval() {
        FlowStake strain = new FlowStake(
                "strain",
                Optional.of("tense"),
                Optional.empty(),
                Parameter.of("/strain", -0.2),
                Optional.empty(),
                Optional.empty());
        Crisis crisis = Crisis.onLadder("calm", "tense");
        crisis.actor("a").lambda(0.7).pace(0.1).wants(new StakesDraft().flow(strain));
        crisis.move("a", "raise", Crisis.to("tense")).move("a", "stay", Crisis.to("calm"));
        double interval = 1 / (1 - Math.exp(-0.1));
        Map<String, Double> policy = FirstDecision.of(crisis.build(), "a");
        assertThat(policy.getOrDefault("raise", 0.0) / policy.getOrDefault("stay", 0.0))
                .isCloseTo(Math.exp(0.7 * -0.2 * interval), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.3, 1})
    void theTrembleBoundsEveryProbability(double epsilon) {
        Map<String, Double> policy =
                FirstDecision.of(crisis(50, epsilon, PAYOFFS).build(), "a");
        assertThat(policy.values().stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-12));
        assertThat(policy.values())
                .allSatisfy(p -> assertThat(p).isBetween(epsilon / 3 - 1e-15, 1 - epsilon + epsilon / 3 + 1e-15));
    }

    /** Three comparisons at 4.5 standard errors: a chance of 2e-5 of failing. */
    @Test
    void slipsAreRecordedAsOftenAsTheyHappen() {
        double epsilon = 0.12;
        Scenario scenario = crisis(2, epsilon, PAYOFFS).steps(1).build();
        Ensemble ensemble = play(scenario);
        long all = 0;
        for (int move = 0; move < 3; move++) {
            double slips = (double) ensemble.acts().slips(move) / RUNS;
            Evidence.assertShare(slips, epsilon / 3, RUNS, "slips of move " + move);
            assertThat(ensemble.outcomes().countThrough(move, Cause.SLIP))
                    .isEqualTo(ensemble.acts().slips(move));
            all += ensemble.acts().slips(move);
        }
        Evidence.assertShare((double) all / RUNS, epsilon, RUNS, "slips");
    }

    @Test
    void withoutTrembleNothingIsASlip() {
        Ensemble ensemble = play(crisis(2, 0, PAYOFFS).steps(1).build());
        assertThat(ensemble.acts().slips(0)
                        + ensemble.acts().slips(1)
                        + ensemble.acts().slips(2))
                .isZero();
    }

    /** One test at one in a million. */
    @Test
    void drawsFollowTheProbabilities() {
        Plan plan = Plan.of(crisis(1.1, 0.05, PAYOFFS).build());
        Player player = new Player(plan);
        player.begin(new Seed(1), 0);
        Chooser chooser = new Chooser(plan, player.constants());
        chooser.prepare(0, player.state());
        double[] expected = {chooser.probability(0, 0), chooser.probability(0, 1), chooser.probability(0, 2)};
        long[] counts = new long[3];
        for (int step = 0; step < 200_000; step++) {
            counts[chooser.draw(Luck.occasion(99, step), 0)]++;
        }
        assertThat(Evidence.chiSquared(counts, expected)).isGreaterThan(1e-6);
    }

    /** The race has a structural meaning: what becomes more likely keeps every draw it had won. */
    @Test
    void aMoveThatGrowsMoreLikelyLosesNoDraw() {
        Plan before = Plan.of(crisis(1, 0, PAYOFFS).build());
        Plan after = Plan.of(crisis(1, 0, new double[] {1, 0.5, 0.3}).build());
        Player one = new Player(before);
        Player other = new Player(after);
        one.begin(new Seed(1), 0);
        other.begin(new Seed(1), 0);
        Chooser first = new Chooser(before, one.constants());
        Chooser second = new Chooser(after, other.constants());
        first.prepare(0, one.state());
        second.prepare(0, other.state());
        int flips = 0;
        for (int step = 0; step < 20_000; step++) {
            int was = first.draw(Luck.occasion(7, step), 0);
            int is = second.draw(Luck.occasion(7, step), 0);
            assertThat(is == was || is == 1).isTrue();
            flips += is == was ? 0 : 1;
        }
        assertThat(flips).isGreaterThan(1000);
    }

    private static Ensemble play(Scenario scenario) {
        return Simulator.simulate(scenario, RunPlan.of(RUNS), Execution.withDefaults());
    }

    private static void assertSame(Crisis one, Crisis other) {
        Map<String, Double> expected = FirstDecision.of(other.build(), "a");
        FirstDecision.of(one.build(), "a")
                .forEach((move, p) -> assertThat(p).isCloseTo(expected.get(move), within(1e-11)));
    }

    /** Three moves, each of which ends the crisis in an outcome of its own. */
    private static Crisis crisis(double lambda, double epsilon, double[] payoffs) {
        Crisis crisis = Crisis.onLadder("r", "e0", "e1", "e2");
        StakesDraft stakes = new StakesDraft();
        for (int i = 0; i < 3; i++) {
            stakes.outcome("o" + i, payoffs[i]);
            crisis.move("a", "m" + i, Crisis.to("e" + i)).ends("o" + i, "e" + i);
        }
        crisis.actor("a").lambda(lambda).epsilon(epsilon).wants(stakes);
        return crisis;
    }
}
