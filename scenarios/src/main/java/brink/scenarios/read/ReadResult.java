package brink.scenarios.read;

import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.problem.Problem;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of reading.
 *
 * @param problems what is wrong so far, sorted; with an error among them the scenario cannot be built
 * @param document the file as written; empty if the texts could not be merged into one tree. With
 *     problems it is the document with stand-ins for what is wrong, good enough to look for more
 * @param standIns addresses that hold a stand-in
 * @param places who wrote what
 * @param resolved the merged document as text, without {@code extends} and {@code variants}
 * @param variants ids of the variants that could be asked for, sorted
 */
public record ReadResult(
        List<Problem> problems,
        Optional<ScenarioDocument> document,
        Set<Pointer> standIns,
        SourceMap places,
        Optional<Resolved> resolved,
        List<String> variants) {

    /** Copies the lists. */
    public ReadResult {
        problems = Problem.sorted(problems);
        standIns = Set.copyOf(standIns);
        variants = List.copyOf(variants);
    }

    /**
     * The merged document as text.
     *
     * @param text JSON with sorted keys, two spaces to a level and a newline at its end
     */
    public record Resolved(String text) {
        /**
         * The fingerprint of the text, worked out anew each time.
         *
         * @return SHA-256 of the text in UTF-8, in hexadecimal digits
         */
        public String sha256() {
            return Canonical.sha256(text);
        }
    }
}
