package brink.reports.figure;

import java.util.List;

/**
 * What a loss does over time from one day on, expected and realised.
 *
 * @param id kebab-case id
 * @param words what is said around it
 * @param time the horizontal axis, in days from the day it begins
 * @param values the vertical axis, which begins at 0
 * @param courses in drawing order, the first undermost, at least one
 */
public record CourseFigure(String id, Words words, Axis time, Axis values, List<Course> courses) implements Figure {

    /** Copies the courses; refuses none, and an axis that does not begin at 0. */
    public CourseFigure {
        courses = List.copyOf(courses);
        if (courses.isEmpty()) {
            throw new IllegalArgumentException("a figure of courses must have at least one");
        }
        if (values.low() != 0) {
            throw new IllegalArgumentException("the axis of losses (from %s) must begin at 0".formatted(values.low()));
        }
    }

    /**
     * One course: its points joined by straight lines.
     *
     * @param loss which loss it is
     * @param label what stands at its right end
     * @param points in ascending order of time, at least one
     */
    public record Course(Loss loss, String label, List<Point> points) {
        /** Copies the points; refuses none. */
        public Course {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("a course must have at least one point: " + label);
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
     * A point.
     *
     * @param at time in days
     * @param value points per year
     */
    public record Point(double at, double value) {
        /** Refuses NaN. */
        public Point {
            if (Double.isNaN(at) || Double.isNaN(value)) {
                throw new IllegalArgumentException("a point must have a place: %s, %s".formatted(at, value));
            }
        }
    }
}
