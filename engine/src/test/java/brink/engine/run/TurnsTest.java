package brink.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.Crisis;
import brink.engine.Crisis.StakesDraft;
import brink.engine.Evidence;
import brink.engine.MoveDraft;
import brink.engine.Parts;
import brink.engine.decide.Chooser;
import brink.engine.model.Condition;
import brink.engine.model.Initiative;
import brink.engine.model.Parameter;
import brink.engine.model.Turns;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who moves when, and what may be done when. */
class TurnsTest {

    /** Notes every act as step:move. */
    private static final class Acts implements Witness {
        final List<String> acts = new ArrayList<>();
        private final Plan plan;

        Acts(Plan plan) {
            this.plan = plan;
        }

        @Override
        public void acted(int move, boolean slip, Chooser decision, State state) {
            acts.add(state.step + ":" + plan.scenario.moves().get(move).id());
        }
    }

    private static List<String> acts(Crisis crisis, int run) {
        Plan plan = Plan.of(crisis.build());
        Acts acts = new Acts(plan);
        new Player(plan).play(new Seed(1), run, acts);
        return acts.acts;
    }

    private static Crisis three(Turns.Rule rule) {
        Crisis crisis = Crisis.onLadder("calm").turns(rule);
        for (String id : List.of("c", "a", "b")) {
            crisis.actor(id);
            crisis.move(id, id);
        }
        return crisis;
    }

    /** Bob could only answer what ann does if he saw it. */
    private static Crisis askAndAnswer(Turns.Rule rule) {
        Crisis crisis =
                Crisis.onLadder("calm").indicator("heat", 0, 1, 0).turns(rule).steps(1);
        crisis.actor("ann");
        crisis.actor("bob");
        return crisis.move("ann", "heat-up", Crisis.shift("heat", 1))
                .move("bob", "cool", Parts.atLeast("heat", 1))
                .move("bob", "sit");
    }

    @Test
    void whoChoosesAtOnceDoesNotSeeWhatOthersDo() {
        Set<String> listed = new TreeSet<>();
        Set<String> atOnce = new TreeSet<>();
        for (int run = 0; run < 40; run++) {
            listed.addAll(acts(askAndAnswer(Turns.Rule.LISTED), run));
            atOnce.addAll(acts(askAndAnswer(Turns.Rule.SIMULTANEOUS), run));
        }
        assertThat(listed).containsExactly("0:cool", "0:heat-up", "0:sit");
        assertThat(atOnce).containsExactly("0:heat-up", "0:sit");
    }

    @Test
    void choicesMadeAtOnceAreIndependent() {
        Crisis crisis = Crisis.onLadder("calm")
                .indicator("x", -2, 2, 0)
                .turns(Turns.Rule.SIMULTANEOUS)
                .steps(1);
        for (String id : List.of("ann", "bob")) {
            crisis.actor(id).lambda(1).wants(new StakesDraft().indicator("x", id.equals("ann") ? 1 : -0.5));
            crisis.move(id, id + "-up", Crisis.shift("x", 1)).move(id, id + "-stay");
        }
        Plan plan = Plan.of(crisis.build());
        Player player = new Player(plan);
        int runs = 20_000;
        int both = 0;
        for (int run = 0; run < runs; run++) {
            player.play(new Seed(1), run, new Witness() {});
            both += player.state().real[0] == 2 ? 1 : 0;
        }
        double expected = Evidence.logistic(1) * Evidence.logistic(-0.5);
        Evidence.assertShare(both / (double) runs, expected, runs, "both move up");
    }

    /** Two who reach for the same thing: the first in the list has it, the other has chosen in vain. */
    @Test
    void whatOthersHaveMadeImpossibleIsMissed() {
        Crisis crisis = Crisis.onLadder("calm")
                .indicator("cake", 0, 1, 1)
                .turns(Turns.Rule.SIMULTANEOUS)
                .steps(1);
        for (String id : List.of("bob", "ann")) {
            crisis.actor(id);
            crisis.move(id, id + "-eats", Parts.atLeast("cake", 1), Crisis.shift("cake", -1));
        }
        Plan plan = Plan.of(crisis.build());
        List<String> missed = new ArrayList<>();
        new Player(plan).play(new Seed(1), 0, new Witness() {
            @Override
            public void missed(int move, State state) {
                missed.add(plan.scenario.moves().get(move).id());
            }
        });
        assertThat(acts(crisis, 0)).containsExactly("0:bob-eats");
        assertThat(missed).containsExactly("ann-eats");
    }

