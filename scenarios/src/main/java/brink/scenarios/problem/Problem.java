package brink.scenarios.problem;

import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something wrong in a scenario.
 *
 * @param severity how bad it is
 * @param code kebab-case name of the kind of problem
 * @param pointer the value concerned, in the merged document
 * @param place where that value was written
 * @param message the thing (its value), the rule
 * @param advice a sentence that begins with "Maybe", or empty
 */
public record Problem(Severity severity, String code, Pointer pointer, Place place, String message, String advice) {

    /** How many letters of a message are printed; only a name without end is longer. */
    private static final int LONGEST = 1000;

    /** Characters that are not for reading, and lone halves of those that take two. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message);

    /** Refuses advice that does not begin with "Maybe". */
    public Problem {
        if (!advice.isEmpty() && !advice.startsWith("Maybe ")) {
            throw new IllegalArgumentException("advice (%s) must begin with 'Maybe '".formatted(advice));
        }
    }

    /**
     * Problems in the order in which they are reported.
     *
     * @param problems any
     * @return each once, by file, line and column
     */
    public static List<Problem> sorted(Collection<Problem> problems) {
        return problems.stream().distinct().sorted(ORDER).toList();
    }

    /**
     * Whether this keeps the scenario from being run.
     *
     * @return true for errors, false for warnings
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * The problem as it is printed.
     *
     * @return {@code file:line:column: error[code]: message} and, where there is any, the advice on a
     *     second line. What a file holds cannot disturb a terminal: control characters in it are
     *     written as JSON does, and a message without end is cut
     */
    @Override
    public String toString() {
        String line = "%s: %s[%s]: %s".formatted(place, severity.word(), code, plain(message));
        return advice.isEmpty() ? line : line + "\n" + plain(advice);
    }

    private static String plain(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return CONTROL.matcher(shown)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }
}
