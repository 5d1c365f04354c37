package brink.scenarios.check;

import brink.scenarios.document.ConditionEntry.RungTest;
import brink.scenarios.document.OutcomesEntry.OutcomeEntry;
import brink.scenarios.document.TypeEntry.StakesEntry;
import brink.scenarios.source.Pointer;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What an outcome is worth takes the place of the rung's points, so points for a rung on which the crisis ends at once
 * are never felt, but by whoever is averse to losses and measures an answer given there against them.
 */
final class UnfeltRungs implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        subject.document().actors().forEach((actor, entry) -> {
            if (entry.lossAversion().isEmpty()) {
                entry.types().forEach((type, written) -> {
                    Pointer at = Pointer.of("actors", actor, "types", type, "stakes");
                    written.stakes().ifPresent(stakes -> check(at, stakes, subject, findings));
                });
            }
        });
    }

    private static void check(Pointer at, StakesEntry stakes, Subject subject, Findings findings) {
        Map<String, OutcomeEntry> ends = subject.document().outcomes().ends();
        for (String rung : stakes.rungs().keySet()) {
            subject.document().outcomes().order().stream()
                    .filter(id ->
                            ends.containsKey(id) && isReachedOn(rung, Objects.requireNonNull(ends.get(id)), subject))
                    .findFirst()
                    .ifPresent(outcome ->
                            report(at, rung, outcome, stakes.outcomes().containsKey(outcome), findings));
        }
    }

    private static void report(Pointer at, String rung, String outcome, boolean isNamed, Findings findings) {
        Pointer points = at.child("rungs").child(rung);
        String message =
                "%s is never felt, the outcome %s ends the crisis on that rung and what it is worth counts instead%s";
        findings.warning(
                "unfelt-rung",
                points,
                message.formatted(points.dotted(), outcome, isNamed ? "" : ": 0"),
                isNamed ? "Maybe leave it out" : "Maybe \"outcomes\": {\"%s\": ...} instead".formatted(outcome));
    }

    /** Whether the crisis ends so as soon as it stands on a rung. */
    private static boolean isReachedOn(String rung, OutcomeEntry end, Subject subject) {
        Optional<RungTest> test = end.when().flatMap(when -> when.rung());
        if (test.isEmpty()) {
            return false;
        }
        int height = subject.height(rung);
        int low = test.get().is().or(test.get()::atLeast).map(subject::height).orElse(0);
        int high = test.get().is().or(test.get()::atMost).map(subject::height).orElse(Integer.MAX_VALUE);
        return low >= 0 && high >= 0 && height >= low && height <= high;
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return Rule.untouched(standIns, Pointer.of("ladder", "order"))
                && Rule.untouched(standIns, Pointer.of("outcomes"));
    }
}
