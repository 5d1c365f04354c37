package brink.reports.draw;

import brink.reports.draw.Sheet.Anchor;
import brink.reports.figure.Axis;
import brink.reports.figure.Axis.Tick;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** The vertical axis of a plane: values upwards, what is measured from bottom to top beside them. */
final class LeftAxis {

    private static final double GAP = 8;

    private final Sheet sheet;
    private final Setter setter;
    private final Theme theme;
    private final Axis axis;
    private final Rectangle2D area;

    /** An axis as high as the area that the data take. */
    LeftAxis(Sheet sheet, Theme theme, Axis axis, Rectangle2D area) {
        this.sheet = sheet;
        this.setter = new Setter(sheet);
        this.theme = theme;
        this.axis = axis;
        this.area = area;
    }

    /** The room that an axis takes to the left of its area. */
    static double width(Sheet sheet, Axis axis) {
        double ticks = axis.ticks().stream()
                .mapToDouble(tick -> sheet.width(tick.label(), Typeface.REGULAR.at(BottomAxis.TICK_SIZE)))
                .max()
                .orElse(0);
        return ticks + GAP + (axis.label().isEmpty() ? 0 : BottomAxis.LABEL_SIZE + GAP);
    }

    /** Where a value lies. */
    double y(double value) {
        return area.getMaxY() - (value - axis.low()) / (axis.high() - axis.low()) * area.getHeight();
    }

    /** Draws a line at each tick, to be covered by the data. */
    void drawGrid() {
        for (Tick tick : axis.ticks()) {
            double y = y(tick.at());
            sheet.stroke(
                    new Point2D.Double(area.getX(), y),
                    new Point2D.Double(area.getMaxX(), y),
                    Theme.solid(1),
                    theme.faint());
        }
    }

    /** Draws the labels of ticks, and what is measured beside them. */
    void draw() {
        for (Tick tick : axis.ticks()) {
            Block label = setter.line(tick.label(), Typeface.REGULAR, BottomAxis.TICK_SIZE);
            Point2D corner = new Point2D.Double(area.getX() - GAP, y(tick.at()) - label.height() / 2);
            sheet.block(label, corner, Anchor.RIGHT, theme.quiet());
        }
        if (!axis.label().isEmpty()) {
            double left = area.getX() - width(sheet, axis) + BottomAxis.LABEL_SIZE;
            sheet.upwards(
                    axis.label(),
                    Typeface.REGULAR.at(BottomAxis.LABEL_SIZE),
                    new Point2D.Double(left, area.getCenterY()),
                    theme.quiet());
        }
    }
}
