package brink.reports.figure;

import java.util.List;

/**
 * Shares of a whole over time, stacked: at every time they fill the field from 0 to 1.
 *
 * @param id kebab-case id
 * @param words what is said around it
 * @param time the horizontal axis, in days from the beginning
 * @param values the vertical axis, from 0 to 1
 * @param at the times, in ascending order, at least one
 * @param areas from the bottom upwards, in an order of degree, at least one
 * @param marks dates worth a vertical line, in ascending order
 */
public record AreaFigure(
        String id, Words words, Axis time, Axis values, List<Double> at, List<Area> areas, List<Mark> marks)
        implements Figure {

    private static final double TOLERANCE = 1e-9;

    /** Copies the lists; refuses areas of other lengths, and shares that do not add up to 1. */
    public AreaFigure {
        at = List.copyOf(at);
        areas = List.copyOf(areas);
        marks = List.copyOf(marks);
        if (at.isEmpty()) {
            throw new IllegalArgumentException("areas must have at least one time");
        }
        for (int i = 0; i < at.size(); i++) {
            double sum = 0;
            for (Area area : areas) {
                if (area.shares.size() != at.size()) {
                    throw new IllegalArgumentException("%s: shares (%s) must be as many as times (%s)"
                            .formatted(area.name, area.shares.size(), at.size()));
                }
                sum += area.shares.get(i);
            }
            if (!(Math.abs(sum - 1) <= TOLERANCE)) {
                throw new IllegalArgumentException("shares (%s) must add up to 1 at %s".formatted(sum, at.get(i)));
            }
        }
    }

    /**
     * One area.
     *
     * @param name what it is
     * @param label what stands at its right end; empty for nothing
     * @param shares its height at each time, in [0, 1]
     */
    public record Area(String name, String label, List<Double> shares) {
        /** Copies the shares; refuses one outside [0, 1], and NaN. */
        public Area {
            shares = List.copyOf(shares);
            for (double share : shares) {
                if (!(share >= 0 && share <= 1)) {
                    throw new IllegalArgumentException(
                            "%s: share (%s) must lie between 0 and 1".formatted(name, share));
                }
            }
        }

        /**
         * The right end.
         *
         * @return the last share
         */
        public double last() {
            return shares.get(shares.size() - 1);
        }
    }
}
