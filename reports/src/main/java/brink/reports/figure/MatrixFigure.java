package brink.reports.figure;

import java.util.List;

/**
 * Counts of what becomes of what: a row for what was, a column for what is instead.
 *
 * @param id kebab-case id
 * @param words what is said around it
 * @param heading what the columns are
 * @param columns names of the columns from left to right, at least one
 * @param lines from top to bottom, those of one owner together, at least one
 */
public record MatrixFigure(String id, Words words, String heading, List<String> columns, List<Line> lines)
        implements Figure {

    /** Copies the lists; refuses no lines, and lines without a cell for each column. */
    public MatrixFigure {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        if (lines.isEmpty() || columns.isEmpty()) {
            throw new IllegalArgumentException("a matrix must have at least one line and one column");
        }
        for (Line line : lines) {
            if (line.cells.size() != columns.size()) {
                throw new IllegalArgumentException("%s: cells (%s) must be as many as columns (%s)"
                        .formatted(line.row, line.cells.size(), columns.size()));
            }
        }
    }

    /**
     * One row.
     *
     * @param row whose it is, and what
     * @param cells one for each column from the left
     */
    public record Line(Row row, List<Cell> cells) {
        /** Copies the cells. */
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param degree how dark it is, from 0 to 1; below 0 it is left blank and its label is quiet
     * @param label what stands in it
     */
    public record Cell(double degree, String label) {
        /** Refuses degrees above 1, and NaN. */
        public Cell {
            if (!(degree <= 1)) {
                throw new IllegalArgumentException("degree (%s) must be at most 1".formatted(degree));
            }
        }
    }
}
