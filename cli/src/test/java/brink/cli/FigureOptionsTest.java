package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FigureOptionsTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.in(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            timelin | timelin | 'timeline'
            outcomes,Anger | Anger | 'anger'
            outcomes,,anger | "" | no --figures, which draws all, or --figures none
            none,outcomes | none | no --figures, which draws all, or --figures none
            """)
    void anUnknownFigureIsRefusedBeforeAnythingIsPlayed(String figures, String wrong, String advice) {
        Desk.Answer answer = desk.ask("run", Desk.FERRY, "--runs", "100000000", "-q", "--figures", figures);
        assertThat(answer).isEqualTo(new Desk.Answer(2, "", """
                brink: --figures (%s): ferry has no such figure; it has overview, outcomes, timeline, \
                ladder, anger, moves, types, beliefs, losses, loss-no-fish
                Maybe %s
                """.formatted(wrong, advice)));
        assertThat(folder.resolve("brink-reports")).doesNotExist();
    }

    @Test
    void aVariantHasItsOwnFigures() {
        String second = "indicators.anger.main=false";
        Desk.Answer answer = desk.ask("run", Desk.FERRY, "--runs", "3", "-q", "--set", second, "--figures", "anger");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err())
                .contains("it has overview, outcomes, timeline, ladder, moves, types, beliefs, losses, loss-no-fish\n");
    }

    @Test
    void whatIsAskedForIsDrawnAndNothingElse() throws IOException {
        Desk.Answer answer = desk.ask(
                "run",
                Desk.FERRY,
                "--runs",
                "5",
                "--out",
                "r",
                "--figures",
                "anger, outcomes",
                "--svg",
                "--theme",
                "dark",
                "--dpi",
                "100");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(pictures()).containsExactly("anger.png", "anger.svg", "outcomes.png", "outcomes.svg");
        assertThat(ImageIO.read(folder.resolve("r/anger.png").toFile()).getWidth())
                .isEqualTo(1250);
        JsonNode drawing = JsonMapper.shared()
                .readTree(folder.resolve("r/provenance.json"))
                .get("drawing");
        assertThat(drawing.toString())
                .isEqualTo("{\"theme\":\"dark\",\"dpi\":100,\"formats\":[\"png\",\"svg\"],"
                        + "\"figures\":[\"outcomes\",\"anger\"]}");
    }

    @Test
    void noneIsNoFigure() throws IOException {
        assertThat(desk.ask("run", Desk.FERRY, "--runs", "5", "--out", "r", "--figures", "none", "--svg")
                        .code())
                .isZero();
        assertThat(pictures()).isEmpty();
    }

    @Test
    void withoutAWishItIsAsItAlwaysWas() throws IOException {
        assertThat(desk.ask("run", Desk.FERRY, "--runs", "5", "--out", "r").code())
                .isZero();
        assertThat(pictures())
                .containsExactly(
                        "anger.png",
                        "beliefs.png",
                        "ladder.png",
                        "loss-no-fish.png",
                        "losses.png",
                        "moves.png",
                        "outcomes.png",
                        "overview.png",
                        "timeline.png",
                        "types.png");
        assertThat(ImageIO.read(folder.resolve("r/anger.png").toFile()).getWidth())
                .isEqualTo(1800);
    }

    private List<String> pictures() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("r"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(png|svg)"))
                    .sorted()
                    .toList();
        }
    }
}
