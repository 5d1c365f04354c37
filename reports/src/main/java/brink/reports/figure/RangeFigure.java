package brink.reports.figure;

import java.util.List;

/**
 * Distributions one under the other: the median within the central half and the central nine tenths.
 *
 * @param id kebab-case id
 * @param words what is said around it
 * @param values the horizontal axis
 * @param ranges from top to bottom, those of one owner together, at least one
 */
public record RangeFigure(String id, Words words, Axis values, List<Range> ranges) implements Figure {

    /** Copies the ranges; refuses none. */
    public RangeFigure {
        ranges = List.copyOf(ranges);
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException("a range figure must have at least one range");
        }
    }

    /**
     * One distribution.
     *
     * @param row whose it is, and what
     * @param loss which loss it is
     * @param p05 value below which 5 % lie
     * @param p25 value below which 25 % lie
     * @param p50 the median
     * @param p75 value below which 75 % lie
     * @param p95 value below which 95 % lie
     * @param label what stands at its right end
     */
    public record Range(Row row, Loss loss, double p05, double p25, double p50, double p75, double p95, String label) {
        /** Refuses quantiles out of order, and NaN. */
        public Range {
            if (!(p05 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p95)) {
                throw new IllegalArgumentException(
                        "%s: quantiles must ascend: %s, %s, %s, %s, %s".formatted(row, p05, p25, p50, p75, p95));
            }
        }
    }
}
