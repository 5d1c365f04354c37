package brink.reports.draw;

import brink.reports.draw.TimeLayout.End;
import brink.reports.draw.TimeLayout.Parts;
import brink.reports.figure.FanFigure;
import brink.reports.figure.FanFigure.Slice;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Draws a median within its bands. */
final class FanDrawing {

    private static final int MOST = 0;
    private static final int HALF = 1;
    private static final int MEDIAN = 4;

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
        drawing.field().add(bands(), areas());
        drawing.field().add(curves(), lines());
        drawing.field().draw(sheet.graphics());
        drawing.drawAround();
    }

    private YIntervalSeriesCollection bands() {
        YIntervalSeries most = new YIntervalSeries(MOST, false, true);
        YIntervalSeries half = new YIntervalSeries(HALF, false, true);
        for (Slice slice : figure.slices()) {
            most.add(slice.at(), slice.p50(), slice.p05(), slice.p95());
            half.add(slice.at(), slice.p50(), slice.p25(), slice.p75());
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(most);
        data.addSeries(half);
        return data;
    }

    private DeviationRenderer areas() {
        DeviationRenderer areas = new DeviationRenderer(false, false);
        areas.setAlpha(1);
        areas.setSeriesFillPaint(MOST, theme.most());
        areas.setSeriesFillPaint(HALF, theme.half());
        return areas;
    }

    /** The edges of the bands and, last and so above them, the median. */
    private XYSeriesCollection curves() {
        List<ToDoubleFunction<Slice>> quantiles = List.of(Slice::p05, Slice::p95, Slice::p25, Slice::p75, Slice::p50);
        XYSeriesCollection curves = new XYSeriesCollection();
        for (ToDoubleFunction<Slice> quantile : quantiles) {
            XYSeries curve = new XYSeries(curves.getSeriesCount(), false, true);
            figure.slices().forEach(slice -> curve.add(slice.at(), quantile.applyAsDouble(slice)));
            curves.addSeries(curve);
        }
        return curves;
    }

    private XYLineAndShapeRenderer lines() {
        XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
        lines.setDrawSeriesLineAsPath(true);
        lines.setDefaultPaint(theme.edge());
        lines.setDefaultStroke(Theme.solid(0.8f));
        lines.setAutoPopulateSeriesPaint(false);
        lines.setAutoPopulateSeriesStroke(false);
        lines.setSeriesPaint(MEDIAN, theme.median());
        lines.setSeriesStroke(MEDIAN, Theme.solid(2.6f));
        return lines;
    }

    private End end(String text, double value) {
        return new End(text, value, Typeface.REGULAR, theme.quiet(), theme.between());
    }
}
