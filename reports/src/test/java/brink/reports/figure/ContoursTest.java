package brink.reports.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.reports.figure.Contours.Point;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ContoursTest {

    private static List<List<Point>> contours(double[] xs, double[] ys, double level, DoubleBinaryOperator height) {
        double[][] values = DoubleStream.of(ys)
                .mapToObj(y ->
                        DoubleStream.of(xs).map(x -> height.applyAsDouble(x, y)).toArray())
                .toArray(double[][]::new);
        return Contours.of(xs, ys, values, level);
    }

    @Test
    void thoseOfAPlaneAreExactWhateverTheGrid() {
        List<List<Point>> lines =
                contours(new double[] {0, 0.5, 2, 7}, new double[] {-1, 0, 3}, 4.2, (x, y) -> 2 * x - 3 * y + 1);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).hasSizeGreaterThan(3);
        for (Point point : lines.get(0)) {
            assertThat(2 * point.x() - 3 * point.y() + 1).isCloseTo(4.2, within(1e-12));
        }
    }

    @Test
    void oneAroundAPeakEndsWhereItBegins() {
        double[] grid = {-2, -1, 0, 1, 2};
        List<List<Point>> lines = contours(grid, grid, -1.5, (x, y) -> -x * x - y * y);
        assertThat(lines).hasSize(1);
        List<Point> line = lines.get(0);
        assertThat(line).hasSize(13);
        assertThat(line.get(0)).isEqualTo(line.get(12));
        assertThat(line).contains(new Point(1, 0.5), new Point(-0.5, 1), new Point(-1, -0.5));
    }

    @Test
    void aSaddleIsDecidedByTheMeanOfItsCorners() {
        double[] grid = {0, 1};
        List<List<Point>> low = Contours.of(grid, grid, new double[][] {{4, 0}, {0, 4}}, 1);
        assertThat(low)
                .containsExactlyInAnyOrder(
                        List.of(new Point(0.75, 0), new Point(1, 0.25)),
                        List.of(new Point(0.25, 1), new Point(0, 0.75)));
        List<List<Point>> high = Contours.of(grid, grid, new double[][] {{4, 0}, {0, 4}}, 3);
        assertThat(high)
                .containsExactlyInAnyOrder(
                        List.of(new Point(0.25, 0), new Point(0, 0.25)),
                        List.of(new Point(0.75, 1), new Point(1, 0.75)));
    }

    @Test
    void aLevelThatIsNotReachedHasNone() {
        double[] grid = {0, 1, 2};
        assertThat(contours(grid, grid, 5, (x, y) -> x + y)).isEmpty();
        assertThat(contours(grid, grid, -1, (x, y) -> x + y)).isEmpty();
    }
}
