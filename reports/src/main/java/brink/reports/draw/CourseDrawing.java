package brink.reports.draw;

import brink.reports.draw.TimeLayout.End;
import brink.reports.draw.TimeLayout.Parts;
import brink.reports.figure.CourseFigure;
import brink.reports.figure.CourseFigure.Course;
import brink.reports.figure.CourseFigure.Point;
import brink.reports.figure.Loss;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Draws the courses of a loss, named at their right ends: expected dashed, realised in full. */
final class CourseDrawing {

    private final Sheet sheet;
    private final Theme theme;
    private final CourseFigure figure;

    CourseDrawing(Sheet sheet, Theme theme, CourseFigure figure) {
        this.sheet = sheet;
        this.theme = theme;
        this.figure = figure;
    }

    void draw(Rectangle2D room) {
        List<End> ends = figure.courses().stream().map(this::end).toList();
        TimeDrawing drawing = new TimeDrawing(
                sheet, theme, room, new Parts(figure.time(), figure.values(), Optional.empty(), List.of(), ends));
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (Course course : figure.courses()) {
            int number = data.getSeriesCount();
            XYSeries series = new XYSeries(number, false, true);
            for (Point point : course.points()) {
                series.add(point.at(), point.value());
            }
            data.addSeries(series);
            renderer.setSeriesPaint(number, theme.loss(course.loss()));
            boolean expected = course.loss() == Loss.EXPECTED;
            renderer.setSeriesStroke(number, expected ? Theme.dashed(2.2f) : Theme.solid(2.8f));
        }
        drawing.field().add(data, renderer);
        drawing.field().draw(sheet.graphics());
        drawing.drawAround();
    }

    private End end(Course course) {
        return new End(
                course.label(),
                course.last().value(),
                course.loss() == Loss.EXPECTED ? Typeface.SEMIBOLD : Typeface.BOLD,
                theme.loss(course.loss()),
                theme.loss(course.loss()));
    }
}
