package brink.scenarios.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, dates, durations and lists as people write them. */
final class Phrases {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern PARTS = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)([YMWDHS])");
    private static final int MANY_DIGITS = 15;

    private Phrases() {}

    /** A number without superfluous zeros, thousands apart from 10,000 on. */
    static String number(double value) {
        return number(BigDecimal.valueOf(value));
    }

    /** A number rounded to so many significant digits. */
    static String about(double value, int digits) {
        return number(new BigDecimal(value, new MathContext(digits)));
    }

    private static String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.signum() == 0) {
            return "0";
        }
        if (plain.precision() - plain.scale() > MANY_DIGITS || plain.scale() > MANY_DIGITS) {
            return plain.toString();
        }
        boolean grouped = plain.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0;
        String pattern = "%" + (grouped ? "," : "") + "." + Math.max(plain.scale(), 0) + "f";
        return String.format(Locale.ROOT, pattern, plain);
    }

    /** A share of 1 in percent. */
    static String percent(double share) {
        return number(BigDecimal.valueOf(share).movePointRight(2)) + " %";
    }

    /** Such as "1 point" or "0.5 points". */
    static String count(double number, String thing) {
        return number(number) + " " + (number == 1 || number == -1 ? thing : thing + "s");
    }

    /** Such as "once", "twice", "3 times". */
    static String times(int number) {
        return number == 1 ? "once" : number == 2 ? "twice" : number + " times";
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** An ISO duration, such as "14 days" or "1 year and 6 months". */
    static String duration(String iso) {
        int time = iso.indexOf('T');
        List<String> parts = new ArrayList<>();
        Matcher part = PARTS.matcher(iso);
        while (part.find()) {
            double number = Double.parseDouble(part.group(1));
            boolean ofDay = time >= 0 && part.start() > time;
            if (number != 0) {
                parts.add(count(number, unit(part.group(2), ofDay)));
            }
        }
        return parts.isEmpty() ? "0 days" : and(parts);
    }

    private static String unit(String letter, boolean ofDay) {
        return switch (letter) {
            case "Y" -> "year";
            case "M" -> ofDay ? "minute" : "month";
            case "W" -> "week";
            case "H" -> "hour";
            case "S" -> "second";
            default -> "day";
        };
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }

    static String and(List<String> parts) {
        return joined(parts, " and ");
    }

    static String or(List<String> parts) {
        return joined(parts, " or ");
    }

    private static String joined(List<String> parts, String last) {
        int size = parts.size();
        return size < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, size - 1)) + last + parts.get(size - 1);
    }

    /** A sentence: a capital in front, a full stop at the end. */
    static String sentence(String clause) {
        String text = clause.strip();
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        String begun = text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
        return begun.matches("(?s).*[.!?:]\"?") ? begun : begun + ".";
    }
}
