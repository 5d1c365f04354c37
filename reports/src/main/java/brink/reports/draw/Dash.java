package brink.reports.draw;

import java.awt.BasicStroke;

/** Patterns of lines, told apart without colour. */
enum Dash {
    /** Unbroken. */
    SOLID(0, 0),
    /** Long strokes. */
    LONG(5, 2),
    /** Points, a little longer than wide so that they print. */
    DOTTED(1.2f, 1.4f);

    private final float stroke;
    private final float gap;

    Dash(float stroke, float gap) {
        this.stroke = stroke;
        this.gap = gap;
    }

    /** A line of a width in points; the pattern grows with it. See {@link Theme#solid} on its joins. */
    BasicStroke stroke(float width) {
        if (gap == 0) {
            return Theme.solid(width);
        }
        float[] pattern = {stroke * width, gap * width};
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 10, pattern, 0);
    }
}
