package brink.reports.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the labels of marks into rows above the field so that no label covers another and, where it can
 * be helped, no mark's line runs through another mark's label.
 */
final class MarkLabels {

    private MarkLabels() {}

    /**
     * A label above its mark.
     *
     * @param at where the mark is
     * @param left left end of the label, at most {@code at}
     * @param right right end of the label, at least {@code at}
     * @param row 0 for the row next to the field, growing upwards
     */
    record Place(double at, double left, double right, int row) {
        private boolean meets(Place other) {
            return left < other.right && other.left < right;
        }

        private boolean covers(double x) {
            return left < x && x < right;
        }
    }

    /**
     * Places labels.
     *
     * @param at where the marks are, in ascending order
     * @param widths of their labels, including the space between two
     * @param limit no label ends to the right of this
     * @return one place for each mark
     */
    static List<Place> place(double[] at, double[] widths, double limit) {
        List<Place> placed = new ArrayList<>();
        for (int i = at.length - 1; i >= 0; i--) {
            double left = Math.min(at[i], limit - widths[i]);
            Place place = new Place(at[i], left, left + widths[i], 0);
            while (disturbed(place, placed)) {
                place = new Place(place.at, place.left, place.right, place.row + 1);
            }
            placed.add(0, place);
        }
        return List.copyOf(placed);
    }

    private static boolean disturbed(Place place, List<Place> placed) {
        return placed.stream()
                .anyMatch(other -> place.row <= other.row && (place.meets(other) || place.covers(other.at)));
    }
}
