package brink.cli;

import brink.engine.model.Scenario;
import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.problem.Problem;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.read.ReadResult;
import brink.scenarios.read.Setting;
import java.util.List;
import java.util.Optional;

/**
 * A scenario that can be played.
 *
 * @param scenario the world
 * @param resolved its text after merging
 * @param warnings what the checker has to say nevertheless
 */
record SoundScenario(Scenario scenario, ReadResult.Resolved resolved, List<Problem> warnings) {

    /**
     * Opens, reads, checks and builds what the user named.
     *
     * @throws Refusal if it cannot be read or has problems
     */
    static SoundScenario of(ScenarioOptions options, Host host) {
        return of(options.scenario, options.variant, options.parsed(), host);
    }

    /**
     * Opens, reads, checks and builds a scenario.
     *
     * @throws Refusal if it cannot be read or has problems
     */
    static SoundScenario of(String reference, Optional<String> variant, List<Setting> settings, Host host) {
        ScenarioFiles files = new ScenarioFiles(host);
        ReadResult read = Scenarios.read(files.openScenario(reference), files, variant, settings);
        CheckResult result = Scenarios.check(read);
        if (result instanceof CheckResult.Sound sound) {
            return new SoundScenario(Scenarios.build(sound), read.resolved().orElseThrow(), result.problems());
        }
        throw Refusal.ofScenario(ProblemPrinter.print(result.problems()));
    }

    /** Says what the checker has to say nevertheless. */
    void warn(Console console) {
        console.tell(ProblemPrinter.print(warnings));
    }
}
