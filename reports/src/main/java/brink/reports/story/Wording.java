package brink.reports.story;

import brink.engine.model.Clock;
import brink.engine.stats.Share;
import brink.reports.figure.StackFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers, dates and lists as they stand in a sentence. */
final class Wording {

    /** From this many runs on, a tenth of a per cent is worth printing. */
    private static final long ENOUGH_FOR_TENTHS = 1000;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Wording() {}

    static String runs(long runs) {
        return String.format(Locale.ROOT, "%,d %s", runs, runs == 1 ? "run" : "runs");
    }

    /** A share as a label: as many decimals as the number of runs deserves. */
    static String percent(Share share) {
        return percent(share, share.runs() >= ENOUGH_FOR_TENTHS ? 1 : 0);
    }

    /** A share in a sentence. */
    static String wholePercent(Share share) {
        return percent(share, 0);
    }

    /** Never "0 %" for what happened, nor "100 %" for what did not always happen. */
    private static String percent(Share share, int decimals) {
        String smallest = BigDecimal.ONE.movePointLeft(decimals).toPlainString();
        String number = number(share.value() * 100, decimals);
        if (share.count() == 0) {
            return "0 %";
        }
        if (share.count() == share.runs()) {
            return "100 %";
        }
        if (new BigDecimal(number).signum() == 0) {
            return "< " + smallest + " %";
        }
        if (new BigDecimal(number).compareTo(BigDecimal.valueOf(100)) == 0) {
            return "> "
                    + BigDecimal.valueOf(100).subtract(new BigDecimal(smallest)).toPlainString() + " %";
        }
        return number + " %";
    }

    static String number(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO.setScale(decimals).toPlainString() : rounded.toPlainString();
    }

    /** A number with its sign, "+" also for what rises; without a sign where it is rounded to 0. */
    static String signed(double value, int decimals) {
        String number = number(value, decimals);
        return new BigDecimal(number).signum() > 0 ? "+" + number : number;
    }

    /** Points of loss: two decimals below one, one above; never "0" for something. */
    static String points(double value) {
        String number = number(value, value < 1 ? 2 : 1);
        boolean nothing = new BigDecimal(number).signum() == 0;
        if (nothing) {
            return value > 0 ? "< 0.01" : "0";
        }
        return number;
    }

    /** A name that stands in a sentence. */
    static String quoted(String name) {
        return "“" + name + "”";
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /**
     * The last day that has passed by a time.
     *
     * @param days after the beginning of the first day
     */
    static LocalDate lastDay(Clock clock, double days) {
        return clock.start().plusDays(Math.max(0, (long) Math.ceil(days - 1e-9) - 1));
    }

    /** The date of the horizon. */
    static String horizon(Clock clock) {
        return date(clock.date(clock.steps()));
    }

    /** A text as a sentence begins with it. */
    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** "A", "A and B", "A, B and C". */
    static String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }

    /** What a divided bar shows, part by part. */
    static String divided(List<String> parts, StackFigure.Bar bar) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).toLowerCase(Locale.ROOT) + " "
                        + bar.segments().get(i).label())
                .collect(Collectors.joining(", "));
    }
}
