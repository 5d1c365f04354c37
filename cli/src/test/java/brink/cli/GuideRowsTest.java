package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenarios.Scenarios;
import brink.scenarios.library.Library;
import brink.scenarios.source.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide of geneva-2022 accounts for every row of the report, and what it points at is there. */
class GuideRowsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([AVMCBS]\\d+) \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern POINTER = Pattern.compile("`([a-z0-9-]+(/[a-z0-9-]+)+)`");

    private static final Pattern SLASH = Pattern.compile("/");

    private final Library library = Library.shipped();
    private final List<Node> played = List.of(root(Optional.empty()), root(Optional.of("words")));

    @Test
    void everyRowOfTheReportHasALine() throws IOException {
        List<String> rows = Stream.of(
                        rows("A", 35, "%02d"),
                        rows("V", 16, "%02d"),
                        rows("M", 50, "%02d"),
                        rows("C", 14, "%02d"),
                        rows("B", 29, "%02d"),
                        rows("S", 8, "%d"))
                .flatMap(List::stream)
                .toList();
        assertThat(lines().map(line -> line.group(1))).containsExactlyElementsOf(rows);
    }

    @Test
    void whatALinePointsAtIsThere() throws IOException {
        List<String> dangling = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (MatchResult line : lines().toList()) {
            List<String> pointers = POINTER.matcher(line.group(2))
                    .results()
                    .map(pointer -> pointer.group(1))
                    .toList();
            if (pointers.isEmpty() && !line.group(2).startsWith("no effect: ")) {
                silent.add(line.group());
            }
            pointers.stream().filter(pointer -> !isThere(pointer)).forEach(dangling::add);
        }
        assertThat(dangling).isEmpty();
        assertThat(silent)
                .as("lines that say neither where a row lives nor why it has no effect")
                .isEmpty();
    }

    private boolean isThere(String pointer) {
        return played.stream().anyMatch(root -> {
            Optional<Node> node = Optional.of(root);
            for (String segment : SLASH.split(pointer, -1)) {
                node = node.flatMap(n -> n.child(segment));
            }
            return node.isPresent();
        });
    }

    private static List<String> rows(String letter, int count, String number) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> letter + number.formatted(i))
                .toList();
    }

    private static Stream<MatchResult> lines() throws IOException {
        String guide = Files.readString(Desk.root().resolve("scenarios/library/geneva-2022/guide.md"));
        return ROW.matcher(guide).results();
    }

    private Node root(Optional<String> variant) {
        return Scenarios.read(library.text("geneva-2022").orElseThrow(), library.loader(), variant, List.of())
                .places()
                .root();
    }
}
