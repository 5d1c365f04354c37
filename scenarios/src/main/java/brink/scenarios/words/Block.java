package brink.scenarios.words;

import java.util.List;

/** A piece of a section. Texts are plain, without markup or line breaks of their own. */
public sealed interface Block {

    /**
     * A heading within a section.
     *
     * @param text a phrase
     */
    record Heading(String text) implements Block {}

    /**
     * Some sentences.
     *
     * @param text not empty
     */
    record Paragraph(String text) implements Block {}

    /**
     * A list of points.
     *
     * @param points at least one
     */
    record Points(List<Point> points) implements Block {
        /** Copies the list. */
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * A point, and what belongs to it.
     *
     * @param text a sentence or a phrase
     * @param inner points beneath it, often none
     */
    record Point(String text, List<Point> inner) {
        /** Copies the list. */
        public Point {
            inner = List.copyOf(inner);
        }

        /**
         * A point with nothing beneath it.
         *
         * @param text a sentence or a phrase
         * @return the point
         */
        static Point of(String text) {
            return new Point(text, List.of());
        }
    }

    /**
     * A table. The first column names the row.
     *
     * @param header names of the columns
     * @param rows as many cells in each as there are columns
     */
    record Table(List<String> header, List<List<String>> rows) implements Block {
        /** Copies the lists; refuses a row that is longer or shorter than the header. */
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException("row %s must have %s cells".formatted(row, header.size()));
                }
            }
        }
    }
}
