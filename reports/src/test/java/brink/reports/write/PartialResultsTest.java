package brink.reports.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartialResultsTest {

    private static final byte[] PIECE = {1, 2, 3};

    @TempDir
    private Path room;

    private PartialResults results;

    @BeforeEach
    void setUp() {
        results = new PartialResults(room.resolve("report"));
    }

    @Test
    void aPieceIsFoundByWhatDeterminesIt() throws IOException {
        assertThat(results.find("a")).isEmpty();
        results.keep("a", PIECE);
        assertThat(results.find("a").orElseThrow()).isEqualTo(PIECE);
        assertThat(results.find("b")).isEmpty();
    }

    @Test
    void aDamagedPieceIsAsGoodAsNone() throws IOException {
        results.keep("a", PIECE);
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        whole[whole.length - 1]++;
        Files.write(file, whole);
        assertThat(results.find("a")).isEmpty();
        Files.write(file, new byte[5]);
        assertThat(results.find("a")).isEmpty();
        results.keep("a", PIECE);
        assertThat(results.find("a")).isPresent();
    }

    @Test
    void onceTheWholeIsThereNothingIsLeft() throws IOException {
        results.keep("a", PIECE);
        results.keep("b", PIECE);
        assertThat(files()).hasSize(2);
        results.remove();
        assertThat(room.resolve("report.partial")).doesNotExist();
        results.remove();
    }

    @Test
    void whatSomebodyElsePutThereStays() throws IOException {
        results.keep("a", PIECE);
        Files.writeString(room.resolve("report.partial").resolve("notes.txt"), "mine");
        results.remove();
        assertThat(room.resolve("report.partial").resolve("notes.txt")).exists();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(room.resolve("report.partial"))) {
            return files.toList();
        }
    }
}
