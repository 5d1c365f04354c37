package brink.scenarios.read;

import brink.scenarios.source.Literals;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Slips that people make who write JSON by hand, or a word processor for them: told by the character that the parser
 * stumbled over and by what stands before it on the line.
 */
final class Misprints {

    private static final String QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019\u201a\u2039\u203a";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212";

    private static final Pattern NUMBER = Pattern.compile(".*?(-?[0-9][0-9.]*)\\s*", Pattern.DOTALL);
    private static final Pattern DECIMAL = Pattern.compile(".*?(-?[0-9]+),", Pattern.DOTALL);
    private static final Pattern FRACTION = Pattern.compile(".*?(-?[0-9]+)/", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile(".*[^0-9][0-9]{4}", Pattern.DOTALL);
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern DATE = Pattern.compile("-[0-9]{1,2}-[0-9]{1,2}\\b.*", Pattern.DOTALL);

    private static final Map<String, String> WORDS = Map.of("True", "true", "False", "false", "None", "null");

    private Misprints() {}

    /**
     * What is wrong, and what may help.
     *
     * @param message the thing, the rule
     * @param advice begins with "Maybe", or empty
     */
    record Words(String message, String advice) {}

    /**
     * Recognises a slip.
     *
     * @param character where the parser stopped
     * @param before what stands before it on its line
     * @param after the line from there, the character included
     */
    static Optional<Words> of(String character, String before, String after) {
        if (QUOTES.contains(character)) {
            return words(
                    "'%s' is a printer's quote, text and keys must stand in straight ones (\")".formatted(character),
                    "Maybe write it in a plain text editor: word processors bend quotes");
        }
        if (DASHES.contains(character)) {
            return words("'%s' is a dash, a minus must be a hyphen".formatted(character), "Maybe '-'");
        }
        if (character.codePoints().allMatch(Misprints::isInvisible)) {
            return words(
                    "an invisible character (U+%04X) stands here, between entries only spaces may stand"
                            .formatted(character.codePointAt(0)),
                    "Maybe delete it and type a space");
        }
        return switch (character) {
            case "#" -> comment(character);
            case "<" -> angle(after);
            case "%" -> percent(before);
            case "-" -> date(before, after);
            case ",", ";", "=" -> separator(character, before);
            default -> DIGITS.matcher(character).matches() ? digit(before, after) : Optional.empty();
        };
    }

    /** What is meant by a word of another language that looks like a value. */
    static Optional<String> meant(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    private static Optional<Words> words(String message, String advice) {
        return Optional.of(new Words(message, advice));
    }

    private static boolean isInvisible(int character) {
        return Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT;
    }

    private static Optional<Words> comment(String begins) {
        return words("'%s' begins no comment, a comment must begin with //".formatted(begins), "Maybe '//'");
    }

    private static Optional<Words> angle(String after) {
        if (after.startsWith("<!--")) {
            return comment("<!--");
        }
        return after.startsWith("<<<<")
                ? words("'<<<<' marks a conflict of two versions, the file must hold one", "Maybe keep one of the two")
                : Optional.empty();
    }

    private static Optional<Words> percent(String before) {
        Matcher number = NUMBER.matcher(before);
        if (!number.matches()) {
            return Optional.empty();
        }
        return words(
                "'%' follows a number, a share must be written as a number from 0 to 1",
                "Maybe " + hundredth(number.group(1)));
    }

    /** A percentage as a share. */
    static String hundredth(String percent) {
        return Literals.number(new BigDecimal(percent.replaceAll("\\.$", "")).movePointLeft(2));
    }

    private static Optional<Words> date(String before, String after) {
        return YEAR.matcher(before).matches() && DATE.matcher(after).matches()
                ? words("'-' follows a number, a date must stand in double quotes", "Maybe the quotes are missing")
                : Optional.empty();
    }

    private static Optional<Words> separator(String character, String before) {
        if (character.equals(",")) {
            return before.stripTrailing().endsWith(",")
                    ? words(
                            "',' follows a comma, after a comma another entry must follow",
                            "Maybe remove one of the two")
                    : Optional.empty();
        }
        return character.equals(";")
                ? words("';' separates nothing, between entries a comma must stand", "Maybe ','")
                : words("'=' follows a key, after a key a colon must follow", "Maybe ':'");
    }

    private static Optional<Words> digit(String before, String after) {
        Matcher fraction = FRACTION.matcher(before);
        Matcher digits = DIGITS.matcher(after);
        if (!digits.lookingAt()) {
            return Optional.empty();
        }
        if (fraction.matches()) {
            String written = fraction.group(1) + "/" + digits.group();
            String advice = written.equals("1/2") ? "Maybe 0.5" : "Maybe a decimal such as 0.5";
            return words("this fraction (%s) is no number, a number must be written out".formatted(written), advice);
        }
        Matcher decimal = DECIMAL.matcher(before);
        if (!decimal.matches()) {
            return Optional.empty();
        }
        String whole = decimal.group(1);
        String rest = digits.group();
        boolean isThousands = rest.length() == 3 && !whole.matches("-?0");
        return words(
                "this number (%s,%s) has a comma, only a decimal point may stand in a number".formatted(whole, rest),
                "Maybe %s.%s".formatted(whole, rest) + (isThousands ? " or " + whole + rest : ""));
    }
}
