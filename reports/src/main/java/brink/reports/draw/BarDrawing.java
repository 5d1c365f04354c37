package brink.reports.draw;

import brink.reports.draw.Setter.Style;
import brink.reports.draw.Sheet.Anchor;
import brink.reports.figure.BarFigure;
import brink.reports.figure.BarFigure.Bar;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws bars with their intervals; names to the left, values behind the intervals. */
final class BarDrawing {

    private static final Style NAME = new Style(Typeface.SEMIBOLD, 14, 8);
    private static final double WIDEST_NAMES = 0.36;
    private static final double GAP = 8;
    private static final double THICKNESS = 0.62;
    private static final double THICKEST = 60;
    private static final double CAP = 8;
    private static final double LINE = 1.5;
    private static final double HALO = 1.25;

    private final Sheet sheet;
    private final Setter setter;
    private final Theme theme;
    private final BarFigure figure;

    BarDrawing(Sheet sheet, Theme theme, BarFigure figure) {
        this.sheet = sheet;
        this.setter = new Setter(sheet);
        this.theme = theme;
        this.figure = figure;
    }

    void draw(Rectangle2D room) {
        List<Bar> bars = figure.bars();
        double height = room.getHeight() - BottomAxis.height(figure.values());
        double row = height / bars.size();
        List<Block> names = bars.stream()
                .map(bar -> setter.set(bar.name(), NAME, WIDEST_NAMES * room.getWidth(), row - 3))
                .toList();
        double left =
                room.getX() + names.stream().mapToDouble(Block::width).max().orElse(0) + GAP;
        Rectangle2D area = new Rectangle2D.Double(left, room.getY(), width(left, room.getMaxX()), height);
        BottomAxis axis = new BottomAxis(sheet, theme, figure.values(), area);
        axis.drawGrid();
        for (int i = 0; i < bars.size(); i++) {
            double middle = area.getY() + (i + 0.5) * row;
            bar(axis, bars.get(i), middle, Math.min(THICKEST, THICKNESS * row));
            interval(axis, bars.get(i), middle);
            label(axis, names.get(i), bars.get(i), middle);
        }
        axis.draw();
    }

    /** The widest area in which every value, and half the last tick's label, still has room at its right. */
    private double width(double left, double right) {
        double width = right - left - BottomAxis.overhang(sheet, figure.values());
        for (Bar bar : figure.bars()) {
            double label = sheet.width(bar.label(), Typeface.SEMIBOLD.at(BottomAxis.LABEL_SIZE));
            double share = bar.high() / figure.values().high();
            width = Math.min(width, share == 0 ? width : (right - left - GAP - label) / share);
        }
        return width;
    }

    private void bar(BottomAxis axis, Bar bar, double middle, double thick) {
        double left = axis.x(0);
        Rectangle2D length = new Rectangle2D.Double(left, middle - thick / 2, axis.x(bar.value()) - left, thick);
        sheet.fill(length, theme.colour(bar.place()));
        sheet.hatch(length, theme.dash(bar.place()), theme.paper());
    }

    /** A line between two caps, with an even rim of paper all around it so that it shows on the bar. */
    private void interval(BottomAxis axis, Bar bar, double middle) {
        double low = axis.x(bar.low());
        double high = axis.x(bar.high());
        List<Rectangle2D> parts = List.of(
                around(low, middle, LINE, CAP),
                around(high, middle, LINE, CAP),
                around((low + high) / 2, middle, high - low, LINE));
        for (Rectangle2D part : parts) {
            double width = part.getWidth() + 2 * HALO;
            sheet.fill(around(part.getCenterX(), middle, width, part.getHeight() + 2 * HALO), theme.paper());
        }
        parts.forEach(part -> sheet.fill(part, theme.ink()));
    }

    private static Rectangle2D around(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    }

    private void label(BottomAxis axis, Block name, Bar bar, double middle) {
        Point2D top = new Point2D.Double(axis.x(0) - GAP, middle - name.height() / 2);
        sheet.block(name, top, Anchor.RIGHT, theme.ink());
        Block value = setter.line(bar.label(), Typeface.SEMIBOLD, BottomAxis.LABEL_SIZE);
        Point2D right = new Point2D.Double(axis.x(bar.high()) + GAP, middle - value.height() / 2);
        // A line of the grid would strike the number out.
        sheet.fill(
                new Rectangle2D.Double(right.getX() - 2, right.getY(), value.width() + 4, value.height()),
                theme.paper());
        sheet.block(value, right, Anchor.LEFT, theme.ink());
    }
}
