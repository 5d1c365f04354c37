package brink.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.MoveDraft;
import brink.engine.Parts;
import brink.engine.model.Condition;
import brink.engine.model.Condition.Held;
import brink.engine.model.Condition.InWindow;
import brink.engine.model.Effect;
import brink.engine.model.Effect.OrderPackage;
import brink.engine.model.Indicator;
import brink.engine.model.Parameter;
import brink.engine.model.Policy;
import brink.engine.model.Policy.Scripted.Entry;
import brink.engine.model.SanctionPackage;
import brink.engine.plan.Plan;
import brink.engine.plan.State.Cause;
import brink.engine.random.Seed;
import brink.engine.run.Trace.Change;
import brink.engine.run.Trace.Kind;
import brink.engine.run.Trace.Quality;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Dated events, conditions that have to hold for some time, and why runs end. */
class CalendarTest {

    private static Trace trace(Crisis crisis) {
        return Trace.of(Plan.of(crisis.build()), new Seed(1), 0);
    }

    private static Crisis crisis() {
        Crisis crisis = Crisis.onLadder("calm", "tense", "over").steps(20).indicator("x", 0, 100, 1);
        crisis.actor("a");
        return crisis;
    }

    private static Crisis scripted(int day, String move) {
        Crisis crisis = Crisis.onLadder("calm", "tense", "over").steps(20).indicator("x", 0, 100, 1);
        crisis.actor("a").policy(new Policy.Scripted(List.of(new Entry(Crisis.START.plusDays(day), move))));
        return crisis;
    }

    private static Effect set(double value) {
        return new Effect.Assign("x", Parameter.of("amount", value));
    }

    @Test
    void eventsTakePlaceByDateThenById() {
        Crisis crisis = crisis().event("late", 5, Condition.ALWAYS, Crisis.shift("x", 1))
                .event("b-early", 2, Condition.ALWAYS, set(10))
                .event("a-early", 2, Condition.ALWAYS, set(20))
                .event("past", -7, Condition.ALWAYS, set(3))
                .event("beyond", 90, Condition.ALWAYS, set(0));
        Trace trace = trace(crisis);
        assertThat(trace.entries()).extracting(Trace.Entry::step).containsExactly(0, 2, 2, 5);
        assertThat(trace.entries())
                .extracting(entry -> entry.changes().get(0).after())
                .containsExactly(3.0, 20.0, 10.0, 11.0);
        assertThat(trace.entries()).extracting(Trace.Entry::kind).containsOnly(Kind.EVENT);
    }

    @Test
    void anEventWhoseConditionFailsDoesNotTakePlaceLater() {
        Crisis crisis = crisis().event("needs-much", 2, Parts.atLeast("x", 5), set(50))
                .event("rise", 3, Condition.ALWAYS, set(9));
        assertThat(trace(crisis).entries()).hasSize(1);
    }

    @Test
    void longStepsGatherTheEventsOfTheirDays() {
        Crisis crisis = crisis().stepDays(7)
                .event("monday", 1, Condition.ALWAYS, set(2))
                .event("sunday", 7, Condition.ALWAYS, set(3));
        assertThat(trace(crisis).entries()).extracting(Trace.Entry::step).containsExactly(1, 1);
    }

    @Test
    void anEventCanEndARunAndNothingFollows() {
        Crisis crisis = crisis().event("a-end", 4, Condition.ALWAYS, Crisis.to("over"))
                .event("b-more", 4, Condition.ALWAYS, set(5))
                .ends("over", "over");
        Trace trace = trace(crisis);
        assertThat(trace.cause()).isEqualTo(Cause.EVENT);
        assertThat(trace.step()).isEqualTo(4);
        assertThat(trace.entries()).hasSize(1);
        assertThat(trace.entries().get(0).changes()).containsExactly(new Change(Quality.RUNG, 0, 0, 2));
    }

    @Test
    void choicesSlipsAccidentsAndTimeAreKeptApart() {
        assertThat(trace(scripted(3, "end").move("a", "end", Crisis.to("over")).ends("over", "over"))
                        .cause())
                .isEqualTo(Cause.CHOICE);
        assertThat(trace(crisis().hazard("strike", 1000, Crisis.to("over")).ends("over", "over"))
                        .cause())
                .isEqualTo(Cause.ACCIDENT);
        InWindow late = new InWindow(Optional.of(Crisis.START.plusDays(6)), Optional.empty());
        Trace byTime = trace(crisis().ends("late", late));
        assertThat(byTime.cause()).isEqualTo(Cause.TIME);
        assertThat(byTime.step()).isEqualTo(6);
        Trace horizon = trace(crisis());
        assertThat(horizon.cause()).isEqualTo(Cause.TIME);
        assertThat(horizon.step()).isEqualTo(20);
        assertThat(horizon.date()).isEqualTo(Crisis.START.plusDays(20));
    }

