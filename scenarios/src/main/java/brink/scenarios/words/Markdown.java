package brink.scenarios.words;

import brink.scenarios.words.Block.Heading;
import brink.scenarios.words.Block.Paragraph;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import brink.scenarios.words.Block.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A scenario in words as a Markdown document (CommonMark with tables). */
public final class Markdown {

    private static final String INDENT = "  ";

    private Markdown() {}

    /**
     * The whole document.
     *
     * @param words any
     * @return lines ended by {@code \n}
     */
    public static String of(ScenarioInWords words) {
        StringBuilder text =
                new StringBuilder("# ").append(escaped(words.title())).append("\n");
        for (Section section : words.sections()) {
            text.append("\n## ").append(section.topic().title()).append("\n");
            for (Block block : section.blocks()) {
                text.append("\n").append(block(block));
            }
        }
        return text.toString();
    }

    /**
     * Some blocks, with an empty line between them.
     *
     * @param blocks any
     * @return lines ended by {@code \n}
     */
    public static String of(List<Block> blocks) {
        return blocks.stream().map(Markdown::block).collect(Collectors.joining("\n"));
    }

    /**
     * One table.
     *
     * @param table any
     * @return lines ended by {@code \n}
     */
    public static String table(Table table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.header());
        lines.add(Collections.nCopies(table.header().size(), "---"));
        lines.addAll(table.rows());
        return lines.stream()
                .map(cells -> cells.stream()
                        .map(cell -> cell.equals("---") ? cell : escaped(cell))
                        .collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining());
    }

    private static String block(Block block) {
        if (block instanceof Heading heading) {
            return "### " + escaped(heading.text()) + "\n";
        }
        if (block instanceof Paragraph paragraph) {
            return escaped(paragraph.text()) + "\n";
        }
        if (block instanceof Table table) {
            return table(table);
        }
        StringBuilder text = new StringBuilder();
        ((Points) block).points().forEach(point -> add(text, "", point));
        return text.toString();
    }

    private static void add(StringBuilder text, String indent, Point point) {
        text.append(indent).append("- ").append(escaped(point.text())).append("\n");
        point.inner().forEach(inner -> add(text, indent + INDENT, inner));
    }

    /** Characters that would be markup; at the beginning of a line also what would start a list or a heading. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_<>\\[\\]|])", "\\\\$1")
                .replaceAll("^([#+-]+)(?=\\s|$)", "\\\\$1")
                .replaceAll("^([0-9]+)([.)])(?=\\s|$)", "$1\\\\$2");
    }
}
