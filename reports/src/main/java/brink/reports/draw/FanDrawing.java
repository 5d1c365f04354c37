package brink.reports.draw;

import brink.reports.draw.TimeLayout.End;
import brink.reports.draw.TimeLayout.Parts;
import brink.reports.figure.FanFigure;
import brink.reports.figure.FanFigure.Slice;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Draws a median within its bands. */
final class FanDrawing {

    private static final int MOST = 0;
    private static final int HALF = 1;

    private final Sheet sheet;
    private final Theme theme;
    private final FanFigure figure;

    FanDrawing(Sheet sheet, Theme theme, FanFigure figure) {
        this.sheet = sheet;
        this.theme = theme;
        this.figure = figure;
    }

    void draw(Rectangle2D room) {
        Slice last = figure.last();
        List<End> ends = List.of(
                end("95 %", last.p95()),
                end("75 %", last.p75()),
                new End("median", last.p50(), Typeface.BOLD, theme.median(), theme.median()),
                end("25 %", last.p25()),
                end("5 %", last.p05()));
        TimeDrawing drawing = new TimeDrawing(
                sheet, theme, room, new Parts(figure.time(), figure.values(), Optional.empty(), figure.marks(), ends));
        YIntervalSeries most = new YIntervalSeries(MOST, false, true);
        YIntervalSeries half = new YIntervalSeries(HALF, false, true);
        for (Slice slice : figure.slices()) {
            most.add(slice.at(), slice.p50(), slice.p05(), slice.p95());
            half.add(slice.at(), slice.p50(), slice.p25(), slice.p75());
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(most);
        data.addSeries(half);
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(1);
        renderer.setSeriesFillPaint(MOST, theme.most());
        renderer.setSeriesLinesVisible(MOST, false);
        renderer.setSeriesFillPaint(HALF, theme.half());
        renderer.setSeriesPaint(HALF, theme.median());
        renderer.setSeriesStroke(HALF, Theme.solid(2.6f));
        drawing.field().add(data, renderer);
        drawing.field().draw(sheet.graphics());
        drawing.drawAround();
    }

    private End end(String text, double value) {
        return new End(text, value, Typeface.REGULAR, theme.quiet(), theme.between());
    }
}
