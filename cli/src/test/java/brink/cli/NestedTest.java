package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.reports.write.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Draws of the parameters with runs of each. */
class NestedTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.in(folder);
    }

    private String nested(String... more) {
        List<String> words = List.of("sweep", "karsland-embargo", "-q", "--figures", "none");
        Desk.Answer answer =
                desk.ask(Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        return answer.out();
    }

    @Test
    void itReadsAsATable() throws IOException {
        Golden.same("nested.txt", nested("--draws", "50", "--runs", "40", "--out", "r"));
        assertThat(Files.readAllLines(folder.resolve("r").resolve("draws.csv")))
                .first()
                .isEqualTo("draw,outcome,count,share");
    }

    @Test
    void threadsHaveNoInfluence() {
        assertThat(nested("--draws", "45", "--runs", "30", "--threads", "1", "--format", "json"))
                .isEqualTo(nested("--draws", "45", "--runs", "30", "--threads", "3", "--format", "json"));
    }

    @Test
    void theReportHoldsWhatItTakesToMakeItAgain() throws IOException {
        Desk.Answer answer =
                desk.ask("sweep", "karsland-embargo", "--draws", "20", "--runs", "10", "-q", "--out", "report");
        assertThat(answer.code()).isZero();
        try (var files = Files.list(folder.resolve("report"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly(
                            "draws.csv",
                            "machine.json",
                            "nested.json",
                            "nested.png",
                            "provenance.json",
                            "scenario.json");
        }
        JsonNode papers = Json.read(Files.readString(folder.resolve("report").resolve("provenance.json")));
        assertThat(papers.get("draws").asInt()).isEqualTo(20);
        assertThat(papers.get("runs_per_draw").asInt()).isEqualTo(10);
        assertThat(papers.get("runs").asInt()).isEqualTo(200);
        assertThat(folder.resolve("report.partial")).doesNotExist();
    }

    @Test
    void anInterruptedOneGoesOn() throws Exception {
        String[] words = {
            "sweep", "karsland-embargo", "--draws", "200", "--runs", "150", "-q", "--figures", "none", "--out", "r"
        };
        Interruption interruption = new Interruption();
        Desk hasty = new Desk(folder, Screen.FILE, interruption, Map.of());
        CompletableFuture<Desk.Answer> answer = CompletableFuture.supplyAsync(() -> hasty.ask(words));
        Path partial = folder.resolve("r.partial");
        while (!answer.isDone() && !Files.isDirectory(partial)) {
            Thread.onSpinWait();
        }
        interruption.ask();
        assertThat(answer.get().err()).matches("(?s)brink: interrupted; \\d+ of 10 parts are finished and kept\n.*");
        assertThat(folder.resolve("r")).doesNotExist();
        assertThat(desk.ask(words).code()).isZero();
        words[words.length - 1] = "anew";
        assertThat(desk.ask(words).code()).isZero();
        assertThat(folder.resolve("r").resolve("nested.json"))
                .hasSameBinaryContentAs(folder.resolve("anew").resolve("nested.json"));
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        refused(2, "exclude each other", "karsland-embargo", "--draws", "50", "--ofat");
        refused(2, "must be a whole number from 20 to", "karsland-embargo", "--draws", "5");
        refused(2, "--runs (1) must be at least 2", "karsland-embargo", "--draws", "50", "--runs", "1");
        refused(2, "--risk goes with", "karsland-embargo", "--draws", "50", "--risk", "war");
        refused(3, "no parameter of sanctions-threat is uncertain", "sanctions-threat", "--draws", "50");
        assertThat(folder.resolve("brink-reports")).doesNotExist();
    }

    private void refused(int code, String part, String... words) {
        Desk.Answer answer =
                desk.ask(Stream.concat(Stream.of("sweep"), Stream.of(words)).toArray(String[]::new));
        assertThat(answer.err()).contains(part);
        assertThat(answer.code()).isEqualTo(code);
    }
}
