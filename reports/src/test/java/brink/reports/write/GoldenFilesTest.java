package brink.reports.write;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.model.Scenario;
import brink.reports.Toy;
import brink.reports.Toys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The data files of a tiny report, byte for byte. Where a change is meant, {@code -Dgolden=write} rewrites
 * them; then read what changed.
 */
class GoldenFilesTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "brink", "reports", "write", "golden");
    private static final int RUNS = 12;

    @TempDir
    private static Path room;

    @BeforeAll
    static void writeReport() throws IOException {
        Scenario scenario = Toys.tiny();
        try (ReportDraft draft = ReportDraft.open(room.resolve("tiny"), Existing.REFUSE)) {
            draft.finish(Inputs.of(Toy.play(scenario, RUNS, draft.runSink(scenario))));
        }
        try (ExperimentDraft draft = ExperimentDraft.open(room.resolve("compared"), Existing.REFUSE)) {
            draft.finish(Inputs.of(Toys.experiment(RUNS * RUNS)), Workers.ONE_BY_ONE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.json", "runs.csv", "steps.csv", "provenance.json", "machine.json"})
    void everyByteIsAsItWas(String name) throws IOException {
        same(room.resolve("tiny").resolve(name), GOLDEN.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"comparison.json", "comparison.csv", "flips.csv", "provenance.json"})
    void everyByteOfAComparisonIsAsItWas(String name) throws IOException {
        same(room.resolve("compared").resolve(name), GOLDEN.resolve("compared").resolve(name));
    }

    private static void same(Path file, Path golden) throws IOException {
        // Git keeps text with plain line feeds; the line ends of RFC 4180 have a test of their own.
        String written = Files.readString(file).replace("\r\n", "\n");
        if (System.getProperty("golden", "").equals("write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiny/runs.csv", "tiny/steps.csv", "compared/comparison.csv", "compared/flips.csv"})
    void tablesKeepToRfc4180(String name) throws IOException {
        String text = Files.readString(room.resolve(name));
        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        long columns = text.lines().findFirst().orElseThrow().split(",", -1).length;
        assertThat(text.lines()).allMatch(line -> line.split(",", -1).length == columns);
    }

    @Test
    void aFieldWithACommaOrAQuoteIsQuoted() throws IOException {
        Path file = room.resolve("quoted.csv");
        try (CsvFile csv = new CsvFile(file)) {
            csv.line(List.of("plain", "a,b", "say \"no\"", "two\nlines"));
            csv.put(1.5);
            csv.endLine();
        }
        assertThat(Files.readString(file)).isEqualTo("plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n1.5\r\n");
    }
}
