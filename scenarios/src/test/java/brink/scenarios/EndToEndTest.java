package brink.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.model.Actor;
import brink.engine.model.Parameter;
import brink.engine.model.Scenario;
import brink.scenarios.check.CheckResult;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.read.ReadResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a file to a world. */
class EndToEndTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"complete.json", "tiny.json", "tiny-harsh.json", "tiny-farther.json", "duel.json", "knobs.json"})
    void fixturesAreSound(String file) {
        CheckResult result = Fixtures.check(Fixtures.text(file));
        assertThat(ProblemPrinter.print(result.problems())).isEmpty();
        assertThat(result).isInstanceOf(CheckResult.Sound.class);
    }

    @Test
    void complete() {
        Scenario scenario = build(Fixtures.read(Fixtures.text("complete.json")));
        assertThat(scenario.about().id()).isEqualTo("complete");
        assertThat(scenario.actors()).extracting(Actor::id).containsExactly("broker", "crowd", "north", "south");
        List<String> ids =
                Scenarios.listParameters(scenario).stream().map(Parameter::id).toList();
        assertThat(ids)
                .isSorted()
                .contains(
                        "/actors/north/lambda",
                        "/moves/march/effects/shift:tension/by",
                        "/moves/march/effects/shift:tension:2/by",
                        "/moves/march/when/all/1/indicator/below",
                        "/packages/embargo/measures/grain/shares/broker");
    }

    @Test
    void variant() {
        ReadResult read =
                Scenarios.read(Fixtures.text("tiny-harsh.json"), Fixtures.loader(), Optional.of("mute"), List.of());
        assertThat(read.problems()).isEmpty();
        assertThat(read.variants()).containsExactly("blind", "mute");
        assertThat(build(read).moves()).hasSize(1);
        assertThat(read.resolved().orElseThrow().text()).doesNotContain("shout").doesNotContain("variants");
    }

    static Scenario build(ReadResult read) {
        CheckResult result = Scenarios.check(read);
        assertThat(ProblemPrinter.print(result.problems())).isEmpty();
        return Scenarios.build((CheckResult.Sound) result);
    }
}
