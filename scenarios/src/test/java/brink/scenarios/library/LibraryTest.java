package brink.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenarios.Fixtures;
import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.source.SourceText;
import brink.scenarios.source.TextLoader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private static final String ROOT = "brink/scenarios/library/";

    @TempDir
    private Path folder;

    @Test
    void fromAFolderAndFromAJar() throws IOException {
        for (URL root : List.of(folder(), jar())) {
            Library library = Library.at(root);
            assertThat(library.ids()).containsExactly("quarrel", "tiny");
            assertThat(library.list())
                    .containsExactly(
                            new Library.Entry("quarrel", "A quarrel", "Two sentences."),
                            new Library.Entry("tiny", "The smallest quarrel", ""));
            assertThat(library.text("tiny").orElseThrow().name()).isEqualTo("library:tiny/scenario.json");
            assertThat(library.text("none")).isEmpty();
            assertThat(library.advice("tniy")).isEqualTo("Maybe 'tiny'");
        }
    }

    @Test
    void scenariosOfTheLibraryExtendEachOther() throws IOException {
        Library library = Library.at(folder());
        for (String id : library.ids()) {
            CheckResult result = Scenarios.check(
                    Scenarios.read(library.text(id).orElseThrow(), library.loader(), Optional.empty(), List.of()));
            assertThat(ProblemPrinter.print(result.problems())).isEmpty();
        }
    }

    @Test
    void theLoaderStaysWithinTheLibrary() throws IOException {
        TextLoader loader = Library.at(folder()).loader();
        SourceText from = SourceText.of("library:quarrel/scenario.json", "");
        assertThat(loader.load("../tiny/scenario.json", from)).isInstanceOf(TextLoader.Found.class);
        assertThat(loader.load("tiny", SourceText.of("mine.json", ""))).isInstanceOf(TextLoader.Found.class);
        assertThat(loader.load("../../../x", from)).isInstanceOf(TextLoader.Missing.class);
        assertThat(loader.load("a b\u0000%", from)).isInstanceOf(TextLoader.Missing.class);
        assertThat(loader.load("scenario.json", SourceText.of("quarrel/x", ""))).isInstanceOf(TextLoader.Missing.class);
    }

    @Test
    void uncitedDistributionsAreNoticedInTheLibraryOnly() {
        String text = Fixtures.text("tiny.json")
                .text()
                .replace("\"lambda\": 1", "\"lambda\": {\"type\": \"uniform\", \"low\": 1, \"high\": 2}");
        assertThat(Fixtures.print(SourceText.of("mine.json", text))).isEmpty();
        assertThat(Fixtures.print(SourceText.of("library:tiny/scenario.json", text)))
                .contains("warning[no-source]: actors.ann.lambda is a distribution without a source");
    }

    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put(ROOT + "tiny/scenario.json", Fixtures.text("tiny.json").text());
        files.put(ROOT + "quarrel/scenario.json", """
                {"extends": "base.json", "title": "A quarrel", "summary": "Two sentences."}""");
        files.put(ROOT + "quarrel/base.json", "{\"extends\": \"tiny\", \"id\": \"quarrel\"}");
        files.put(ROOT + "quarrel/guide.md", "# Guide");
        return files;
    }

    private URL folder() throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = folder.resolve("a class path").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder.resolve("a class path").toUri().toURL();
    }

    private URL jar() throws IOException {
        Path jar = folder.resolve("a jar.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return URI.create("jar:" + jar.toUri() + "!/").toURL();
    }
}
