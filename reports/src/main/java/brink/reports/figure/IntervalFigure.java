package brink.reports.figure;

import java.util.List;

/**
 * Estimates with their intervals, one under the other: as bars from zero, or as points on either side of it.
 *
 * @param id kebab-case id
 * @param words what is said around it
 * @param values the horizontal axis; zero lies on it, and at its beginning where estimates are bars
 * @param form how an estimate is shown
 * @param estimates from top to bottom, those of one owner together, at least one
 */
public record IntervalFigure(String id, Words words, Axis values, Form form, List<Estimate> estimates)
        implements Figure {

    /** How an estimate is shown. */
    public enum Form {
        /** A bar from zero, so that lengths can be compared. */
        BARS,
        /** A point, which may lie on either side of zero. */
        POINTS
    }

    /** Copies the estimates; refuses none, and an axis without zero where it must be. */
    public IntervalFigure {
        estimates = List.copyOf(estimates);
        if (estimates.isEmpty()) {
            throw new IllegalArgumentException("a figure of intervals must have at least one");
        }
        if (values.low() > 0 || values.high() < 0 || (form == Form.BARS && values.low() != 0)) {
            throw new IllegalArgumentException("the axis (%s to %s) must hold zero, and begin there for bars"
                    .formatted(values.low(), values.high()));
        }
    }

    /**
     * One estimate.
     *
     * @param row whose it is, and what
     * @param place the colour's place, from 0
     * @param value the estimate
     * @param low lower end of the interval, at most {@code value}
     * @param high upper end of the interval, at least {@code value}
     * @param label what stands at its right end
     * @param strong whether it is to be seen first; others are drawn faint
     */
    public record Estimate(Row row, int place, double value, double low, double high, String label, boolean strong) {
        /** Refuses an interval that does not hold its value, and NaN. */
        public Estimate {
            if (!(low <= value && value <= high)) {
                throw new IllegalArgumentException(
                        "%s: value (%s) must lie between %s and %s".formatted(row, value, low, high));
            }
        }
    }
}
