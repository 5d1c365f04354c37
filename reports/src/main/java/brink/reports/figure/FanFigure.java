package brink.reports.figure;

import java.util.List;

/**
 * A distribution over time: the median within the central half and the central nine tenths.
 *
 * @param id kebab-case id
 * @param words what is said around it
 * @param time the horizontal axis, in days from the beginning
 * @param values the vertical axis
 * @param slices in ascending order of time, at least one
 * @param marks dates worth a vertical line, in ascending order
 */
public record FanFigure(String id, Words words, Axis time, Axis values, List<Slice> slices, List<Mark> marks)
        implements Figure {

    /** Copies the lists; refuses no slices. */
    public FanFigure {
        slices = List.copyOf(slices);
        marks = List.copyOf(marks);
        if (slices.isEmpty()) {
            throw new IllegalArgumentException("a fan must have at least one slice");
        }
    }

    /**
     * The last slice.
     *
     * @return the slice at the right end
     */
    public Slice last() {
        return slices.get(slices.size() - 1);
    }

    /**
     * Quantiles at one time.
     *
     * @param at time
     * @param p05 value below which 5 % lie
     * @param p25 value below which 25 % lie
     * @param p50 the median
     * @param p75 value below which 75 % lie
     * @param p95 value below which 95 % lie
     */
    public record Slice(double at, double p05, double p25, double p50, double p75, double p95) {
        /** Refuses quantiles out of order, and NaN. */
        public Slice {
            if (!(p05 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p95)) {
                throw new IllegalArgumentException(
                        "quantiles must ascend: %s, %s, %s, %s, %s".formatted(p05, p25, p50, p75, p95));
            }
        }
    }
}
