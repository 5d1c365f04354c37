package brink.scenarios.amount;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ISO 8601 durations, with decimals in any part. */
public final class Durations {

    private static final String NUMBER = "([0-9]+(?:\\.[0-9]+)?)";
    private static final Pattern FORM = Pattern.compile(
            "P(?:%1$sY)?(?:%1$sM)?(?:%1$sW)?(?:%1$sD)?(?:T(?:%1$sH)?(?:%1$sM)?(?:%1$sS)?)?".formatted(NUMBER));

    /** Seconds in a year, month, week, day, hour, minute and second. */
    private static final double[] SECONDS = {365.25 * 86400, 30.4375 * 86400, 7 * 86400, 86400, 3600, 60, 1};

    private Durations() {}

    /**
     * The length of a duration.
     *
     * @param text such as {@code P1D}, {@code PT12H}, {@code P0.25M}
     * @return days: a year has 365.25, a month 30.4375
     * @throws IllegalArgumentException if the text is no duration
     */
    public static double days(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("%s must be a duration such as P7D".formatted(text));
        }
        double seconds = 0;
        for (int i = 0; i < SECONDS.length; i++) {
            String part = matcher.group(i + 1);
            seconds += part == null ? 0 : Double.parseDouble(part) * SECONDS[i];
        }
        return seconds / 86400;
    }
}
