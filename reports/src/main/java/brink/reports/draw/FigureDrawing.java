package brink.reports.draw;

import brink.reports.figure.AreaFigure;
import brink.reports.figure.BandFigure;
import brink.reports.figure.BarFigure;
import brink.reports.figure.CourseFigure;
import brink.reports.figure.FanFigure;
import brink.reports.figure.Figure;
import brink.reports.figure.GridFigure;
import brink.reports.figure.IntervalFigure;
import brink.reports.figure.LineFigure;
import brink.reports.figure.MatrixFigure;
import brink.reports.figure.PanelFigure;
import brink.reports.figure.PlaneFigure;
import brink.reports.figure.RangeFigure;
import brink.reports.figure.StackFigure;
import brink.reports.figure.SurfaceFigure;
import java.awt.geom.Rectangle2D;

/** Which drawing belongs to which kind of figure. */
final class FigureDrawing {

    private FigureDrawing() {}

    /** Draws a figure without its words into a room of a sheet. */
    static void draw(Sheet sheet, Theme theme, Figure figure, Rectangle2D room) {
        if (figure instanceof BarFigure bars) {
            new BarDrawing(sheet, theme, bars).draw(room);
        } else if (figure instanceof LineFigure lines) {
            new LineDrawing(sheet, theme, lines).draw(room);
        } else if (figure instanceof FanFigure fan) {
            new FanDrawing(sheet, theme, fan).draw(room);
        } else if (figure instanceof AreaFigure areas) {
            new AreaDrawing(sheet, theme, areas).draw(room);
        } else if (figure instanceof GridFigure grid) {
            new GridDrawing(sheet, theme, grid).draw(room);
        } else if (figure instanceof StackFigure stack) {
            new StackDrawing(sheet, theme, stack).draw(room);
        } else if (figure instanceof RangeFigure ranges) {
            new RangeDrawing(sheet, theme, ranges).draw(room);
        } else if (figure instanceof IntervalFigure intervals) {
            new IntervalDrawing(sheet, theme, intervals).draw(room);
        } else if (figure instanceof PlaneFigure plane) {
            new PlaneDrawing(sheet, theme, plane).draw(room);
        } else if (figure instanceof MatrixFigure matrix) {
            new MatrixDrawing(sheet, theme, matrix).draw(room);
        } else if (figure instanceof BandFigure bands) {
            new BandDrawing(sheet, theme, bands).draw(room);
        } else if (figure instanceof SurfaceFigure surface) {
            new SurfaceDrawing(sheet, theme, surface).draw(room);
        } else if (figure instanceof CourseFigure courses) {
            new CourseDrawing(sheet, theme, courses).draw(room);
        } else {
            new PanelDrawing(sheet, theme, (PanelFigure) figure).draw(room);
        }
    }
}
