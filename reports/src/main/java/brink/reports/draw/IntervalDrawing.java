package brink.reports.draw;

import brink.reports.draw.RowDrawing.Item;
import brink.reports.figure.IntervalFigure;
import brink.reports.figure.IntervalFigure.Estimate;
import brink.reports.figure.IntervalFigure.Form;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws estimates as bars or points, with lines for their intervals. */
final class IntervalDrawing {

    private static final double THICKNESS = 0.7;
    private static final double THICKEST = 26;
    private static final double LINE = 1.5;
    private static final float ZERO = 1.2f;
    private static final double WIDE = 3;
    private static final double POINT = 0.42;
    private static final double LARGEST_POINT = 11;
    private static final double CAP = 0.34;
    private static final double TALLEST_CAP = 8;
    private static final double HALO = 1.25;

    private final Sheet sheet;
    private final Theme theme;
    private final IntervalFigure figure;

    IntervalDrawing(Sheet sheet, Theme theme, IntervalFigure figure) {
        this.sheet = sheet;
        this.theme = theme;
        this.figure = figure;
    }

    void draw(Rectangle2D room) {
        List<Estimate> estimates = figure.estimates();
        double top = room.getY() + 4;
        RowDrawing rows = new RowDrawing(
                sheet,
                theme,
                figure.values(),
                estimates.stream().map(this::item).toList(),
                new Rectangle2D.Double(room.getX(), top, room.getWidth(), room.getMaxY() - top));
        rows.drawGrid();
        if (figure.form() == Form.POINTS) {
            double last = rows.middle(estimates.size() - 1) + rows.pitch() / 2;
            sheet.stroke(
                    new Point2D.Double(rows.x(0), top),
                    new Point2D.Double(rows.x(0), last),
                    Theme.solid(ZERO),
                    theme.ink());
        }
        for (int i = 0; i < estimates.size(); i++) {
            if (figure.form() == Form.BARS) {
                bar(rows, estimates.get(i), rows.middle(i));
            } else {
                point(rows, estimates.get(i), rows.middle(i));
            }
        }
        rows.drawAround();
    }

    private Item item(Estimate estimate) {
        return new Item(
                estimate.row(),
                estimate.label(),
                estimate.strong() ? Typeface.SEMIBOLD : Typeface.REGULAR,
                estimate.strong() ? theme.ink() : theme.quiet());
    }

    private void bar(RowDrawing rows, Estimate estimate, double middle) {
        double thick = Math.min(THICKEST, THICKNESS * rows.pitch());
        double left = rows.x(0);
        Rectangle2D length = new Rectangle2D.Double(left, middle - thick / 2, rows.x(estimate.value()) - left, thick);
        sheet.fill(length, theme.colour(estimate.place()));
        sheet.hatch(length, theme.dash(estimate.place()), theme.paper());
        interval(rows, estimate, middle);
    }

    /** A line between two caps, with an even rim of paper all around it so that it shows on the bar. */
    private void interval(RowDrawing rows, Estimate estimate, double middle) {
        double low = rows.x(estimate.low());
        double high = rows.x(estimate.high());
        double cap = Math.min(TALLEST_CAP, CAP * rows.pitch());
        List<Rectangle2D> parts = List.of(
                around(low, middle, LINE, cap),
                around(high, middle, LINE, cap),
                around((low + high) / 2, middle, high - low, LINE));
        for (Rectangle2D part : parts) {
            Rectangle2D rim =
                    around(part.getCenterX(), middle, part.getWidth() + 2 * HALO, part.getHeight() + 2 * HALO);
            sheet.fill(rim, theme.paper());
        }
        parts.forEach(part -> sheet.fill(part, theme.ink()));
    }

    /** A point on the line of its interval: full where it is to be seen, hollow where not. */
    private void point(RowDrawing rows, Estimate estimate, double middle) {
        Color colour = theme.colour(estimate.place());
        double low = rows.x(estimate.low());
        double high = rows.x(estimate.high());
        double size = Math.min(LARGEST_POINT, POINT * rows.pitch());
        double line = estimate.strong() ? WIDE : LINE;
        sheet.fill(around((low + high) / 2, middle, high - low, Math.min(line, size / 2)), colour);
        Point2D centre = new Point2D.Double(rows.x(estimate.value()), middle);
        sheet.disc(centre, size / 2, colour);
        if (!estimate.strong()) {
            sheet.disc(centre, size / 2 - LINE, theme.paper());
        }
    }

    private static Rectangle2D around(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    }
}
