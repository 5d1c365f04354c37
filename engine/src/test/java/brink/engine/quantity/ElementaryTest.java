package brink.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.random.Luck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares with {@code StrictMath}, whose exp and log are within one unit in the last place. */
class ElementaryTest {

    private static final int POINTS = 300_000;

    @ParameterizedTest
    @CsvSource({"-708.39, 709.78", "-1, 1", "-1e-8, 1e-8", "-40, 0", "0.3465, 0.3466", "-0.3466, -0.3465"})
    void expIsWithinTwoUnitsInTheLastPlace(double low, double high) {
        for (int i = 0; i < POINTS; i++) {
            double x = low + (high - low) * spread(i);
            assertUlps(Elementary.exp(x), StrictMath.exp(x), 2, "exp", x);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.7, 1.5", "0.9999, 1.0001", "1, 1e6", "0, 1e-300", "1e300, 1.7e308", "0, 1e-308"})
    void logIsWithinTwoUnitsInTheLastPlace(double low, double high) {
        for (int i = 0; i < POINTS; i++) {
            double x = low + (high - low) * spread(i);
            assertUlps(Elementary.log(x), StrictMath.log(x), 2, "log", x);
        }
    }

    @Test
    void expAndLogHoldOnEveryBinaryScale() {
        for (int exponent = -1074; exponent <= 1023; exponent++) {
            double x = Math.scalb(1.0, exponent);
            for (double point : new double[] {x, Math.nextUp(x), Math.nextDown(x), 1.5 * x}) {
                if (point > 0) {
                    assertUlps(Elementary.log(point), StrictMath.log(point), 2, "log", point);
                }
                assertExp(point);
                assertExp(-point);
            }
        }
    }

    @Test
    void expIsExactWhereItCanBe() {
        assertThat(Elementary.exp(0.0)).isEqualTo(1.0);
        assertThat(Elementary.exp(-0.0)).isEqualTo(1.0);
        assertThat(Elementary.exp(Double.NEGATIVE_INFINITY)).isEqualTo(0.0);
        assertThat(Elementary.exp(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Elementary.exp(Double.NaN)).isNaN();
    }

    @Test
    void expOverflowsAndVanishesAtTheEndsOfItsRange() {
        double largest = 709.782712893384;
        assertUlps(Elementary.exp(largest), StrictMath.exp(largest), 2, "exp", largest);
        assertThat(Elementary.exp(Math.nextUp(largest))).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Elementary.exp(1e308)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Elementary.exp(-708.3964185322641)).isGreaterThanOrEqualTo(Double.MIN_NORMAL);
        assertThat(Elementary.exp(-708.4)).isEqualTo(0.0);
        assertThat(Elementary.exp(-1e308)).isEqualTo(0.0);
    }

    @Test
    void logIsExactWhereItCanBe() {
        assertThat(Elementary.log(1)).isEqualTo(0.0);
        assertThat(Elementary.log(0.0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Elementary.log(-0.0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Elementary.log(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Elementary.log(-1)).isNaN();
        assertThat(Elementary.log(Double.NEGATIVE_INFINITY)).isNaN();
        assertThat(Elementary.log(Double.NaN)).isNaN();
    }

    @Test
    void expNeverFallsAsItsArgumentRises() {
        double before = 0;
        for (int i = 0; i <= 1_000_000; i++) {
            double now = Elementary.exp(-30 + i * 4e-5);
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    @Test
    void powIsAsAccurateAsTheProductInItsExponent() {
        for (int i = 0; i < POINTS; i++) {
            double x = spread(2L * i);
            double y = 0.1 + 9.9 * spread(2L * i + 1);
            double allowed = 4 + 4 * Math.abs(y * StrictMath.log(x));
            assertUlps(Elementary.pow(x, y), StrictMath.pow(x, y), allowed, "pow of " + y, x);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3, 0, 1",
        "0, 0, 1",
        "NaN, 0, 1",
        "0, 2, 0",
        "0, -2, Infinity",
        "7.25, 1, 7.25",
        "1, 9, 1",
        "Infinity, 2, Infinity",
        "Infinity, -2, 0",
        "NaN, 2, NaN",
        "2, NaN, NaN",
        "0, NaN, NaN",
        "-2, 3, NaN"
    })
    void powKnowsItsSpecialCases(double x, double y, double expected) {
        assertThat(Elementary.pow(x, y)).isEqualTo(Double.valueOf(expected));
    }

    private static void assertExp(double x) {
        if (x >= -708.3964185322641 && x <= 709.782712893384) {
            assertUlps(Elementary.exp(x), StrictMath.exp(x), 2, "exp", x);
        }
    }

    /** Numbers in (0, 1) without any pattern. */
    private static double spread(long i) {
        return Luck.uniform(Luck.mix(i + 77), 4711);
    }

    private static void assertUlps(double seen, double expected, double ulps, String what, double x) {
        if (!(Math.abs(seen - expected) <= ulps * Math.ulp(expected))) {
            assertThat(seen).as("%s at %s", what, x).isEqualTo(expected);
        }
    }
}
