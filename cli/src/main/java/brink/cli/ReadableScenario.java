package brink.cli;

import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.problem.Problem;
import brink.scenarios.read.ReadResult;
import brink.scenarios.read.Setting;
import brink.scenarios.source.SourceMap;
import brink.scenarios.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A scenario that can be talked about: nothing is wrong with it, apart from parts that are not simulated yet.
 *
 * @param document the file as written and merged
 * @param places what the document was bound from
 */
record ReadableScenario(ScenarioDocument document, SourceMap places) {

    private static final String NOT_SIMULATED = "not-honoured";

    /**
     * Opens, reads and checks what the user named.
     *
     * @throws Refusal if it cannot be read or has problems
     */
    static ReadableScenario of(String reference, Optional<String> variant, List<Setting> settings, Host host) {
        ScenarioFiles files = new ScenarioFiles(host);
        SourceText text = files.open(reference);
        ReadResult read = Scenarios.read(text, files, variant, settings);
        CheckResult result = Scenarios.check(read);
        List<Problem> problems = result.problems();
        if (problems.stream()
                .anyMatch(problem -> problem.isError() && !problem.code().equals(NOT_SIMULATED))) {
            throw SoundScenario.refusal(reference, text, problems);
        }
        return new ReadableScenario(read.document().orElseThrow(), read.places());
    }
}
