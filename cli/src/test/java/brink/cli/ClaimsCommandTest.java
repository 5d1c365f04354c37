package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.reports.write.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ClaimsCommandTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.in(folder).withClaims();
    }

    private String asked(String... words) {
        Desk.Answer answer = desk.ask(words);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        return answer.out();
    }

    private JsonNode finding(String id, String... more) {
        String[] words = {"claims", Desk.CLAIMS, "--figures", "none", "-q", "--format", "json", "--only", id};
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return Json.read(asked(all)).get("claims").get(0);
    }

    @Test
    void verdictsReadAsProse() throws IOException {
        Golden.same("claims.txt", asked("claims", Desk.CLAIMS, "--figures", "none", "-q", "--out", "r"));
        Golden.same("claims-list.txt", asked("claims", Desk.CLAIMS, "--list"));
    }

    /** An effect is the paired difference that a comparison of the same arms finds. */
    @Test
    void anEffectIsThatOfAComparison() {
        JsonNode claim = finding("F1");
        JsonNode compared = Json.read(asked(
                "compare",
                Desk.FERRY,
                "--variants",
                "no-fog",
                "--runs",
                "400",
                "-q",
                "--figures",
                "none",
                "--format",
                "json"));
        JsonNode peace = compared.get("contrasts").get(0).get("outcomes").get(1);
        assertThat(peace.get("id").asString()).isEqualTo("peace");
        assertThat(claim.get("effect").asDouble())
                .isCloseTo(-peace.get("difference").asDouble(), within(1e-9));
        assertThat(claim.get("low").asDouble()).isCloseTo(-peace.get("high").asDouble(), within(1e-9));
        assertThat(claim.get("p").asDouble()).isEqualTo(peace.get("p").asDouble());
    }

    /** The hinge is played: what is told of it is what the claim comes to with that value in place. */
    @Test
    void aHingeIsPlayed() {
        JsonNode hinge = finding("F3").get("hinge");
        String setting =
                hinge.get("parameter").asString() + "=" + hinge.get("value").asDouble();
        JsonNode there = finding("F3", "--set", setting);
        assertThat(there.get("effect")).isEqualTo(hinge.get("effect"));
        assertThat(there.get("verdict")).isEqualTo(hinge.get("verdict"));
    }

    @Test
    void aReportHoldsWhatItTakesToArgue() throws IOException {
        asked("claims", Desk.CLAIMS, "-q", "--out", "r", "--threads", "1");
        asked("claims", Desk.CLAIMS, "-q", "--out", "s", "--threads", "3");
        try (var files = Files.list(folder.resolve("r"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "claims.json",
                            "claims.png",
                            "findings.csv",
                            "findings.json",
                            "machine.json",
                            "provenance.json",
                            "scenario.json");
        }
        for (String name :
                new String[] {"claims.json", "claims.png", "findings.csv", "findings.json", "provenance.json"}) {
            assertThat(folder.resolve("r").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("s").resolve(name));
        }
        JsonNode papers = Json.read(Files.readString(folder.resolve("r").resolve("provenance.json")));
        assertThat(papers.get("heard")).hasSize(5);
        assertThat(papers.get("runs")).extracting(JsonNode::asInt).containsExactly(400, 400, 300, 400);
    }

    /** What was finished before an interruption is kept; the bytes are the same. */
    @Test
    void anInterruptedHearingGoesOn() throws Exception {
        String[] words = {"claims", Desk.CLAIMS, "--runs", "4000", "-q", "--figures", "none", "--out", "r"};
        Interruption interruption = new Interruption();
        Desk hasty = new Desk(folder, Screen.FILE, interruption, Map.of());
        CompletableFuture<Desk.Answer> answer = CompletableFuture.supplyAsync(() -> hasty.ask(words));
        while (!answer.isDone() && !Files.isDirectory(folder.resolve("r.partial"))) {
            Thread.onSpinWait();
        }
        interruption.ask();
        assertThat(answer.get().err()).matches("(?s)brink: interrupted; \\d+ of 13 parts are finished and kept\n.*");
        assertThat(answer.get().code()).isEqualTo(130);
        assertThat(folder.resolve("r")).doesNotExist();
        asked(words);
        String[] anew = words.clone();
        anew[anew.length - 1] = "anew";
        asked(anew);
        assertThat(folder.resolve("r").resolve("findings.json"))
                .hasSameBinaryContentAs(folder.resolve("anew").resolve("findings.json"));
        assertThat(folder.resolve("r.partial")).doesNotExist();
    }

    @Test
    void runsAreAsTheFileSaysOrAsAsked() {
        assertThat(finding("F3").get("runs").asInt()).isEqualTo(300);
        assertThat(finding("F3", "--runs", "50").get("runs").asInt()).isEqualTo(50);
        assertThat(finding("F3", "--preview").get("runs").asInt()).isEqualTo(1000);
    }

    @Test
    void anExperimentOfTheFileIsCompared() {
        JsonNode compared = Json.read(asked(
                "compare", Desk.CLAIMS, "--experiment", "tempers", "-q", "--figures", "none", "--format", "json"));
        assertThat(compared.get("runs").asInt()).isEqualTo(200);
        assertThat(compared.get("arms"))
                .extracting(arm -> arm.get("name").asString())
                .containsExactly("cool", "hot", "hot and clear");
    }

    @Test
    void aFileOfClaimsIsChecked() {
        Desk.Answer sound = desk.ask("check", Desk.CLAIMS);
        assertThat(sound.err()).startsWith("ferry.json:20:37: warning[pace]").hasLineCount(2);
        assertThat(sound.out())
                .isEqualTo("claims about ferry: sound\n5 claims (4 can be tried), 1 contradiction, 1 experiment\n");
        desk.put("bad.json", Desk.resource(Desk.CLAIMS).replace("\"start\": 90", "\"start\": 900"));
        Desk.Answer answer = desk.ask("check", "bad.json");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).startsWith("bad.json:7:").contains("indicators.anger.start (900)");
    }

    private void assertRefused(int code, String message, String advice, String... words) {
        assertThat(desk.ask(words))
                .isEqualTo(new Desk.Answer(code, "", "brink: %s\nMaybe %s\n".formatted(message, advice)));
        assertThat(folder.resolve("brink-reports")).doesNotExist();
    }

    @Test
    void whatCannotBeTriedIsRefused() {
        assertRefused(2, "--only (F9) must name claims of the file", "'F1'", "claims", Desk.CLAIMS, "--only", "F9");
        assertRefused(
                2,
                "none of these claims can be tried by playing",
                "--list, which says why not, or other claims",
                "claims",
                Desk.CLAIMS,
                "--only",
                "F5");
        assertRefused(
                4,
                "ferry.json is a scenario without claims",
                "geneva-2022, or a file of claims about it ('brink schema --claims' says what one holds)",
                "claims",
                Desk.FERRY);
        assertRefused(
                3,
                "ferry-claims.json is a file of claims, not a scenario",
                "'brink claims ferry-claims.json'",
                "run",
                Desk.CLAIMS);
        assertRefused(
                2,
                "--experiment (temper) must name an experiment of the file of claims",
                "'tempers'",
                "compare",
                Desk.CLAIMS,
                "--experiment",
                "temper");
        assertRefused(
                2,
                "--experiment brings its own arms: no further scenarios, --variants or --change",
                "'brink compare --help'",
                "compare",
                Desk.CLAIMS,
                "--experiment",
                "tempers",
                "--variants",
                "angry");
        assertRefused(
                2,
                "--preview (1,000 runs) and --runs (5) exclude each other",
                "'brink claims --help'",
                "claims",
                Desk.CLAIMS,
                "--preview",
                "--runs",
                "5");
    }

    /** A variant can take away what is to be read off the runs. */
    @Test
    void anArmWithoutWhatIsComparedIsRefused() {
        desk.put(
                "lost.json",
                Desk.resource(Desk.CLAIMS)
                        .replace(
                                "{\"indicators\": {\"anger\": {\"start\": 90}}}",
                                "{\"indicators\": {\"anger\": null}}"));
        Desk.Answer answer = desk.ask("claims", "lost.json", "--only", "F4");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("anger");
        desk.put(
                "free.json",
                Desk.resource(Desk.CLAIMS)
                        .replace(
                                "{\"indicators\": {\"anger\": {\"start\": 90}}}",
                                "{\"indicators\": {\"fares\": null}, \"moves\": {\"north-raises-fares\": null}}")
                        .replace("\"metric\": {\"indicator\": \"anger\"}", "\"metric\": {\"indicator\": \"fares\"}"));
        assertRefused(
                3,
                "claim F4 is about the level of “Fares” when the run ends, which an arm with angry and no-fog has not",
                "another metric, or a variant that leaves it in place",
                "claims",
                "free.json",
                "--only",
                "F4",
                "-q");
    }
}
