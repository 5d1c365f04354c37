package brink.scenarios.read;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenarios.Fixtures;
import brink.scenarios.Scenarios;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SettingTest {

    private static final SourceText COMPLETE = Fixtures.text("complete.json");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actors.north.lambda=0.4                          | /actors/north/lambda | 0.4",
                "actors.south.lambda.value=0.4                    | /actors/south/lambda | {value=0.4}",
                "actors.south.epsilon=0.5                         | /actors/south/epsilon | 0.5",
                "actors.south.foresight.horizon=P30D              | /actors/south/foresight/horizon | P30D",
                "title=A title, = and all                         | /title | A title, = and all",
                "title=\"7\"                                      | /title | 7",
                "moves.march.effects.1.by=3                       | /moves/march/effects/1/by | 3",
                "moves.march.effects.1.by=3                       | /moves/march/effects/0/indicator | tension",
                "actors.south.types.only.stakes.outcomes.settled=2 |"
                        + " /actors/south/types/only/stakes/outcomes/settled | 2",
                "outcomes.order.0=war                             | /outcomes/order | [war, settled, frozen]",
                "clock={\"steps\": 10}                            | /clock/steps | 10",
            })
    void reachesEverythingThatExists(String setting, String pointer, String value) {
        ReadResult read = Fixtures.read(COMPLETE, setting);
        assertThat(ProblemPrinter.print(read.problems())).isEmpty();
        assertThat(show(read, pointer)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actors.nroth.lambda=1 | actors.nroth.lambda names nothing (actors has no 'nroth'), a path must exist"
                        + " | Maybe 'actors.north.lambda'",
                "actors.north.lamda=1 | actors.north.lamda names nothing (actors.north has no 'lamda'),"
                        + " a path must exist"
                        + " | Maybe 'actors.north.lambda'",
                "acters.north.lambda=1 | acters.north.lambda names nothing (the scenario has no 'acters'),"
                        + " a path must exist"
                        + " | Maybe 'actors.north.lambda'",
                "moves.march.effects.9.by=1 | moves.march.effects.9.by names nothing (moves.march.effects has no '9'),"
                        + " a path must exist | Maybe 'moves.march.effects.0.by'",
                "/actors/north=1 | /actors/north names nothing (the scenario has no '/actors/north'),"
                        + " a path must exist | Maybe 'actors.north', with dots",
                "extends=x | extends names nothing (the scenario has no 'extends'), a path must exist | ''",
                "actors.south.types.only.stakes.outcomes.peace=2 |"
                        + " actors.south.types.only.stakes.outcomes.peace names nothing"
                        + " (actors.south.types.only.stakes.outcomes has no 'peace'), a path must exist"
                        + " | Maybe one of frozen, settled, war",
            })
    void refusesAPathThatNamesNothing(String setting, String message, String advice) {
        ReadResult read = Fixtures.read(COMPLETE, setting);
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).code()).isEqualTo("unknown-path");
        assertThat(read.problems().get(0).message()).isEqualTo(message);
        if (!advice.isEmpty()) {
            assertThat(read.problems().get(0).advice()).isEqualTo(advice);
        }
    }

    @Test
    void problemsNameTheOption() {
        assertThat(Fixtures.print(COMPLETE, "actors.north.lambda=-1", "moves.wait.actor=nroth", "title"))
                .isEqualTo("""
                        --set actors.north.lambda: error[range]: actors.north.lambda (-1) must be at least 0
                        --set moves.wait.actor: error[unknown-reference]: moves.wait.actor (nroth) \
                        must be the id of an actor
                        Maybe 'north'
                        --set title: error[setting]: --set title has no value, it must be path=value
                        """);
        assertThat(Fixtures.print(COMPLETE, "actors.north.lambda=1e999")).isEqualTo("""
                        --set actors.north.lambda: error[not-finite]: actors.north.lambda (1e999) \
                        must be a finite number, of magnitude below 1.8e308
                        """);
    }

    @Test
    void laterSettingsWin() {
        assertThat(show(Fixtures.read(COMPLETE, "clock.steps=5", "clock.steps=7"), "/clock/steps"))
                .isEqualTo("7");
    }

    @Test
    void nullRemoves() {
        ReadResult read = Fixtures.read(COMPLETE, "actors.north.epsilon=null");
        assertThat(read.problems()).isEmpty();
        assertThat(read.resolved().orElseThrow().text()).doesNotContain("epsilon");
    }

    @Test
    void unknownVariant() {
        ReadResult read = Scenarios.read(COMPLETE, Fixtures.loader(), Optional.of("hasti"), List.of());
        assertThat(ProblemPrinter.print(read.problems())).isEqualTo("""
                        --variant hasti: error[unknown-variant]: variant (hasti) \
                        is unknown, it must be a variant of the scenario
                        Maybe 'hasty'
                        """);
        ReadResult none = Scenarios.read(Fixtures.text("duel.json"), Fixtures.loader(), Optional.of("x"), List.of());
        assertThat(none.problems().get(0).message()).isEqualTo("variant (x) is unknown, the scenario has no variants");
    }

    @Test
    void variantThenSettings() {
        ReadResult read = Scenarios.read(
                COMPLETE, Fixtures.loader(), Optional.of("hasty"), List.of(Setting.parse("actors.north.epsilon=0.5")));
        assertThat(read.problems()).isEmpty();
        assertThat(show(read, "/actors/north/epsilon")).isEqualTo("0.5");
        assertThat(show(read, "/actors/north/pace")).isEqualTo("every-step");
    }

    private static String show(ReadResult read, String pointer) {
        JsonNode node = JsonMapper.shared()
                .readTree(read.resolved().orElseThrow().text())
                .at(pointer);
        return node.isString()
                ? node.asString()
                : node.toString().replace("\"", "").replace(":", "=").replace(",", ", ");
    }
}
