package brink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import brink.engine.CoalitionDraft;
import brink.engine.Crisis;
import brink.engine.Crisis.StakesDraft;
import brink.engine.MoveDraft;
import brink.engine.Parts;
import brink.engine.model.Actor;
import brink.engine.model.ActorType.FlowStake;
import brink.engine.model.Condition;
import brink.engine.model.Effect;
import brink.engine.model.Factor;
import brink.engine.model.Hazard;
import brink.engine.model.Parameter;
import brink.engine.model.Policy;
import brink.engine.model.SanctionPackage;
import brink.engine.model.Scenario;
import brink.engine.model.Turns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What refers to nothing is refused when the plan is made, by name. */
class ReferencesTest {

    private static final Optional<String> NONE = Optional.empty();
    private static final double[] TIMES = {1, 1, 0, 1};

    @Test
    void unknownActors() {
        refused("actor (ghost) must be one of [a, b]", crisis -> crisis.move("ghost", "m"));
        refused("actor (ghost)", crisis -> crisis.move(new MoveDraft("a", "m").seenBy("ghost")));
        refused("actor (ghost)", crisis -> crisis.sanction(sanction("ghost", Map.of())));
        refused("actor (ghost)", crisis -> crisis.sanction(sanction("a", Map.of("ghost", 1.0))));
        refused("actor (ghost)", crisis -> crisis.ends("o", new Condition.Believes("ghost", "a", "only", p(0))));
    }

    @Test
    void unknownTypes() {
        refused(
                "type (a/ghost) must be one of [a/only, b/only]",
                crisis -> crisis.ends("o", new Condition.Believes("b", "a", "ghost", p(0))));
    }

    @Test
    void unknownRungs() {
        refused("rung (ghost) must be one of [low, high]", crisis -> crisis.from("ghost"));
        refused("rung (ghost)", crisis -> crisis.move("a", "m", Crisis.to("ghost")));
        refused("rung (ghost)", crisis -> crisis.ends("o", "ghost"));
        refused("rung (ghost)", crisis -> crisis.ends("o", new Condition.OnRung(NONE, Optional.of("ghost"))));
        refused("rung (ghost)", crisis -> crisis.actor("c").wants(new StakesDraft().rung("ghost", 1)));
        refused(
                "rung (ghost)",
                crisis -> crisis.actor("c").wants(new StakesDraft().flow(flow(Optional.of("ghost"), NONE))));
    }

    @Test
    void unknownIndicators() {
        refused("indicator (ghost) must be one of []", crisis -> crisis.move("a", "m", Crisis.shift("ghost", 1)));
        refused(
                "indicator (ghost)",
                crisis -> crisis.event("e", 1, Condition.ALWAYS, new Effect.Assign("ghost", p(1))));
        refused("indicator (ghost)", crisis -> crisis.ends("o", Parts.atLeast("ghost", 1)));
        refused("indicator (ghost)", crisis -> crisis.actor("c").wants(new StakesDraft().indicator("ghost", 1)));
        refused(
                "indicator (ghost)",
                crisis -> crisis.actor("c").wants(new StakesDraft().flow(flow(NONE, Optional.of("ghost")))));
        Factor factor = new Factor("ghost", p(1), p(0));
        refused(
                "indicator (ghost)",
                crisis -> crisis.hazard(new Hazard("h", "h", p(0), List.of(factor), Condition.ALWAYS, List.of())));
        refused(
                "indicator (ghost)",
                crisis -> crisis.sanction(
                        new CoalitionDraft("a").partner("b", 0.5, 1, factor).build()));
    }

    @Test
    void unknownMembersOfCoalitions() {
        refused(
                "actor (ghost)",
                crisis -> crisis.sanction(
                        new CoalitionDraft("a").partner("ghost", 0.5, 1).build()));
        refused(
                "actor (ghost)",
                crisis -> crisis.sanction(
                        new CoalitionDraft("a").thirdParty("ghost", 0.5, 1).build()));
    }

