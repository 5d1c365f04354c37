package brink.reports.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import brink.engine.model.Scenario;
import brink.reports.Toy;
import brink.reports.Toys;
import brink.reports.draw.ThemeName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the options of drawing change in a report, and what they do not. */
class DrawingTest {

    private static final Set<PictureFormat> BOTH = EnumSet.allOf(PictureFormat.class);
    private static final int RUNS = 12;

    @TempDir
    private Path room;

    @Test
    void aSelectionIsDrawnAndTheOthersAreToldInWords() throws IOException {
        Drawing drawing = new Drawing(ThemeName.DARK, 72, BOTH, Optional.of(List.of("tension", "outcomes")));
        Path report = write("some", drawing);
        assertThat(pictures(report)).containsExactly("outcomes.png", "outcomes.svg", "tension.png", "tension.svg");
        assertThat(ImageIO.read(report.resolve("outcomes.png").toFile()).getRGB(0, 0) & 0xFFFFFF)
                .isEqualTo(0x14191F);
        assertThat(Files.readString(report.resolve("outcomes.svg"))).contains("rgb(20,25,31)");
        JsonNode figures = json(report, "summary.json").get("figures");
        assertThat(figures).hasSize(10);
        assertThat(figures.get(1).get("files").toString()).isEqualTo("[\"outcomes.png\",\"outcomes.svg\"]");
        assertThat(figures.get(2).get("id").asString()).isEqualTo("timeline");
        assertThat(figures.get(2).get("files")).isEmpty();
        assertThat(json(report, "provenance.json").get("drawing").toString())
                .isEqualTo("{\"theme\":\"dark\",\"dpi\":72,\"formats\":[\"png\",\"svg\"],"
                        + "\"figures\":[\"outcomes\",\"tension\"]}");
    }

    @Test
    void nothingIsDrawnWhereNothingIsWanted() throws IOException {
        Path report = write("none", new Drawing(ThemeName.LIGHT, 144, BOTH, Optional.of(List.of())));
        assertThat(pictures(report)).isEmpty();
        assertThat(json(report, "provenance.json").get("drawing").get("figures"))
                .isEmpty();
        assertThat(json(report, "summary.json").get("figures")).hasSize(10);
    }

    @Test
    void drawingChangesNoNumber() throws IOException {
        Path light = write("light", Drawing.DEFAULT);
        Path print = write("print", new Drawing(ThemeName.PRINT, 100, BOTH, Optional.empty()));
        for (String file : List.of("runs.csv", "steps.csv", "scenario.json")) {
            assertThat(print.resolve(file)).hasSameBinaryContentAs(light.resolve(file));
        }
        assertThat(Files.readString(print.resolve("summary.json")).replaceAll(",\\s*\"[-a-z]+\\.svg\"", ""))
                .isEqualTo(Files.readString(light.resolve("summary.json")));
    }

    @Test
    void aFigureThatIsNotThereIsRefusedAndNothingIsLeft() {
        Drawing drawing = new Drawing(ThemeName.LIGHT, 144, BOTH, Optional.of(List.of("timelin")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write("wrong", drawing))
                .withMessage("figure (timelin) must be one of [overview, outcomes, timeline, ladder, tension, moves, "
                        + "types, beliefs, losses, loss-trade]");
        assertThat(room).isEmptyDirectory();
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Drawing(ThemeName.LIGHT, 71, BOTH, Optional.empty()))
                .withMessage("dpi (71) must lie between 72 and 600");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Drawing(ThemeName.LIGHT, 72, Set.of(), Optional.empty()))
                .withMessageContaining("at least one format");
    }

    private Path write(String name, Drawing drawing) throws IOException {
        Scenario scenario = Toys.tiny();
        try (ReportDraft draft = ReportDraft.open(room.resolve(name), Existing.REFUSE)) {
            ReportInput input = Inputs.of(Toy.play(scenario, RUNS, draft.runSink(scenario)));
            return draft.finish(
                    new ReportInput(input.ensemble(), input.origin(), input.scenarioJson(), input.machine(), drawing));
        }
    }

    private static List<String> pictures(Path report) throws IOException {
        try (Stream<Path> files = Files.list(report)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(png|svg)"))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode json(Path report, String file) {
        return JsonMapper.shared().readTree(report.resolve(file));
    }
}
