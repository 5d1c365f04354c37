package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.reports.write.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Sheets from blank to scored. */
class PredictionsTest {

    private static final String[] ONDAL = {
        "predict", "strait-of-ondal", "--variants", "warned", "--runs", "200", "--student"
    };

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.in(folder);
    }

    private String asked(String... words) {
        Desk.Answer answer = desk.ask(words);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        return answer.out();
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    /** Fills in a sheet, question by question. */
    private void handIn(String student, String file, int... percents) throws IOException {
        asked(with(ONDAL, student, "--out", file));
        String text = Files.readString(folder.resolve(file));
        boolean table = file.endsWith(".csv");
        for (int percent : percents) {
            text = table
                    ? text.replaceFirst("(?m),\r?$(?<!percent\r)", "," + percent + ";")
                    : text.replaceFirst(": null", ": " + percent);
        }
        Files.writeString(folder.resolve(file), table ? text.replace(";", "\r") : text);
    }

    private JsonNode scored(String... more) {
        return Json.read(asked(with(new String[] {"score", "-q", "--figures", "none", "--format", "json"}, more)));
    }

    private void handInAll() throws IOException {
        Files.createDirectories(folder.resolve("class"));
        handIn("Ada Lovelace", "class/ada.json", 9, 20, 26, 45, 8, 21, 26, 45, 10, 85, 5);
        handIn("Bob", "class/bob.csv", 40, 20, 20, 20, 10, 30, 30, 30, 80, 10, 10);
        handIn("Cyd", "class/cyd.json", 0, 40, 30, 30, 10, 30, 30, 30, 30, 40, 30);
    }

    @Test
    void aClassReadsAsATable() throws IOException {
        handInAll();
        Golden.same("scores.txt", asked("score", "class", "--figures", "none", "-q", "--out", "scores"));
        assertThat(Files.readAllLines(folder.resolve("scores").resolve("gradebook.csv")))
                .hasSize(4)
                .first()
                .isEqualTo("student,file,scenario,seed,runs,brier,even,best,skill,log");
    }

    /** What a student's own comparison shows is what the sheet is held against. */
    @Test
    void aSheetIsScoredUnderTheLuckOfItsName() throws IOException {
        handInAll();
        JsonNode ada = scored("class/ada.json").get("sheets").get(0);
        JsonNode compared = Json.read(asked(
                "compare",
                "strait-of-ondal",
                "--variants",
                "warned",
                "--runs",
                "200",
                "--seed",
                ada.get("seed").asString(),
                "--figures",
                "none",
                "-q",
                "--format",
                "json"));
        for (int arm = 0; arm < 2; arm++) {
            JsonNode answers = ada.get("questions").get(arm).get("answers");
            JsonNode outcomes = compared.get("arms").get(arm).get("outcomes");
            assertThat(answers).hasSize(outcomes.size());
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get("count"))
                        .isEqualTo(outcomes.get(i).get("count"));
            }
        }
        JsonNode contrast = compared.get("contrasts").get(0).get("outcomes").get(0);
        String direction = contrast.get("difference").asDouble() < 0 ? "rarer" : "more-frequent";
        String expected = contrast.get("told").asBoolean() ? direction : "cannot-tell";
        for (JsonNode answer : ada.get("questions").get(2).get("answers")) {
            boolean came = answer.get("answer").asString().equals(expected);
            assertThat(answer.get("count").asInt()).isEqualTo(came ? 1 : 0);
        }
    }

    @Test
    void oneSheetScoresAsItDoesInAClass() throws IOException {
        handInAll();
        JsonNode all = scored("class", "--threads", "1").get("sheets");
        assertThat(all).hasSize(3);
        for (int i = 0; i < 3; i++) {
            String file = all.get(i).get("file").asString();
            assertThat(scored(file, "--threads", "3").get("sheets").get(0)).isEqualTo(all.get(i));
        }
        assertThat(all.get(0).get("skill").asDouble())
                .isGreaterThan(all.get(1).get("skill").asDouble());
        assertThat(all.get(2).get("refuted").get(0).asString()).isEqualTo("as written: war");
        assertThat(all.get(2).get("log").isNull()).isTrue();
    }

    @Test
    void theReportHoldsWhatItTakesToMakeItAgain() throws IOException {
        handInAll();
        for (String out : List.of("one", "two")) {
            asked("score", "class", "-q", "--out", out);
        }
        try (var files = Files.list(folder.resolve("one"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly(
                            "calibration.png",
                            "forecasts.csv",
                            "gradebook.csv",
                            "machine.json",
                            "provenance.json",
                            "scores.json");
        }
        for (String file :
                List.of("calibration.png", "forecasts.csv", "gradebook.csv", "provenance.json", "scores.json")) {
            assertThat(folder.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
        }
        assertThat(folder.resolve("one.partial")).doesNotExist();
    }

    @Test
    void anInterruptedScoringGoesOn() throws Exception {
        Files.createDirectories(folder.resolve("class"));
        for (int i = 0; i < 6; i++) {
            handIn("student " + i, "class/" + i + ".json", 9, 20, 26, 45, 8, 21, 26, 45, 10, 85, 5);
        }
        String[] words = {"score", "class", "-q", "--figures", "none", "--runs", "6000", "--out", "r"};
        Interruption interruption = new Interruption();
        Desk hasty = new Desk(folder, Screen.FILE, interruption, java.util.Map.of());
        CompletableFuture<Desk.Answer> answer = CompletableFuture.supplyAsync(() -> hasty.ask(words));
        Path partial = folder.resolve("r.partial");
        while (!answer.isDone() && !Files.isDirectory(partial)) {
            Thread.onSpinWait();
        }
        interruption.ask();
        assertThat(answer.get().err()).matches("(?s)brink: interrupted; \\d+ of 12 parts are finished and kept\n.*");
        assertThat(folder.resolve("r")).doesNotExist();
        asked(words);
        assertThat(partial).doesNotExist();
        words[words.length - 1] = "anew";
        asked(words);
        assertThat(folder.resolve("r").resolve("scores.json"))
                .hasSameBinaryContentAs(folder.resolve("anew").resolve("scores.json"));
    }

    @Test
    void sheetsThatAreNotSoundAreListed() throws IOException {
        handInAll();
        Files.writeString(folder.resolve("class").resolve("dan.json"), "{}");
        Files.writeString(folder.resolve("class").resolve("fay.json.txt"), "{}");
        asked(with(ONDAL, "Eve", "--out", "class/eve.json"));
        Desk.Answer answer = desk.ask("score", "class", "--figures", "none", "-q");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err())
                .contains("class/dan.json:1:1: error[missing-key]")
                .contains("class/eve.json:12:16: error[blank]: nothing is filled in")
                .endsWith("Maybe --skip, which scores the other sheets\n");
        assertThat(folder.resolve("brink-reports")).doesNotExist();
        Desk.Answer skipped = desk.ask("score", "class", "--skip", "--figures", "none", "-q");
        assertThat(skipped.code()).isZero();
        assertThat(desk.ask("score", "class/dan.json").err()).doesNotContain("--skip");
        assertThat(skipped.out())
                .contains("3 sheets scored")
                .contains("class/dan.json was not scored.")
                .contains("class/eve.json was not scored.");
    }

    @Test
    void aSheetForAnotherVersionIsRefused() throws IOException {
        asked("new", "mine.json", "--from", "strait-of-ondal");
        asked("predict", "mine.json", "--student", "Ada", "--runs", "100", "--out", "ada.json");
        String sheet = Files.readString(folder.resolve("ada.json"));
        for (int percent : new int[] {10, 20, 30, 40}) {
            sheet = sheet.replaceFirst(": null", ": " + percent);
        }
        Files.writeString(folder.resolve("ada.json"), sheet);
        assertThat(scored("ada.json").get("sheets")).hasSize(1);
        String scenario = Files.readString(folder.resolve("mine.json"));
        Files.writeString(
                folder.resolve("mine.json"), scenario.replaceFirst("\"lambda\": [0-9.]+", "\"lambda\": 0.123"));
        Desk.Answer answer = desk.ask("score", "ada.json", "-q");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("error[changed]: the sheet was written for mine.json with the fingerprint");
        Files.move(folder.resolve("mine.json"), folder.resolve("moved.json"));
        assertThat(desk.ask("score", "ada.json", "-q").err())
                .contains("error[arms]: mine.json with the sheet's variants, settings and risk cannot be opened")
                .contains("there is no such file");
        Files.writeString(folder.resolve("moved.json"), scenario);
        assertThat(scored("ada.json", "--scenario", "moved.json").get("sheets")).hasSize(1);
    }

    /** One file in two spellings is one sheet. */
    @Test
    void noSheetCountsTwice() throws IOException {
        handInAll();
        assertThat(scored("class/ada.json", "./class/../class/ada.json", "class")
                        .get("sheets"))
                .hasSize(3);
        Desk.Answer answer = desk.ask("score", "class", "--scenario", "nope.json");
        assertThat(answer.code()).isEqualTo(4);
        assertThat(answer.err()).startsWith("brink: nope.json: there is no such file");
    }

    @Test
    void aStudentDoesNotBecomeAFormula() throws IOException {
        handIn("=1+1", "sum.json", 9, 20, 26, 45, 8, 21, 26, 45, 10, 85, 5);
        asked("score", "sum.json", "--figures", "none", "-q", "--out", "scores");
        assertThat(Files.readAllLines(folder.resolve("scores").resolve("gradebook.csv"))
                        .get(1))
                .startsWith("'=1+1,sum.json,");
    }

    @Test
    void whatCannotBePredictedIsRefused() throws IOException {
        refused(2, "--out (ada.txt) must end in .json or .csv", "predict", "strait-of-ondal", "--out", "ada.txt");
        refused(2, "--student is blank, it must be a name", "predict", "strait-of-ondal", "--student", " ");
        refused(2, "--risk (warr)", "predict", "strait-of-ondal", "--risk", "warr");
        refused(3, "warnde", "predict", "strait-of-ondal", "--variants", "warnde");
        refused(4, "there is no such sheet", "score", "nobody.json");
        refused(4, "there is no such sheet", "score", "");
        refused(2, "a table cannot hold", "predict", "strait-of-ondal", "--set", "title=a; b", "--out", "a.csv");
        refused(2, "at most 200 characters", "predict", "strait-of-ondal", "--student", "x".repeat(300));
        Files.createDirectories(folder.resolve("empty"));
        refused(4, "there is no sheet in this folder", "score", "empty");
        asked(with(ONDAL, "Zoë  Müller"));
        assertThat(folder.resolve("strait-of-ondal-zoe-muller.json")).exists();
        refused(4, "strait-of-ondal-zoe-muller.json", with(ONDAL, "Zoë Müller"));
        refused(3, "is a prediction sheet, not a scenario", "run", "strait-of-ondal-zoe-muller.json");
        refused(3, "nothing is filled in", "check", "strait-of-ondal-zoe-muller.json");
    }

    @Test
    void aSheetCanBeChecked() throws IOException {
        handInAll();
        assertThat(asked("check", "class/bob.csv"))
                .isEqualTo("prediction sheet of Bob about strait-of-ondal: sound\n3 questions\n");
        assertThat(asked("check", "class/ada.json")).startsWith("prediction sheet of Ada Lovelace");
    }

    private void refused(int code, String part, String... words) {
        Desk.Answer answer = desk.ask(words);
        assertThat(answer.err()).contains(part);
        assertThat(answer.code()).isEqualTo(code);
    }

    /** A blank sheet asks for each outcome of each arm, and for each variant what the risk does. */
    @Test
    void aBlankSheetAsksForEverything() throws IOException {
        asked(with(ONDAL, "Ada", "--out", "ada.json"));
        JsonNode sheet = Json.read(Files.readString(folder.resolve("ada.json")).replaceAll("(?m)^//.*\n", ""));
        assertThat(IntStream.range(0, sheet.get("forecasts").size())
                        .mapToObj(i ->
                                sheet.get("forecasts").get(i).get("question").asString())
                        .distinct())
                .containsExactly("as written", "warned", "warned against as written: war");
        assertThat(sheet.get("forecasts")).hasSize(4 + 4 + 3);
    }
}
