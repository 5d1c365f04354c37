package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenarios.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewCommandTest {

    private static final String MINE = "My Crisis.json";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.in(folder);
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void theStarterIsSoundAndEndsInEveryWay() throws IOException {
        assertThat(desk.ask("new", "mine.json", "--title", "Say \"when\"")).isEqualTo(new Desk.Answer(0, """
                mine.json: a starter, with the id mine
                Maybe 'brink show mine.json', then change it, 'brink check mine.json' and 'brink run mine.json'
                """, ""));
        assertThat(text("mine.json")).contains("\"title\": \"Say \\\"when\\\"\",");
        Desk.Answer check = desk.ask("check", "mine.json");
        assertThat(check.err()).isEmpty();
        assertThat(check.out())
                .startsWith("mine: sound\n2 actors, 6 moves, 1 package, ")
                .endsWith(", 1 variant\n");
        String csv = desk.ask("run", "mine.json", "--runs", "400", "--format", "csv", "-q", "--overwrite")
                .out();
        List<String> rows = csv.lines().skip(1).toList();
        assertThat(rows).hasSize(3);
        assertThat(rows).allMatch(row -> Double.parseDouble(row.split(",", -1)[3]) > 0.1);
    }

    static Stream<String> shipped() {
        return Library.shipped().ids().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aCopyKeepsItsRemarksAndMeansTheSame(String id) throws IOException {
        assertThat(desk.ask("new", MINE, "--from", id).out())
                .startsWith("My Crisis.json: a copy of " + id + ", with the id my-crisis\n");
        assertThat(remarks(text(MINE)))
                .containsAll(remarks(Library.shipped().text(id).orElseThrow().text()));
        assertThat(desk.ask("check", MINE).code()).isZero();
        assertThat(desk.ask("diff", id, MINE).out()).endsWith("""

                The scenario
                - id: %s -> my-crisis
                """.formatted(id));
    }

    private static List<String> remarks(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("//"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void anExtensionChangesNothingYet(String id) throws IOException {
        assertThat(desk.ask("new", MINE, "--from", id, "--extends", "--title", "Mine")
                        .code())
                .isZero();
        assertThat(text(MINE)).hasSizeLessThan(2000).contains("\"extends\": \"" + id + '"');
        assertThat(desk.ask("check", MINE, "--variant", "mine").code()).isZero();
        assertThat(desk.ask("diff", id, MINE, "--variant-b", "mine").out())
                .contains("- id: " + id + " -> my-crisis\n", "- title: ", " -> Mine\n")
                .doesNotContain("actors");
    }

    @Test
    void nothingIsReplacedUnasked() throws IOException {
        desk.put("mine.json", "precious");
        assertThat(desk.ask("new", "mine.json")).isEqualTo(new Desk.Answer(4, "", """
                        brink: mine.json exists already, and nothing is replaced unasked
                        Maybe --overwrite, or another name
                        """));
        assertThat(text("mine.json")).isEqualTo("precious");
        assertThat(desk.ask("new", "mine.json", "--overwrite").code()).isZero();
        assertThat(text("mine.json")).contains("\"id\": \"mine\"");
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Files.createDirectory(folder.resolve("folder.json"));
        assertThat(desk.ask("new", "folder.json", "--overwrite").err())
                .isEqualTo("brink: folder.json cannot be written: it is a folder\nMaybe another place\n");
        assertThat(desk.ask("new", "nowhere/mine.json").err())
                .isEqualTo(
                        "brink: nowhere/mine.json cannot be written: there is no such folder\nMaybe another place\n");
        assertThat(desk.ask("new", "mine.json", "--from", "strait-of-onda").err())
                .isEqualTo("""
                        brink: --from strait-of-onda: there is no shipped scenario of that id
                        Maybe 'strait-of-ondal'
                        """);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("folder.json", Desk.FERRY);
        }
    }
}
