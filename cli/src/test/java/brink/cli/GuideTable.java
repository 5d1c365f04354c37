package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.stats.Interval;
import brink.engine.stats.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables in a scenario's guide; {@code -Dgolden=write} writes their figures anew, to be read in review. */
final class GuideTable {

    private final Path file;

    private static final double ERROR = 1e-4;

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

    /** The row that starts with a text ends with cells that begin with what these shares do not contradict. */
    void isNear(String start, List<Share> played) throws IOException {
        List<String> rows = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("| " + start))
                .toList();
        assertThat(rows).as("rows of %s that start with %s", file, start).hasSize(1);
        List<String> cells = List.of(rows.get(0).split("\\|", -1));
        for (int i = 0; i < played.size(); i++) {
            String cell = cells.get(cells.size() - 1 - played.size() + i).strip();
            double told = Double.parseDouble("0" + cell.replaceFirst(" .*", ""));
            Interval interval = played.get(i).interval(ERROR);
            assertThat(told).as("%s %s: %s", start, i, cell).isBetween(interval.low(), interval.high());
        }
    }

    String text() throws IOException {
        return Files.readString(file);
    }
}