    @Test
    void aTremblingHandIsRecordedAsASlip() {
        Crisis crisis = Crisis.onLadder("calm", "over").steps(5);
        crisis.actor("a").epsilon(1);
        Trace trace = trace(crisis.move("a", "end", Crisis.to("over")).ends("over", "over"));
        assertThat(trace.cause()).isEqualTo(Cause.SLIP);
        assertThat(trace.entries().get(0).slip()).isTrue();
    }

    @Test
    void anOutcomeThatHoldsFromTheBeginningEndsTheRunAtOnce() {
        Trace trace = trace(crisis().move("a", "m").ends("calm", "calm"));
        assertThat(trace.step()).isZero();
        assertThat(trace.entries()).isEmpty();
        assertThat(trace.cause()).isEqualTo(Cause.TIME);
    }

    @Test
    void theFirstOutcomeThatHoldsWins() {
        Crisis crisis = crisis().event("end", 1, Condition.ALWAYS, Crisis.to("over"), set(50));
        crisis.ends("never", Parts.atLeast("x", 60))
                .ends("first", Parts.atLeast("x", 40))
                .ends("second", "over");
        assertThat(trace(crisis).outcome()).isEqualTo(1);
    }

    /** The alarm comes in step 3; at the end of step s the rung has been held since step 3. */
    @Test
    void aConditionHasToHoldLongEnoughWithoutABreak() {
        Held tense = new Held(Crisis.on("tense"), Parameter.of("/days", 4));
        Crisis steady =
                crisis().event("alarm", 3, Condition.ALWAYS, Crisis.to("tense")).ends("worn-out", tense);
        assertThat(trace(steady).step()).isEqualTo(7);
        assertThat(trace(steady).cause())
                .as("what brought the crisis to the rung")
                .isEqualTo(Cause.EVENT);
        Crisis broken = crisis().event("a-alarm", 3, Condition.ALWAYS, Crisis.to("tense"))
                .event("b-relief", 5, Condition.ALWAYS, Crisis.to("calm"))
                .event("c-alarm", 6, Condition.ALWAYS, Crisis.to("tense"))
                .ends("worn-out", tense);
        assertThat(trace(broken).step()).isEqualTo(10);
    }

    /** Made on day 2, remembered for 3 days: quiet from day 6 on. */
    @Test
    void thatSomethingLiesLongEnoughBackCanEndARun() {
        Condition lately = new Condition.Made("act", 1, Optional.of(Parameter.of("/lately", 3)));
        Condition quiet =
                new Condition.All(List.of(new Condition.Made("act", 1, Optional.empty()), new Condition.Not(lately)));
        Crisis crisis =
                scripted(2, "act").move(new MoveDraft("a", "act").uses(1)).ends("quiet", quiet);
        assertThat(trace(crisis).step()).isEqualTo(6);
        assertThat(trace(crisis).cause()).isEqualTo(Cause.TIME);
    }

    @Test
    void aBreakWithinAStepIsNotNoticed() {
        Held tense = new Held(Crisis.on("tense"), Parameter.of("/days", 4));
        Crisis crisis = crisis().event("a-alarm", 3, Condition.ALWAYS, Crisis.to("tense"))
                .event("b-relief", 5, Condition.ALWAYS, Crisis.to("calm"))
                .event("c-alarm", 5, Condition.ALWAYS, Crisis.to("tense"));
        assertThat(trace(crisis.ends("worn-out", tense)).step()).isEqualTo(7);
    }

    @Test
    void indicatorsDriftHalfTheWayInTheirHalfLife() {
        Indicator drifting = new Indicator(
                "y",
                "y",
                "",
                0,
                100,
                Parameter.of("/y", 80),
                Optional.of(new Indicator.Drift(Parameter.of("/toward", 20), Parameter.of("/half", 5))),
                Optional.empty(),
                true);
        Plan plan = Plan.of(crisis().indicator(drifting).stepDays(0.5).build());
        Player player = new Player(plan);
        player.begin(new Seed(1), 0);
        for (int step = 1; step <= 20; step++) {
            player.step(new Witness() {});
            double expected = 20 + 60 * Math.pow(0.5, step * 0.5 / 5);
            assertThat(player.state().real[1]).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void aChangeOfPackagesAndTypesIsTold() {
        Crisis crisis = scripted(2, "impose");
        crisis.actor("b").type("one", 0, new Crisis.StakesDraft()).type("two", 1, new Crisis.StakesDraft());
        double[] times = {1, 1, 0, 1};
        crisis.sanction(new SanctionPackage(
                "s",
                "s",
                "b",
                List.of(Parts.measure("m", 1, 1, times, Map.of("a", 1.0))),
                Parameter.of("/e", 0),
                Optional.empty(),
                Optional.empty()));
        crisis.move("a", "impose", new OrderPackage("s", Parameter.of("/l", 0.5)));
        Trace trace = trace(crisis.steps(3));
        assertThat(trace.entries().get(0).changes()).containsExactly(new Change(Quality.PACKAGE, 0, 0, 0.5));
        assertThat(trace.types()).containsExactly(0, 1);
        assertThat(trace.realisedLoss().get(1)).isPositive();
        assertThat(trace.run()).isZero();
    }
}
