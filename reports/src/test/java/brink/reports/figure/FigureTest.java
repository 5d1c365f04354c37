package brink.reports.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.reports.figure.AreaFigure.Area;
import brink.reports.figure.BarFigure.Bar;
import brink.reports.figure.CourseFigure.Course;
import brink.reports.figure.FanFigure.Slice;
import brink.reports.figure.GridFigure.Line;
import brink.reports.figure.GridFigure.Shades;
import brink.reports.figure.IntervalFigure.Estimate;
import brink.reports.figure.LineFigure.Curve;
import brink.reports.figure.LineFigure.Point;
import brink.reports.figure.MatrixFigure.Cell;
import brink.reports.figure.PanelFigure.Panel;
import brink.reports.figure.RangeFigure.Range;
import brink.reports.figure.StackFigure.Segment;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static final Words WORDS = new Words("A finds B", "", "", "", "brink");
    private static final Row ROW = new Row("owner", "name");
    private static final Axis AXIS = new Axis("", 0, 1, List.of());

    @Test
    void aFigureWithoutFindingOrProvenanceIsRefused() {
        refused(() -> new Words(" ", "", "", "", "brink"));
        refused(() -> new Words("A finds B", "", "", "", ""));
    }

    @Test
    void barsBeginAtZero() {
        refused(() -> new BarFigure("id", WORDS, new Axis("", 0.1, 1, List.of()), List.of(bar(0.5, 0.4, 0.6))));
        refused(() -> new BarFigure("id", WORDS, AXIS, List.of()));
    }

    @Test
    void anIntervalHoldsItsValue() {
        refused(() -> bar(0.5, 0.6, 0.7));
        refused(() -> bar(Double.NaN, 0.6, 0.7));
        refused(() -> new Point(0, 0.5, 0.1, 0.4));
    }

    @Test
    void quantilesAscend() {
        refused(() -> new Slice(0, 1, 2, 1, 4, 5));
        refused(() -> new FanFigure("id", WORDS, AXIS, AXIS, List.of(), List.of()));
    }

    @Test
    void aCurveHasAPoint() {
        refused(() -> new Curve("name", "label", 0, List.of()));
    }

    @Test
    void areasFillTheField() {
        refused(() -> areas(List.of(0.0, 1.0), new Area("a", "", List.of(1.0))));
        refused(() -> areas(List.of(0.0), new Area("a", "", List.of(0.5)), new Area("b", "", List.of(0.4))));
        refused(() -> areas(List.of()));
        refused(() -> new Area("a", "", List.of(1.1)));
        refused(() -> new Area("a", "", List.of(Double.NaN)));
        assertThat(areas(List.of(0.0), new Area("a", "", List.of(0.5)), new Area("b", "", List.of(0.5)))
                        .areas()
                        .get(1)
                        .last())
                .isEqualTo(0.5);
    }

    @Test
    void dividedBarsAreWhole() {
        Segment half = new Segment(0.5, "");
        refused(() -> new StackFigure.Bar(ROW, List.of(half), ""));
        refused(() -> new Segment(-0.1, ""));
        StackFigure.Bar two = new StackFigure.Bar(ROW, List.of(half, half), "");
        refused(() -> new StackFigure("id", WORDS, AXIS, List.of("a", "b", "c"), "", List.of(two)));
        refused(() -> new StackFigure("id", WORDS, AXIS, List.of("a", "b"), "", List.of()));
    }

    @Test
    void aGridHasCellsUnderItsColumnsOnly() {
        Shades key = new Shades("", List.of(1.0, 5.0), List.of("1 to 5", "5 or more"));
        Line line = new Line(ROW, List.of(0.0, 7.0), "");
        refused(() -> new GridFigure("id", WORDS, AXIS, List.of(0.0, 1.0), key, "", List.of(line)));
        refused(() -> new GridFigure("id", WORDS, AXIS, List.of(0.0, 1.0), key, "", List.of()));
        refused(() -> new Line(ROW, List.of(-1.0), ""));
        refused(() -> new Shades("", List.of(0.0), List.of("any")));
        refused(() -> new Shades("", List.of(2.0, 1.0), List.of("a", "b")));
        refused(() -> new Shades("", List.of(2.0), List.of()));
    }

    @Test
    void aKeyKnowsTheClassOfAValue() {
        Shades key = new Shades("", List.of(1.0, 5.0), List.of("1 to 5", "5 or more"));
        assertThat(List.of(key.of(0), key.of(0.99), key.of(1), key.of(4.99), key.of(5), key.of(1e9)))
                .containsExactly(-1, -1, 0, 0, 1, 1);
    }

    @Test
    void rangesAscendAndCoursesBeginAtZero() {
        refused(() -> new Range(ROW, Loss.EXPECTED, 0, 2, 1, 3, 4, ""));
        refused(() -> new RangeFigure("id", WORDS, AXIS, List.of()));
        refused(() -> new Course(Loss.REALISED, "", List.of()));
        Course course = new Course(Loss.REALISED, "", List.of(new CourseFigure.Point(0, 1)));
        refused(() -> new CourseFigure("id", WORDS, AXIS, new Axis("", 1, 2, List.of()), List.of(course)));
        refused(() -> new CourseFigure("id", WORDS, AXIS, AXIS, List.of()));
        refused(() -> new CourseFigure.Point(0, Double.NaN));
    }

    @Test
    void intervalsHoldTheirValuesAndBarsBeginAtZero() {
        Axis around = new Axis("", -1, 1, List.of());
        Estimate estimate = new Estimate(ROW, 0, 0.5, 0.4, 0.6, "", true);
        refused(() -> new Estimate(ROW, 0, 0.5, 0.6, 0.7, "", true));
        refused(() -> new Estimate(ROW, 0, Double.NaN, 0.6, 0.7, "", true));
        refused(() -> new IntervalFigure("id", WORDS, around, IntervalFigure.Form.POINTS, List.of()));
        refused(() -> new IntervalFigure("id", WORDS, around, IntervalFigure.Form.BARS, List.of(estimate)));
        Axis above = new Axis("", 0.1, 1, List.of());
        refused(() -> new IntervalFigure("id", WORDS, above, IntervalFigure.Form.POINTS, List.of(estimate)));
    }

    @Test
    void aMatrixHasACellForEachColumn() {
        MatrixFigure.Line line = new MatrixFigure.Line(ROW, List.of(new Cell(1, "1")));
        refused(() -> new MatrixFigure("id", WORDS, "", List.of("a", "b"), List.of(line)));
        refused(() -> new MatrixFigure("id", WORDS, "", List.of("a"), List.of()));
        refused(() -> new Cell(1.5, ""));
        refused(() -> new Cell(Double.NaN, ""));
    }

    @Test
    void aPlaneHasSpotsWithinTheirIntervals() {
        refused(() -> new PlaneFigure("id", WORDS, AXIS, AXIS, List.of()));
        refused(() -> new PlaneFigure.Estimate(1, 1.1, 1.2));
        refused(() -> new PlaneFigure.Estimate(1, Double.NaN, 1.2));
    }

    @Test
    void panelsAreFewAndFlat() {
        Panel panel = new Panel("heading", new BarFigure("id", WORDS, AXIS, List.of(bar(0.5, 0.4, 0.6))));
        refused(() -> new PanelFigure("id", WORDS, List.of(panel)));
        refused(() -> new PanelFigure("id", WORDS, Collections.nCopies(7, panel)));
        PanelFigure page = new PanelFigure("id", WORDS, List.of(panel, panel));
        refused(() -> new Panel("heading", page));
    }

    private static AreaFigure areas(List<Double> at, Area... areas) {
        return new AreaFigure("id", WORDS, AXIS, AXIS, at, List.of(areas), List.of());
    }

    private static Bar bar(double value, double low, double high) {
        return new Bar("name", 0, value, low, high, "label");
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(IllegalArgumentException.class);
    }
}
