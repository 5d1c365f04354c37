package brink.scenarios.check;

import brink.scenarios.document.InitiativeEntry;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.source.Pointer;
import java.util.Optional;
import java.util.Set;

/** An order by initiative needs one, and an initiative needs something that it does. */
final class Initiatives implements Rule {

    private static final String RULE = "initiative";

    @Override
    public void check(Subject subject, Findings findings) {
        boolean orders = subject.document().turns().rule().equals(RULE);
        Optional<InitiativeEntry> initiative = subject.document().initiative();
        if (orders && initiative.isEmpty()) {
            findings.error(
                    "missing-initiative",
                    Pointer.of("turns", "rule"),
                    "turns.rule (initiative) needs the part initiative, which says how actors come to lead",
                    "Maybe add \"initiative\": {\"half-life\": \"P7D\"}, or 'random'");
        }
        if (initiative.isEmpty()) {
            return;
        }
        boolean counts =
                initiative.get().weight().isEmpty() || isUsed(initiative.get().weight());
        boolean does = orders
                || isUsed(initiative.get().extra())
                || isUsed(initiative.get().haste());
        if (!counts || !does) {
            findings.warning(
                    "idle-initiative",
                    Pointer.of(RULE),
                    "initiative changes nothing, a lead must count and must do something: "
                            + (counts ? "the order of turns is another, and extra and haste are 0" : "its weight is 0"),
                    counts ? "Maybe \"rule\": \"initiative\" in turns" : "Maybe a weight of 0.5");
        }
    }

    private static boolean isUsed(Optional<ParameterEntry> entry) {
        return entry.isPresent()
                && entry.flatMap(Distributions::sound)
                        .filter(number -> number.low() == 0 && number.high() == 0)
                        .isEmpty();
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return Rule.untouched(standIns, Pointer.of("turns")) && Rule.untouched(standIns, Pointer.of(RULE));
    }
}
