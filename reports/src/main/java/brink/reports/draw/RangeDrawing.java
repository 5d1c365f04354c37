package brink.reports.draw;

import brink.reports.draw.RowDrawing.Item;
import brink.reports.figure.Loss;
import brink.reports.figure.RangeFigure;
import brink.reports.figure.RangeFigure.Range;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws medians as upright lines across bars of the central half and lines of the central nine tenths. */
final class RangeDrawing {

    private static final double HALF = 0.34;
    private static final double THICKEST = 9;
    private static final double THIN = 2;
    private static final double RIM = 1.5;
    private static final double MEDIAN = 3;
    private static final double TALLER = 2.2;

    private final Sheet sheet;
    private final Theme theme;
    private final RangeFigure figure;

    RangeDrawing(Sheet sheet, Theme theme, RangeFigure figure) {
        this.sheet = sheet;
        this.theme = theme;
        this.figure = figure;
    }

    void draw(Rectangle2D room) {
        List<Range> ranges = figure.ranges();
        double top = room.getY() + 4;
        RowDrawing rows = new RowDrawing(
                sheet,
                theme,
                figure.values(),
                ranges.stream()
                        .map(range -> new Item(range.row(), range.label(), Typeface.SEMIBOLD, theme.loss(range.loss())))
                        .toList(),
                new Rectangle2D.Double(room.getX(), top, room.getWidth(), room.getMaxY() - top));
        rows.drawGrid();
        for (int i = 0; i < ranges.size(); i++) {
            range(rows, ranges.get(i), rows.middle(i));
        }
        rows.drawAround();
    }

    /** Expected is hollow, realised full; the median stands out above and below, so that it covers no bar. */
    private void range(RowDrawing rows, Range range, double middle) {
        double thick = Math.min(THICKEST, HALF * rows.pitch());
        Color colour = theme.loss(range.loss());
        double from = rows.x(range.p25());
        double to = rows.x(range.p75());
        bar(rows.x(range.p05()), rows.x(range.p95()), middle, THIN, colour);
        bar(from, to, middle, thick, colour);
        if (range.loss() == Loss.EXPECTED && to - from > 2 * RIM) {
            bar(from + RIM, to - RIM, middle, thick - 2 * RIM, theme.paper());
        }
        double median = rows.x(range.p50());
        bar(median - MEDIAN / 2, median + MEDIAN / 2, middle, TALLER * thick, colour);
    }

    private void bar(double from, double to, double middle, double thick, Color colour) {
        sheet.fill(new Rectangle2D.Double(from, middle - thick / 2, to - from, thick), colour);
    }
}
