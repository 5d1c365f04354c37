package brink.cli;

import brink.engine.quantity.Quantile;
import brink.engine.quantity.Quantity;
import brink.scenarios.words.Block.Table;
import brink.scenarios.words.Markdown;
import brink.scenarios.words.ParameterRow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every parameter of a scenario as a table. */
final class ParameterText {

    private static final String HEADER = "path,value,kind,low,median,high,default,unit,source,confidence,note\n";
    private static final int DIGITS = 9;

    private final List<ParameterRow> rows;
    private final int width;

    ParameterText(List<ParameterRow> rows, int width) {
        this.rows = rows;
        this.width = width;
    }

    /** For the terminal: what is said about a number in one column, so that there is room for its path. */
    String text() {
        Table table = new Table(
                List.of("path", "value", "where from"),
                rows.stream()
                        .map(row -> List.of(row.path(), row.value(), origin(row)))
                        .toList());
        return new WordsText(width).table(table) + "\n" + Count.of(rows.size(), "parameter") + "\n";
    }

    private static String origin(ParameterRow row) {
        String words = Stream.of(
                        row.isDefault() ? "(default)" : "",
                        row.unit(),
                        row.source(),
                        row.confidence().isEmpty() ? "" : "confidence " + row.confidence(),
                        row.note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return words;
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
                        .map(Csv::quoted)
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static String number(double value) {
        return Double.isInfinite(value)
                ? ""
                : new BigDecimal(value, new MathContext(DIGITS))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
