package brink.reports.write;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as they stand in data files: at most nine significant digits, no exponent, no locale. The last
 * digits of a double may be the platform's own; nine of them are everywhere the same.
 */
public final class Digits {

    private static final MathContext NINE = new MathContext(9);
    private static final double EXACT = 1e9;
    private static final double SHORTEST = 1e8;
    private static final double SMALL = 1e-7;

    /** Powers of ten; those up to 1e22 are exact as doubles. */
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16
    };

    /** A product of nine digits is wrong by less than 1e-7; so near to a tie it does not decide. */
    private static final double DOUBT = 1e-6;

    private Digits() {}

    /**
     * A number as text.
     *
     * @param value finite
     * @return such as "0.333333333"
     */
    public static String text(double value) {
        if (Math.abs(value) < EXACT && value == Math.rint(value)) {
            return Long.toString((long) value);
        }
        double size = Math.abs(value);
        if (size >= SMALL && size < EXACT) {
            int places = 0;
            while (size * TENS[places] < SHORTEST) {
                places++;
            }
            double nine = size * TENS[places];
            long digits = (long) nine;
            double rest = nine - digits;
            if (Math.abs(rest - 0.5) > DOUBT) {
                return plain(value < 0, rest > 0.5 ? digits + 1 : digits, places);
            }
        }
        return rounded(value).toPlainString();
    }

    /** The number {@code digits} / 10^{@code places}, without superfluous zeros. */
    private static String plain(boolean negative, long digits, int places) {
        long significant = digits;
        int left = places;
        while (left > 0 && significant % 10 == 0) {
            significant /= 10;
            left--;
        }
        StringBuilder text = new StringBuilder(20).append(significant);
        if (left > 0) {
            while (text.length() <= left) {
                text.insert(0, '0');
            }
            text.insert(text.length() - left, '.');
        }
        return negative ? text.insert(0, '-').toString() : text.toString();
    }

    /**
     * A number for JSON.
     *
     * @param value finite
     * @return the value with at most nine significant digits
     */
    public static BigDecimal rounded(double value) {
        BigDecimal rounded = new BigDecimal(value, NINE);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }
}
