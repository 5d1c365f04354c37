package brink.cli;

import brink.engine.experiment.Surface;
import brink.reports.story.OutcomeTable;
import brink.reports.story.SweepWords;
import brink.scenarios.words.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One outcome's shares over two parameters: a column for each value of the first, a row for each of the second. */
final class SurfaceTable {

    /** More columns do not fit beside one another. */
    private static final int MOST_COLUMNS = 10;

    private SurfaceTable() {}

    static Table of(Surface surface, int outcome) {
        List<Integer> columns = shown(surface.columns().size());
        List<String> header = new ArrayList<>(List.of(""));
        columns.forEach(column -> header.add(SweepWords.value(surface.columns().get(column))));
        return new Table(
                header,
                surface.rows().stream()
                        .map(row -> {
                            List<String> cells = new ArrayList<>(List.of(SweepWords.value(row.value())));
                            columns.forEach(column ->
                                    cells.add(OutcomeTable.percent(row.sweep().share(column, outcome))));
                            return cells;
                        })
                        .toList());
    }

    /** All columns, or as many as fit, evenly, with the first and the last. */
    private static List<Integer> shown(int columns) {
        int count = Math.min(columns, MOST_COLUMNS);
        return IntStream.range(0, count)
                .mapToObj(i -> i * (columns - 1) / (count - 1))
                .toList();
    }
}
