package brink.reports.figure;

import static org.assertj.core.api.Assertions.assertThat;

import brink.reports.figure.GridFigure.Shades;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundShadesTest {

    @Test
    void classesEndAtRoundNumbersAndHoldAboutAsManyValuesEach() {
        Shades shades = RoundShades.of("x", IntStream.rangeClosed(1, 100).asDoubleStream(), 5);
        assertThat(shades.names()).containsExactly("under 20", "20 to 40", "40 to 60", "60 to 80", "80 or more");
        assertThat(shades.of(0.001)).isZero();
        assertThat(shades.of(80)).isEqualTo(4);
    }

    /** However the values lie, each class holds one of them: no shade of the key is wasted. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 1, 3, 8})
    void noClassIsEmpty(double power) {
        double[] values = IntStream.rangeClosed(0, 50)
                .mapToDouble(i -> Math.pow(i, power))
                .toArray();
        Shades shades = RoundShades.of("x", DoubleStream.of(values), 6);
        assertThat(DoubleStream.of(values).mapToInt(shades::of).distinct().sorted())
                .containsExactly(
                        IntStream.range(-1, shades.names().size()).boxed().toArray(Integer[]::new));
        assertThat(shades.from()).isSorted();
    }

    @Test
    void fewValuesHaveAClassEachWhereRoundNumbersLieBetweenThem() {
        Shades shades = RoundShades.of("x", DoubleStream.of(13, 38, 49, 51), 6);
        assertThat(shades.names()).containsExactly("under 15", "15 to 40", "40 to 50", "50 or more");
    }

    @Test
    void smallNumbersArePlain() {
        Shades shades = RoundShades.of("x", DoubleStream.of(0.00012, 0.0031, 0.0152), 3);
        assertThat(shades.names()).containsExactly("under 0.003", "0.003 to 0.015", "0.015 or more");
    }

    @Test
    void valuesThatAreAllAlikeOrAllNothingHaveOneClass() {
        assertThat(RoundShades.of("x", DoubleStream.of(7, 7, 7), 6).names()).containsExactly("more than 0");
        assertThat(RoundShades.of("x", DoubleStream.of(0, 0), 6).names()).containsExactly("more than 0");
        assertThat(RoundShades.of("x", DoubleStream.of(0, 0), 6).of(0)).isEqualTo(-1);
    }
}
