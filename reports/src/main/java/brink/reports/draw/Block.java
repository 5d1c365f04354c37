package brink.reports.draw;

import java.awt.Font;
import java.util.List;

/**
 * Text broken into lines.
 *
 * @param lines from top to bottom
 * @param font of all lines
 * @param width of the widest line, in points
 */
record Block(List<String> lines, Font font, double width) {

    /** From baseline to baseline, in sizes of the font. */
    private static final double PITCH = 1.22;

    /** From the top of the highest letter to the baseline, in sizes of the font. */
    static final double ASCENT = 0.78;

    /** From the baseline to the foot of the lowest letter, in sizes of the font. */
    static final double DESCENT = 0.24;

    double pitch() {
        return PITCH * font.getSize2D();
    }

    /** From the top of the first line to the foot of the last. */
    double height() {
        return (lines.size() - 1) * pitch() + (ASCENT + DESCENT) * font.getSize2D();
    }

    /** The baseline of a line of a block that begins at a height. */
    double baseline(double top, int line) {
        return top + ASCENT * font.getSize2D() + line * pitch();
    }
}
