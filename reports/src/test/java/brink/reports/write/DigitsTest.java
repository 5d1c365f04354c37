package brink.reports.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-12, -12",
        "100000, 100000",
        "0.1, 0.1",
        "0.3333333333333333, 0.333333333",
        "0.30000000000000004, 0.3",
        "123456789.987, 123456790",
        "99999999.95, 100000000",
        "999999999.5, 1000000000",
        "1e12, 1000000000000",
        "-0.000012345678949, -0.0000123456789",
        "2e-7, 0.0000002",
        "1e-7, 0.0000001",
        "1e-9, 0.000000001"
    })
    void nineDigitsWithoutExponent(double value, String text) {
        assertThat(Digits.text(value)).isEqualTo(text);
        assertThat(Digits.rounded(value).toPlainString()).isEqualTo(text);
    }

    /** The rule itself, on the exact value of a double, is BigDecimal's: nine digits, ties away from zero. */
    @Test
    void everyMagnitudeAndEveryTieIsRoundedAsBigDecimalRoundsIt() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 300_000; i++) {
            double any = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(26) - 12);
            agrees(any);
            // Multiples of 1/2 to 1/512 near nine digits: exact ties among them.
            double tie = (random.nextLong(1_000_000_000) + 0.5) / (1 << random.nextInt(10));
            agrees(tie);
            agrees(Math.nextUp(tie));
            agrees(Math.nextDown(tie));
            // Doubles next to decimal fractions: ties that a double cannot hold.
            double decimal = (random.nextLong(1_000_000_000) + 0.5) / StrictMath.pow(10, random.nextInt(16));
            agrees(decimal);
            agrees(Math.nextUp(decimal));
        }
    }

    private static void agrees(double value) {
        BigDecimal rounded = new BigDecimal(value, new MathContext(9)).stripTrailingZeros();
        if (!Digits.text(value).equals(rounded.toPlainString())) {
            assertThat(Digits.text(value)).as("%s", new BigDecimal(value)).isEqualTo(rounded.toPlainString());
        }
    }
}
