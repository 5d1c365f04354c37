package brink.scenarios.check;

import brink.scenarios.document.PolicyEntry;
import brink.scenarios.document.TypeEntry;
import brink.scenarios.source.Pointer;
import java.util.Optional;
import java.util.Set;

/** A type that wants nothing chooses blindly, which is seldom meant. */
final class Stakeless implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        subject.document().actors().forEach((id, actor) -> {
            boolean weighs = !subject.isOnlyAsked(id)
                    && (actor.policy().isEmpty()
                            || actor.policy().get() instanceof PolicyEntry.Quantal
                            || actor.policy().get() instanceof PolicyEntry.Scripted);
            actor.types().forEach((type, entry) -> {
                if (weighs && wantsNothing(entry.stakes())) {
                    Pointer at = Pointer.of("actors", id, "types", type);
                    String message =
                            "%s has no stakes, a type should want something: without, it chooses by propensity alone"
                                    .formatted(at.dotted());
                    findings.warning("no-stakes", at, message, "Maybe add \"stakes\"");
                }
            });
        });
    }

    private static boolean wantsNothing(Optional<TypeEntry.StakesEntry> stakes) {
        return stakes.isEmpty()
                || (stakes.get().indicators().isEmpty()
                        && stakes.get().rungs().isEmpty()
                        && stakes.get().outcomes().isEmpty()
                        && stakes.get().loss().isEmpty()
                        && stakes.get().flows().isEmpty());
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return standIns.isEmpty();
    }
}