    @Test
    void unknownMovesPackagesAndOutcomes() {
        refused(
                "move (ghost) must be one of []",
                crisis -> crisis.ends("o", new Condition.Made("ghost", 1, Optional.empty())));
        refused("move (ghost)", crisis -> crisis.actor("c").policy(script("ghost")));
        refused(
                "move (ghost)",
                crisis -> crisis.actor("c")
                        .policy(new Policy.Rules(List.of(new Policy.Rules.Rule(Condition.ALWAYS, "ghost")))));
        refused(
                "package (ghost) must be one of []",
                crisis -> crisis.move("a", "m", new Effect.OrderPackage("ghost", p(1))));
        refused("package (ghost)", crisis -> crisis.ends("o", new Condition.InForce("ghost")));
        refused(
                "outcome (ghost) must be one of [horizon]",
                crisis -> crisis.actor("c").wants(new StakesDraft().outcome("ghost", 1)));
    }

    @Test
    void aScriptOrARuleMayNotMoveForOthers() {
        refused("move (m) must belong to c", crisis -> {
            crisis.move("a", "m");
            crisis.actor("c").policy(script("m"));
        });
    }

    @Test
    void aParameterIdBelongsToOneParameter() {
        refused(
                "parameter id (/p) must belong to one parameter",
                crisis -> crisis.ends(
                                "one", new Condition.InRange("x", Optional.of(Parameter.of("/p", 1)), Optional.empty()))
                        .ends("two", new Condition.InRange("x", Optional.of(Parameter.of("/p", 2)), Optional.empty()))
                        .indicator("x", 0, 1, 0));
    }

    @Test
    void theOrderOfTurnsNamesEveryActorOnce() {
        for (List<String> order : List.of(List.of("a"), List.of("a", "a"), List.of("a", "b", "b"), List.<String>of())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Plan.of(inOrder(order)))
                    .withMessageContaining("the order of turns (" + order + ") must name every actor once");
        }
        assertThat(Plan.of(inOrder(List.of("b", "a"))).order).containsExactly(1, 0);
    }

    @Test
    void moreActorsThanBitsAreRefused() {
        Crisis crisis = Crisis.onLadder("low");
        for (int i = 0; i < 65; i++) {
            crisis.actor("actor-" + i);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.of(crisis.build()))
                .withMessage("actors (65) must be at most 64");
    }

    @Test
    void rivalsMustExist() {
        Scenario s = base().build();
        Actor a = s.actors().get(0);
        Actor.Foresight far =
                new Actor.Foresight(2, Optional.of(List.of("nobody")), p(1), p(1), Actor.Foresight.Learning.PASSIVE);
        Actor farsighted =
                new Actor(a.id(), a.name(), a.types(), a.lambda(), a.pace(), a.epsilon(), far, a.policy(), a.traits());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.of(with(s, List.of(farsighted, s.actors().get(1)), s.turns())))
                .withMessageContaining("nobody");
    }

    private static Scenario inOrder(List<String> order) {
        Scenario s = base().build();
        return with(s, s.actors(), new Turns(order, Turns.Rule.LISTED));
    }

    private static Scenario with(Scenario s, List<Actor> actors, Turns turns) {
        return new Scenario(
                s.about(),
                s.clock(),
                turns,
                s.ladder(),
                s.indicators(),
                actors,
                s.moves(),
                s.packages(),
                s.commitments(),
                s.talks(),
                s.hazards(),
                s.calendar(),
                s.outcomes());
    }

    private static Crisis base() {
        Crisis crisis = Crisis.onLadder("low", "high");
        crisis.actor("a");
        crisis.actor("b");
        return crisis;
    }

    private static Policy script(String move) {
        return new Policy.Scripted(List.of(new Policy.Scripted.Entry(Crisis.START, move)));
    }

    private static FlowStake flow(Optional<String> rung, Optional<String> indicator) {
        return new FlowStake("f", rung, indicator, p(1), Optional.empty(), Optional.empty());
    }

    private static SanctionPackage sanction(String target, Map<String, Double> shares) {
        return new SanctionPackage(
                "s",
                "s",
                target,
                List.of(Parts.measure("m", 1, 1, TIMES, shares)),
                p(0),
                Optional.empty(),
                Optional.empty());
    }

    private static void refused(String message, Consumer<Crisis> mistake) {
        Crisis crisis = base();
        mistake.accept(crisis);
        Scenario scenario = crisis.build();
        assertThatIllegalArgumentException().isThrownBy(() -> Plan.of(scenario)).withMessageContaining(message);
    }

    private static Parameter p(double value) {
        return Parameter.of("/p/" + value, value);
    }
}
