package brink.engine.quantity;

import java.util.Locale;

/** Refusals with a sentence: the thing (its value) and the rule. */
final class Require {

    private Require() {}

    static void that(boolean holds, String rule, Object... values) {
        if (!holds) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, rule, values));
        }
    }

    static void finite(String name, double value) {
        that(Double.isFinite(value), "%s (%s) must be a finite number", name, value);
    }

    static void positive(String name, double value) {
        finite(name, value);
        that(value > 0, "%s (%s) must be above 0", name, value);
    }

    static void ordered(double low, double mode, double high) {
        finite("low", low);
        finite("mode", mode);
        finite("high", high);
        that(low < high, "low (%s) must be below high (%s)", low, high);
        that(low <= mode && mode <= high, "mode (%s) must lie between low (%s) and high (%s)", mode, low, high);
    }
}
