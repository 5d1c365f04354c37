package brink.reports.figure;

import brink.reports.figure.Axis.Tick;
import java.util.List;

/**
 * Curves over time, named at their right ends.
 *
 * @param id kebab-case id
 * @param words what is said around it
 * @param time the horizontal axis, in days from the beginning
 * @param values the vertical axis
 * @param curves in drawing order, the first undermost
 * @param strip values under the axis of time
 * @param marks dates worth a vertical line, in ascending order
 */
public record LineFigure(
        String id, Words words, Axis time, Axis values, List<Curve> curves, Strip strip, List<Mark> marks)
        implements Figure {

    /** Copies the lists. */
    public LineFigure {
        curves = List.copyOf(curves);
        marks = List.copyOf(marks);
    }

    /**
     * One curve: its points joined by straight lines, with the interval of each point as a band.
     *
     * @param name what is measured
     * @param label what stands at its right end; empty for nothing
     * @param place the thing's place in the scenario's order, from 0; it keeps one colour everywhere
     * @param points in ascending order of time, at least one; a single point is a dot
     */
    public record Curve(String name, String label, int place, List<Point> points) {
        /** Copies the points; refuses none. */
        public Curve {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("curve %s must have at least one point".formatted(name));
            }
        }

        /**
         * The right end.
         *
         * @return the last point
         */
        public Point last() {
            return points.get(points.size() - 1);
        }
    }

    /**
     * Values under the axis of time, like the numbers at risk under a survival curve.
     *
     * @param label what they are
     * @param values each under a tick of the axis
     */
    public record Strip(String label, List<Tick> values) {
        /** Copies the values. */
        public Strip {
            values = List.copyOf(values);
        }
    }

    /**
     * A point with its interval.
     *
     * @param at time
     * @param value the estimate
     * @param low lower end of the interval, at most {@code value}
     * @param high upper end of the interval, at least {@code value}
     */
    public record Point(double at, double value, double low, double high) {
        /** Refuses an interval that does not hold its value, and NaN. */
        public Point {
            if (!(low <= value && value <= high)) {
                throw new IllegalArgumentException("value (%s) must lie between %s and %s".formatted(value, low, high));
            }
        }
    }
}
