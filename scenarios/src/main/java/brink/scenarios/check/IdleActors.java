package brink.scenarios.check;

import brink.scenarios.document.MoveEntry;
import brink.scenarios.document.PackageEntry;
import brink.scenarios.source.Pointer;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Every actor must have something to do: a move, a coalition that asks it, or talks. */
final class IdleActors implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> busy = subject.document().moves().values().stream()
                .map(MoveEntry::actor)
                .collect(Collectors.toCollection(HashSet::new));
        subject.each(PackageEntry.CoalitionEntry.class, (at, coalition) -> {
            busy.addAll(coalition.partners().keySet());
            busy.addAll(coalition.thirdParties().keySet());
        });
        subject.document().talks().values().forEach(talks -> busy.addAll(talks.parties()));
        for (String actor : subject.document().actors().keySet()) {
            if (!busy.contains(actor)) {
                Pointer at = Pointer.of("actors", actor);
                findings.error(
                        "no-moves",
                        at,
                        ("%s has no moves, no coalition asks it and no talks invite it, "
                                        + "an actor must have something to do")
                                .formatted(at.dotted()),
                        "Maybe add a move of kind \"hold\", or take the actor out");
            }
        }
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return standIns.isEmpty();
    }
}
