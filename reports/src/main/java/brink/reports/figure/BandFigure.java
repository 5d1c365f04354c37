package brink.reports.figure;

import java.util.List;

/**
 * Estimates with two kinds of uncertainty, one under the other: a narrow band within a wide one.
 *
 * @param id kebab-case id
 * @param words what is said around it
 * @param values the horizontal axis
 * @param wide what the wide bands are
 * @param narrow what the narrow bands are
 * @param bands from top to bottom, at least one
 */
public record BandFigure(String id, Words words, Axis values, String wide, String narrow, List<Band> bands)
        implements Figure {

    /** Copies the bands; refuses none. */
    public BandFigure {
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("a figure of bands must have at least one");
        }
    }

    /**
     * One estimate.
     *
     * @param row what is estimated
     * @param value the estimate
     * @param low lower end of the narrow band, at most {@code value}
     * @param high upper end of the narrow band, at least {@code value}
     * @param from lower end of the wide band
     * @param to upper end of the wide band, at least {@code from}
     * @param label what stands at its right end
     */
    public record Band(Row row, double value, double low, double high, double from, double to, String label) {
        /** Refuses bands that are none, and NaN. */
        public Band {
            if (!(low <= value && value <= high && from <= to)) {
                throw new IllegalArgumentException("%s: bands must hold their value: %s, %s, %s, %s, %s"
                        .formatted(row, low, value, high, from, to));
            }
        }
    }
}
