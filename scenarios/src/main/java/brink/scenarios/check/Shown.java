package brink.scenarios.check;

import java.math.BigDecimal;

/** Numbers as a message shows them. */
final class Shown {

    private Shown() {}

    /** Without superfluous digits: {@code 1}, {@code 0.05}, {@code infinity}. */
    static String number(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "infinity" : "-infinity";
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().length() > 20
                ? Double.toString(value)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
