package brink.engine.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.Crisis;
import brink.engine.Parts;
import brink.engine.Whole;
import brink.engine.model.Condition;
import brink.engine.model.Indicator;
import brink.engine.model.Move;
import brink.engine.model.Outcomes;
import brink.engine.model.Parameter;
import brink.engine.model.Scenario;
import brink.engine.model.Turns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Luck is keyed by identity: what is added or reordered without playing a part changes no byte. */
class NothingElseChangesTest {

    private static final RunPlan PLAN = RunPlan.of(500);
    private static final Condition NEVER = new Condition.Any(List.of());
    private static final List<String> EXPECTED = Transcript.rows(Whole.crisis().build(), PLAN, 2);

    @Test
    void aMoveThatIsNeverAvailable() {
        assertUnchanged(crisis -> crisis.move("attacker", "aaa-never", NEVER, Crisis.to("war"))
                .move("sender", "zzz-never", NEVER, Crisis.to("peace")));
    }

    @Test
    void aHazardThatNeverStrikes() {
        assertUnchanged(
                crisis -> crisis.hazard("aaa-flood", 0, Crisis.to("war")).hazard("zzz-flood", 0));
    }

    @Test
    void anEventThatDoesNotTakePlace() {
        assertUnchanged(crisis -> crisis.event("aaa-games", 3, NEVER, Crisis.to("war"))
                .event("zzz-games", 4_000, Condition.ALWAYS, Crisis.to("war")));
    }

    @Test
    void anOutcomeThatIsNeverReached() {
        assertUnchanged(crisis -> crisis.ends("never", NEVER));
    }

    @Test
    void anActorWhoNeverMoves() {
        assertUnchanged(crisis -> crisis.actor("bystander"), line -> withoutWord(line, "bystander", 4));
        Crisis random = Whole.crisis().turns(Turns.Rule.RANDOM);
        Crisis more = Whole.crisis().turns(Turns.Rule.RANDOM);
        more.actor("bystander");
        List<String> rows = Transcript.rows(more.build(), PLAN, 2).stream()
                .map(line -> withoutWord(line, "bystander", 4))
                .toList();
        assertThat(rows).isEqualTo(Transcript.rows(random.build(), PLAN, 2));
    }

    @Test
    void anIndicatorThatNobodyAsksFor() {
        assertUnchanged(
                crisis -> crisis.indicator(new Indicator(
                        "price",
                        "price",
                        "",
                        0,
                        10,
                        Parameter.of("/price", 5),
                        Optional.empty(),
                        Optional.of(Parameter.of("/price/noise", 1)),
                        true)),
                line -> withoutWord(line, "price", 2));
    }

    @Test
    void aPackageThatNobodyOrders() {
        assertUnchanged(crisis -> crisis.sanction(new brink.engine.model.SanctionPackage(
                "unused",
                "unused",
                "attacker",
                List.of(Parts.measure("unused", 9, 9, new double[] {1, 1, 1, 1}, java.util.Map.of("sender", 1.0))),
                Parameter.of("/unused/error", 1),
                Optional.empty(),
                Optional.empty())));
    }

    @Test
    void theOrderOfListsThatHaveNone() {
        Scenario whole = Whole.crisis().build();
        for (int seed = 0; seed < 3; seed++) {
            Random random = new Random(seed);
            Scenario other = new Scenario(
                    whole.about(),
                    whole.clock(),
                    whole.turns(),
                    whole.ladder(),
                    shuffled(whole.indicators(), random),
                    shuffled(whole.actors(), random),
                    shuffled(
                            whole.moves().stream()
                                    .map(NothingElseChangesTest::reversed)
                                    .toList(),
                            random),
                    shuffled(whole.packages(), random),
                    shuffled(whole.commitments(), random),
                    shuffled(whole.talks(), random),
                    shuffled(whole.hazards(), random),
                    shuffled(whole.calendar(), random),
                    new Outcomes(whole.outcomes().order(), whole.outcomes().horizon()));
            assertThat(Transcript.rows(other, PLAN, 2)).isEqualTo(EXPECTED);
        }
    }

    /** The same move with its effects the other way round; none of them touches what another does. */
    private static Move reversed(Move move) {
        List<brink.engine.model.Effect> effects = new ArrayList<>(move.effects());
        Collections.reverse(effects);
        return new Move(
                move.id(),
                move.actor(),
                move.name(),
                move.kind(),
                move.when(),
                effects,
                move.cost(),
                move.propensity(),
                move.limits(),
                move.signal(),
                move.filing());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static void assertUnchanged(Consumer<Crisis> addition) {
        assertUnchanged(addition, line -> line);
    }

    private static void assertUnchanged(Consumer<Crisis> addition, java.util.function.UnaryOperator<String> view) {
        Crisis crisis = Whole.crisis();
        addition.accept(crisis);
        assertThat(Transcript.rows(crisis.build(), PLAN, 2).stream().map(view).toList())
                .isEqualTo(EXPECTED);
    }

    /** A line without a name and the words that belong to it. */
    private static String withoutWord(String line, String name, int words) {
        List<String> all = new ArrayList<>(List.of(line.split(" ", -1)));
        int at = all.indexOf(name);
        all.subList(at, at + words).clear();
        return String.join(" ", all);
    }
}
