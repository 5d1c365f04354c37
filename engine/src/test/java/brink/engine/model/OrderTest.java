package brink.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.engine.Crisis;
import brink.engine.Parts;
import brink.engine.model.ActorType.FlowStake;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Lists whose order carries no meaning are kept sorted, each id once; nothing can be changed later. */
class OrderTest {

    private static final double[] TIMES = {10, 20, 0.5, 30};

    @Test
    void aScenarioDoesNotDependOnTheOrderInWhichItIsWritten() {
        assertThat(crisis("b", "a").moves()).extracting(Move::id).containsExactly("a-move", "b-move");
        assertThat(crisis("b", "a").indicators()).isEqualTo(crisis("a", "b").indicators());
        assertThat(crisis("b", "a").actors()).isEqualTo(crisis("a", "b").actors());
        assertThat(crisis("b", "a").hazards()).isEqualTo(crisis("a", "b").hazards());
        assertThat(crisis("b", "a").calendar()).isEqualTo(crisis("a", "b").calendar());
        assertThat(crisis("b", "a").packages()).isEqualTo(crisis("a", "b").packages());
    }

    @Test
    void orderIsKeptWhereItMatters() {
        Scenario scenario = crisis("b", "a");
        assertThat(scenario.turns().order()).containsExactly("b", "a");
        assertThat(scenario.ladder().rungs()).extracting(Ladder.Rung::id).containsExactly("low", "high");
        assertThat(scenario.outcomes().order()).extracting(Outcomes.Outcome::id).containsExactly("end", "horizon");
    }

    @Test
    void partsAreSortedToo() {
        assertThat(new Move.Signal(Optional.of(List.of("z", "a")), p(1)).observers())
                .contains(List.of("a", "z"));
        assertThat(new Actor.Foresight(1, Optional.of(List.of("z", "a")), p(1), p(1), Actor.Foresight.Learning.PASSIVE)
                        .rivals())
                .contains(List.of("a", "z"));
        Effect.Chance chance = new Effect.Chance(List.of(Parts.branch("m", "z", 0.1), Parts.branch("m", "a", 0.1)));
        assertThat(chance.branches()).extracting(Effect.Chance.Branch::id).containsExactly("a", "z");
        LocalDate day = Crisis.START;
        var script = List.of(entry(day.plusDays(1), "a"), entry(day, "z"), entry(day, "b"));
        assertThat(new Policy.Scripted(script).script())
                .containsExactly(entry(day, "b"), entry(day, "z"), entry(day.plusDays(1), "a"));
    }

    @Test
    void anIdIsUsedOnce() {
        refused(
                "indicator id (x) must be used once",
                crisis -> crisis.indicator("x", 0, 1, 0).indicator("x", 0, 1, 0));
        refused("move id (x) must be used once", crisis -> crisis.move("a", "x").move("a", "x"));
        refused(
                "hazard id (x) must be used once",
                crisis -> crisis.hazard("x", 1).hazard("x", 1));
        refused(
                "calendar event id (x) must be used once",
                crisis -> crisis.event("x", 1, Condition.ALWAYS).event("x", 2, Condition.ALWAYS));
        refused(
                "package id (x) must be used once",
                crisis -> crisis.sanction(sanction("x")).sanction(sanction("x")));
        refused(
                "outcome id (x) must be used once",
                crisis -> crisis.ends("x", "low").ends("x", "high"));
        refused("actor id (x) must be used once", crisis -> {
            crisis.actor("x");
            crisis.actor("x");
        });
        refused(
                "type id (x) must be used once",
                crisis -> crisis.actor("y")
                        .type("x", 1, new Crisis.StakesDraft())
                        .type("x", 1, new Crisis.StakesDraft()));
        FlowStake flow =
                new FlowStake("x", Optional.of("low"), Optional.empty(), p(1), Optional.empty(), Optional.empty());
        refused(
                "flow stake id (x) must be used once",
                crisis -> crisis.actor("y")
                        .wants(new Crisis.StakesDraft().flow(flow).flow(flow)));
    }

    @Test
    void partsUseTheirIdsOnceToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Effect.Chance(List.of(Parts.branch("m", "a", 0.1), Parts.branch("m", "a", 0.1))));
        Factor factor = new Factor("i", p(1), p(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hazard("h", "h", p(1), List.of(factor, factor), Condition.ALWAYS, List.of()));
    }

    @Test
    void whatWasHandedInCanChangeWithoutEffect() {
        List<Condition> parts = new ArrayList<>(List.of(Condition.ALWAYS));
        Condition.All all = new Condition.All(parts);
        Condition.Any any = new Condition.Any(parts);
        Map<String, Parameter> shares = new HashMap<>(Map.of("a", p(1)));
        SanctionPackage.Coverage coalition = new SanctionPackage.Coverage(shares, Map.of(), p(1), p(0));
        parts.clear();
        shares.clear();
        assertThat(all.parts()).hasSize(1);
        assertThat(any.parts()).hasSize(1);
        assertThat(coalition.shares()).hasSize(1);
    }

    @Test
    void whatIsHandedOutCannotBeChanged() {
        var coalition = new SanctionPackage.Coverage(Map.of("a", p(1)), Map.of(), p(1), p(0));
        var stakes = new ActorType.Stakes(Map.of("a", p(1)), Map.of("a", p(1)), Map.of("a", p(1)), p(1), List.of());
        for (Map<String, Parameter> map :
                List.of(coalition.shares(), stakes.indicators(), stakes.rungs(), stakes.outcomes())) {
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(() -> crisis("a", "b").moves().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Scenario crisis(String first, String second) {
        Crisis crisis = Crisis.onLadder("low", "high").ends("end", "high");
        for (String id : List.of(first, second)) {
            crisis.actor(id);
            crisis.indicator(id, 0, 1, 0)
                    .move(id, id + "-move")
                    .hazard(id, 0.1)
                    .event(id, 3, Condition.ALWAYS)
                    .sanction(sanction(id));
        }
        return crisis.build();
    }

    private static SanctionPackage sanction(String id) {
        return new SanctionPackage(
                id,
                id,
                "a",
                List.of(Parts.measure(id, 1, 1, TIMES, Map.of())),
                p(0),
                Optional.empty(),
                Optional.empty());
    }

    private static Policy.Scripted.Entry entry(LocalDate date, String move) {
        return new Policy.Scripted.Entry(date, move);
    }

    private static void refused(String message, Consumer<Crisis> mistake) {
        Crisis crisis = Crisis.onLadder("low", "high");
        crisis.actor("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    mistake.accept(crisis);
                    crisis.build();
                })
                .withMessage(message);
    }

    private static Parameter p(double value) {
        return Parameter.of("/p", value);
    }
}
