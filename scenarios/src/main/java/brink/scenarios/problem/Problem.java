package brink.scenarios.problem;

import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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
     *     second line
     */
    @Override
    public String toString() {
        String line = "%s: %s[%s]: %s".formatted(place, severity.word(), code, message);
        return advice.isEmpty() ? line : line + "\n" + advice;
    }
}
