package brink.scenarios.check;

import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.problem.Problem;
import java.util.List;

/** Whether a document is sound. */
public sealed interface CheckResult {

    /**
     * What there is to say, sorted.
     *
     * @return errors and warnings; warnings alone if the document is sound
     */
    List<Problem> problems();

    /**
     * The document can be built.
     *
     * @param document sound
     * @param problems warnings, sorted
     */
    record Sound(ScenarioDocument document, List<Problem> problems) implements CheckResult {
        /** Refuses errors. */
        public Sound {
            problems = Problem.sorted(problems);
            if (problems.stream().anyMatch(Problem::isError)) {
                throw new IllegalArgumentException("a sound document must have no errors");
            }
        }
    }

    /**
     * The document cannot be built.
     *
     * @param problems at least one error, and warnings, sorted
     */
    record Unsound(List<Problem> problems) implements CheckResult {
        /** Sorts the problems. */
        public Unsound {
            problems = Problem.sorted(problems);
        }
    }
}
