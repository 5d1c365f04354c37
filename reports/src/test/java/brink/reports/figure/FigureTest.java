package brink.reports.figure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.reports.figure.BarFigure.Bar;
import brink.reports.figure.FanFigure.Slice;
import brink.reports.figure.LineFigure.Curve;
import brink.reports.figure.LineFigure.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static final Words WORDS = new Words("A finds B", "", "", "", "brink");
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

    private static Bar bar(double value, double low, double high) {
        return new Bar("name", 0, value, low, high, "label");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(IllegalArgumentException.class);
    }
}
