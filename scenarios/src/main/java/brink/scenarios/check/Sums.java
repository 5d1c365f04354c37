package brink.scenarios.check;

import brink.engine.quantity.Quantity;
import brink.scenarios.amount.Amounts;
import brink.scenarios.document.EffectEntry;
import brink.scenarios.document.PackageEntry;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.source.Pointer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Probabilities of branches, shares of senders and leaks of third parties must not add up to more than 1, whatever
 * values their distributions take.
 */
final class Sums implements Rule {

    private static final double SLACK = 1e-9;

    @Override
    public void check(Subject subject, Findings findings) {
        subject.each(EffectEntry.Chance.class, (at, chance) -> {
            List<ParameterEntry> all = chance.branches().values().stream()
                    .map(EffectEntry.BranchEntry::probability)
                    .toList();
            atMostOne(at.child("branches"), "probabilities", all, findings);
        });
        subject.each(PackageEntry.MeasureEntry.class, (at, measure) -> {
            atMostOne(at.child("shares"), "shares", measure.shares().values(), findings);
            atMostOne(at.child("leaks"), "leaks", measure.leaks().values(), findings);
        });
    }

    private static void atMostOne(Pointer at, String what, Collection<ParameterEntry> parts, Findings findings) {
        double sum = 0;
        boolean uncertain = false;
        for (ParameterEntry part : parts) {
            Optional<Quantity> quantity = Distributions.sound(part);
            if (quantity.isEmpty()) {
                return;
            }
            sum += quantity.get().high();
            uncertain |= Amounts.isUncertain(part);
        }
        if (sum > 1 + SLACK) {
            String most = uncertain ? "can add up to " : "add up to ";
            String message = "%s: the %s %s%s, they must not exceed 1"
                    .formatted(at.dotted(), what, most, Shown.number(Math.round(sum * 1e9) / 1e9));
            findings.error("sum", at, message, "");
        }
    }
}
