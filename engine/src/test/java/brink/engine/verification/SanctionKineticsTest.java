package brink.engine.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Parts;
import brink.engine.decide.LossAhead;
import brink.engine.model.Condition;
import brink.engine.model.Effect.OrderPackage;
import brink.engine.model.Parameter;
import brink.engine.model.SanctionPackage;
import brink.engine.model.Scenario;
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
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How sanctions build up and wear off, against s(t) = (1 - exp(-t / ramp)) (residual + (1 - residual)
 * exp(-t / adaptation)): the expected numbers were computed independently.
 * A month of the table is a day here, which changes nothing.
 */
class SanctionKineticsTest {

    private static final int[] TIMES = {1, 3, 6, 12, 24, 36};
    private static final double[] SLOW = {3, 18, 0.4, 5};
    private static final double[] QUICK = {1, 12, 0.3, 5};
    private static final double[] SLOW_AT = {
        0.2742774103112734, 0.5738953241170329, 0.7176014923309855,
        0.6950818783331644, 0.557971041625079, 0.48119821333979484
    };
    private static final double[] QUICK_AT = {
        0.596741460314374, 0.8030824821574187, 0.7227754287107592,
        0.5575121833257187, 0.39473469825072716, 0.3348509478575047
    };

    /** A player who has played so many steps. */
    private static Player after(Scenario scenario, int steps) {
        Player player = new Player(Plan.of(scenario));
        player.begin(new Seed(1), 0);
        for (int i = 0; i < steps; i++) {
            player.step(new Witness() {});
        }
        return player;
    }

    private static double bite(Scenario scenario, int steps) {
        Plan plan = Plan.of(scenario);
        State state = after(scenario, steps).state();
        return state.real[plan.layout.pressure] * (1 - state.real[plan.layout.adaptation]);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.5, 0.125})
    void theBiteFollowsTheClosedFormHoweverLongAStepIs(double stepDays) {
        for (int i = 0; i < TIMES.length; i++) {
            int steps = (int) Math.round(TIMES[i] / stepDays);
            assertThat(bite(imposed(SLOW, 1).stepDays(stepDays).build(), steps)).isCloseTo(SLOW_AT[i], within(1e-9));
            assertThat(bite(imposed(QUICK, 1).stepDays(stepDays).build(), steps))
                    .isCloseTo(QUICK_AT[i], within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 18, 0.4, 0.6123937576590186", "1, 12, 0.3, 0.6636385126491903"})
    void theLossAheadUsesTheExactMean(ArgumentsAccessor numbers) {
        double[] times = {numbers.getDouble(0), numbers.getDouble(1), numbers.getDouble(2), 5};
        Crisis crisis = imposed(times, 1);
        Player player = after(crisis.build(), 0);
        State state = player.state();
        Plan plan = Plan.of(crisis.build());
        state.real[plan.layout.level] = 1;
        double loss = LossAhead.expected(1, plan, player.constants(), state, new double[] {1});
        assertThat(loss * 365 / 12 / 10).isCloseTo(numbers.getDouble(3), within(1e-9));
    }

    @Test
    void coverageIsRaisedToItsConvexityAndScaledByTheLevelOrdered() {
        double full = bite(imposed(SLOW, 1).build(), 6);
        assertThat(bite(imposed(SLOW, 0.6).build(), 6)).isCloseTo(full * Math.pow(0.6, 1.5), within(1e-9));
        Crisis half = crisis(SLOW, 1, Optional.empty());
        half.event("impose", 0, Condition.ALWAYS, order(0.5));
        assertThat(bite(half.build(), 6)).isCloseTo(full / 2, within(1e-9));
    }

    @Test
    void liftedSanctionsFadeAndAdaptationIsUnlearned() {
        Crisis crisis = imposed(SLOW, 1).event("lift", 12, Condition.ALWAYS, order(0));
        double pressure = 1 - Math.exp(-12 / 3.0);
        double adaptation = 0.6 * (1 - Math.exp(-12 / 18.0));
        for (int days : new int[] {1, 5, 20}) {
            double expected = pressure * Math.exp(-days / 5.0) * (1 - adaptation * Math.exp(-days / 18.0));
            assertThat(bite(crisis.build(), 12 + days)).isCloseTo(expected, within(1e-9));
        }
    }

    /** Snap-back after a long pause: the target has unlearned meanwhile, whatever else is in force. */
    @Test
    void sanctionsThatReturnMeetWhatIsLeftOfTheAdaptation() {
        Crisis crisis = imposed(SLOW, 1)
                .event("lift", 36, Condition.ALWAYS, order(0))
                .event("snap-back", 336, Condition.ALWAYS, order(1));
        double adapted = 0.6 * (1 - Math.exp(-36 / 18.0)) * Math.exp(-300 / 18.0);
        double adaptation = 0.6 + (adapted - 0.6) * Math.exp(-6 / 18.0);
        double pressure = 1 - Math.exp(-6 / 3.0);
        assertThat(bite(crisis.build(), 342)).isCloseTo(pressure * (1 - adaptation), within(1e-9));
    }

    @Test
    void easedSanctionsRunTowardsTheirNewLevel() {
        Crisis crisis = imposed(SLOW, 1).event("ease", 12, Condition.ALWAYS, order(0.25));
        double pressure = 0.25 + (1 - Math.exp(-4) - 0.25) * Math.exp(-6 / 3.0);
        double adaptation = 0.6 * (1 - Math.exp(-18 / 18.0));
        assertThat(bite(crisis.build(), 18)).isCloseTo(pressure * (1 - adaptation), within(1e-9));
    }

    @Test
    void sanctionsInForceSinceEarlierBeginWhereTheyWouldHaveArrived() {
        for (int i = 0; i < TIMES.length; i++) {
            Crisis crisis = crisis(SLOW, 1, Optional.of(TIMES[i]));
            assertThat(bite(crisis.build(), 0)).isCloseTo(SLOW_AT[i], within(1e-9));
        }
        assertThat(bite(crisis(SLOW, 1, Optional.of(12)).build(), 12)).isCloseTo(SLOW_AT[4], within(1e-9));
        assertThat(bite(crisis(SLOW, 1, Optional.of(-9)).build(), 0))
                .as("a date to come")
                .isZero();
    }

    private static OrderPackage order(double level) {
        return new OrderPackage("embargo", Parameter.of("/level/" + level, level));
    }

    private static Crisis imposed(double[] times, double share) {
        return crisis(times, share, Optional.empty()).event("impose", 0, Condition.ALWAYS, order(1));
    }

    private static Crisis crisis(double[] times, double share, Optional<Integer> daysInForce) {
        Crisis crisis = Crisis.onLadder("calm").steps(5000);
        crisis.actor("sender");
        crisis.actor("target").horizon(12);
        return crisis.sanction(new SanctionPackage(
                "embargo",
                "embargo",
                "target",
                List.of(Parts.measure("oil", 10, 5, times, Map.of("sender", share))),
                Parameter.of("/error", 0),
                daysInForce.map(days -> Crisis.START.minusDays(days)),
                Optional.empty()));
    }
}
