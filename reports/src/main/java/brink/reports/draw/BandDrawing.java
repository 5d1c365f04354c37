package brink.reports.draw;

import brink.reports.draw.RowDrawing.Item;
import brink.reports.figure.BandFigure;
import brink.reports.figure.BandFigure.Band;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws wide pale bands with narrow dark ones across them, under a key; an upright line where the estimate is. */
final class BandDrawing {

    private static final double WIDE = 0.5;
    private static final double THICKEST = 22;
    private static final double NARROW = 0.45;
    private static final double TALLER = 1.4;
    private static final double MARK = 2;
    private static final double LEAST = 2;
    private static final double KEY = 16;
    private static final double GAP = 10;

    private final Sheet sheet;
    private final Theme theme;
    private final BandFigure figure;

    BandDrawing(Sheet sheet, Theme theme, BandFigure figure) {
        this.sheet = sheet;
        this.theme = theme;
        this.figure = figure;
    }

    void draw(Rectangle2D room) {
        List<Legend.Item> items = List.of(
                new Legend.Item(figure.wide(), theme.half(), Dash.SOLID),
                new Legend.Item(figure.narrow(), theme.median(), Dash.SOLID));
        Legend legend =
                new Legend(sheet, theme, items, new Rectangle2D.Double(room.getX(), room.getY(), room.getWidth(), KEY));
        legend.draw();
        double top = room.getY() + Math.max(KEY, legend.height()) + GAP;
        RowDrawing rows = new RowDrawing(
                sheet,
                theme,
                figure.values(),
                figure.bands().stream()
                        .map(band -> new Item(band.row(), band.label(), Typeface.SEMIBOLD, theme.ink()))
                        .toList(),
                new Rectangle2D.Double(room.getX(), top, room.getWidth(), room.getMaxY() - top));
        rows.drawGrid();
        for (int i = 0; i < figure.bands().size(); i++) {
            band(rows, figure.bands().get(i), rows.middle(i));
        }
        rows.drawAround();
    }

    private void band(RowDrawing rows, Band band, double middle) {
        double thick = Math.min(THICKEST, WIDE * rows.pitch());
        bar(rows, band.from(), band.to(), middle, thick, theme.half());
        bar(rows, band.low(), band.high(), middle, NARROW * thick, theme.median());
        double tall = TALLER * thick;
        sheet.fill(new Rectangle2D.Double(rows.x(band.value()) - MARK / 2, middle - tall / 2, MARK, tall), theme.ink());
    }

    private void bar(RowDrawing rows, double low, double high, double middle, double thick, Color colour) {
        double left = rows.x(low);
        double width = Math.max(LEAST, rows.x(high) - left);
        sheet.fill(new Rectangle2D.Double(left, middle - thick / 2, width, thick), colour);
    }
}
