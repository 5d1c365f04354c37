package brink.scenarios.read;

import brink.scenarios.problem.Problem;
import brink.scenarios.problem.Severity;
import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** Says a parser's complaint in the words of someone who edits a file by hand. */
final class SyntaxWording {

    private static final Pattern CHARACTER =
            Pattern.compile("^Unexpected character \\('(.*?)' \\(code", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("(?:Unrecognized token|Non-standard token) '(.*?)'");
    private static final Pattern OPENED =
            Pattern.compile("start marker at .*?line: (\\d+), column: (\\d+)", Pattern.DOTALL);

    private SyntaxWording() {}

    private record Words(String message, String advice) {}

    static Problem problem(SourceText source, StreamReadException syntax) {
        TokenStreamLocation location = syntax.getLocation();
        Place place = location == null || location.getLineNr() < 1
                ? Place.startOf(source.name())
                : new Place(source.name(), location.getLineNr(), Math.max(1, location.getColumnNr()));
        Words words = words(String.valueOf(syntax.getOriginalMessage()));
        return new Problem(Severity.ERROR, "syntax", Pointer.ROOT, place, words.message(), words.advice());
    }

    private static Words words(String complaint) {
        Matcher character = CHARACTER.matcher(complaint);
        if (character.find()) {
            return unexpected(character.group(1), complaint);
        }
        Matcher word = WORD.matcher(complaint);
        if (word.find()) {
            return new Words(
                    "this word (%s) is no JSON value, text must stand in double quotes".formatted(word.group(1)),
                    "Maybe \"%s\"".formatted(word.group(1)));
        }
        Matcher opened = OPENED.matcher(complaint);
        if (complaint.startsWith("Unexpected end-of-input")) {
            String what = opened.find()
                    ? "what opens at line %s, column %s must be closed".formatted(opened.group(1), opened.group(2))
                    : "everything that is opened must be closed";
            return new Words("the file ends too early, " + what, "Maybe a closing brace, bracket or quote is missing");
        }
        if (complaint.startsWith("Unexpected close marker")) {
            return new Words(
                    "a bracket closes what a brace opened or the other way round, they must pair",
                    "Maybe a closing brace or bracket is missing before it");
        }
        return new Words("this is not JSON: " + complaint.lines().findFirst().orElse("unreadable"), "");
    }

    private static Words unexpected(String character, String complaint) {
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
                    "Maybe a colon is missing before it");
        }
        if (complaint.contains("double-quote to start")) {
            return new Words(
                    "'%s' begins a key, a key must stand in double quotes".formatted(character),
                    "Maybe the quotes are missing");
        }
        return new Words(
                "'%s' is not expected here, a value must follow".formatted(character),
                "'".equals(character) ? "Maybe use double quotes" : "");
    }
}
