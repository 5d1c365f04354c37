package brink.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.Crisis;
import brink.engine.Evidence;
import brink.engine.MoveDraft;
import brink.engine.model.Condition;
import brink.engine.model.Policy;
import brink.engine.model.Policy.Rules.Rule;
import brink.engine.model.Policy.Scripted.Entry;
import brink.engine.plan.Plan;
import brink.engine.random.Seed;
import brink.engine.run.Trace.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Policies that do not weigh values: scripts, rule books, dice; and what a trace tells of them. */
class PoliciesTest {

    private static Trace trace(Crisis crisis) {
        return Trace.of(Plan.of(crisis.build()), new Seed(1), 0);
    }

    /** Entries as step:kind:id. */
    private static List<String> story(Crisis crisis) {
        Plan plan = Plan.of(crisis.build());
        return Trace.of(plan, new Seed(1), 0).entries().stream()
                .map(entry -> entry.step() + ":" + entry.kind() + ":" + name(plan, entry))
                .toList();
    }

    private static String name(Plan plan, Trace.Entry entry) {
        return switch (entry.kind()) {
            case MOVE, MISSED -> plan.scenario.moves().get(entry.subject()).id();
            case INCIDENT -> plan.scenario.hazards().get(entry.subject()).id();
            case EVENT -> plan.scenario.calendar().get(entry.subject()).id();
            case GIVEN, HONOURED, PARTLY_HONOURED, BROKEN, FAILED, LAPSED ->
                plan.scenario.commitments().get(entry.subject()).id();
            case MET, TALKS -> plan.scenario.talks().get(entry.subject()).id();
            case TABLED, ACCEPTED, REFUSED -> "offer";
            case BEGINNING, TIME -> "time";
        };
    }

    private static Entry on(int day, String move) {
        return new Entry(Crisis.START.plusDays(day), move);
    }

    @Test
    void aScriptIsPlayedOnItsDaysAndThenTheActorIsFree() {
        Crisis crisis = Crisis.onLadder("calm").steps(5);
        crisis.actor("a").policy(new Policy.Scripted(List.of(on(2, "act"), on(0, "act"), on(0, "other"))));
        crisis.move("a", "act").move(new MoveDraft("a", "other").propensity(-1000));
        assertThat(story(crisis))
                .containsExactly("0:MOVE:act", "0:MOVE:other", "2:MOVE:act", "3:MOVE:act", "4:MOVE:act");
    }

    @Test
    void aScriptedMoveThatIsNotAvailableIsMissed() {
        Crisis crisis = Crisis.onLadder("calm", "tense").steps(4);
        crisis.actor("a").policy(new Policy.Scripted(List.of(on(1, "act"), on(3, "act"), on(3, "act"))));
        crisis.move(
                new MoveDraft("a", "act").when(Crisis.on("tense")).cooldown(1).doing(Crisis.to("tense")));
        crisis.event("alarm", 2, Condition.ALWAYS, Crisis.to("tense"));
        assertThat(story(crisis)).containsExactly("1:MISSED:act", "2:EVENT:alarm", "3:MOVE:act", "3:MISSED:act");
    }

    @Test
    void aScriptEndsWithTheRun() {
        Crisis crisis = Crisis.onLadder("calm", "over").steps(4);
        crisis.actor("a").policy(new Policy.Scripted(List.of(on(1, "act"), on(1, "zzz"), on(2, "act"))));
        crisis.move("a", "act", Crisis.to("over")).move("a", "zzz").ends("over", "over");
        Trace trace = trace(crisis);
        assertThat(trace.entries()).hasSize(1);
        assertThat(trace.step()).isEqualTo(1);
        assertThat(trace.date()).isEqualTo(Crisis.START.plusDays(1));
        assertThat(trace.entries().get(0).probability()).isEqualTo(1);
    }

    @Test
    void scriptedMovesAreNeverSlips() {
        Crisis crisis = Crisis.onLadder("calm").steps(50);
        crisis.actor("a").epsilon(1).policy(new Policy.Scripted(List.of(on(0, "act"), on(49, "act"))));
        assertThat(trace(crisis.move("a", "act")).entries()).noneMatch(Trace.Entry::slip);
    }

    @Test
    void theFirstRuleThatHoldsAndCanBeFollowedDecides() {
        Crisis crisis = Crisis.onLadder("calm", "tense").steps(5);
        crisis.actor("a")
                .policy(new Policy.Rules(List.of(
                        new Rule(Crisis.on("tense"), "soothe"),
                        new Rule(Condition.ALWAYS, "provoke"),
                        new Rule(Condition.ALWAYS, "wait"))));
        crisis.move("a", "soothe", Crisis.to("calm"))
                .move(new MoveDraft("a", "provoke").doing(Crisis.to("tense")).uses(2))
                .move("a", "wait");
        assertThat(story(crisis))
                .containsExactly("0:MOVE:provoke", "1:MOVE:soothe", "2:MOVE:provoke", "3:MOVE:soothe", "4:MOVE:wait");
    }

    @Test
    void aRuleBookWithoutAnApplicableRuleDoesNothing() {
        Crisis crisis = Crisis.onLadder("calm", "tense").steps(5);
        crisis.actor("a").policy(new Policy.Rules(List.of(new Rule(Crisis.on("tense"), "soothe"))));
        assertThat(story(crisis.move("a", "soothe"))).isEmpty();
    }

    /** One test at one in a million. */
    @Test
    void diceFallEvenlyWhateverTheStakes() {
        Crisis crisis = Crisis.onLadder("calm", "good").steps(20_000);
        crisis.actor("a").lambda(9).policy(new Policy.Random()).wants(new Crisis.StakesDraft().rung("good", 100));
        crisis.move("a", "one", Crisis.to("good"))
                .move("a", "two", Crisis.to("calm"))
                .move("a", "three");
        long[] counts = new long[3];
        trace(crisis).entries().stream()
                .filter(entry -> entry.kind() == Kind.MOVE)
                .forEach(entry -> counts[entry.subject()]++);
        assertThat(counts[0] + counts[1] + counts[2]).isEqualTo(20_000);
        assertThat(Evidence.chiSquared(counts)).isGreaterThan(1e-6);
    }
}
