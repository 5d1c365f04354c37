package brink.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Crisis.ActorDraft;
import brink.engine.Crisis.StakesDraft;
import brink.engine.MoveDraft;
import brink.engine.Parts;
import brink.engine.model.ActorType.FlowStake;
import brink.engine.model.Indicator;
import brink.engine.model.Parameter;
import brink.engine.model.Policy;
import brink.engine.model.Scenario;
import brink.engine.model.Turns;
import brink.engine.oracle.Choice;
import brink.engine.oracle.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What looking ahead takes into account, each thing by itself. */
class ForesightTest {

    /** A threatens to climb; b answers; c may spoil everything. */
    private static Crisis three(ActorDraft[] actors) {
        Crisis crisis = Crisis.onLadder("calm", "tense", "war").indicator("x", -10, 10, 0);
        actors[0] = crisis.actor("a").depth(3).lambda(0.7).wants(wants(1.5, -6).indicator("x", 0.3));
        actors[1] = crisis.actor("b").depth(2).lambda(1.1).wants(wants(-1, -3).indicator("x", -0.4));
        actors[2] = crisis.actor("c").depth(1).lambda(0.4).wants(wants(0.5, 2).indicator("x", 0.1));
        crisis.move("a", "push", Crisis.to("tense"), Crisis.shift("x", 2))
                .move("a", "wait")
                .move("b", "calm-down", Crisis.on("tense"), Crisis.to("calm"))
                .move("b", "hold", Crisis.shift("x", -1))
                .move("c", "spoil", Crisis.on("tense"), Crisis.to("war"))
                .move("c", "watch");
        return crisis.ends("war", "war");
    }

    private static StakesDraft wants(double tense, double war) {
        return new StakesDraft().rung("tense", tense).outcome("war", war);
    }

    @ParameterizedTest
    @EnumSource(
            value = Turns.Rule.class,
            names = {"LISTED", "ALTERNATING", "RANDOM", "SIMULTANEOUS"})
    void threeActorsInEveryOrder(Turns.Rule rule) {
        Scenario scenario = three(new ActorDraft[3]).turns(rule).build();
        for (String actor : List.of("a", "b", "c")) {
            compare(scenario, actor);
        }
    }

    @Test
    void rivalsWhoAreNotWatchedAreHeldStill() {
        double seeing = FirstDecision.of(three(new ActorDraft[3]).build(), "a").getOrDefault("push", 0.0);
        ActorDraft[] actors = new ActorDraft[3];
        Crisis crisis = three(actors);
        actors[0].rivals("b");
        Scenario blind = crisis.build();
        compare(blind, "a");
        assertThat(FirstDecision.of(blind, "a").get("push"))
                .as("without a thought of c, who would spoil it")
                .isGreaterThan(seeing + 0.02);
    }

    @Test
    void twoRivalsWhoFollowAreWatchedUnlessOthersAreNamed() {
        ActorDraft[] actors = new ActorDraft[3];
        Crisis crisis = three(actors);
        crisis.actor("d").lambda(5).wants(wants(0, 9));
        crisis.move("d", "stop", Crisis.on("tense"), Crisis.to("calm"));
        crisis.move("d", "look");
        Scenario four = crisis.build();
        assertThat(FirstDecision.of(four, "a"))
                .isEqualTo(FirstDecision.of(three(new ActorDraft[3]).build(), "a"));
        compare(four, "a");
    }

    @Test
    void randomAndRuleBoundRivalsAreForeseenAsTheyAre() {
        ActorDraft[] actors = new ActorDraft[3];
        Crisis crisis = three(actors);
        actors[1].policy(new Policy.Random());
        actors[2].policy(new Policy.Rules(List.of(new Policy.Rules.Rule(Crisis.on("tense"), "spoil"))));
        compare(crisis.build(), "a");
    }

    @Test
    void whatComesLaterIsWorthLess() {
        double patient = FirstDecision.of(investment(1), "a").getOrDefault("sow", 0.0);
        double impatient = FirstDecision.of(investment(0.5), "a").getOrDefault("sow", 0.0);
        compare(investment(0.5), "a");
        assertThat(impatient).isLessThan(patient - 0.1);
    }

    /** Sowing costs now what reaping brings a week later. */
    private static Scenario investment(double discount) {
        Crisis crisis = Crisis.onLadder("bare", "sown", "rich").stepDays(7);
        crisis.actor("a")
                .depth(2)
                .discount(discount)
                .wants(new StakesDraft().rung("rich", 4).outcome("harvest", 4));
        crisis.move(new MoveDraft("a", "sow").cost(1).when(Crisis.on("bare")).doing(Crisis.to("sown")))
                .move("a", "reap", Crisis.on("sown"), Crisis.to("rich"))
                .move("a", "idle");
        return crisis.ends("harvest", "rich").build();
    }

    @Test
    void timeGoesOnWhileOneLooksAhead() {
        Crisis crisis =
                Crisis.onLadder("calm", "tense").indicator(drifting("x", 5, 3)).stepDays(2);
        crisis.actor("a")
                .depth(3)
                .lambda(0.5)
                .pace(0.2)
                .discount(0.9)
                .wants(new StakesDraft().indicator("x", 1).flow(flow()));
        crisis.move("a", "raise", Crisis.to("tense"), Crisis.shift("x", 1.5))
                .move("a", "lower", Crisis.to("calm"))
                .move(new MoveDraft("a", "jump").cooldown(9).doing(Crisis.shift("x", 3)));
        compare(crisis.ends("high", Parts.atLeast("x", 6)).build(), "a");
    }

    private static FlowStake flow() {
        return new FlowStake(
                "strain",
                Optional.of("tense"),
                Optional.empty(),
                Parameter.of("strain", -0.2),
                Optional.empty(),
                Optional.empty());
    }

    private static void compare(Scenario scenario, String id) {
        World world = new World(scenario, Map.of(), Map.of());
        scenario.actors().stream().filter(actor -> actor.id().equals(id)).forEach(actor -> {
            for (int t = 0; t < actor.types().size(); t++) {
                Map<String, Double> expected =
                        Choice.probabilities(world, actor, actor.types().get(t));
                Map<String, Double> found = FirstDecision.of(scenario, id, t);
                assertThat(found.keySet()).isEqualTo(expected.keySet());
                found.forEach(
                        (move, p) -> assertThat(p).as("%s: %s", id, move).isCloseTo(expected.get(move), within(1e-12)));
            }
        });
    }

    private static Indicator drifting(String id, double level, double halfLife) {
        return new Indicator(
                id,
                id,
                "units",
                -10,
                10,
                Parameter.of("/indicator/" + id, 0),
                Optional.of(new Indicator.Drift(Parameter.of("toward", level), Parameter.of("half-life", halfLife))),
                Optional.empty(),
                true);
    }
}
