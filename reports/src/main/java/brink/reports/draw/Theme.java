package brink.reports.draw;

import brink.reports.figure.Loss;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The colours of a house style. Lines and the palette have a contrast of at least 3 with the paper, text of 4.5; the
 * two bands of a fan have less, so each has an edge that has it.
 *
 * @param paper behind everything
 * @param ink titles, names and values
 * @param quiet subtitles, ticks, captions
 * @param faint the grid
 * @param between lines that should be seen but not before the data
 * @param median the middle of a fan
 * @param half the central half of a fan
 * @param most the central nine tenths of a fan
 * @param edge the line around either
 * @param band opacity of the bands around curves, which may lie on one another
 * @param grades a scale of degree from the calmest to the gravest, each further from the paper than the one before
 * @param palette one colour for each place in an order, used again from the beginning when it ends
 * @param dashes one pattern for each place, likewise
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
        Color edge,
        float band,
        List<Color> grades,
        List<Color> palette,
        List<Dash> dashes) {

    /**
     * Dark on white. The palette has the hues of Okabe and Ito's, the warmest first as the gravest outcome usually
     * is, and goes on with Tol's and two neutral ones; those too light for white paper are darkened. Any two of the
     * ten differ by at least 17 CIELAB units, also to eyes without long- or medium-wave cones (Machado, Oliveira and
     * Fernandes 2009). The grades are Brewer's OrRd, which keep their order in grey and to such eyes too.
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
            new Color(0x6D94BC),
            0.22f,
            colours(0xFEF0D9, 0xFDD49E, 0xFDBB84, 0xFC8D59, 0xEF6548, 0xD7301F, 0x990000),
            colours(0xB64D00, 0xCA8600, 0x009E73, 0xCC79A7, 0x1A9BED, 0x0072B2, 0x332288, 0x794A20, 0xA69346, 0x222222),
            List.of(Dash.SOLID));

    /**
     * Light on near-black: the same hues, as far apart, but light. The grades grow lighter and redder at once, in equal
     * steps of CIELAB lightness (24 to 60), so that the gravest is the most glaring and not the palest.
     */
    static final Theme DARK = new Theme(
            new Color(0x14191F),
            new Color(0xE6EAEE),
            new Color(0xA9B4BF),
            new Color(0x2A323B),
            new Color(0x6F7C89),
            new Color(0x9CCBF5),
            new Color(0x2F5C85),
            new Color(0x1E3348),
            new Color(0x5585B3),
            0.22f,
            colours(0x403831, 0x5B412C, 0x784A29, 0x975027, 0xB95428, 0xDC552C, 0xFF5236),
            colours(0xE87138, 0xF0B429, 0x2EBF93, 0xD38DBA, 0x7CC9F4, 0x3B8FD9, 0x767EFB, 0xB7875D, 0xE8DC94, 0xF2F2F2),
            List.of(Dash.SOLID));

    /**
     * Black and greys on white. Neighbours in an order differ by at least 20 units of CIELAB lightness, and any two of
     * the first fifteen in their grey (by at least 12 units) or in their dashes.
     */
    static final Theme PRINT = new Theme(
            Color.WHITE,
            new Color(0x111111),
            new Color(0x444444),
            new Color(0xDDDDDD),
            new Color(0x808080),
            Color.BLACK,
            new Color(0xA8A8A8),
            new Color(0xDCDCDC),
            new Color(0x707070),
            0.1f,
            colours(0xF0F0F0, 0xD6D6D6, 0xB9B9B9, 0x999999, 0x757575, 0x4D4D4D, 0x1A1A1A),
            colours(0x171717, 0x6F6F6F, 0x333333, 0x909090, 0x505050),
            List.of(Dash.SOLID, Dash.LONG, Dash.DOTTED));

    /** The theme of a name. */
    static Theme of(ThemeName name) {
        return switch (name) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PRINT -> PRINT;
        };
    }

    private static List<Color> colours(int... values) {
        return IntStream.of(values).mapToObj(Color::new).toList();
    }

    /** The colour of lines and areas for a place in the scenario's order. */
    Color colour(int place) {
        return palette.get(place % palette.size());
    }

    /** A line for a place in the scenario's order, of a width in points. */
    BasicStroke line(int place, float width) {
        return dash(place).stroke(width);
    }

    /** The pattern for a place in the scenario's order. */
    Dash dash(int place) {
        return dashes.get(place % dashes.size());
    }

    /** The same colour, moved away from the paper's until text in it can be read. */
    Color textColour(int place) {
        int far = Contrast.luminance(paper) > Contrast.luminance(ink) ? 0 : 255;
        Color colour = colour(place);
        while (Contrast.of(colour, paper) < Contrast.TEXT) {
            colour = new Color(
                    nearer(colour.getRed(), far), nearer(colour.getGreen(), far), nearer(colour.getBlue(), far));
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
        return Contrast.of(ink, colour) >= Contrast.of(paper, colour) ? ink : paper;
    }

    /** A twentieth of the way from a channel's value to another. */
    private static int nearer(int channel, int far) {
        return far + (channel - far) * 19 / 20;
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
