package brink.engine.ensemble;

import static brink.engine.Crisis.on;
import static brink.engine.Crisis.shift;
import static brink.engine.Crisis.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Crisis.StakesDraft;
import brink.engine.MoveDraft;
import brink.engine.decide.FirstDecision;
import brink.engine.model.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others learn of an actor that moves once, against Bayes' rule over its own policy. */
class BeliefTallyTest {

    private static final double[] WEIGHT = {0.3, 0.7};
    private static final int ACTOR = 0;
    private static final int RUNS = 40_000;

    /** The first actor moves once, and its act may end the run at once; the others only look on. */
    private static Scenario scenario(int steps, boolean ends) {
        Crisis crisis = Crisis.onLadder("calm", "over").steps(steps).indicator("x", 0, 1, 0);
        crisis.actor("a")
                .type("eager", WEIGHT[0], new StakesDraft().indicator("x", 2))
                .type("loath", WEIGHT[1], new StakesDraft().indicator("x", -1));
        crisis.actor("b");
        crisis.actor("c");
        crisis.move("a", "act", on("calm"), shift("x", 1), to("over"));
        crisis.move("a", "hold", on("calm"), to("over"));
        if (ends) {
            crisis.ends("done", "over");
        }
        return crisis.build();
    }

    private static BeliefTally play(Scenario scenario) {
        return Simulator.simulate(scenario, RunPlan.of(RUNS), Execution.withDefaults())
                .beliefs();
    }

    @Test
    void othersLearnOfATypeWhatBayesRuleSays() {
        Scenario scenario = scenario(1, false);
        BeliefTally tally = play(scenario);
        for (int type = 0; type < 2; type++) {
            double mean = 0;
            double square = 0;
            for (String move : new String[] {"act", "hold"}) {
                double[] chance = {chance(scenario, move, 0), chance(scenario, move, 1)};
                double posterior = WEIGHT[type] * chance[type] / (WEIGHT[0] * chance[0] + WEIGHT[1] * chance[1]);
                mean += chance[type] * posterior;
                square += chance[type] * posterior * posterior;
            }
            int runs = tally.runs(1, ACTOR, type);
            double error = Math.sqrt((square - mean * mean) / runs);
            assertThat(runs).isCloseTo((int) (RUNS * WEIGHT[type]), within(500));
            assertThat(mean).isGreaterThan(WEIGHT[type] + 0.05);
            assertThat(tally.others(0, ACTOR, type)).isCloseTo(WEIGHT[type], within(1e-9));
            assertThat(tally.others(1, ACTOR, type)).isCloseTo(mean, within(4 * error));
            assertThat(tally.error(1, ACTOR, type)).isCloseTo(error, within(0.03 * error));
            assertThat(tally.error(0, ACTOR, type)).isCloseTo(0, within(1e-6));
        }
    }

    private static double chance(Scenario scenario, String move, int type) {
        return FirstDecision.of(scenario, "a", type).getOrDefault(move, 0.0);
    }

    /** Nobody moves again, so nothing is learned after the first step: whether the run goes on or has ended. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatHasBeenLearnedStays(boolean ends) {
        BeliefTally tally = play(scenario(5, ends));
        assertThat(tally.moments()).isEqualTo(6);
        for (int type = 0; type < 2; type++) {
            assertThat(tally.others(5, ACTOR, type)).isEqualTo(tally.others(1, ACTOR, type));
            assertThat(tally.runs(5, ACTOR, type)).isEqualTo(tally.runs(0, ACTOR, type));
        }
    }

    /** What only one is told, the other does not learn; the mean of all lies between them. */
    @Test
    void observersAreToldApart() {
        Crisis crisis = Crisis.onLadder("calm", "over").steps(1).indicator("x", 0, 1, 0);
        crisis.actor("a")
                .type("eager", WEIGHT[0], new StakesDraft().indicator("x", 2))
                .type("loath", WEIGHT[1], new StakesDraft().indicator("x", -1));
        crisis.actor("b");
        crisis.actor("c");
        crisis.move(new MoveDraft("a", "act").doing(shift("x", 1)).seenBy("b"));
        crisis.move(new MoveDraft("a", "hold").seenBy("b"));
        BeliefTally tally = play(crisis.build());
        double told = tally.belief(1, 1, ACTOR, 0);
        double untold = tally.belief(1, 2, ACTOR, 0);
        assertThat(untold).isCloseTo(WEIGHT[0], within(1e-9));
        assertThat(told).isGreaterThan(untold + 0.05);
        assertThat(tally.others(1, ACTOR, 0)).isCloseTo((told + untold) / 2, within(1e-9));
    }
}
