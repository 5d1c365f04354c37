package brink.scenarios.sheet;

import brink.scenarios.problem.Problem;
import brink.scenarios.problem.Severity;
import brink.scenarios.read.TableReader;
import brink.scenarios.source.Node;
import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A sheet that is a table, as the object that the same sheet is in JSON; each value keeps its place. */
final class SheetTable {

    /** What stands between several variants, or settings, in one cell. */
    static final String BETWEEN = "; ";

    private static final Set<String> LISTS = Set.of("variants", "set");
    private static final String PERCENT = "percent";
    private static final Set<String> WHOLE = Set.of("format", "runs");
    private static final Set<String> ANSWERS = Set.of("question", "answer", "meaning", "percent");

    private final TableReader.Table table;
    private final List<Problem> problems = new ArrayList<>();

    private SheetTable(TableReader.Table table) {
        this.table = table;
        this.problems.addAll(table.problems());
    }

    /**
     * What came of a table.
     *
     * @param root the object
     * @param problems where rows that must agree do not
     */
    record Sheet(Optional<Node.Fields> root, List<Problem> problems) {}

    static Sheet of(TableReader.Table table) {
        SheetTable sheet = new SheetTable(table);
        Node.Fields root = sheet.root();
        return new Sheet(sheet.problems.isEmpty() ? Optional.of(root) : Optional.empty(), sheet.problems);
    }

    private Node.Fields root() {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        List<Node> forecasts = new ArrayList<>();
        for (Map<String, Node.Text> row : table.rows()) {
            Map<String, Node.Member> forecast = new LinkedHashMap<>();
            row.forEach((column, cell) -> {
                Node.Member member = new Node.Member(cell.place(), value(column, cell));
                if (ANSWERS.contains(column)) {
                    forecast.put(column, member);
                } else if (!members.containsKey(column)
                        || isBlank(members.get(column).value())) {
                    members.put(column, member);
                } else if (isBlank(member.value())) {
                    // As above: names are signed in one row.
                    return;
                } else if (BlankSheet.COLUMNS.contains(column)) {
                    agree(column, members.get(column), cell);
                }
            });
            Place place =
                    row.values().stream().map(Node.Text::place).findFirst().orElse(table.place());
            forecasts.add(new Node.Fields(place, forecast));
        }
        members.put("forecasts", new Node.Member(table.place(), new Node.Items(table.place(), forecasts)));
        return new Node.Fields(table.place(), members);
    }

    private static boolean isBlank(Node node) {
        return node instanceof Node.Nothing
                || (node instanceof Node.Text text && text.value().isBlank())
                || (node instanceof Node.Items items && items.values().isEmpty());
    }

    private void agree(String column, Node.Member first, Node.Text cell) {
        if (!first.value().equals(withPlace(value(column, cell), first.value().place()))) {
            problems.add(new Problem(
                    Severity.ERROR,
                    "rows-differ",
                    Pointer.ROOT.child(column),
                    cell.place(),
                    "%s (%s) must be the same in all rows; the first has it at %s"
                            .formatted(column, cell.value(), first.key()),
                    "Maybe one sheet for each student, in a file of its own"));
        }
    }

    private static Node withPlace(Node node, Place place) {
        if (node instanceof Node.Text text) {
            return new Node.Text(place, text.value());
        }
        if (node instanceof Node.Numeral number) {
            return new Node.Numeral(place, number.value());
        }
        if (node instanceof Node.Items items) {
            return new Node.Items(
                    place,
                    items.values().stream().map(each -> withPlace(each, place)).toList());
        }
        return new Node.Nothing(place);
    }

    private static Node value(String column, Node.Text cell) {
        if (LISTS.contains(column)) {
            List<Node> values = Stream.of(cell.value().split(";", -1))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .<Node>map(text -> new Node.Text(cell.place(), text))
                    .toList();
            return new Node.Items(cell.place(), values);
        }
        if (column.equals(PERCENT)) {
            return number(cell, plain(cell).replace("%", "").replace(',', '.').strip());
        }
        return WHOLE.contains(column) ? number(cell, plain(cell)) : cell;
    }

    /** Without the blanks that spreadsheets put around numbers and before a per-cent sign. */
    private static String plain(Node.Text cell) {
        return cell.value().replaceAll("[\\s\\h]", "");
    }

    /** A number; a blank is nothing, and all else stays what it is. */
    private static Node number(Node.Text cell, String text) {
        if (text.isEmpty()) {
            return new Node.Nothing(cell.place());
        }
        try {
            double value = Double.parseDouble(text);
            boolean plain = Double.isFinite(value) && text.matches("[-+.0-9eE]+");
            return plain ? new Node.Numeral(cell.place(), new BigDecimal(text).stripTrailingZeros()) : cell;
        } catch (NumberFormatException e) {
            return cell;
        }
    }
}
