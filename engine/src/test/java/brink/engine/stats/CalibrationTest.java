package brink.engine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.stats.Calibration.Bin;
import brink.engine.stats.Calibration.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {

    @Test
    void forecastsOfATenthBelongTogether() {
        Calibration calibration = Calibration.of(List.of(
                new Point("a", 0, 0),
                new Point("b", 0.05, 0.2),
                new Point("a", 0.1, 0),
                new Point("b", 0.96, 0.5),
                new Point("c", 1, 1)));
        assertThat(calibration.bins()).extracting(Bin::forecasts).containsExactly(2, 1, 2);
        assertThat(calibration.bins().get(0).probability()).isCloseTo(0.025, within(1e-12));
        assertThat(calibration.bins().get(0).share()).isCloseTo(0.1, within(1e-12));
        assertThat(calibration.bins().get(2).probability()).isCloseTo(0.98, within(1e-12));
        assertThat(calibration.bins().get(2).share()).isCloseTo(0.75, within(1e-12));
    }

    /** However many say something of it, one thing that comes true or not is one case. */
    @Test
    void whatManySayOfOneThingIsOneCase() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            points.add(new Point("war", 0.75, 0));
        }
        Bin bin = Calibration.of(points).bins().get(0);
        assertThat(bin.cases()).isEqualTo(1);
        assertThat(bin.interval()).isEqualTo(Share.interval(0, 1, 0.05));
        assertThat(bin.isOff()).isFalse();
    }

    @Test
    void whatIsSaidTooSurelyIsTold() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            points.add(new Point("thing " + i, 0.85, i % 2));
            points.add(new Point("thing " + i, 0.15, i % 5 == 0 ? 1 : 0));
        }
        List<Bin> bins = Calibration.of(points).bins();
        assertThat(bins).extracting(Bin::isOff).containsExactly(false, true);
        assertThat(bins.get(1).share()).isEqualTo(0.5);
    }

    /** Of people who say what is so, at most one in twenty seems off anywhere. */
    @ParameterizedTest
    @ValueSource(ints = {10, 30, 60, 100, 300})
    void fewAreToldWhereNothingIsOff(int things) {
        java.util.SplittableRandom random = new java.util.SplittableRandom(20);
        int told = 0;
        int classes = 2_000;
        for (int i = 0; i < classes; i++) {
            List<Point> points = new ArrayList<>();
            for (int thing = 0; thing < things; thing++) {
                double probability = random.nextDouble();
                points.add(new Point("thing " + thing, probability, random.nextDouble() < probability ? 1 : 0));
            }
            told += Calibration.of(points).bins().stream().anyMatch(Bin::isOff) ? 1 : 0;
        }
        assertThat(told).isLessThan(classes / 20);
    }

    /** Of shares that are counts, the interval is the one of {@link Share}. */
    @Test
    void theIntervalIsWilsons() {
        for (int count = 0; count <= 20; count++) {
            Interval expected = Share.of(count, 20).interval();
            Interval interval = Share.interval(count / 20.0, 20, Share.ERROR);
            assertThat(interval.low()).isCloseTo(expected.low(), within(1e-6));
            assertThat(interval.high()).isCloseTo(expected.high(), within(1e-6));
        }
    }
}
