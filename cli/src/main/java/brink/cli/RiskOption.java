package brink.cli;

import brink.engine.model.Outcomes.Outcome;
import brink.engine.model.Scenario;
import brink.scenarios.problem.NearMiss;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which outcome is the risk. */
final class RiskOption {

    @Option(
            names = "--risk",
            paramLabel = "OUTCOME",
            description = "The outcome that is the risk in a figure. Default: the first of the scenario.")
    Optional<String> risk;

    /** Whether the user names one. */
    boolean isGiven() {
        return risk.isPresent();
    }

    /**
     * The outcome that the user names, or the first.
     *
     * @param scenario whose outcomes they are
     * @throws Refusal if it has no such outcome
     */
    Outcome of(Scenario scenario) {
        List<Outcome> outcomes = scenario.outcomes().order();
        String chosen = risk.orElse(outcomes.get(0).id());
        List<String> ids = outcomes.stream().map(Outcome::id).toList();
        return outcomes.stream()
                .filter(outcome -> outcome.id().equals(chosen))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        ExitCode.USAGE,
                        "--risk (%s): %s has no such outcome; it has %s"
                                .formatted(chosen, scenario.about().id(), String.join(", ", ids)),
                        NearMiss.of(chosen, ids).map("'%s'"::formatted).orElse("no --risk, which takes the first")));
    }
}
