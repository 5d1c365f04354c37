package brink.scenarios.check;

import brink.scenarios.source.Pointer;
import java.util.Set;

/** An outcome that the horizon doesn't reach must say when it is reached. */
final class OutcomeConditions implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        String horizon = subject.document().outcomes().horizon();
        if (!subject.document().outcomes().ends().containsKey(horizon)) {
            return;
        }
        subject.document().outcomes().ends().forEach((id, outcome) -> {
            if (outcome.when().isEmpty() && !id.equals(horizon)) {
                Pointer at = Pointer.of("outcomes", "ends", id);
                findings.error(
                        "missing-when",
                        at,
                        "%s has no when, every outcome but that of the horizon (%s) must have one"
                                .formatted(at.dotted(), horizon),
                        "Maybe add \"when\", or let it be the outcome of the horizon");
            }
        });
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return Rule.untouched(standIns, Pointer.of("outcomes", "horizon"));
    }
}
