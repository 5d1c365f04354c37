package brink.cli;

import brink.engine.quantity.Quantile;
import brink.engine.quantity.Quantity;
import brink.reports.write.Csv;
import brink.reports.write.Digits;
import brink.scenarios.words.Block;
import brink.scenarios.words.Block.Heading;
import brink.scenarios.words.Block.Paragraph;
import brink.scenarios.words.Block.Table;
import brink.scenarios.words.Markdown;
import brink.scenarios.words.ParameterRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every parameter of a scenario as a table. */
final class ParameterText {

    private static final String HEADER = "path,value,kind,low,median,high,default,unit,source,confidence,note\n";
    private static final String HOW = "--set takes what stands above a table and a path in it, joined by a dot.";

    private final List<ParameterRow> rows;
    private final int width;

    ParameterText(List<ParameterRow> rows, int width) {
        this.rows = rows;
        this.width = width;
    }

    /**
     * For the terminal: a table for each thing, with what is said about a number in one column, so that there is room
     * for its path.
     */
    String text() {
        Map<String, List<ParameterRow>> things = rows.stream()
                .collect(Collectors.groupingBy(ParameterText::thing, LinkedHashMap::new, Collectors.toList()));
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(HOW)));
        things.forEach((thing, own) -> {
            blocks.add(new Heading(thing));
            blocks.add(new Table(
                    List.of("path", "value", "unit", "where from"),
                    own.stream().map(row -> cells(thing, row)).toList()));
        });
        return new WordsText(width).of(blocks).stripLeading() + "\n" + Count.of(rows.size(), "parameter") + "\n";
    }

    /** The first two keys of its path, such as {@code actors.russia}; of what has no more than two, the first. */
    private static String thing(ParameterRow row) {
        String[] keys = row.path().split("\\.", -1);
        return keys.length > 2 ? keys[0] + "." + keys[1] : keys[0];
    }

    private static List<String> cells(String thing, ParameterRow row) {
        return List.of(row.path().substring(thing.length() + 1), row.value(), row.unit(), origin(row));
    }

    private static String origin(ParameterRow row) {
        return Stream.of(
                        row.isDefault() ? "(default)" : "",
                        row.source(),
                        row.confidence().isEmpty() ? "" : "confidence " + row.confidence(),
                        row.note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    String markdown() {
        return Markdown.table(new Table(
                List.of("path", "value", "unit", "source", "confidence", "note"),
                rows.stream()
                        .map(row -> List.of(
                                row.path(),
                                row.value() + (row.isDefault() ? " (default)" : ""),
                                row.unit(),
                                row.source(),
                                row.confidence(),
                                row.note()))
                        .toList()));
    }

    /** For other programs: the ends of the distribution are empty where it has none, durations are in days. */
    String csv() {
        return HEADER + rows.stream().map(ParameterText::line).collect(Collectors.joining());
    }

    private static String line(ParameterRow row) {
        Quantity quantity = row.quantity();
        double median =
                quantity.isConstant() ? quantity.low() : Quantile.of(quantity).at(0.5);
        return Stream.of(
                                row.path(),
                                row.value(),
                                quantity.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                                number(quantity.low()),
                                number(median),
                                number(quantity.high()),
                                row.isDefault() ? "yes" : "no",
                                row.unit(),
                                row.source(),
                                row.confidence(),
                                row.note())
                        .map(Csv::cell)
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static String number(double value) {
        return Double.isInfinite(value) ? "" : Digits.text(value);
    }
}
