package brink.reports.figure;

import java.util.List;

/**
 * Shares of a whole, one bar under the other, each divided in the same order.
 *
 * @param id kebab-case id
 * @param words what is said around it
 * @param values the horizontal axis, from 0 to 1
 * @param parts names of the parts; a part's place in this list keeps one colour everywhere
 * @param note what the bars' notes say, as a heading; empty for none
 * @param bars from top to bottom, those of one owner together, at least one
 */
public record StackFigure(String id, Words words, Axis values, List<String> parts, String note, List<Bar> bars)
        implements Figure {

    private static final double TOLERANCE = 1e-9;

    /** Copies the lists; refuses no bars, and bars with other parts. */
    public StackFigure {
        parts = List.copyOf(parts);
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("a stack figure must have at least one bar");
        }
        for (Bar bar : bars) {
            if (!bar.segments.isEmpty() && bar.segments.size() != parts.size()) {
                throw new IllegalArgumentException("%s: segments (%s) must be as many as parts (%s)"
                        .formatted(bar.row, bar.segments.size(), parts.size()));
            }
        }
    }

    /**
     * One bar.
     *
     * @param row whose it is, and what
     * @param segments one for each part, adding up to 1; empty where there is nothing to divide
     * @param note what stands at its right end
     */
    public record Bar(Row row, List<Segment> segments, String note) {
        /** Copies the segments; refuses some that do not add up to 1, and NaN. */
        public Bar {
            segments = List.copyOf(segments);
            double sum = segments.stream().mapToDouble(Segment::share).sum();
            if (!segments.isEmpty() && !(Math.abs(sum - 1) <= TOLERANCE)) {
                throw new IllegalArgumentException("%s: shares (%s) must add up to 1".formatted(row, sum));
            }
        }
    }

    /**
     * A part of a bar.
     *
     * @param share in [0, 1]
     * @param label the share as text; drawn where there is room
     */
    public record Segment(double share, String label) {
        /** Refuses what is no share, and NaN. */
        public Segment {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("share (%s) must lie between 0 and 1".formatted(share));
            }
        }
    }
}
