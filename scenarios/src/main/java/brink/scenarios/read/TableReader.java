package brink.scenarios.read;

import brink.scenarios.problem.Problem;
import brink.scenarios.problem.Severity;
import brink.scenarios.source.Node;
import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Text to rows: comma-separated values as spreadsheets write them, with a line of names; each cell with its place. */
public final class TableReader {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .enable(CsvReadFeature.SKIP_EMPTY_LINES)
            .enable(CsvReadFeature.TRIM_SPACES)
            .build();

    /** A line is an array in the array of all lines. */
    private static final int LINE = 2;

    private TableReader() {}

    /**
     * What came of a text.
     *
     * @param place where it begins
     * @param rows cells by column, in the order of the columns
     * @param problems what is wrong with it
     */
    public record Table(Place place, List<Map<String, Node.Text>> rows, List<Problem> problems) {}

    /**
     * Reads a table; cells are apart by commas, or by semicolons where the first line has those.
     *
     * @param source in whatever state
     * @return its rows, or what is wrong with them
     */
    public static Table read(SourceText source) {
        Place start = Place.startOf(source.name());
        if (source.spoilt().isPresent()) {
            return refused(start, source.spoilt().get(), "the bytes here are not UTF-8, the file must be UTF-8 text");
        }
        List<String> lines = source.text().lines().toList();
        String told = lines.isEmpty() ? "" : lines.get(0).strip();
        boolean tells = told.matches("sep=.");
        String first = lines.stream()
                .skip(tells ? 1 : 0)
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        if (first.isEmpty()) {
            return refused(start, start, "the file is empty, it must hold a table with names of columns");
        }
        char between = tells ? told.charAt(told.length() - 1) : between(first);
        String text = tells ? source.text().replaceFirst("sep=.", "") : source.text();
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(between);
        try (JsonParser parser = CSV.reader(schema).createParser(text)) {
            return rows(start, lines(source.name(), parser));
        } catch (JacksonException e) {
            Place place = new Place(
                    source.name(), e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            return refused(
                    start, place, "the table cannot be read here, quotes must be closed and stand around a cell");
        }
    }

    /** What stands between cells: commas, or what the names of the columns have instead. */
    private static char between(String names) {
        if (names.indexOf(',') >= 0) {
            return ',';
        }
        return names.indexOf(';') >= 0 ? ';' : names.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static Table refused(Place start, Place place, String message) {
        String advice = "Maybe save it again as CSV (UTF-8) from the spreadsheet";
        return new Table(
                start, List.of(), List.of(new Problem(Severity.ERROR, "table", Pointer.ROOT, place, message, advice)));
    }

    private static List<List<Node.Text>> lines(String name, JsonParser parser) {
        List<List<Node.Text>> lines = new ArrayList<>();
        List<Node.Text> line = new ArrayList<>();
        int depth = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                depth++;
                line = new ArrayList<>();
            } else if (token == JsonToken.END_ARRAY) {
                if (depth == LINE) {
                    lines.add(line);
                }
                depth--;
            } else {
                Place place = new Place(name, parser.currentTokenLocation().getLineNr(), line.size() + 1);
                line.add(new Node.Text(place, parser.getString()));
            }
        }
        return lines;
    }

    private static Table rows(Place start, List<List<Node.Text>> lines) {
        List<Node.Text> names = lines.get(0);
        List<Map<String, Node.Text>> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(doubled(names));
        if (lines.stream()
                .skip(1)
                .flatMap(List::stream)
                .allMatch(cell -> cell.value().isEmpty())) {
            problems.add(problem(start, "the table has no row, it must have one for each answer", ""));
        }
        for (List<Node.Text> line : lines.subList(1, lines.size())) {
            if (line.stream().allMatch(cell -> cell.value().isEmpty())) {
                continue;
            }
            Map<String, Node.Text> row = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                Node.Text cell = line.get(i);
                String name = i < names.size() ? names.get(i).value() : "";
                if (!name.isEmpty()) {
                    row.put(name, cell);
                } else if (!cell.value().isEmpty()) {
                    problems.add(problem(
                            cell.place(),
                            "the cell (%s) has no column, each must have a name in the first line"
                                    .formatted(cell.value()),
                            "Maybe put quotes around a cell with a comma in it"));
                }
            }
            rows.add(row);
        }
        return new Table(start, rows, problems);
    }

    private static List<Problem> doubled(List<Node.Text> names) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node.Text name : names) {
            if (!name.value().isEmpty() && !seen.add(name.value())) {
                problems.add(problem(
                        name.place(),
                        "the column %s is there twice, each must have a name of its own".formatted(name.value()),
                        "Maybe remove one of the two"));
            }
        }
        return problems;
    }

    private static Problem problem(Place place, String message, String advice) {
        return new Problem(Severity.ERROR, "table", Pointer.ROOT, place, message, advice);
    }
}
