package brink.scenarios.problem;

import java.util.Collection;
import java.util.List;

/** Turns problems into the text that a user sees: the first in full, the rest counted. */
public final class ProblemPrinter {

    /** How many problems are printed in full. */
    public static final int PRINTED = 50;

    private ProblemPrinter() {}

    /**
     * Prints problems, sorted.
     *
     * @param problems any
     * @return one or two lines for each of the first {@value #PRINTED}, errors and warnings alike, and
     *     a last line that counts the rest; empty without problems; each line ends with a newline
     */
    public static String print(Collection<Problem> problems) {
        List<Problem> sorted = Problem.sorted(problems);
        StringBuilder text = new StringBuilder();
        sorted.stream().limit(PRINTED).forEach(problem -> text.append(problem).append('\n'));
        int rest = sorted.size() - PRINTED;
        if (rest > 0) {
            text.append(rest == 1 ? "... and 1 more problem\n" : "... and %s more problems\n".formatted(rest));
        }
        return text.toString();
    }
}
