package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The picture in the README shows what {@code ./brink run geneva-2022} gives today. Its figures stand beside it. The
 * first of its runs are played again here: luck is keyed by run, so they are the same whatever their number. After a
 * change of the scenario or the engine, make both anew with {@code mvn -Pthorough -pl cli -am test
 * -Dtest=ReadmePictureTest -Dgolden=write -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class ReadmePictureTest {

    private static final String SCENARIO = "geneva-2022";
    private static final int FEW = 300;
    private static final Path IMAGES = Desk.root().resolve("docs/images");
    private static final Path PICTURE = IMAGES.resolve("outcomes.png");
    private static final Path FIGURES = IMAGES.resolve("outcomes.json");
    private static final String STALE = "the picture in the README is stale; its test says how to make it anew";

    @TempDir
    private Path folder;

    @Test
    void itsScenarioIsTodaysAndItsFirstRunsEndAsTheyDidThen() {
        JsonNode figures = JsonMapper.shared().readTree(FIGURES);
        JsonNode today = run(FEW);
        assertThat(figures.get("scenario")).as(STALE).isEqualTo(today.get("scenario"));
        assertThat(figures.get("firstRuns")).as(STALE).isEqualTo(counts(today));
        assertThat(PICTURE).isNotEmptyFile();
    }

    @Test
    @Tag("slow")
    void allItsFiguresAreTodays() throws IOException {
        if (System.getProperty("golden", "").equals("write")) {
            write();
        }
        JsonNode figures = JsonMapper.shared().readTree(FIGURES);
        JsonNode today = run(figures.get("runs").asInt());
        assertThat(figures.get("outcomes")).as(STALE).isEqualTo(today.get("outcomes"));
        assertThat(figures.get("seed")).as(STALE).isEqualTo(today.get("seed"));
    }

    private void write() throws IOException {
        JsonNode first = run(FEW);
        JsonNode all = run(10_000);
        ObjectNode figures = JsonMapper.shared().createObjectNode();
        figures.put("command", "./brink run " + SCENARIO);
        for (String key : List.of("scenario", "seed", "runs", "outcomes")) {
            figures.set(key, all.get(key));
        }
        figures.set("firstRuns", counts(first));
        Files.createDirectories(IMAGES);
        Files.writeString(
                FIGURES, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(figures) + "\n");
        Files.copy(folder.resolve("10000/outcomes.png"), PICTURE, StandardCopyOption.REPLACE_EXISTING);
    }

    private JsonNode run(int runs) {
        String number = Integer.toString(runs);
        Desk.Answer answer = Desk.in(folder)
                .ask("run", SCENARIO, "--runs", number, "--out", number, "--overwrite", "--format", "json", "-q");
        assertThat(answer.code()).as(answer.err()).isZero();
        return JsonMapper.shared().readTree(answer.out());
    }

    private static JsonNode counts(JsonNode summary) {
        ObjectNode counts = JsonMapper.shared().createObjectNode();
        counts.set("runs", summary.get("runs"));
        summary.get("outcomes").forEach(outcome -> counts.set(outcome.get("id").asString(), outcome.get("count")));
        return counts;
    }
}
