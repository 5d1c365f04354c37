package brink.reports.write;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as they stand in data files: at most nine significant digits, no exponent, no locale. The last
 * digits of a double may be the platform's own; nine of them are everywhere the same.
 */
final class Digits {

    private static final MathContext NINE = new MathContext(9);
    private static final double EXACT = 1e9;

    private Digits() {}

    /**
     * A number as text.
     *
     * @param value finite
     * @return such as "0.333333333"
     */
    static String text(double value) {
        if (Math.abs(value) < EXACT && value == Math.rint(value)) {
            return Long.toString((long) value);
        }
        return rounded(value).toPlainString();
    }

    /**
     * A number for JSON.
     *
     * @param value finite
     * @return the value with at most nine significant digits
     */
    static BigDecimal rounded(double value) {
        BigDecimal rounded = new BigDecimal(value, NINE);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }
}
