package brink.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Crisis.StakesDraft;
import brink.engine.Evidence;
import brink.engine.MoveDraft;
import brink.engine.decide.Chooser;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Condition;
import brink.engine.model.Initiative;
import brink.engine.model.Move;
import brink.engine.model.Parameter;
import brink.engine.model.Turns;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has the initiative: how leads come about, fade, and what each of their uses does by itself. */
class InitiativeTest {

    private static final int MANY = 20_000;
    private static final Witness NOBODY = new Witness() {};

    /** What was done in the order in which it was done, and how likely its actor was to do it. */
    private static final class Acts implements Witness {
        private final List<String> moves = new ArrayList<>();
        private final List<Double> probabilities = new ArrayList<>();
        private final Plan plan;

        Acts(Plan plan) {
            this.plan = plan;
        }

        @Override
        public void acted(int move, boolean slip, Chooser decision, State state) {
            moves.add(plan.scenario.moves().get(move).id());
            probabilities.add(decision.probability(0, decision.place(move)));
        }
    }

    private static Parameter number(String key, double value) {
        return Parameter.of("/initiative/" + key, value);
    }

    private static Crisis two(Turns.Rule rule, double halfLife, double weight, double extra, double haste) {
        Crisis crisis = Crisis.onLadder("calm")
                .turns(
                        rule,
                        new Initiative(
                                number("half-life", halfLife),
                                number("weight", weight),
                                number("extra", extra),
                                number("haste", haste)));
        crisis.actor("ann").lambda(1);
        crisis.actor("bob").lambda(1);
        return crisis;
    }

    private static Condition after(String move) {
        return new Condition.Made(move, 1, Optional.empty());
    }

    private static double lead(Player player, Plan plan, int actor) {
        return player.state().real[plan.layout.lead + actor];
    }

    private static Player begun(Plan plan, long run) {
        Player player = new Player(plan);
        player.begin(new Seed(7), run);
        return player;
    }

    @Test
    void aFirstMoveWhileAllIsQuietTakesTheInitiativeAndTheLeadHalves() {
        Crisis crisis = two(Turns.Rule.LISTED, 4, 1, 0, 0)
                .move(new MoveDraft("ann", "act").uses(1))
                .move(new MoveDraft("bob", "wait").kind(Move.Kind.HOLD));
        Plan plan = Plan.of(crisis.build());
        Player player = begun(plan, 0);
        player.step(NOBODY);
        assertThat(lead(player, plan, 0)).isCloseTo(Math.pow(0.5, 0.25), within(1e-12));
        for (int step = 1; step < 5; step++) {
            player.step(NOBODY);
        }
        assertThat(lead(player, plan, 0)).isCloseTo(Math.pow(0.5, 1.25), within(1e-12));
        assertThat(lead(player, plan, 1)).as("waiting leads nowhere").isZero();
    }

    @Test
    void meanLeadsAreToldForEachPointInTime() {
        Crisis crisis = two(Turns.Rule.LISTED, 4, 1, 0, 0)
                .move(new MoveDraft("ann", "act").uses(1))
                .move(new MoveDraft("bob", "wait").kind(Move.Kind.HOLD));
        Ensemble ensemble = Simulator.simulate(crisis.steps(9).build(), RunPlan.of(300), Execution.withDefaults());
        for (int point = 0; point < ensemble.paths().points().count(); point++) {
            double days = ensemble.paths().points().step(point) + 1;
            assertThat(ensemble.paths().lead(point, 0)).isCloseTo(Math.pow(0.5, days / 4), within(1e-9));
            assertThat(ensemble.paths().lead(point, 1)).isZero();
        }
    }

    @Test
    void whoReactsOrRepeatsDoesNotLead() {
        Crisis crisis = two(Turns.Rule.LISTED, 4, 1, 0, 0).move("ann", "act").move("bob", "answer", after("act"));
        Plan plan = Plan.of(crisis.build());
        Player player = begun(plan, 0);
        player.step(NOBODY);
        player.step(NOBODY);
        assertThat(lead(player, plan, 0)).as("the second time counts nothing").isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(lead(player, plan, 1)).isZero();
    }

    /** A lead of 1 counts 1 + 3: first in four of five. One comparison at 4.5 standard errors. */
    @Test
    void whoLeadsTendsToMoveEarlier() {
        Crisis crisis =
                two(Turns.Rule.INITIATIVE, 1e9, 3, 0, 0).move("ann", "act").move("bob", "answer", after("act"));
        Plan plan = Plan.of(crisis.steps(MANY).build());
        Acts acts = new Acts(plan);
        Player player = new Player(plan);
        player.begin(new Seed(7), 0);
        player.step(acts);
        acts.moves.clear();
        int first = 0;
        for (int step = 1; step < MANY; step++) {
            int before = acts.moves.size();
            player.step(acts);
            first += acts.moves.get(before).equals("act") ? 1 : 0;
        }
        Evidence.assertShare(first / (MANY - 1.0), 0.8, MANY - 1, "steps in which the leader is first");
    }

