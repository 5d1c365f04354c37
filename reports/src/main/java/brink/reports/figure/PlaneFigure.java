package brink.reports.figure;

import java.util.List;

/**
 * Things in a plane of two estimates, each with its intervals.
 *
 * @param id kebab-case id
 * @param words what is said around it
 * @param across the horizontal axis
 * @param up the vertical axis
 * @param spots in drawing order, the first undermost, at least one
 */
public record PlaneFigure(String id, Words words, Axis across, Axis up, List<Spot> spots) implements Figure {

    /** Copies the spots; refuses none. */
    public PlaneFigure {
        spots = List.copyOf(spots);
        if (spots.isEmpty()) {
            throw new IllegalArgumentException("a plane must have at least one spot");
        }
    }

    /**
     * One thing.
     *
     * @param name what stands beside it
     * @param place the colour's place, from 0
     * @param across its place on the horizontal axis
     * @param up its place on the vertical axis
     */
    public record Spot(String name, int place, Estimate across, Estimate up) {}

    /**
     * An estimate with its interval.
     *
     * @param value the estimate
     * @param low lower end of the interval, at most {@code value}
     * @param high upper end of the interval, at least {@code value}
     */
    public record Estimate(double value, double low, double high) {
        /** Refuses an interval that does not hold its value, and NaN. */
        public Estimate {
            if (!(low <= value && value <= high)) {
                throw new IllegalArgumentException("value (%s) must lie between %s and %s".formatted(value, low, high));
            }
        }
    }
}
