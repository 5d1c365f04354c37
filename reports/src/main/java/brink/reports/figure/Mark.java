package brink.reports.figure;

/**
 * A date worth a line across the figure.
 *
 * @param at where on the horizontal axis
 * @param label what happened then
 */
public record Mark(double at, String label) {}
