package brink.reports.draw;

import brink.reports.draw.Sheet.Anchor;
import brink.reports.figure.Axis;
import brink.reports.figure.Axis.Tick;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The horizontal axis under rows. */
final class BottomAxis {

    /** Size of the letters of ticks. */
    static final double TICK_SIZE = 12.5;

    /** Size of the letters that say what is measured. */
    static final double LABEL_SIZE = 13;

    private static final double TICKS = 34;
    private static final double TICKS_AND_LABEL = 42;

    private final Sheet sheet;
    private final Setter setter;
    private final Theme theme;
    private final Axis axis;
    private final Rectangle2D area;

    /** An axis as wide as the area that the rows take. */
    BottomAxis(Sheet sheet, Theme theme, Axis axis, Rectangle2D area) {
        this.sheet = sheet;
        this.setter = new Setter(sheet);
        this.theme = theme;
        this.axis = axis;
        this.area = area;
    }

    /** The room that an axis takes under its area. */
    static double height(Axis axis) {
        return axis.label().isEmpty() ? TICKS : TICKS_AND_LABEL;
    }

    /** How far the last tick's label reaches beyond an axis, whose last tick is its end. */
    static double overhang(Sheet sheet, Axis axis) {
        List<Tick> ticks = axis.ticks();
        String last = ticks.isEmpty() ? "" : ticks.get(ticks.size() - 1).label();
        return last.lines()
                        .mapToDouble(line -> sheet.width(line, Typeface.REGULAR.at(TICK_SIZE)))
                        .max()
                        .orElse(0)
                / 2;
    }

    /** Where a value lies. */
    double x(double value) {
        return area.getX() + (value - axis.low()) / (axis.high() - axis.low()) * area.getWidth();
    }

    /** Draws a line at each tick, to be covered by the data. */
    void drawGrid() {
        for (Tick tick : axis.ticks()) {
            double x = x(tick.at());
            sheet.stroke(
                    new Point2D.Double(x, area.getY()),
                    new Point2D.Double(x, area.getMaxY()),
                    Theme.solid(1),
                    theme.faint());
        }
    }

    /** Draws the labels of ticks, and what is measured under them. */
    void draw() {
        double top = area.getMaxY() + 6;
        for (Tick tick : axis.ticks()) {
            List<String> lines = tick.label().lines().toList();
            Block label = new Block(lines, Typeface.REGULAR.at(TICK_SIZE), 0);
            sheet.block(label, new Point2D.Double(x(tick.at()), top), Anchor.CENTRE, theme.quiet());
        }
        if (!axis.label().isEmpty()) {
            Block label = setter.line(axis.label(), Typeface.REGULAR, LABEL_SIZE);
            sheet.block(label, new Point2D.Double(area.getCenterX(), top + 19), Anchor.CENTRE, theme.quiet());
        }
    }
}
