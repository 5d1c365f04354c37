package brink.scenarios.read;

import brink.scenarios.source.Ids;
import brink.scenarios.source.Literals;
import brink.scenarios.source.Node;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was probably meant by a value that the format does not take; empty where nothing is likely. */
final class Suggestions {

    /** What the format calls a duration. */
    static final String DURATION = "a duration such as P7D, PT12H or P0.5M";

    private static final int LONGEST_ID = 64;
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})([-/.]) ?([0-9]{1,2})[-/.] ?([0-9]{4})");
    private static final Pattern IN_WORDS = Pattern.compile("([0-9]{1,2})\\.? ([a-z]{3})[a-z]* ([0-9]{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern SPAN = Pattern.compile("P?T?([0-9]+(?:\\.[0-9]+)?)([A-Z]*)");
    private static final Pattern ISO = Pattern.compile("P[0-9T][0-9.TYMWDHS]*");
    private static final Map<String, String> UNITS =
            Map.of("HOUR", "H", "DAY", "D", "WEEK", "W", "MONTH", "M", "YEAR", "Y");

    private Suggestions() {}

    static String id(String text) {
        return Ids.of(text)
                .filter(id -> !id.equals(text) && id.length() <= LONGEST_ID)
                .map("Maybe '%s'"::formatted)
                .orElse("");
    }

    static String duration(String text) {
        String plain = text.strip();
        if (plain.startsWith("-")) {
            String length = plain.substring(1);
            String mended = ISO.matcher(length).matches() ? "Maybe '" + length + "'" : duration(length);
            return mended.isEmpty() ? "" : mended + ": no duration is negative";
        }
        Matcher span = SPAN.matcher(text.strip().toUpperCase(Locale.ROOT).replace(" ", ""));
        if (!span.matches()) {
            return "";
        }
        String number = span.group(1);
        String word = span.group(2);
        String unit = UNITS.getOrDefault(word.replaceAll("S$", ""), word);
        return switch (unit) {
            case "" -> "Maybe 'P%sD'".formatted(number);
            case "D", "W", "M", "Y" -> "Maybe 'P%s%s'".formatted(number, unit);
            case "H", "S" -> "Maybe 'PT%s%s'".formatted(number, unit);
            default -> "";
        };
    }

    /** A date in another writing; where day and month could be either way round, nothing. */
    static String date(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher yearFirst = YEAR_FIRST.matcher(plain.toUpperCase(Locale.ROOT));
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher words = IN_WORDS.matcher(plain);
        if (words.matches() && MONTHS.contains(words.group(2))) {
            return date(words.group(3), Integer.toString(MONTHS.indexOf(words.group(2)) + 1), words.group(1));
        }
        Matcher yearLast = YEAR_LAST.matcher(plain);
        if (!yearLast.matches()) {
            return "";
        }
        String first = yearLast.group(1);
        String second = yearLast.group(3);
        boolean isDayFirst = yearLast.group(2).equals(".") || Integer.parseInt(first) > 12 || first.equals(second);
        boolean isMonthFirst = Integer.parseInt(second) > 12;
        if (isDayFirst == isMonthFirst) {
            return "";
        }
        return isDayFirst ? date(yearLast.group(4), second, first) : date(yearLast.group(4), first, second);
    }

    private static String date(String year, String month, String day) {
        try {
            return "Maybe '%s'"
                    .formatted(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noDate) {
            return "";
        }
    }

    /** A rate that was given as text. */
    static String pace(String text) {
        return text.strip().matches("[0-9]+([.,][0-9]+)?")
                ? "Maybe %s without quotes".formatted(text.strip().replace(',', '.'))
                : "";
    }

    /** A share that was given in percent. */
    static String share(Node given) {
        if (given instanceof Node.Numeral number
                && number.value().compareTo(BigDecimal.ONE) > 0
                && number.value().compareTo(BigDecimal.valueOf(100)) <= 0) {
            String percent = Literals.number(number.value());
            return "Maybe %s, if %s %% is meant".formatted(Misprints.hundredth(percent), percent);
        }
        return "";
    }

    /**
     * A value of the wrong kind.
     *
     * @param key under which it stands
     * @param given the value
     * @param wanted the kinds it may be of
     */
    static String type(String key, Node given, String wanted) {
        if (given instanceof Node.Text text) {
            return ofText(key, text.value(), wanted);
        }
        if (given instanceof Node.Numeral number && wanted.equals(DURATION)) {
            return duration(Literals.number(number.value()));
        }
        if (given instanceof Node.Numeral number && wanted.contains("text")) {
            return "Maybe \"%s\", in quotes".formatted(Literals.number(number.value()));
        }
        if (given instanceof Node.Fields && wanted.equals("an array")) {
            return "Maybe brackets around it: [ ]";
        }
        return given instanceof Node.Items && wanted.equals("an object")
                ? "Maybe braces instead of the brackets, with a key for each value"
                : "";
    }

    private static String ofText(String key, String text, String wanted) {
        boolean number = wanted.contains("number");
        if (number && text.matches("-?[0-9]+(\\.[0-9]+)? ?%")) {
            return "Maybe %s without quotes".formatted(Misprints.hundredth(text.replaceAll(" ?%", "")));
        }
        boolean truth = text.matches("true|false") && wanted.contains("true");
        if (truth || (number && text.matches("-?[0-9]+([.,][0-9]+)?"))) {
            return "Maybe %s without quotes".formatted(text.replace(',', '.'));
        }
        if (wanted.equals("an object") && key.equals("rung")) {
            return "Maybe {\"is\": \"%s\"}".formatted(text);
        }
        return wanted.equals("an array") ? "Maybe [\"%s\"]".formatted(text) : "";
    }
}
