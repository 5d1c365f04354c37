package brink.scenarios.read;

import brink.scenarios.problem.Problem;
import brink.scenarios.problem.Severity;
import brink.scenarios.read.Misprints.Words;
import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** Says a parser's complaint in the words of someone who edits a file by hand. */
final class SyntaxWording {

    private static final Pattern CHARACTER =
            Pattern.compile("^Unexpected character \\('(.*?)' \\(code", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("(?:Unrecognized token|Non-standard token) '(.*?)'");

    private static final Pattern NOT_FINITE = Pattern.compile("[+-]?(NaN|INF|Infinity)");

    private SyntaxWording() {}

    /**
     * Words a complaint.
     *
     * @param source the text
     * @param syntax the parser's complaint
     * @param open where the innermost object or array that is still open begins, if any is
     */
    static Problem problem(SourceText source, StreamReadException syntax, Optional<Place> open) {
        TokenStreamLocation location = syntax.getLocation();
        Place place = location == null || location.getLineNr() < 1
                ? Place.startOf(source.name())
                : new Place(source.name(), location.getLineNr(), Math.max(1, location.getColumnNr()));
        String opened = open.map(begin -> "what opens at line %s, column %s".formatted(begin.line(), begin.column()))
                .orElse("everything that is opened");
        String complaint = String.valueOf(syntax.getOriginalMessage());
        Words words = misprint(source, complaint, place).orElseGet(() -> words(complaint, opened, open.isPresent()));
        return new Problem(Severity.ERROR, "syntax", Pointer.ROOT, place, words.message(), words.advice());
    }

    private static Optional<Words> misprint(SourceText source, String complaint, Place place) {
        Matcher character = CHARACTER.matcher(complaint);
        String line = source.text().lines().skip(place.line() - 1L).findFirst().orElse("");
        int at = place.column() - 1;
        return character.find() && at <= line.length() && !complaint.contains("character escape")
                ? Misprints.of(character.group(1), line.substring(0, at), line.substring(at))
                : Optional.empty();
    }

    private static Words words(String complaint, String opened, boolean inside) {
        if (complaint.contains("character escape")) {
            return new Words(
                    "what follows the backslash is no escape, a backslash itself must be written twice",
                    "Maybe '\\\\', or '/' in a path");
        }
        if (complaint.contains("umeric value")) {
            return number(complaint);
        }
        Matcher character = CHARACTER.matcher(complaint);
        if (character.find()) {
            return unexpected(character.group(1), complaint, inside);
        }
        Matcher word = WORD.matcher(complaint);
        if (word.find()) {
            return word(word.group(1));
        }
        return brokenOff(complaint, opened);
    }

    private static Words number(String complaint) {
        String detail = complaint
                .replaceAll("(?s).*umeric value: ", "")
                .replaceAll("(?s): enable .*", "")
                .replace("JSON spec does not allow numbers to have plus signs", "a plus sign is not needed");
        String rule = detail.substring(0, 1).toLowerCase(Locale.ROOT) + detail.substring(1);
        return new Words("this is no number, " + rule, "Maybe write it like 0.5, -3 or 2e6");
    }

    private static Words word(String word) {
        if (NOT_FINITE.matcher(word).matches()) {
            return new Words("this word (%s) is no number, a number must be finite".formatted(word), "");
        }
        return new Words(
                "this word (%s) is no JSON value, text must stand in double quotes".formatted(word),
                "Maybe " + Misprints.meant(word).orElse("\"%s\"".formatted(word)));
    }

    private static Words brokenOff(String complaint, String opened) {
        if (complaint.startsWith("Unexpected end-of-input in a comment")) {
            return new Words("the file ends in a comment, what begins with /* must end with */", "Maybe add '*/'");
        }
        if (complaint.startsWith("Unexpected end-of-input")) {
            return new Words(
                    "the file ends too early, %s must be closed".formatted(opened),
                    "Maybe a closing brace, bracket or quote is missing");
        }
        if (complaint.contains("CTRL-CHAR, code 9)")) {
            return new Words("a tab stands in a text, it must be written as \\t", "Maybe a space instead");
        }
        if (complaint.startsWith("Illegal character")) {
            return new Words(
                    "a control character stands here, the file must be UTF-8 text",
                    "Maybe it was saved as UTF-16: save it again as UTF-8");
        }
        if (complaint.startsWith("Illegal unquoted character")) {
            return new Words(
                    "text goes on beyond the end of its line, it must be closed with a double quote on the same line",
                    "Maybe the closing quote is missing");
        }
        if (complaint.contains("no open ")) {
            return new Words("this closes what is not open, what is closed must be open", "Maybe remove it");
        }
        if (complaint.startsWith("Unexpected close marker")) {
            return new Words(
                    "this closes what is not open, %s must be closed first".formatted(opened),
                    "Maybe a closing brace or bracket is missing before it");
        }
        return new Words("this is not JSON: " + complaint.lines().findFirst().orElse("unreadable"), "");
    }

    private static Words unexpected(String character, String complaint, boolean inside) {
        boolean closes = "}".equals(character) || "]".equals(character);
        if (closes && (complaint.contains("double-quote to start") || complaint.contains("expected a v"))) {
            return new Words(
                    "'%s' follows a comma, after a comma another entry must follow".formatted(character),
                    "Maybe remove the comma before it");
        }
        if (complaint.contains("was expecting comma")) {
            return new Words(
                    "'%s' follows a value, after a value a comma or the end must follow".formatted(character),
                    "Maybe a comma is missing before it");
        }
        if (complaint.contains("was expecting a colon")) {
            return new Words(
                    "'%s' follows a key, after a key a colon must follow".formatted(character),
                    "Maybe a colon or, in the key, the closing quote is missing before it");
        }
        if (complaint.contains("double-quote to start")) {
            return new Words(
                    "'%s' begins a key, a key must stand in double quotes".formatted(character),
                    character.equals("'") ? "Maybe use double quotes" : "Maybe the quotes are missing");
        }
        if (character.equals("'")) {
            return new Words("''' begins a text, text must stand in double quotes", "Maybe use double quotes");
        }
        if (character.equals(":") && !inside) {
            return new Words(
                    "':' stands outside all braces, a scenario must stand in { and }",
                    "Maybe the brace at the beginning is missing");
        }
        return new Words("'%s' is not expected here, a value must follow".formatted(character), "");
    }
}
