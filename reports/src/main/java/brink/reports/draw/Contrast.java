package brink.reports.draw;

import java.awt.Color;

/** How well a colour stands out from another, by the formulas of WCAG 2.1. */
final class Contrast {

    /** What text needs (level AA). */
    static final double TEXT = 4.5;

    /** What lines and areas need that carry meaning (success criterion 1.4.11). */
    static final double MARK = 3;

    private Contrast() {}

    /** From 1, for equal colours, to 21, for black and white. */
    static double of(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** Relative luminance, from 0 for black to 1 for white. */
    static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
}
