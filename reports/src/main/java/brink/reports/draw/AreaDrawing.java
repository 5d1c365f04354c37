package brink.reports.draw;

import brink.reports.draw.TimeLayout.End;
import brink.reports.draw.TimeLayout.Parts;
import brink.reports.figure.AreaFigure;
import brink.reports.figure.AreaFigure.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Draws stacked areas in grades, named at their right ends. */
final class AreaDrawing {

    private final Sheet sheet;
    private final Theme theme;
    private final AreaFigure figure;

    AreaDrawing(Sheet sheet, Theme theme, AreaFigure figure) {
        this.sheet = sheet;
        this.theme = theme;
        this.figure = figure;
    }

    void draw(Rectangle2D room) {
        TimeDrawing drawing = new TimeDrawing(
                sheet,
                theme,
                room,
                new Parts(figure.time(), figure.values(), Optional.empty(), figure.marks(), ends()));
        areas(drawing.field());
        drawing.field().draw(sheet.graphics());
        drawing.drawAround(theme.quiet());
    }

    private double degree(int area) {
        return figure.areas().size() == 1 ? 0 : (double) area / (figure.areas().size() - 1);
    }

    private List<End> ends() {
        List<End> ends = new ArrayList<>();
        double below = 0;
        for (int i = 0; i < figure.areas().size(); i++) {
            Area area = figure.areas().get(i);
            if (!area.label().isEmpty()) {
                ends.add(new End(
                        area.label(),
                        below + area.last() / 2,
                        Typeface.SEMIBOLD,
                        theme.ink(),
                        theme.between(),
                        Optional.of(theme.grade(degree(i)))));
            }
            below += area.last();
        }
        return ends;
    }

    /** From the uppermost down, each from the ground up over the one before: no seam shows between two. */
    private void areas(Field field) {
        int count = figure.areas().size();
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(1);
        double[] top = new double[figure.at().size()];
        List<YIntervalSeries> stacked = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            YIntervalSeries series = new YIntervalSeries(i, false, true);
            for (int t = 0; t < top.length; t++) {
                top[t] = Math.min(1, top[t] + figure.areas().get(i).shares().get(t));
                series.add(figure.at().get(t), top[t], 0, top[t]);
            }
            stacked.add(series);
        }
        for (int i = count - 1; i >= 0; i--) {
            int number = data.getSeriesCount();
            data.addSeries(stacked.get(i));
            renderer.setSeriesFillPaint(number, theme.grade(degree(i)));
            renderer.setSeriesLinesVisible(number, i < count - 1);
            renderer.setSeriesPaint(number, theme.paper());
            renderer.setSeriesStroke(number, Theme.solid(0.8f));
        }
        field.add(data, renderer);
    }
}
