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
import brink.engine.model.Policy;
import brink.engine.model.Scenario;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.random.Luck;
import brink.engine.random.Seed;
import brink.engine.run.Player;
import brink.engine.run.Witness;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bayes under a logit policy. At lambda 2 the resolute stand with probability
 * 0.80218389, the irresolute with 0.35434369; the prior of the resolute is .3. Expected posteriors
 * were computed independently.
 */
class BeliefsTest {

    private static final int STAND = 1;
    private static final int BACK = 0;
    private static final int RUNS = 40_000;

    /** One opportunity after another, forced; actor 0 is challenged, actor 1 looks on. */
    private static final class Bench {
        final Plan plan;
        final Player player;
        final Chooser chooser;
        final Beliefs beliefs;
        final State state;

        Bench(Scenario scenario) {
            plan = Plan.of(scenario);
            player = new Player(plan);
            player.begin(new Seed(1), 0);
            chooser = new Chooser(plan, player.constants());
            beliefs = new Beliefs(plan, player.constants());
            state = player.state();
        }

        double see(int move, long occasion) {
            chooser.prepare(0, state);
            beliefs.update(chooser, 0, move, state, occasion, 0);
            return resolute(1);
        }

        /** Belief of an observer in the second type, which is the resolute one. */
        double resolute(int observer) {
            return state.real[plan.layout.belief + observer * plan.layout.types + 1];
        }

        void forget() {
            player.begin(new Seed(1), 0);
        }
    }

    @Test
    void thePolicyIsTheLikelihood() {
        Bench bench = new Bench(challenge(1).build());
        bench.chooser.prepare(0, bench.state);
        assertThat(bench.chooser.probability(1, STAND)).isCloseTo(0.8021838885585817, within(1e-12));
        assertThat(bench.chooser.probability(0, STAND)).isCloseTo(0.35434369377420455, within(1e-12));
    }

