package brink.reports.draw;

import brink.reports.draw.Sheet.Anchor;
import brink.reports.figure.Axis;
import brink.reports.figure.Axis.Tick;
import java.awt.geom.Point2D;
import java.util.List;

/** The horizontal axis under a field of rows. */
final class Axes {

    static final double TICK_SIZE = 12.5;
    private static final double LABEL_SIZE = 13;

    private final Sheet sheet;
    private final Setter setter;
    private final Theme theme;

    Axes(Sheet sheet, Theme theme) {
        this.sheet = sheet;
        this.setter = new Setter(sheet);
        this.theme = theme;
    }

    /** How far the last tick's label reaches beyond the field. */
    double halfOfLast(Axis axis) {
        List<Tick> ticks = axis.ticks();
        String last = ticks.isEmpty() ? "" : ticks.get(ticks.size() - 1).label();
        return last.lines()
                        .mapToDouble(line -> sheet.width(line, Typeface.REGULAR.at(TICK_SIZE)))
                        .max()
                        .orElse(0)
                / 2;
    }

    /** Draws a line at each tick, to be covered by the data. */
    void grid(Field field, Axis axis) {
        for (Tick tick : axis.ticks()) {
            double x = field.x(tick.at());
            sheet.stroke(
                    new Point2D.Double(x, field.area().getY()),
                    new Point2D.Double(x, field.area().getMaxY()),
                    Theme.solid(1),
                    theme.faint());
        }
    }

    /** Draws the labels of ticks under a field, and what is measured under them. */
    void below(Field field, Axis axis) {
        double top = field.area().getMaxY() + 6;
        for (Tick tick : axis.ticks()) {
            List<String> lines = tick.label().lines().toList();
            Block label = new Block(lines, Typeface.REGULAR.at(TICK_SIZE), 0);
            sheet.block(label, new Point2D.Double(field.x(tick.at()), top), Anchor.CENTRE, theme.quiet());
        }
        if (!axis.label().isEmpty()) {
            Block label = setter.line(axis.label(), Typeface.REGULAR, LABEL_SIZE);
            Point2D below = new Point2D.Double(field.area().getCenterX(), top + 19);
            sheet.block(label, below, Anchor.CENTRE, theme.quiet());
        }
    }
}
