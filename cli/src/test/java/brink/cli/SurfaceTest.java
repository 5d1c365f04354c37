package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.reports.write.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A sweep over two parameters. */
class SurfaceTest {

    private static final String ACROSS = "actors.south.lambda=0:3:4";
    private static final String UP = "actors.north.lambda=0.5,2";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.in(folder);
    }

    private String swept(String... more) {
        List<String> words = List.of("sweep", Desk.FERRY, "--runs", "1000", "--figures", "none", "-q");
        Desk.Answer answer =
                desk.ask(Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        return answer.out();
    }

    @Test
    void itReadsAsProse() throws IOException {
        Golden.same("surface.txt", swept("--vary", ACROSS, "--vary", UP, "--out", "r"));
    }

    @Test
    void eachRowIsTheSweepOfTheFirstParameterAlone() {
        JsonNode surface = Json.read(swept("--vary", ACROSS, "--vary", UP, "--format", "json"));
        JsonNode sweep = Json.read(swept("--vary", ACROSS, "--set", "actors.north.lambda=2", "--format", "json"));
        assertThat(surface.get("rows")).hasSize(2);
        assertThat(surface.get("rows").get(1).get("value").asDouble()).isEqualTo(2);
        assertThat(surface.get("rows").get(1).get("points")).isEqualTo(sweep.get("points"));
        assertThat(surface.get("rows").get(1).get("thresholds")).isEqualTo(sweep.get("thresholds"));
        assertThat(surface.get("rows").get(0).get("points")).isNotEqualTo(sweep.get("points"));
    }

    @Test
    void theReportHoldsWhatItTakesToMakeItAgain() throws IOException {
        Desk.Answer answer =
                desk.ask("sweep", Desk.FERRY, "--vary", ACROSS, "--vary", UP, "--runs", "100", "-q", "--out", "report");
        assertThat(answer.code()).isZero();
        try (var files = Files.list(folder.resolve("report"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly(
                            "machine.json",
                            "provenance.json",
                            "scenario.json",
                            "surface.csv",
                            "surface.json",
                            "surface.png");
        }
        JsonNode papers = Json.read(Files.readString(folder.resolve("report").resolve("provenance.json")));
        assertThat(papers.get("across").asString()).isEqualTo("actors.south.lambda");
        assertThat(papers.get("values_across")).extracting(JsonNode::asDouble).containsExactly(0.0, 1.0, 2.0, 3.0);
        assertThat(papers.get("up").asString()).isEqualTo("actors.north.lambda");
        assertThat(papers.get("values_up")).extracting(JsonNode::asDouble).containsExactly(0.5, 2.0);
        assertThat(Files.readAllLines(folder.resolve("report").resolve("surface.csv")))
                .hasSize(1 + 4 * 2 * papersOutcomes());
        assertThat(folder.resolve("report.partial")).doesNotExist();
    }

    private int papersOutcomes() throws IOException {
        JsonNode results = Json.read(Files.readString(folder.resolve("report").resolve("surface.json")));
        return results.get("effects").size();
    }

    /** The outcome that is named is the one whose shares are shown. */
    @Test
    void theRiskIsWhatIsShown() {
        String first = swept("--vary", ACROSS, "--vary", UP, "--out", "first");
        JsonNode results = Json.read(swept("--vary", ACROSS, "--vary", UP, "--format", "json"));
        int last = results.get("effects").size() - 1;
        String id = results.get("effects").get(last).get("id").asString();
        String risk = swept("--vary", ACROSS, "--vary", UP, "--risk", id, "--out", "second");
        assertThat(risk.lines().filter(line -> line.startsWith("Share of")))
                .isNotEqualTo(first.lines().filter(line -> line.startsWith("Share of")));
        assertThat(risk).isNotEqualTo(first.replace("first", "second"));
    }

    @Test
    void whatCannotBeCrossedIsRefused() {
        refused(2, "not 3 times", "--vary", ACROSS, "--vary", UP, "--vary", "actors.south.horizon=1,2");
        refused(2, "--vary names actors.south.lambda twice", "--vary", ACROSS, "--vary", "actors.south.lambda=1,2");
        refused(
                2,
                "60 × 50 pairs of values are too many: at most 2500",
                "--vary",
                "actors.south.lambda=0:3:60",
                "--vary",
                "actors.north.lambda=0:3:50");
        refused(3, "actors.north.lambda (-1)", "--vary", ACROSS, "--vary", "actors.north.lambda=-1,2");
        refused(2, "a sweep has no such figure; it has surface", "--vary", ACROSS, "--vary", UP, "--figures", "sweep");
        assertThat(folder.resolve("brink-reports")).doesNotExist();
    }

    private void refused(int code, String part, String... words) {
        Desk.Answer answer = desk.ask(
                Stream.concat(Stream.of("sweep", Desk.FERRY), Stream.of(words)).toArray(String[]::new));
        assertThat(answer.err()).contains(part);
        assertThat(answer.code()).isEqualTo(code);
    }
}
