package brink.scenarios.build;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.model.Actor;
import brink.engine.model.Condition;
import brink.engine.model.Effect;
import brink.engine.model.Move;
import brink.engine.model.Parameter;
import brink.engine.model.Provenance;
import brink.engine.model.Scenario;
import brink.engine.model.Turns;
import brink.engine.quantity.Quantity;
import brink.scenarios.Fixtures;
import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BuildTest {

    private final Scenario complete = build("complete.json");
    private final Map<String, Parameter> parameters =
            Scenarios.listParameters(complete).stream().collect(Collectors.toMap(Parameter::id, Function.identity()));

    @Test
    void clockTurnsAndDefaults() {
        assertThat(complete.clock().stepDays()).isEqualTo(1);
        assertThat(complete.turns().order()).containsExactly("north", "south", "broker", "crowd");
        assertThat(complete.turns().rule()).isEqualTo(Turns.Rule.LISTED);
        assertThat(constant("/initiative/half-life")).isEqualTo(7);
        assertThat(constant("/initiative/haste")).isEqualTo(0.2);
        Actor south = actor("south");
        assertThat(south.pace()).isEqualTo(new Actor.Pace.EveryStep());
        assertThat(constant("/actors/south/epsilon")).isEqualTo(0.001);
        assertThat(constant("/actors/south/foresight/horizon")).isEqualTo(365);
        assertThat(constant("/actors/south/types/only/weight")).isEqualTo(1);
        assertThat(constant("/moves/wait/cooldown")).isZero();
        assertThat(constant("/moves/wait/clarity")).isEqualTo(1);
        assertThat(constant("/packages/old-tariff/forecast-error")).isEqualTo(0.6);
        assertThat(constant("/packages/old-tariff/measures/tariff/convexity")).isEqualTo(1.5);
    }

    @Test
    void amounts() {
        assertThat(quantity("/actors/north/lambda")).isEqualTo(new Quantity.LogNormal(0.4, 0.5, 0.05, 2));
        assertThat(quantity("/actors/north/pace")).isEqualTo(new Quantity.Uniform(0.05, 0.15));
        assertThat(quantity("/actors/north/foresight/horizon"))
                .isEqualTo(new Quantity.Triangular(182.625, 365.25, 730.5));
        assertThat(quantity("/actors/north/types/hawk/stakes/outcomes/war"))
                .isEqualTo(new Quantity.Discrete(List.of(-4.0, 2.0), List.of(1.0, 3.0)));
        assertThat(quantity("/packages/embargo/measures/grain/ramp"))
                .isEqualTo(new Quantity.LogNormal(30, 0.3, 10, 90));
    }

    @Test
    void provenance() {
        assertThat(parameter("/actors/north/pace").provenance())
                .isEqualTo(new Provenance("per day", "judgement", Provenance.Confidence.UNSTATED, "About weekly."));
        assertThat(parameter("/hazards/incident/rate").provenance().confidence())
                .isEqualTo(Provenance.Confidence.LOW);
    }

    @Test
    void namesOfEffectsDoNotDependOnTheirPosition() {
        assertThat(parameters)
                .containsKeys(
                        "/moves/march/effects/shift:tension/by",
                        "/moves/march/effects/shift:tension:2/by",
                        "/moves/march/effects/assign:troops/to",
                        "/moves/march/effects/chance:nerves+shots/branches/shots/probability",
                        "/moves/march/effects/chance:nerves+shots/branches/nerves/effects/shift:tension/by",
                        "/moves/impose-embargo/effects/order:embargo/level");
        assertThat(constant("/moves/lift-embargo/effects/lift:embargo/level")).isZero();
    }

    @Test
    void effectsInOrder() {
        assertThat(move("march").effects())
                .extracting(effect -> effect.getClass().getSimpleName())
                .containsExactly("Shift", "Shift", "Assign", "GoToRung", "Chance");
        assertThat(move("withdraw").effects().get(0))
                .isEqualTo(new Effect.GoToRung("standoff", Effect.GoToRung.Manner.AT_MOST));
    }

    @Test
    void conditions() {
        List<Condition> parts = ((Condition.All) move("march").when()).parts();
        assertThat(parts)
                .extracting(part -> part.getClass().getSimpleName())
                .containsExactly("Any", "InRange", "InWindow", "Held", "Believes");
        assertThat(move("wait").when()).isEqualTo(Condition.ALWAYS);
        assertThat(complete.outcomes().order().get(2).when()).isEqualTo(new Condition.Any(List.of()));
    }

    @Test
    void liftingTakesTheRampsTimeUnlessItHasItsOwn() {
        Scenario changed = build("complete.json", "packages.embargo.measures.grain.lifting=null");
        assertThat(changed.packages().get(0).measures().get(0).timing().liftingDays())
                .isEqualTo(changed.packages().get(0).measures().get(0).timing().rampDays());
    }

    @Test
    void unboundedDistributionsPassTheEngine() {
        Scenario duel = build("duel.json");
        assertThat(duel.actors().get(0).lambda().quantity()).isInstanceOf(Quantity.LogNormal.class);
    }

    @Test
    void orderOfMembersDoesNotMatter() {
        String resolved = Fixtures.read(Fixtures.text("complete.json"))
                .resolved()
                .orElseThrow()
                .text();
        CheckResult.Sound sound = (CheckResult.Sound) Fixtures.check(SourceText.of("sorted.json", resolved));
        assertThat(Scenarios.build(sound)).isEqualTo(complete);
    }

    private static Scenario build(String file, String... settings) {
        return Scenarios.build((CheckResult.Sound) Fixtures.check(Fixtures.text(file), settings));
    }

    private Actor actor(String id) {
        return complete.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Move move(String id) {
        return complete.moves().stream()
                .filter(move -> move.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Quantity quantity(String id) {
        return parameter(id).quantity();
    }

    private Parameter parameter(String id) {
        assertThat(parameters).containsKey(id);
        return Objects.requireNonNull(parameters.get(id));
    }

    private double constant(String id) {
        return ((Quantity.Constant) quantity(id)).value();
    }
}
