package brink.reports.figure;

/** A picture before it is drawn: what is shown, where, and in what words. */
public sealed interface Figure
        permits BarFigure,
                LineFigure,
                FanFigure,
                AreaFigure,
                GridFigure,
                StackFigure,
                RangeFigure,
                IntervalFigure,
                MatrixFigure,
                PlaneFigure,
                SurfaceFigure,
                BandFigure,
                CourseFigure,
                PanelFigure {

    /**
     * What the figure is called among the figures of its report.
     *
     * @return kebab-case, unique within a report
     */
    String id();

    /**
     * What is said around it.
     *
     * @return the words
     */
    Words words();
}