    @Test
    void clearActsMoveBeliefsByBayesRule() {
        Bench bench = new Bench(challenge(1).build());
        assertThat(bench.see(STAND, 1)).isCloseTo(0.49244374537636426, within(1e-9));
        assertThat(bench.see(STAND, 2)).isCloseTo(0.6871531072795721, within(1e-9));
        assertThat(bench.see(STAND, 3)).isCloseTo(0.8325646766852421, within(1e-9));
        bench.forget();
        assertThat(bench.see(BACK, 1)).isCloseTo(0.11606559829861475, within(1e-9));
        bench.forget();
        bench.see(STAND, 1);
        bench.see(STAND, 2);
        assertThat(bench.see(BACK, 3)).isCloseTo(0.4022530252292769, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0.7, 0.4337822480208403, 0.7099801354348584", "0.4, 0.3759237615346338, 0.5433749964377599"})
    void unclearActsMoveThemLess(double clarity, double afterOne, double afterThree) {
        Bench bench = new Bench(challenge(clarity).build());
        double before = 0.3;
        long occasion = 0;
        for (int stands = 1; stands <= 3; stands++) {
            double belief = before;
            while (!(belief > before)) {
                bench.state.real[bench.plan.layout.belief + bench.plan.layout.types + 1] = before;
                bench.state.real[bench.plan.layout.belief + bench.plan.layout.types] = 1 - before;
                belief = bench.see(STAND, ++occasion); // until the observer receives a stand
            }
            before = belief;
            if (stands == 1) {
                assertThat(belief).isCloseTo(afterOne, within(1e-9));
            }
        }
        assertThat(before).isCloseTo(afterThree, within(1e-9));
    }

    /** With clarity c, one of two acts is received wrongly with probability (1 - c) / 2. */
    @ParameterizedTest
    @ValueSource(doubles = {0.7, 0.4, 0.1})
    void actsAreMisreadAsOftenAsStated(double clarity) {
        Bench bench = new Bench(challenge(clarity).build());
        int misread = 0;
        for (int i = 0; i < RUNS; i++) {
            bench.forget();
            misread += bench.see(STAND, Luck.occasion(5, i)) < 0.3 ? 1 : 0;
        }
        Evidence.assertShare((double) misread / RUNS, (1 - clarity) / 2, RUNS, "misread acts");
    }

    @Test
    void withoutClarityNothingIsLearned() {
        Bench bench = new Bench(challenge(0).build());
        assertThat(bench.see(STAND, 1)).isEqualTo(0.3);
        assertThat(bench.see(BACK, 2)).isEqualTo(0.3);
    }

    @Test
    void onlyObserversLearn() {
        Crisis crisis = base();
        crisis.actor("outsider");
        crisis.move(new MoveDraft("challenged", "stand")
                        .doing(Crisis.to("stood"))
                        .seenBy("onlooker"))
                .move(new MoveDraft("challenged", "back")
                        .doing(Crisis.to("backed"))
                        .seenBy());
        Bench bench = new Bench(crisis.build());
        bench.see(STAND, 1);
        assertThat(bench.resolute(0)).as("the actor of itself").isEqualTo(0.3);
        assertThat(bench.resolute(1)).as("the onlooker").isCloseTo(0.49244374537636426, within(1e-9));
        assertThat(bench.resolute(2)).as("the outsider").isEqualTo(0.3);
        bench.see(BACK, 2);
        assertThat(bench.resolute(1)).as("after an act nobody sees").isCloseTo(0.49244374537636426, within(1e-9));
    }

    @Test
    void scriptsRandomChoicesAndRulesTellNothing() {
        for (Policy policy : List.of(
                new Policy.Random(),
                new Policy.Scripted(List.of(new Policy.Scripted.Entry(Crisis.START, "stand"))),
                new Policy.Rules(List.of(new Policy.Rules.Rule(brink.engine.model.Condition.ALWAYS, "stand"))))) {
            Ensemble ensemble = play(withPolicy(policy), 100);
            assertThat(ensemble.paths().belief(0, 1, 0, 1)).isCloseTo(0.3, within(1e-9));
        }
    }

    @Test
    void beliefsSumToOneThroughoutARun() {
        Plan plan = Plan.of(challenge(0.6).steps(60).build());
        Player player = new Player(plan);
        for (int run = 0; run < 50; run++) {
            player.play(new Seed(3), run, new Witness() {
                @Override
                public void stepped(State state) {
                    for (int observer = 0; observer < 2; observer++) {
                        int row = plan.layout.belief + observer * plan.layout.types;
                        assertThat(state.real[row] + state.real[row + 1]).isCloseTo(1, within(1e-12));
                    }
                }
            });
        }
    }

    /** Eight comparisons at 4.5 standard errors (a posterior spreads at most as a coin of the prior). */
    @ParameterizedTest
    @ValueSource(doubles = {1, 0.5})
    void beliefsAreAMartingaleUnderThePrior(double clarity) {
        Ensemble ensemble = play(challenge(clarity).steps(8).build(), RUNS);
        double allowed = 4.5 * Math.sqrt(0.3 * 0.7 / RUNS);
        for (int step : new int[] {0, 1, 3, 7}) {
            assertThat(ensemble.paths().belief(step, 1, 0, 1)).isCloseTo(0.3, within(allowed));
        }
    }

    /**
     * The same where the type changes: it is drawn anew from the weights, so they stay its distribution. Four
     * comparisons at 4.5 standard errors.
     */
    @Test
    void typesAreDrawnAnewAtTheirRate() {
        Crisis crisis = Crisis.onLadder("facing", "stood", "backed");
        types(crisis.actor("challenged").typeDrift(0.4));
        Plan plan = Plan.of(moves(crisis, 1).steps(3).build());
        Player player = new Player(plan);
        int changed = 0;
        for (int run = 0; run < RUNS; run++) {
            player.begin(new Seed(1), run);
            int first = player.state().counter[plan.layout.type];
            while (!player.state().ended()) {
                player.step(new Witness() {});
            }
            changed += player.state().counter[plan.layout.type] == first ? 0 : 1;
        }
        Evidence.assertShare(
                changed / (double) RUNS, 2 * 0.3 * 0.7 * (1 - Math.exp(-0.4 * 3)), RUNS, "types that changed");
    }

    @Test
    void beliefsReckonWithTypesThatChange() {
        Crisis crisis = Crisis.onLadder("facing", "stood", "backed");
        types(crisis.actor("challenged").lambda(2).typeDrift(0.4));
        crisis.actor("onlooker");
        Ensemble ensemble = play(moves(crisis, 0.8).steps(8).build(), RUNS);
        double allowed = 4.5 * Math.sqrt(0.3 * 0.7 / RUNS);
        for (int step : new int[] {0, 1, 3, 7}) {
            assertThat(ensemble.paths().belief(step, 1, 0, 1)).isCloseTo(0.3, within(allowed));
        }
    }

    private static Ensemble play(Scenario scenario, int runs) {
        return Simulator.simulate(scenario, RunPlan.of(runs), Execution.withDefaults());
    }

    private static Scenario withPolicy(Policy policy) {
        Crisis crisis = Crisis.onLadder("facing", "stood", "backed").steps(1);
        types(crisis.actor("challenged").lambda(2).policy(policy));
        crisis.actor("onlooker");
        return moves(crisis, 1).build();
    }

    private static Crisis challenge(double clarity) {
        return moves(base(), clarity);
    }

    private static Crisis moves(Crisis crisis, double clarity) {
        return crisis.move(new MoveDraft("challenged", "stand")
                        .doing(Crisis.to("stood"))
                        .clarity(clarity))
                .move(new MoveDraft("challenged", "back")
                        .doing(Crisis.to("backed"))
                        .clarity(clarity));
    }

    private static Crisis base() {
        Crisis crisis = Crisis.onLadder("facing", "stood", "backed");
        types(crisis.actor("challenged").lambda(2));
        crisis.actor("onlooker");
        return crisis;
    }

    private static void types(Crisis.ActorDraft draft) {
        draft.type("irresolute", 0.7, new StakesDraft().rung("stood", -0.3))
                .type("resolute", 0.3, new StakesDraft().rung("stood", 0.5).rung("backed", -0.2));
    }
}
