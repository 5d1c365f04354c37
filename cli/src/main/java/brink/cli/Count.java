package brink.cli;

import java.util.Locale;

/** A number of things, in words. */
final class Count {

    private Count() {}

    /**
     * Such as "1 actor" or "10,000 runs".
     *
     * @param number at least 0
     * @param thing one of them
     */
    static String of(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
