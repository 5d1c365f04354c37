package brink.reports.figure;

import brink.reports.figure.Contours.Point;
import java.util.List;

/**
 * A number over two others: a cell around each pair of values, shaded in classes, with contours, and with lines where
 * one kind of place ends and another begins.
 *
 * @param id kebab-case id
 * @param words what is said around it
 * @param across the first parameter, to the right; it begins and ends at the first and last column
 * @param up the second parameter, upwards; it begins and ends at the first and last row
 * @param columns values of the first parameter, ascending
 * @param key what the shades mean
 * @param rows from bottom to top
 * @param contours lines along which the number has a round value
 */
public record SurfaceFigure(
        String id,
        Words words,
        Axis across,
        Axis up,
        List<Double> columns,
        Key key,
        List<Line> rows,
        List<Contour> contours)
        implements Figure {

    /** Copies the lists; refuses rows without a cell for each column, and fewer than two rows or columns. */
    public SurfaceFigure {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        contours = List.copyOf(contours);
        if (rows.size() < 2 || columns.size() < 2) {
            throw new IllegalArgumentException("a surface must have at least two rows and two columns");
        }
        for (Line row : rows) {
            if (row.cells.size() != columns.size()) {
                throw new IllegalArgumentException("%s: cells (%s) must be as many as columns (%s)"
                        .formatted(row.value, row.cells.size(), columns.size()));
            }
            for (Cell cell : row.cells) {
                if (cell.shade < 0 || cell.shade >= key.names.size()) {
                    throw new IllegalArgumentException(
                            "shade (%s) must be one of %s".formatted(cell.shade, key.names.size()));
                }
            }
        }
    }

    /**
     * What the shades mean.
     *
     * @param label what is measured, with its unit
     * @param names of the classes, from the least to the most
     */
    public record Key(String label, List<String> names) {
        /** Copies the names; refuses none. */
        public Key {
            names = List.copyOf(names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("a key must name at least one class");
            }
        }
    }

    /**
     * One row.
     *
     * @param value of the second parameter
     * @param cells one for each column from the left
     */
    public record Line(double value, List<Cell> cells) {
        /** Copies the cells. */
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param shade its class, from 0
     * @param kind of place; between two kinds there is a line, and each kind's largest part has its name
     */
    public record Cell(int shade, String kind) {}

    /**
     * A line along which the number has one value.
     *
     * @param label the value
     * @param points at least two
     */
    public record Contour(String label, List<Point> points) {
        /** Copies the points. */
        public Contour {
            points = List.copyOf(points);
        }
    }
}
