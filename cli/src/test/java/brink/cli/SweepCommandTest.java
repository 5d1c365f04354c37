package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.reports.write.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SweepCommandTest {

    private static final String VARY = "actors.south.lambda=0:3:4";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.in(folder);
    }

    private String swept(String... words) {
        Desk.Answer answer = desk.ask(words);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        return answer.out();
    }

    @Test
    void aSweepReadsAsProse() throws IOException {
        Golden.same(
                "sweep.txt",
                swept("sweep", Desk.FERRY, "--vary", VARY, "--runs", "1000", "--figures", "none", "-q", "--out", "r"));
    }

    @Test
    void eachValueIsPlayedAsItWouldBeAlone() {
        JsonNode sweep = Json.read(swept(
                "sweep",
                Desk.FERRY,
                "--vary",
                "actors.south.lambda=0.5,2.5",
                "--runs",
                "300",
                "--figures",
                "none",
                "-q",
                "--format",
                "json"));
        JsonNode alone = Json.read(swept(
                "run",
                Desk.FERRY,
                "--set",
                "actors.south.lambda=2.5",
                "--runs",
                "300",
                "--figures",
                "none",
                "-q",
                "--format",
                "json"));
        JsonNode last = sweep.get("points").get(1);
        assertThat(last.get("value").asDouble()).isEqualTo(2.5);
        for (int i = 0; i < alone.get("outcomes").size(); i++) {
            assertThat(last.get("outcomes").get(i).get("count"))
                    .isEqualTo(alone.get("outcomes").get(i).get("count"));
        }
    }

    @Test
    void theReportHoldsWhatItTakesToMakeItAgain() throws IOException {
        swept("sweep", Desk.FERRY, "--vary", VARY, "--runs", "100", "-q", "--out", "report");
        try (var files = Files.list(folder.resolve("report"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly(
                            "machine.json", "provenance.json", "scenario.json", "sweep.csv", "sweep.json", "sweep.png");
        }
        JsonNode papers = Json.read(Files.readString(folder.resolve("report").resolve("provenance.json")));
        assertThat(papers.get("parameter").asString()).isEqualTo("actors.south.lambda");
        assertThat(papers.get("values")).extracting(JsonNode::asDouble).containsExactly(0.0, 1.0, 2.0, 3.0);
        assertThat(folder.resolve("report.partial")).doesNotExist();
    }

    /** What was finished before an interruption is kept, what is damaged is played again; the bytes are the same. */
    @Test
    void anInterruptedSweepGoesOn() throws Exception {
        String[] words = {
            "sweep",
            Desk.FERRY,
            "--vary",
            "actors.south.lambda=0:3:8",
            "--runs",
            "10000",
            "-q",
            "--figures",
            "none",
            "--out",
            "r"
        };
        Interruption interruption = new Interruption();
        Desk hasty = new Desk(folder, Screen.FILE, interruption, Map.of());
        CompletableFuture<Desk.Answer> answer = CompletableFuture.supplyAsync(() -> hasty.ask(words));
        Path partial = folder.resolve("r.partial");
        while (!answer.isDone() && pieces(partial).isEmpty()) {
            Thread.onSpinWait();
        }
        interruption.ask();
        assertThat(answer.get().err()).matches("(?s)brink: interrupted; \\d of 8 parts are finished and kept\n.*");
        assertThat(answer.get().code()).isEqualTo(130);
        assertThat(folder.resolve("r")).doesNotExist();
        Files.writeString(pieces(partial).get(0), "damaged");
        swept(words);
        assertThat(partial).doesNotExist();
        String[] anew = words.clone();
        anew[anew.length - 1] = "anew";
        swept(anew);
        assertThat(folder.resolve("r").resolve("sweep.json"))
                .hasSameBinaryContentAs(folder.resolve("anew").resolve("sweep.json"));
    }

    private static List<Path> pieces(Path partial) throws IOException {
        if (!Files.isDirectory(partial)) {
            return List.of();
        }
        try (var files = Files.list(partial)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("unfinished"))
                    .toList();
        }
    }

    @Test
    void eachUncertainParameterIsTriedAtBothEnds() throws IOException {
        Golden.same(
                "ofat.txt",
                swept("sweep", "strait-of-ondal", "--ofat", "--runs", "400", "--figures", "none", "-q", "--out", "r"));
        JsonNode json = Json.read(Files.readString(folder.resolve("r").resolve("sensitivity.json")));
        JsonNode first = json.get("parameters").get(0);
        JsonNode alone = Json.read(swept(
                "compare",
                "strait-of-ondal",
                "--set",
                first.get("path").asString() + "=" + first.get("low"),
                "--change",
                first.get("path").asString() + "=" + first.get("high"),
                "--runs",
                "400",
                "--figures",
                "none",
                "-q",
                "--format",
                "json"));
        assertThat(first.get("outcomes").get(0).get("difference"))
                .isEqualTo(alone.get("contrasts").get(0).get("outcomes").get(0).get("difference"));
    }

    /** Where a duration stands, days are taken. */
    @Test
    void timesAreVariedInDays() {
        desk.put("slow.json", """
                {"extends": "ferry.json", "actors": {"south": {"audience-half-life": "P10D", "audience": 1}}}
                """);
        Desk.Answer answer = desk.ask(
                "sweep",
                "slow.json",
                "--vary",
                "actors.south.audience-half-life=5,20",
                "--runs",
                "50",
                "--figures",
                "none",
                "-q");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
    }

    @Test
    void somethingMustBeVariedAndOneThingOnly() {
        assertThat(desk.ask("sweep", Desk.FERRY).err()).contains("there is nothing to vary");
        assertThat(desk.ask("sweep", Desk.FERRY, "--ofat", "--vary", VARY).err())
                .contains("exclude each other");
        assertThat(desk.ask("sweep", Desk.FERRY, "--vary", VARY, "--risk", "strike")
                        .err())
                .contains("--risk goes with --ofat");
        assertThat(desk.ask("sweep", "sanctions-threat", "--ofat").err())
                .contains("no parameter of sanctions-threat is uncertain\nMaybe --vary, which tries values");
        assertThat(desk.ask("sweep", "strait-of-ondal", "--ofat", "--risk", "warr")
                        .err())
                .contains("Maybe 'war'");
    }

    @Test
    void whatCannotBeSweptIsRefused() {
        refused(2, "must be PATH=LOW:HIGH:N", "lambda");
        refused(2, "must be PATH=LOW:HIGH:N", "actors.south.lambda=1:2");
        refused(2, "must be PATH=LOW:HIGH:N", "actors.south.lambda=a,b");
        refused(2, "must be PATH=LOW:HIGH:N", "actors.south.lambda=1,Infinity");
        refused(2, "whole number from 2 to 200", "actors.south.lambda=1:2:2.5");
        refused(2, "2 to 200 numbers that rise", "actors.south.lambda=2,1");
        refused(2, "2 to 200 numbers that rise", "actors.south.lambda=1");
        refused(3, "--vary actors.suoth.lambda", "actors.suoth.lambda=1,2");
        refused(3, "actors.south.lambda (-1)", "actors.south.lambda=-1,2");
        assertThat(folder.resolve("brink-reports")).doesNotExist();
    }

    private void refused(int code, String part, String grid) {
        Desk.Answer answer = desk.ask("sweep", Desk.FERRY, "--vary", grid);
        assertThat(answer.err()).contains(part);
        assertThat(answer.code()).isEqualTo(code);
    }
}
