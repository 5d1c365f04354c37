package brink.scenarios.verification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Something that can be counted or compared in runs, and what came of it.
 *
 * @param what it is, in words
 * @param band what counts as reproduced
 * @param figure what the model gives
 * @param holds whether the figure lies in the band
 */
public record Finding(String what, String band, String figure, boolean holds) {

    /** A share that has to lie in a band. */
    static Finding share(String what, double low, double high, double share) {
        return new Finding(what, digits(low, 2) + "-" + digits(high, 2), digits(share, 3), within(low, high, share));
    }

    /** A number that has to lie in a band. */
    static Finding number(String what, double low, double high, double number, int decimals) {
        String band = decimals == 0 ? "%.0f-%.0f" : "%.1f-%.1f";
        return new Finding(
                what,
                String.format(Locale.ROOT, band, low, high),
                String.format(Locale.ROOT, "%." + decimals + "f", number),
                within(low, high, number));
    }

    private static boolean within(double low, double high, double value) {
        return low <= value && value <= high;
    }

    /** A share with so many digits and no zero before the point. */
    static String digits(double share, int decimals) {
        return BigDecimal.valueOf(share)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString()
                .replaceFirst("^0", "");
    }
}
