package brink.reports.draw;

import brink.reports.draw.TimeLayout.End;
import brink.reports.draw.TimeLayout.Parts;
import brink.reports.figure.LineFigure;
import brink.reports.figure.LineFigure.Curve;
import brink.reports.figure.LineFigure.Point;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Draws curves with their bands, named at their right ends; a curve of one point is a dot. */
final class LineDrawing {

    private static final double DOT = 4.5;
    private static final double RING = 6;

    private final Sheet sheet;
    private final Theme theme;
    private final LineFigure figure;

    LineDrawing(Sheet sheet, Theme theme, LineFigure figure) {
        this.sheet = sheet;
        this.theme = theme;
        this.figure = figure;
    }

    void draw(Rectangle2D room) {
        List<End> ends = figure.curves().stream()
                .filter(curve -> !curve.label().isEmpty())
                .map(this::end)
                .toList();
        Parts parts = new Parts(figure.time(), figure.values(), Optional.of(figure.strip()), figure.marks(), ends);
        TimeDrawing drawing = new TimeDrawing(sheet, theme, room, parts);
        curves(drawing.field());
        drawing.field().draw(sheet.graphics());
        drawing.drawAround();
        figure.curves().stream()
                .filter(curve -> curve.points().size() == 1)
                .forEach(curve -> dot(drawing.field(), curve));
    }

    private End end(Curve curve) {
        return new End(
                curve.label(),
                curve.last().value(),
                Typeface.SEMIBOLD,
                theme.textColour(curve.place()),
                theme.colour(curve.place()));
    }

    private void curves(Field field) {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(theme.band());
        for (Curve curve : figure.curves()) {
            int number = data.getSeriesCount();
            YIntervalSeries series = new YIntervalSeries(number, false, true);
            for (Point point : curve.points()) {
                series.add(point.at(), point.value(), point.low(), point.high());
            }
            data.addSeries(series);
            renderer.setSeriesPaint(number, theme.colour(curve.place()));
            renderer.setSeriesFillPaint(number, theme.colour(curve.place()));
            renderer.setSeriesStroke(number, theme.line(curve.place(), 2.4f));
        }
        field.add(data, renderer);
    }

    private void dot(Field field, Curve curve) {
        Point2D centre = new Point2D.Double(
                field.x(curve.last().at()), field.y(curve.last().value()));
        sheet.disc(centre, RING, theme.paper());
        sheet.disc(centre, DOT, theme.colour(curve.place()));
    }
}
