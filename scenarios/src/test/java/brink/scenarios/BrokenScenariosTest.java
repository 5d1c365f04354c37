package brink.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenarios.source.SourceText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every kind of mistake, in a file that makes exactly that one. What the user must see stands in the
 * file itself, on lines that begin with {@code //>}; these lines are not part of what is read.
 */
class BrokenScenariosTest {

    private static final String EXPECTED = "//> ";

    @TestFactory
    Stream<DynamicTest> everyMistakeIsReportedInTheseWords() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(BrokenScenariosTest.class.getResource("broken"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> examine(file)));
        }
    }

    private static void examine(Path file) throws IOException {
        String text = Files.readString(file);
        String name = "broken/" + file.getFileName();
        String expected = text.lines()
                .filter(line -> line.startsWith(EXPECTED))
                .map(line -> line.substring(EXPECTED.length()) + "\n")
                .collect(Collectors.joining());
        String scenario = text.lines()
                .filter(line -> !line.startsWith(EXPECTED))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        assertThat(Fixtures.print(SourceText.of(name, scenario)))
                .isEqualTo(expected)
                .isNotEmpty();
    }
}
