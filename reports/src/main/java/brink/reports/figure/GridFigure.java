package brink.reports.figure;

import java.util.List;

/**
 * How much of what and when: a row for each thing, a column for each stretch of time, shades in classes.
 *
 * @param id kebab-case id
 * @param words what is said around it
 * @param time the horizontal axis, in days from the beginning
 * @param edges ends of the columns on that axis, ascending, one more than there are columns
 * @param key what the shades mean
 * @param note what the rows' notes say, as a heading; empty for none
 * @param lines from top to bottom, those of one owner together, at least one
 */
public record GridFigure(
        String id, Words words, Axis time, List<Double> edges, Shades key, String note, List<Line> lines)
        implements Figure {

    /** Copies the lists; refuses no lines, and lines with more cells than there are columns. */
    public GridFigure {
        edges = List.copyOf(edges);
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a grid must have at least one line");
        }
        for (Line line : lines) {
            if (line.cells.size() >= edges.size()) {
                throw new IllegalArgumentException("%s: cells (%s) must not be more than columns (%s)"
                        .formatted(line.row, line.cells.size(), edges.size() - 1));
            }
        }
    }

    /**
     * What the shades mean: class i holds values from {@code from.get(i)} up to the next; what lies below the
     * first is left blank.
     *
     * @param label what is measured, with its unit
     * @param from lower ends of the classes, ascending and above 0, at least one
     * @param names of the classes, as many
     */
    public record Shades(String label, List<Double> from, List<String> names) {
        /** Copies the lists; refuses lengths that differ, and ends that do not ascend from above 0. */
        public Shades {
            from = List.copyOf(from);
            names = List.copyOf(names);
            if (from.isEmpty() || from.size() != names.size()) {
                throw new IllegalArgumentException(
                        "classes (%s) must be as many as names (%s)".formatted(from.size(), names.size()));
            }
            double before = 0;
            for (double end : from) {
                if (!(end > before)) {
                    throw new IllegalArgumentException("ends of classes must ascend from above 0: " + from);
                }
                before = end;
            }
        }

        /**
         * The class of a value.
         *
         * @param value at least 0
         * @return its class from 0, or -1 below the first
         */
        public int of(double value) {
            int at = -1;
            while (at + 1 < from.size() && value >= from.get(at + 1)) {
                at++;
            }
            return at;
        }
    }

    /**
     * One row.
     *
     * @param row whose it is, and what
     * @param cells one value for each column from the left, at least 0; there may be fewer than columns
     * @param note what stands at its right end
     */
    public record Line(Row row, List<Double> cells, String note) {
        /** Copies the cells; refuses negative values, and NaN. */
        public Line {
            cells = List.copyOf(cells);
            for (double cell : cells) {
                if (!(cell >= 0)) {
                    throw new IllegalArgumentException("%s: value (%s) must be at least 0".formatted(row, cell));
                }
            }
        }
    }
}