    /** Bob counts half as much as Ann, so she has half of the extra. Two comparisons at 4.5 standard errors. */
    @ParameterizedTest
    @CsvSource({"LISTED, 1", "ALTERNATING, 2"})
    void whoLeadsMostHasASecondOpportunity(Turns.Rule rule, int steps) {
        Crisis crisis = two(rule, 1e9, 1, 0.6, 0).move("ann", "act").move("bob", "answer", after("act"));
        Plan plan = Plan.of(crisis.steps(MANY).build());
        Acts acts = new Acts(plan);
        new Player(plan).play(new Seed(7), 0, acts);
        long own = acts.moves.stream().filter("act"::equals).count();
        int turns = MANY / steps;
        assertThat(acts.moves.size() - own).as("the other has its own").isEqualTo(turns);
        Evidence.assertShare((own - turns) / (double) MANY, 0.3, MANY, "second opportunities");
    }

    /** Bob counts 1 where Ann, once she has acted, counts 1 + 1: half as much, so half of the haste is his. */
    @Test
    void whoIsBehindChoosesLessPrecisely() {
        assertThat(answer(Move.Kind.HOLD)).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-12));
        assertThat(answer(Move.Kind.SIGNAL)).isCloseTo(1 / (1 + Math.exp(-2 * (1 - 0.6 / 2))), within(1e-12));
    }

    /** How likely Bob is to answer, after a move of some kind by Ann, where nothing costs 2 points. */
    private static double answer(Move.Kind kind) {
        Crisis crisis = two(Turns.Rule.LISTED, 1e9, 1, 0, 0.6)
                .move(new MoveDraft("ann", "act").kind(kind))
                .move("bob", "answer")
                .move(new MoveDraft("bob", "nothing").cost(2));
        Plan plan = Plan.of(crisis.build());
        Acts acts = new Acts(plan);
        begun(plan, 0).step(acts);
        double done = acts.probabilities.get(1);
        return acts.moves.get(1).equals("answer") ? done : 1 - done;
    }

    /**
     * Ann can stay, which is worth 0.5, or go, which is worth 1 if Bob is the next to move and nothing if Carl is. Bob
     * leads by 1 and counts 1 + 2, Carl 1.
     */
    @Test
    void whoThinksAheadExpectsTheLeaderToMoveFirst() {
        Crisis crisis = Crisis.onLadder("calm", "open", "left", "good", "bad")
                .turns(
                        Turns.Rule.INITIATIVE,
                        new Initiative(
                                number("half-life", 1e9), number("weight", 2), number("extra", 0), number("haste", 0)));
        crisis.actor("ann")
                .lambda(1)
                .depth(2)
                .wants(new StakesDraft().outcome("good", 1).outcome("left", 0.5));
        crisis.actor("bob").lambda(1);
        crisis.actor("carl").lambda(1);
        crisis.move("ann", "go", Crisis.on("calm"), Crisis.to("open"))
                .move("ann", "stay", Crisis.on("calm"), Crisis.to("left"))
                .move("bob", "please", Crisis.on("open"), Crisis.to("good"))
                .move("carl", "spoil", Crisis.on("open"), Crisis.to("bad"));
        List.of("good", "bad", "left").forEach(rung -> crisis.ends(rung, rung));
        Plan plan = Plan.of(crisis.build());
        Player player = begun(plan, 0);
        player.state().real[plan.layout.lead + 1] = 1;
        Chooser chooser = new Chooser(plan, player.constants());
        chooser.prepare(0, player.state());
        assertThat(chooser.probability(0, 0)).isCloseTo(1 / (1 + Math.exp(0.5 - 0.75)), within(1e-12));
    }

    /** What does nothing by itself changes no byte: leads alone, under an order in which they count nothing. */
    @Test
    void aLeadWithoutUseChangesNothing() {
        Crisis without = Crisis.onLadder("calm");
        without.actor("ann").lambda(1);
        without.actor("bob").lambda(1);
        List<List<String>> stories = new ArrayList<>();
        for (Crisis crisis : List.of(without, two(Turns.Rule.LISTED, 4, 1, 0, 0))) {
            crisis.move("ann", "act").move(new MoveDraft("ann", "dear").cost(1)).move("bob", "answer");
            Plan plan = Plan.of(crisis.build());
            Acts acts = new Acts(plan);
            new Player(plan).play(new Seed(3), 5, acts);
            stories.add(acts.moves);
        }
        assertThat(stories.get(0)).isNotEmpty().isEqualTo(stories.get(1));
    }
}
