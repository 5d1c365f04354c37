package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/cli.md} explains every column and key of a report, and none that there is not. */
class ReportTablesTest {

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @TempDir
    private Path folder;

    @Test
    void everyColumnAndKeyIsExplained() throws IOException {
        assertThat(Desk.in(folder)
                        .withWords()
                        .ask("run", Desk.FERRY_WORD, "--runs", "20", "--out", "report")
                        .code())
                .isZero();
        for (String file : List.of("runs.csv", "steps.csv", "ledger.csv", "talks.csv")) {
            String header = Files.readAllLines(folder.resolve("report/" + file)).get(0);
            compare(file, List.of(header.split(",", -1)));
        }
        for (String file : List.of("summary.json", "provenance.json", "machine.json")) {
            List<String> paths = new ArrayList<>();
            collect(JsonMapper.shared().readTree(folder.resolve("report/" + file)), "", paths);
            compare(file, paths);
        }
    }

    private static void collect(JsonNode node, String path, List<String> paths) {
        if (node.isArray() && !node.isEmpty()) {
            node.forEach(element -> collect(element, path + "[]", paths));
        } else if (node.isObject()) {
            node.properties()
                    .forEach(entry -> collect(
                            entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), paths));
        } else {
            paths.add(path);
        }
    }

    private static void compare(String file, List<String> found) throws IOException {
        List<String> explained = explained(file);
        assertThat(explained).as("table of %s", file).isNotEmpty();
        assertThat(found).as(file).allMatch(name -> explained.stream().anyMatch(name::matches));
        assertThat(explained)
                .as("explained, but not in %s", file)
                .allMatch(name -> found.stream().anyMatch(some -> some.matches(name)));
    }

    /** The first cells of the first table after the file's name, as patterns: words in capitals stand for ids. */
    private static List<String> explained(String file) throws IOException {
        String text = Files.readString(Desk.root().resolve("docs/cli.md"));
        String after = text.substring(text.indexOf("**`" + file + "`**"));
        String table = after.substring(after.indexOf("\n|"), after.indexOf("\n\n", after.indexOf("\n|")));
        List<String> names = new ArrayList<>();
        table.lines().skip(3).forEach(line -> {
            Matcher name = NAME.matcher(line.split("\\|", -1)[1]);
            while (name.find()) {
                names.add(name.group(1)
                        .replace("[]", "\\[\\]")
                        .replace(".", "\\.")
                        .replaceAll("QUANTILE", "[0-9]{2}")
                        .replaceAll("PATH", ".+")
                        .replaceAll("[A-Z]{4,}", "[a-z0-9-]+"));
            }
        });
        return names;
    }
}
