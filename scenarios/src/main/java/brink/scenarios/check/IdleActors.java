package brink.scenarios.check;

import brink.scenarios.document.MoveEntry;
import brink.scenarios.source.Pointer;
import java.util.Set;
import java.util.stream.Collectors;

/** Every actor must have something to do. */
final class IdleActors implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> busy = subject.document().moves().values().stream()
                .map(MoveEntry::actor)
                .collect(Collectors.toSet());
        for (String actor : subject.document().actors().keySet()) {
            if (!busy.contains(actor)) {
                Pointer at = Pointer.of("actors", actor);
                findings.error(
                        "no-moves",
                        at,
                        "%s has no moves, an actor must have at least one".formatted(at.dotted()),
                        "Maybe add a move of kind \"hold\", or take the actor out");
            }
        }
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return standIns.isEmpty();
    }
}
