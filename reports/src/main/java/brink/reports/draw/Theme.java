package brink.reports.draw;

import brink.reports.figure.Loss;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/**
 * The colours of the house.
 *
 * @param paper behind everything
 * @param ink titles, names and values
 * @param quiet subtitles, ticks, captions
 * @param faint the grid
 * @param between lines that should be seen but not before the data
 * @param median the middle of a fan
 * @param half the central half of a fan
 * @param most the central nine tenths of a fan
 * @param grades a scale of degree from the calmest to the gravest, each darker than the one before
 * @param palette one colour for each place in an order, used again from the beginning when it ends
 */
record Theme(
        Color paper,
        Color ink,
        Color quiet,
        Color faint,
        Color between,
        Color median,
        Color half,
        Color most,
        List<Color> grades,
        List<Color> palette) {

    /** Text in a palette colour reaches this contrast with white paper (WCAG 2.1, level AA). */
    private static final double READABLE = 4.5;

    /**
     * Dark on white. The palette begins with Okabe and Ito's colours, the warmest first as the gravest outcome
     * usually is, and goes on with Tol's and two neutral ones; any two of the first ten differ by at least 17
     * CIELAB units, also to eyes without long- or medium-wave cones (Machado, Oliveira and Fernandes 2009). The
     * grades are Brewer's OrRd, which keep their order in grey and to such eyes too.
     */
    static final Theme LIGHT = new Theme(
            Color.WHITE,
            new Color(0x1F2937),
            new Color(0x52606D),
            new Color(0xE3E7EB),
            new Color(0x8A96A3),
            new Color(0x164B82),
            new Color(0xA9C7E3),
            new Color(0xDCE8F4),
            List.of(
                    new Color(0xFEF0D9),
                    new Color(0xFDD49E),
                    new Color(0xFDBB84),
                    new Color(0xFC8D59),
                    new Color(0xEF6548),
                    new Color(0xD7301F),
                    new Color(0x990000)),
            List.of(
                    new Color(0xD55E00),
                    new Color(0xE69F00),
                    new Color(0x009E73),
                    new Color(0xCC79A7),
                    new Color(0x56B4E9),
                    new Color(0x0072B2),
                    new Color(0x332288),
                    new Color(0x7A4B1E),
                    new Color(0xDDCC77),
                    new Color(0x222222)));

    /** The colour of lines and areas for a place in the scenario's order. */
    Color colour(int place) {
        return palette.get(place % palette.size());
    }

    /** The same colour, darkened until text in it can be read. */
    Color textColour(int place) {
        Color colour = colour(place);
        while (1.05 / (luminance(colour) + 0.05) < READABLE) {
            colour = new Color(colour.getRed() * 19 / 20, colour.getGreen() * 19 / 20, colour.getBlue() * 19 / 20);
        }
        return colour;
    }

    /** The colour of a degree, from 0 for the calmest to 1 for the gravest. */
    Color grade(double degree) {
        return along(grades, degree);
    }

    /** The colour of an amount, from 0 for the least that is shown to 1 for the most. */
    Color shade(double amount) {
        return along(List.of(most, half, median), amount);
    }

    private static Color along(List<Color> scale, double share) {
        double at = share * (scale.size() - 1);
        int below = Math.min((int) at, Math.max(0, scale.size() - 2));
        Color low = scale.get(below);
        Color high = scale.get(Math.min(below + 1, scale.size() - 1));
        double part = at - below;
        return new Color(
                between(low.getRed(), high.getRed(), part),
                between(low.getGreen(), high.getGreen(), part),
                between(low.getBlue(), high.getBlue(), part));
    }

    private static int between(int low, int high, double part) {
        return (int) Math.round(low + (high - low) * part);
    }

    /** The colour of a loss, for lines and for text. */
    Color loss(Loss loss) {
        return loss == Loss.EXPECTED ? quiet : median;
    }

    /** Ink or paper, whichever can be read better on a colour. */
    Color textOn(Color colour) {
        return contrast(ink, colour) >= contrast(paper, colour) ? ink : paper;
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    /** Relative luminance as WCAG 2.1 defines it. */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }

    /** A line that can be told from a solid one. */
    static BasicStroke dashed(float width) {
        return new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 10, new float[] {4 * width, 3 * width}, 0);
    }

    /**
     * A line with bevelled joins: round and mitred ones come out a few pixels differently on Java 17 and
     * 25, bevels and filled polygons are the same.
     */
    static BasicStroke solid(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
    }
}
