package brink.scenarios.claims;

import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.problem.Problem;
import brink.scenarios.read.CheckedText;
import brink.scenarios.read.ReadResult;
import brink.scenarios.read.ScenarioReader;
import brink.scenarios.source.Node;
import brink.scenarios.source.SourceText;
import brink.scenarios.source.TextLoader;
import java.util.List;
import java.util.Optional;

/** From a text to a file of claims, or to problems. */
public final class ClaimsReader {

    private ClaimsReader() {}

    /**
     * What came of reading.
     *
     * @param file the claims; empty if there is an error among the problems
     * @param problems what is wrong, sorted
     */
    public record Reading(Optional<ClaimsFile> file, List<Problem> problems) {
        /** Sorts the problems. */
        public Reading {
            problems = Problem.sorted(problems);
        }
    }

    /**
     * Whether a text means to be a file of claims and not a scenario.
     *
     * @param text in whatever state
     * @return true if it says which scenario it is about, or has claims
     */
    public static boolean isClaims(SourceText text) {
        return CheckedText.meansClaims(text);
    }

    /**
     * Reads a file of claims.
     *
     * @param text in whatever state
     * @param loader finds the scenario
     * @return the claims, or all that is wrong with them
     */
    public static Reading read(SourceText text, TextLoader loader) {
        CheckedText checked = CheckedText.ofClaims(text);
        if (checked.root().isEmpty()) {
            return new Reading(Optional.empty(), checked.problems());
        }
        Node.Fields root = checked.root().get();
        Node.Text reference = root.text("scenario").orElseThrow();
        TextLoader.Loaded loaded = loader.load(reference.value(), text);
        if (loaded instanceof TextLoader.Missing missing) {
            return failed(List.of(ClaimsBuilder.cannotLoad(reference, missing)));
        }
        SourceText scenario = ((TextLoader.Found) loaded).text();
        ReadResult read = ScenarioReader.read(scenario, loader, Optional.empty(), List.of());
        Optional<ScenarioDocument> document = read.document();
        if (document.isEmpty() || read.problems().stream().anyMatch(Problem::isError)) {
            return failed(read.problems());
        }
        ClaimsBuilder builder = new ClaimsBuilder(root, document.get(), read.variants());
        ClaimsFile.Contents contents = builder.contents();
        List<Problem> problems = builder.problems();
        return problems.stream().anyMatch(Problem::isError)
                ? failed(problems)
                : new Reading(
                        Optional.of(new ClaimsFile(scenario, loader, root.object("variants"), contents)), problems);
    }

    private static Reading failed(List<Problem> problems) {
        return new Reading(Optional.empty(), problems);
    }
}
