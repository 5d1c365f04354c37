package brink.scenarios.check;

import brink.scenarios.amount.Amounts;
import brink.scenarios.document.ConditionEntry;
import brink.scenarios.document.DurationEntry;
import brink.scenarios.document.OutcomesEntry.OutcomeEntry;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.source.Pointer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An outcome that the horizon doesn't reach must say when it is reached. */
final class OutcomeConditions implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        String horizon = subject.document().outcomes().horizon();
        if (!subject.document().outcomes().ends().containsKey(horizon)) {
            return;
        }
        shadowed(subject, findings);
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

    /** Of several that are true the first in order counts, so the same condition further down never does. */
    private static void shadowed(Subject subject, Findings findings) {
        Map<ConditionEntry, String> first = new HashMap<>();
        Set<String> ids = new LinkedHashSet<>(subject.document().outcomes().order());
        ids.remove(subject.document().outcomes().horizon());
        for (String id : ids) {
            Optional<ConditionEntry> when = Optional.ofNullable(
                            subject.document().outcomes().ends().get(id))
                    .flatMap(OutcomeEntry::when)
                    .filter(condition -> isCertain(id, subject));
            when.map(condition -> first.putIfAbsent(condition, id)).ifPresent(earlier -> {
                Pointer at = Pointer.of("outcomes", "ends", id, "when");
                findings.warning(
                        "shadowed-outcome",
                        at,
                        "%s is that of %s too, which comes first in the order: %s never comes about"
                                .formatted(at.dotted(), earlier, id),
                        "Maybe another condition, or another order");
            });
        }
    }

    /** Whether a condition holds no number that differs from run to run, and by its place. */
    private static boolean isCertain(String id, Subject subject) {
        Pointer when = Pointer.of("outcomes", "ends", id, "when");
        return subject.entries().stream()
                .filter(entry -> entry.at().isWithin(when))
                .noneMatch(entry -> (entry.value() instanceof ParameterEntry number && Amounts.isUncertain(number))
                        || (entry.value() instanceof DurationEntry time
                                && !Amounts.days(time).isConstant()));
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return Rule.untouched(standIns, Pointer.of("outcomes", "horizon"));
    }
}
