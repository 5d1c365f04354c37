package brink.scenarios.check;

import brink.engine.quantity.Quantity;
import brink.scenarios.amount.Amounts;
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
                    "turns.rule (initiative) needs an initiative, which says how actors come to lead",
                    "Maybe add \"initiative\": {\"half-life\": \"P7D\"}, or 'random'");
        }
        if (initiative.isEmpty()) {
            return;
        }
        Pointer at = Pointer.of(RULE);
        boolean presses = isUsed(initiative.get().haste());
        if (!orders && !presses && !isUsed(initiative.get().extra())) {
            findings.warning(
                    "idle-initiative",
                    at,
                    "initiative changes nothing, a lead must do something: "
                            + "the order of turns is another, and extra and haste are 0",
                    "Maybe \"rule\": \"initiative\" in turns");
        } else if (!orders && !presses && initiative.get().weight().isPresent()) {
            findings.warning(
                    "idle-weight",
                    at.child("weight"),
                    "initiative.weight changes nothing, it counts in the order of turns and for the haste: "
                            + "the order is another, and the haste is 0",
                    "Maybe leave it out, or \"rule\": \"initiative\" in turns");
        }
    }

    private static boolean isUsed(Optional<ParameterEntry> entry) {
        try {
            Optional<Quantity> quantity = entry.map(Amounts::of);
            return quantity.isPresent()
                    && !(quantity.get().low() == 0 && quantity.get().high() == 0);
        } catch (IllegalArgumentException reportedAsDistribution) {
            return true;
        }
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return Rule.untouched(standIns, Pointer.of("turns")) && Rule.untouched(standIns, Pointer.of(RULE));
    }
}
