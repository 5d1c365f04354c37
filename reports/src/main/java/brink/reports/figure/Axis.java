package brink.reports.figure;

import java.util.List;

/**
 * One direction of a figure.
 *
 * @param label what is measured, with its unit; empty where the ticks say it themselves
 * @param low value at the beginning
 * @param high value at the end, above {@code low}
 * @param ticks labelled values in ascending order, from {@code low} to {@code high}
 */
public record Axis(String label, double low, double high, List<Tick> ticks) {

    /** Copies the ticks; refuses an empty range, NaN, and ticks outside the range. */
    public Axis {
        ticks = List.copyOf(ticks);
        if (!(low < high)) {
            throw new IllegalArgumentException("low (%s) must be below high (%s)".formatted(low, high));
        }
        for (Tick tick : ticks) {
            if (!(tick.at() >= low && tick.at() <= high)) {
                throw new IllegalArgumentException(
                        "tick (%s) must lie between %s and %s".formatted(tick.at(), low, high));
            }
        }
    }

    /**
     * A labelled value.
     *
     * @param at the value
     * @param label its text; a line break separates two lines
     */
    public record Tick(double at, String label) {}
}
