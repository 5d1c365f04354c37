package brink.reports.draw;

import brink.reports.draw.Sheet.Anchor;
import brink.reports.figure.Axis;
import brink.reports.figure.Loss;
import brink.reports.figure.RangeFigure;
import brink.reports.figure.RangeFigure.Range;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws medians as upright lines across bars of the central half and lines of the central nine tenths. */
final class RangeDrawing {

    private static final double GAP = 10;
    private static final double BELOW = 42;
    private static final double HALF = 0.34;
    private static final double THICKEST = 9;
    private static final double THIN = 2;
    private static final double RIM = 1.5;
    private static final double MEDIAN = 3;
    private static final double TALLER = 2.2;

    private final Sheet sheet;
    private final Setter setter;
    private final Theme theme;
    private final RangeFigure figure;

    RangeDrawing(Sheet sheet, Theme theme, RangeFigure figure) {
        this.sheet = sheet;
        this.setter = new Setter(sheet);
        this.theme = theme;
        this.figure = figure;
    }

    void draw(Rectangle2D room) {
        List<Range> ranges = figure.ranges();
        double top = room.getY() + 4;
        RowNames names = new RowNames(
                sheet,
                theme,
                ranges.stream().map(Range::row).toList(),
                new Rectangle2D.Double(room.getX(), top, room.getWidth(), room.getMaxY() - BELOW - top));
        Axes axes = new Axes(sheet, theme);
        double labels = ranges.stream()
                .mapToDouble(range -> sheet.width(range.label(), Typeface.SEMIBOLD.at(names.size())))
                .max()
                .orElse(0);
        double right = room.getMaxX() - Math.max(labels, axes.halfOfLast(figure.values()) - GAP) - GAP;
        Rectangle2D area = new Rectangle2D.Double(names.left(), top, right - names.left(), names.bottom() - top);
        Field field = Field.sideways(area, figure.values(), new Axis("", 0, 1, List.of()), theme);
        axes.grid(field, figure.values());
        names.draw(room.getMaxX());
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            range(field, range, names.middle(i), Math.min(THICKEST, HALF * names.pitch()));
            Block label = setter.line(range.label(), Typeface.SEMIBOLD, names.size());
            Point2D corner = new Point2D.Double(right + GAP, names.middle(i) - label.height() / 2);
            sheet.block(label, corner, Anchor.LEFT, theme.loss(range.loss()));
        }
        axes.below(field, figure.values());
    }

    /** Expected is hollow, realised full; the median stands out above and below, so that it covers no bar. */
    private void range(Field field, Range range, double middle, double thick) {
        Color colour = theme.loss(range.loss());
        double from = field.x(range.p25());
        double to = field.x(range.p75());
        bar(field.x(range.p05()), field.x(range.p95()), middle, THIN, colour);
        bar(from, to, middle, thick, colour);
        if (range.loss() == Loss.EXPECTED && to - from > 2 * RIM) {
            bar(from + RIM, to - RIM, middle, thick - 2 * RIM, theme.paper());
        }
        double median = field.x(range.p50());
        bar(median - MEDIAN / 2, median + MEDIAN / 2, middle, TALLER * thick, colour);
    }

    private void bar(double from, double to, double middle, double thick, Color colour) {
        sheet.fill(new Rectangle2D.Double(from, middle - thick / 2, to - from, thick), colour);
    }
}
