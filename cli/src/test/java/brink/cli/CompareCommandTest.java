package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.reports.write.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CompareCommandTest {

    private static final String FAST = "fast.json";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.in(folder).put(FAST, """
                {"extends": "ferry.json", "actors": {"south": {"lambda": 2}}, "variants": {
                  "calm": {"name": "Calm", "patch": {"actors": {"south": {"lambda": 0.5}}}}}}
                """);
    }

    private String comparison(String... words) {
        Desk.Answer answer = desk.ask(words);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        return answer.out();
    }

    @Test
    void differencesReadAsProse() throws IOException {
        Golden.same(
                "compare.txt",
                comparison(
                        "compare", Desk.FERRY, FAST, "--runs", "2000", "--figures", "none", "--quiet", "--out", "r"));
    }

    @Test
    void aScenarioDoesNotDifferFromItself() {
        JsonNode json = Json.read(comparison(
                "compare",
                Desk.FERRY,
                "--change",
                "actors.south.lambda=1",
                "--set",
                "actors.south.lambda=1",
                "--runs",
                "500",
                "--figures",
                "none",
                "-q",
                "--format",
                "json"));
        JsonNode contrast = json.get("contrasts").get(0);
        assertThat(contrast.get("flipped").asInt()).isZero();
        assertThat(contrast.get("flips").size()).isZero();
        assertThat(contrast.get("outcomes")).allSatisfy(outcome -> {
            assertThat(outcome.get("difference").asDouble()).isZero();
            assertThat(outcome.get("told").asBoolean()).isFalse();
            assertThat(outcome.get("verdict").asString()).isEqualTo("the same runs");
            assertThat(outcome.get("runs_needed").isNull()).isTrue();
        });
    }

    @Test
    void theReportHasEverythingThatItTakesToMakeItAgain() throws IOException {
        comparison("compare", FAST, "--variants", "calm", "--runs", "300", "--quiet", "--out", "report");
        Path report = folder.resolve("report");
        try (var files = Files.list(report)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly(
                            "comparison.csv",
                            "comparison.json",
                            "differences.png",
                            "flips.csv",
                            "flips.png",
                            "incidence.png",
                            "machine.json",
                            "plane.png",
                            "provenance.json",
                            "scenario-1.json",
                            "scenario-2.json",
                            "shares.png");
        }
        JsonNode papers = Json.read(Files.readString(report.resolve("provenance.json")));
        assertThat(papers.get("arms").get(1).get("name").asString()).isEqualTo("calm");
        assertThat(desk.ask("check", "report/scenario-2.json").code()).isZero();
    }

    @Test
    void threadsChangeNoByte() throws IOException {
        for (String threads : List.of("1", "3")) {
            comparison(
                    "compare",
                    FAST,
                    "--variants",
                    "calm",
                    "--runs",
                    "700",
                    "-q",
                    "--threads",
                    threads,
                    "--out",
                    "with-" + threads);
        }
        for (String file : List.of("comparison.json", "comparison.csv", "flips.csv", "provenance.json", "flips.png")) {
            assertThat(folder.resolve("with-1").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("with-3").resolve(file));
        }
    }

    /** Each arm is played as it would be alone, whatever it is compared with. */
    @Test
    void anArmEndsAsARunOfItsOwnDoes() {
        JsonNode compared = Json.read(comparison(
                "compare", FAST, "--variants", "calm", "--runs", "400", "--figures", "none", "-q", "--format", "json"));
        JsonNode alone = Json.read(comparison(
                "run", FAST, "--variant", "calm", "--runs", "400", "--figures", "none", "-q", "--format", "json"));
        for (int i = 0; i < alone.get("outcomes").size(); i++) {
            assertThat(compared.get("arms").get(1).get("outcomes").get(i).get("count"))
                    .isEqualTo(alone.get("outcomes").get(i).get("count"));
        }
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        refused(2, "there is nothing to compare ferry.json with", "compare", Desk.FERRY);
        refused(2, "calm is named twice\nMaybe each arm once", "compare", FAST, "--variants", "calm,calm");
        refused(2, "ferry.json is named twice", "compare", Desk.FERRY, Desk.FERRY);
        refused(4, "there is no such file", "compare", Desk.FERRY, "fats.json");
        refused(3, "calm", "compare", FAST, "--variants", "clam");
        refused(3, "actors.south.lamda", "compare", FAST, "--change", "actors.south.lamda=1");
        refused(
                2,
                "differences, shares, flips, incidence, plane",
                "compare",
                FAST,
                "--variants",
                "calm",
                "--figures",
                "flip");
        refused(2, "no more than 8", "compare", FAST, "--variants", "a,b,c,d,e,f,g,h");
        refused(2, "--risk (warr)", "compare", FAST, "--variants", "calm", "--risk", "warr");
        assertThat(folder.resolve("brink-reports")).doesNotExist();
    }

    private void refused(int code, String part, String... words) {
        Desk.Answer answer = desk.ask(words);
        assertThat(answer.err()).contains(part);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void anArmIsNamedForWhatItIs() {
        JsonNode json = Json.read(comparison(
                "compare",
                FAST,
                Desk.FERRY,
                "--variants",
                "calm",
                "--change",
                "actors.south.lambda=3",
                "--runs",
                "50",
                "--figures",
                "none",
                "-q",
                "--format",
                "json"));
        assertThat(json.get("arms"))
                .extracting(arm -> arm.get("name").asString())
                .containsExactly("fast", "ferry", "calm", "actors.south.lambda=3");
    }
}
