package brink.engine.verification;

import static brink.engine.Crisis.on;
import static brink.engine.Crisis.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Crisis.StakesDraft;
import brink.engine.Parts;
import brink.engine.WordDraft;
import brink.engine.decide.FirstDecision;
import brink.engine.decide.LossAhead;
import brink.engine.model.Condition;
import brink.engine.model.Effect;
import brink.engine.model.Effect.OrderPackage;
import brink.engine.model.Parameter;
import brink.engine.model.Policy;
import brink.engine.model.SanctionPackage;
import brink.engine.oracle.Bite;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.random.Seed;
import brink.engine.run.Player;
import brink.engine.run.Witness;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A target that has been shown a package prepares for it: adaptation runs towards
 * (1 - residual) x preparation x disclosure with its usual time constant, before anything is in force.
 */
class PreparationTest {

    private static final int TARGET = 1;
    private static final double RAMP = 3;
    private static final double ADAPTATION = 18;
    private static final double RESIDUAL = 0.4;
    private static final double LIFTING = 5;
    private static final double HORIZON = 30;

    /** A threat that shows a share of an embargo for which its target can prepare. */
    private static Crisis threatened(double preparation, WordDraft threat) {
        Crisis crisis = Crisis.onLadder("calm", "war").steps(400).indicator("mood", 0, 1, 0);
        crisis.actor("target").horizon(HORIZON).depth(2).lambda(4).type("only", 1, new StakesDraft().rung("war", 2));
        crisis.actor("sender").policy(new Policy.Rules(List.of()));
        SanctionPackage.Measure oil =
                Parts.measure("oil", 20, 5, new double[] {RAMP, ADAPTATION, RESIDUAL, LIFTING}, Map.of("sender", 1.0));
        crisis.sanction(new SanctionPackage(
                "embargo",
                "embargo",
                "target",
                List.of(Parts.prepared(oil, preparation)),
                Parameter.of("/error", 0),
                Optional.empty(),
                Optional.empty()));
        return crisis.commitment(threat.build());
    }

    private static WordDraft showing(double disclosure) {
        return new WordDraft("threat", "sender", "target")
                .when(on("war"))
                .showing(disclosure, 1)
                .sanction("embargo", 0);
    }

    private static Effect order(double level) {
        return new OrderPackage("embargo", Parameter.of("/level/" + level, level));
    }

    private static Player after(Crisis crisis, int steps) {
        Player player = new Player(Plan.of(crisis.build()));
        player.begin(new Seed(1), 0);
        for (int i = 0; i < steps; i++) {
            player.step(new Witness() {});
        }
        return player;
    }

    private static double adaptation(Crisis crisis, int steps) {
        return after(crisis, steps).state().real[Plan.of(crisis.build()).layout.adaptation];
    }

    private static double approached(double from, double to, int days) {
        return to + (from - to) * Math.exp(-days / ADAPTATION);
    }

    @ParameterizedTest
    @CsvSource({"0.5,1", "0.5,0.4", "1,0.7", "0,1", "0.5,0"})
    void aTargetPreparesForWhatItHasBeenShown(double preparation, double disclosure) {
        double expected = approached(0, 0.6 * preparation * disclosure, 25);
        assertThat(adaptation(threatened(preparation, showing(disclosure)), 25)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void preparationBeginsWhenThePackageIsOutlined() {
        Crisis crisis = threatened(0.5, showing(0.2));
        crisis.commitment(new WordDraft("outline", "sender", "target")
                .when(on("war"))
                .showing(1, 1)
                .sanction("embargo", 0)
                .later()
                .build());
        crisis.event("outlined", 10, Condition.ALWAYS, new Effect.GiveWord("outline"));
        double before = approached(0, 0.6 * 0.5 * 0.2, 10);
        assertThat(adaptation(crisis, 10)).isCloseTo(before, within(1e-12));
        assertThat(adaptation(crisis, 17)).isCloseTo(approached(before, 0.6 * 0.5, 7), within(1e-12));
    }

    @Test
    void whatHasBeenPreparedForBitesLess() {
        Crisis crisis = threatened(0.5, showing(1)).event("impose", 60, Condition.ALWAYS, order(1));
        double prepared = approached(0, 0.6 * 0.5, 60);
        State state = after(crisis, 66).state();
        Plan plan = Plan.of(crisis.build());
        assertThat(state.real[plan.layout.pressure]).isCloseTo(1 - Math.exp(-6 / RAMP), within(1e-12));
        assertThat(state.real[plan.layout.adaptation]).isCloseTo(approached(prepared, 0.6, 6), within(1e-12));
        Crisis unprepared = threatened(0, showing(1)).event("impose", 60, Condition.ALWAYS, order(1));
        assertThat(state.real[plan.layout.loss])
                .isLessThan(after(unprepared, 66).state().real[plan.layout.loss]);
    }

    /** Once lifted, adaptation is unlearned down to what the target keeps up because it knows the package. */
    @Test
    void theLossAheadOfLiftedSanctionsKnowsWhatStaysPrepared() {
        Crisis crisis = threatened(0.5, showing(1)).event("impose", 0, Condition.ALWAYS, order(1));
        crisis.event("lift", 12, Condition.ALWAYS, order(0));
        Player player = after(crisis, 12);
        Plan plan = Plan.of(crisis.build());
        State state = player.state();
        state.real[plan.layout.level] = 0;
        double pressure = state.real[plan.layout.pressure];
        double adapted = state.real[plan.layout.adaptation];
        double mean = Bite.mean(
                t -> pressure
                        * StrictMath.exp(-t / LIFTING)
                        * (1 - 0.3 - (adapted - 0.3) * StrictMath.exp(-t / ADAPTATION)),
                HORIZON);
        double loss = LossAhead.expected(TARGET, plan, player.constants(), state, new double[] {1});
        assertThat(loss).isCloseTo(HORIZON / 365 * 20 * mean, within(1e-7));
    }

    /** Whoever thinks ahead waits with the act until it is prepared for the answer. */
    @Test
    void whoCanPrepareAttacksLater() {
        assertThat(attackAtOnce(1, 1)).isLessThan(attackAtOnce(0, 1) - 0.01);
        assertThat(attackAtOnce(1, 0)).isEqualTo(attackAtOnce(0, 0));
    }

    private static double attackAtOnce(double preparation, double disclosure) {
        Crisis crisis = threatened(preparation, showing(disclosure));
        crisis.move("target", "attack", to("war")).move("target", "wait");
        return FirstDecision.of(crisis.build(), "target").get("attack");
    }
}
