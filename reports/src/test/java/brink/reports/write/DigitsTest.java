package brink.reports.write;

import static org.assertj.core.api.Assertions.assertThat;

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
        "1e12, 1000000000000",
        "-0.000012345678949, -0.0000123456789",
        "2e-7, 0.0000002"
    })
    void nineDigitsWithoutExponent(double value, String text) {
        assertThat(Digits.text(value)).isEqualTo(text);
        assertThat(Digits.rounded(value).toPlainString()).isEqualTo(text);
    }
}
