package brink.reports.figure;

import java.util.List;

/**
 * Horizontal bars with intervals, from top to bottom.
 *
 * @param id kebab-case id
 * @param words what is said around it
 * @param values the horizontal axis, which begins at 0 so that lengths can be compared
 * @param bars from top to bottom, at least one
 */
public record BarFigure(String id, Words words, Axis values, List<Bar> bars) implements Figure {

    /** Copies the bars; refuses none, and an axis that does not begin at 0. */
    public BarFigure {
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("a bar figure must have at least one bar");
        }
        if (values.low() != 0) {
            throw new IllegalArgumentException("the axis of bars (from %s) must begin at 0".formatted(values.low()));
        }
    }

    /**
     * One bar.
     *
     * @param name what is measured
     * @param place the thing's place in the scenario's order, from 0; it keeps one colour everywhere
     * @param value length of the bar
     * @param low lower end of the interval, at most {@code value}
     * @param high upper end of the interval, at least {@code value}
     * @param label the value as text
     */
    public record Bar(String name, int place, double value, double low, double high, String label) {
        /** Refuses an interval that does not hold its value, and NaN. */
        public Bar {
            if (!(low <= value && value <= high)) {
                throw new IllegalArgumentException(
                        "%s: value (%s) must lie between %s and %s".formatted(name, value, low, high));
            }
        }
    }
}
