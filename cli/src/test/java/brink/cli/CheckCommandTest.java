package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenarios.library.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.in(folder);
    }

    @Test
    void aSoundScenarioIsCounted() {
        Desk.Answer answer = desk.ask("check", Desk.FERRY);
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).isEqualTo("""
                        ferry: sound, with 1 warning
                        2 actors, 7 moves, 1 package, 89 parameters (1 uncertain), 2 variants
                        """);
        assertThat(answer.err()).startsWith("ferry.json:20:37: warning[pace]: actors.north.pace (0.5 per day)");
    }

    @Test
    void aVariantIsCheckedAlone() {
        Desk.Answer answer = desk.ask("check", Desk.FERRY, "--variant", "hasty");
        assertThat(answer.out()).startsWith("ferry, variant hasty: sound\n");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void everyProblemIsToldAtOnce() {
        desk.put(
                "two.json",
                "{\"extends\": \"ferry.json\", \"clock\": {\"steps\": 0}, \"ladder\": {\"start\": \"clam\"}}");
        Desk.Answer answer = desk.ask("check", "two.json");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains("two.json:1:46: error[")
                .contains("two.json:1:70: error[")
                .contains("Maybe 'calm'");
    }

    @Test
    void aProblemOfAVariantIsFoundWithoutNamingIt() {
        putBadVariant();
        Desk.Answer answer = desk.ask("check", "bad-variant.json");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("""
                        in variant 'wrong':
                        bad-variant.json:6:38: error[unknown-key]: actors.north.pase is unknown, \
                        actors.north has no key 'pase'
                        Maybe 'pace'
                        bad-variant.json:6:63: error[unknown-path]: moves.north-wait (null) removes nothing, \
                        what variant wrong removes must exist
                        Maybe 'north-waits'
                        """);
        assertThat(desk.ask("check", "bad-variant.json", "--variant", "no-fog").code())
                .isZero();
    }

    @Test
    void aVariantThatIsNotPlayedKeepsNobodyFromRunning() {
        putBadVariant();
        assertThat(run("bad-variant.json").code()).isZero();
        assertThat(run("bad-variant.json", "--variant", "no-fog").code()).isZero();
        assertThat(run("bad-variant.json", "--variant", "wrong").code()).isEqualTo(3);
    }

    private Desk.Answer run(String... words) {
        List<String> line = new ArrayList<>(List.of("run", "--runs", "5", "--quiet", "--overwrite", "--out", "report"));
        line.addAll(List.of(words));
        return desk.ask(line.toArray(String[]::new));
    }

    private void putBadVariant() {
        desk.put("bad-variant.json", """
                {
                  "extends": "ferry.json",
                  "variants": {
                    "wrong": {
                      "name": "Wrong",
                      "patch": {"actors": {"north": {"pase": 0.1}}, "moves": {"north-wait": null}}
                    }
                  }
                }
                """);
    }

    @Test
    void theListNamesEveryShippedScenario() {
        Desk.Answer answer = desk.ask("list");
        assertThat(answer.code()).isZero();
        for (Library.Entry entry : Library.shipped().list()) {
            assertThat(answer.out()).contains(entry.id() + "  " + entry.title() + "\n    ");
        }
        assertThat(answer.out().lines()).allMatch(line -> line.length() <= Screen.WIDTH);
    }

    @Test
    void theSchemaIsPrintedAsShipped() {
        Desk.Answer answer = desk.ask("schema");
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(JsonMapper.shared().readTree(answer.out()).get("$schema").asString())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }
}
