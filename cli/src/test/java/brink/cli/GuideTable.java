package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables in a scenario's guide; {@code -Dgolden=write} writes their figures anew, to be read in review. */
final class GuideTable {

    private final Path file;

    GuideTable(String scenario) {
        file = Desk.root().resolve("scenarios/library/" + scenario + "/guide.md");
    }

    /** The row that starts with a text ends with these cells. */
    void has(String start, List<String> cells) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        List<String> rows =
                lines.stream().filter(line -> line.startsWith("| " + start)).toList();
        assertThat(rows).as("rows of %s that start with %s", file, start).hasSize(1);
        String ending = " " + String.join(" | ", cells) + " |";
        if (System.getProperty("golden", "").equals("write")) {
            String[] old = rows.get(0).split(" \\| ", -1);
            String kept = String.join(" | ", List.of(old).subList(0, old.length - cells.size()));
            lines.set(lines.indexOf(rows.get(0)), kept + " |" + ending);
            Files.writeString(file, String.join("\n", lines) + "\n");
            return;
        }
        assertThat(rows.get(0)).endsWith("|" + ending);
    }

    String text() throws IOException {
        return Files.readString(file);
    }
}