    @Test
    void listedActorsMoveInTheirOrderEveryStep() {
        assertThat(acts(three(Turns.Rule.LISTED).steps(2), 0))
                .containsExactly("0:c", "0:a", "0:b", "1:c", "1:a", "1:b");
    }

    @Test
    void alternatingActorsMoveOneAStep() {
        assertThat(acts(three(Turns.Rule.ALTERNATING).steps(5), 0)).containsExactly("0:c", "1:a", "2:b", "3:c", "4:a");
    }

    /** One test at one in a million. */
    @Test
    void randomOrdersAreUniformOverPermutations() {
        List<String> all = acts(three(Turns.Rule.RANDOM).steps(30_000), 0);
        Map<String, Long> orders = new TreeMap<>();
        for (int i = 0; i < all.size(); i += 3) {
            String order = "";
            for (String act : all.subList(i, i + 3)) {
                assertThat(act).startsWith(i / 3 + ":");
                order += act.charAt(act.length() - 1);
            }
            orders.merge(order, 1L, Long::sum);
        }
        assertThat(orders).hasSize(6);
        long[] counts = orders.values().stream().mapToLong(n -> n).toArray();
        assertThat(Evidence.chiSquared(counts)).isGreaterThan(1e-6);
    }

    /** Four comparisons at 4.5 standard errors. */
    @ParameterizedTest
    @CsvSource({"0.05, 1", "0.05, 7", "0.5, 0.5", "3, 1"})
    void paceIsTheRateOfOpportunities(double perDay, double stepDays) {
        Crisis crisis = Crisis.onLadder("calm").stepDays(stepDays).steps(40_000);
        crisis.actor("a").pace(perDay);
        int seen = acts(crisis.move("a", "act"), 0).size();
        Evidence.assertShare(seen / 40_000.0, 1 - Math.exp(-perDay * stepDays), 40_000, "opportunities");
    }

    @Test
    void actorsGetTheirOpportunitiesIndependently() {
        Crisis crisis = Crisis.onLadder("calm").steps(40_000);
        crisis.actor("a").pace(Math.log(2));
        crisis.actor("b").pace(Math.log(2));
        List<String> all = acts(crisis.move("a", "x").move("b", "y"), 0);
        long both = java.util.stream.IntStream.range(1, all.size())
                .filter(i -> all.get(i).endsWith("y")
                        && all.get(i - 1).equals(all.get(i).replace('y', 'x')))
                .count();
        Evidence.assertShare(both / 40_000.0, 0.25, 40_000, "steps in which both move");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 10", "1, 1, 10", "2, 1, 5", "2.5, 1, 4", "3, 0.5, 2", "30, 1, 1"})
    void aMoveRestsForItsCooldown(double cooldown, double stepDays, int times) {
        Crisis crisis = Crisis.onLadder("calm").stepDays(stepDays).steps(10);
        crisis.actor("a");
        assertThat(acts(crisis.move(new MoveDraft("a", "act").cooldown(cooldown)), 0))
                .hasSize(times);
    }

    @Test
    void aMoveIsUsedNoMoreOftenThanItMay() {
        Crisis crisis = Crisis.onLadder("calm").steps(10);
        crisis.actor("a");
        assertThat(acts(crisis.move(new MoveDraft("a", "act").uses(3)), 0)).containsExactly("0:act", "1:act", "2:act");
    }

    @ParameterizedTest
    @EnumSource(Turns.Rule.class)
    void nobodyMovesOnceTheRunIsOver(Turns.Rule rule) {
        Initiative some = new Initiative(
                Parameter.of("/half-life", 5),
                Parameter.of("/weight", 1),
                Parameter.of("/extra", 1),
                Parameter.of("/haste", 0));
        Crisis crisis = Crisis.onLadder("calm", "over").turns(rule, some).steps(20);
        for (String id : List.of("c", "a", "b")) {
            crisis.actor(id);
            crisis.move(id, id, Crisis.to("over"));
        }
        assertThat(acts(crisis.ends("over", "over"), 0)).hasSize(1);
    }

    @Test
    void whoHasNoMoveAvailableDoesNothing() {
        Crisis crisis = Crisis.onLadder("calm").steps(3);
        crisis.actor("idle");
        crisis.actor("busy");
        crisis.move("idle", "never", new Condition.Any(List.of())).move("busy", "act");
        assertThat(acts(crisis, 0)).containsExactly("0:act", "1:act", "2:act");
    }
}
