package brink.reports.draw;

import brink.reports.draw.MarkLabels.Place;
import brink.reports.draw.Setter.Style;
import brink.reports.figure.Mark;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Marks with their labels in rows above the field.
 *
 * @param labels set labels, from left to right
 * @param places where they go, one for each label
 * @param bare where marks stand that share the label of one before
 */
record MarkRows(List<Block> labels, List<Place> places, List<Double> bare) {

    /** The room above the field where there are no marks. */
    static final double LEAST = 6;

    /** Height of a row. */
    static final double HEIGHT = 17;

    private static final Style STYLE = new Style(Typeface.SEMIBOLD, 12, 9);
    private static final double ONE_LINE = 15;
    private static final int MOST = 6;
    private static final double WIDEST = 0.45;

    /**
     * Lays marks out in as many rows as they need, at most six: then neighbours share labels.
     *
     * @param marks in ascending order
     * @param x where a time lies
     * @param setter for the labels
     * @param width of the room
     * @param limit no label ends to the right of this
     */
    static MarkRows of(List<Mark> marks, DoubleUnaryOperator x, Setter setter, double width, double limit) {
        List<MarkGroup> groups = MarkGroup.alone(marks);
        MarkRows rows = once(groups, x, setter, width, limit);
        while (rows.count() > MOST) {
            groups = MarkGroup.fewer(groups);
            rows = once(groups, x, setter, width, limit);
        }
        return rows;
    }

    private static MarkRows once(
            List<MarkGroup> groups, DoubleUnaryOperator x, Setter setter, double width, double limit) {
        List<Block> labels = groups.stream()
                .map(group -> setter.set(group.label(), STYLE, WIDEST * width, ONE_LINE))
                .toList();
        List<Place> places = MarkLabels.place(
                groups.stream().mapToDouble(MarkGroup::at).map(x).toArray(),
                labels.stream().mapToDouble(label -> label.width() + 10).toArray(),
                limit);
        List<Double> bare = groups.stream()
                .flatMap(group -> group.marks().stream().skip(1))
                .map(mark -> x.applyAsDouble(mark.at()))
                .toList();
        return new MarkRows(labels, places, bare);
    }

    private int count() {
        return places.stream().mapToInt(Place::row).max().orElse(-1) + 1;
    }

    /** The room above the field. */
    double height() {
        return count() == 0 ? LEAST : count() * HEIGHT + 2;
    }
}
