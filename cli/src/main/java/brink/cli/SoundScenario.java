package brink.cli;

import brink.engine.model.Scenario;
import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.claims.ClaimsReader;
import brink.scenarios.problem.Problem;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.read.ReadResult;
import brink.scenarios.read.Setting;
import brink.scenarios.sheet.SheetReader;
import brink.scenarios.source.SourceText;
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
        SourceText text = files.open(reference);
        ReadResult read = Scenarios.read(text, files, variant, settings);
        CheckResult result = Scenarios.check(read);
        if (result instanceof CheckResult.Sound sound) {
            return new SoundScenario(Scenarios.build(sound), read.resolved().orElseThrow(), result.problems());
        }
        throw refusal(reference, text, result.problems());
    }

    /** What is told of a file that is no sound scenario; one of claims and a sheet are not asked to be one. */
    static Refusal refusal(String reference, SourceText text, List<Problem> problems) {
        if (SheetReader.isSheet(text)) {
            return Refusal.of(
                    ExitCode.SCENARIO,
                    "%s is a prediction sheet, not a scenario".formatted(reference),
                    "'brink score %s'".formatted(Typed.name(reference)));
        }
        return ClaimsReader.isClaims(text)
                ? Refusal.of(
                        ExitCode.SCENARIO,
                        "%s is a file of claims, not a scenario".formatted(reference),
                        "'brink claims %s'".formatted(Typed.name(reference)))
                : Refusal.ofScenario(ProblemPrinter.print(problems));
    }

    /** Says what the checker has to say nevertheless. */
    void warn(Console console) {
        console.tell(ProblemPrinter.print(warnings));
    }
}
