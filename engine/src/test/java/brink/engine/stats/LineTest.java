package brink.engine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void leastSquaresByHand() {
        Line line = Line.through(new double[] {0, 1, 2}, new double[] {1, 1, 4});
        assertThat(line.slope()).isCloseTo(1.5, within(1e-12));
        assertThat(line.at(1)).isCloseTo(2, within(1e-12));
        assertThat(line.at(2)).isCloseTo(3.5, within(1e-12));
        // Distances from the line 1/2, -1, 1/2 with one degree of freedom; places -1, 0, 1 from their mean.
        assertThat(line.slopeError()).isCloseTo(Math.sqrt(1.5 / 2), within(1e-12));
    }

    @Test
    void overOnePlaceItIsLevel() {
        Line line = Line.through(new double[] {3, 3, 3}, new double[] {0, 1, 5});
        assertThat(line).isEqualTo(new Line(2, 0, 0));
    }
}
