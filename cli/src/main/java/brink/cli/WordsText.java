package brink.cli;

import brink.scenarios.words.Block;
import brink.scenarios.words.Block.Heading;
import brink.scenarios.words.Block.Paragraph;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import brink.scenarios.words.Block.Table;
import brink.scenarios.words.ScenarioInWords;
import brink.scenarios.words.Section;
import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A scenario in words, laid out for a terminal. */
final class WordsText {

    private static final String INDENT = "  ";
    private static final int NARROWEST_COLUMN = 16;
    /** Numbers, shares and ranges of them. */
    private static final Pattern NUMBERS = Pattern.compile("[-<> 0-9.,%]+(?: to [-0-9.,]+ %)?");

    private final int width;

    WordsText(int width) {
        this.width = width;
    }

    /** The whole text. */
    String of(ScenarioInWords words) {
        StringBuilder text = new StringBuilder(lines("", words.title()));
        for (Section section : words.sections()) {
            String title = section.topic().title();
            text.append("\n\n").append(title.toUpperCase(Locale.ROOT)).append('\n');
            text.append(of(section.blocks()));
        }
        return text.toString();
    }

    /** Some blocks, each after an empty line but for what belongs to a heading. */
    String of(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        Block before = new Paragraph("");
        for (Block block : blocks) {
            text.append(before instanceof Heading ? "" : "\n").append(block(block));
            before = block;
        }
        return text.toString();
    }

    private String block(Block block) {
        if (block instanceof Heading heading) {
            return lines("", heading.text());
        }
        if (block instanceof Paragraph paragraph) {
            return lines("", paragraph.text());
        }
        if (block instanceof Table table) {
            return table(table);
        }
        StringBuilder text = new StringBuilder();
        ((Points) block).points().forEach(point -> add(text, "", point));
        return text.toString();
    }

    private void add(StringBuilder text, String indent, Point point) {
        text.append(lines(indent + "- ", point.text()));
        point.inner().forEach(inner -> add(text, indent + INDENT, inner));
    }

    /** Lines in which no number is torn from its percent sign. */
    private String lines(String head, String text) {
        return Wrapped.lines(head, text.replace(" %", "\u00a0%"), width).replace("\u00a0%", " %");
    }

    /** A table; where it is too wide, its widest columns give way. Cells are broken at spaces, the first only there. */
    String table(Table table) {
        int[] widths = widths(table);
        List<ColumnData<List<String>>> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            columns.add(new Column()
                    .header(table.header().get(i))
                    .headerAlign(align(table, i))
                    .dataAlign(align(table, i))
                    .maxWidth(widths[i] + 2)
                    .with(row -> row.get(column)));
        }
        return AsciiTable.getTable(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER, table.rows(), columns)
                        .replaceAll("[ \\t]*\\R", "\n")
                        .stripTrailing()
                + "\n";
    }

    private int[] widths(Table table) {
        int[] widths = IntStream.range(0, table.header().size())
                .map(i -> longest(table, i, Stream::of))
                .toArray();
        int first = Math.max(NARROWEST_COLUMN, longest(table, 0, cell -> Stream.of(cell.split(" ", -1))));
        int most = width + 1 - 3 * widths.length;
        while (IntStream.of(widths).sum() > most) {
            OptionalInt widest = IntStream.range(0, widths.length)
                    .filter(i -> widths[i] > (i == 0 ? first : NARROWEST_COLUMN))
                    .reduce((i, j) -> widths[j] > widths[i] ? j : i);
            if (widest.isEmpty()) {
                break;
            }
            widths[widest.getAsInt()]--;
        }
        return widths;
    }

    private static int longest(Table table, int column, Function<String, Stream<String>> parts) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .flatMap(row -> parts.apply(row.get(column)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static HorizontalAlign align(Table table, int column) {
        boolean numbers = !table.rows().isEmpty()
                && table.rows().stream()
                        .allMatch(row -> NUMBERS.matcher(row.get(column)).matches());
        return numbers ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT;
    }
}
