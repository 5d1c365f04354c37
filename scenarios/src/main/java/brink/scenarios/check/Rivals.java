package brink.scenarios.check;

import brink.scenarios.document.ActorEntry.ForesightEntry;
import brink.scenarios.document.Defaults;
import brink.scenarios.source.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rivals are others, and are watched only by those who look ahead. */
final class Rivals implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        subject.document()
                .actors()
                .forEach((id, actor) -> actor.foresight().ifPresent(foresight -> check(id, foresight, findings)));
    }

    private static void check(String id, ForesightEntry foresight, Findings findings) {
        List<String> rivals = foresight.rivals().orElse(List.of());
        Pointer at = Pointer.of("actors", id, "foresight", "rivals");
        for (int i = 0; i < rivals.size(); i++) {
            if (rivals.get(i).equals(id)) {
                Pointer own = at.child(i);
                findings.error(
                        "own-rival",
                        own,
                        "%s (%s) is the actor itself, rivals must be others".formatted(own.dotted(), id),
                        "Maybe leave it out; an actor's own moves are always searched");
            }
        }
        if (foresight.learning().equals(Optional.of("active"))
                && foresight.depth().orElse(Defaults.DEPTH) == 1) {
            Pointer learning = Pointer.of("actors", id, "foresight", "learning");
            findings.warning(
                    "idle-learning",
                    learning,
                    "%s (active) changes nothing, an actor with a depth of 1 foresees no move of those who learn"
                            .formatted(learning.dotted()),
                    "Maybe \"depth\": 2, or leave learning out");
        }
        if (foresight.rivals().isPresent() && foresight.depth().orElse(Defaults.DEPTH) == 1) {
            findings.warning(
                    "idle-rivals",
                    at,
                    "%s changes nothing, an actor with a depth of 1 looks at its own move alone".formatted(at.dotted()),
                    "Maybe \"depth\": 2, or leave rivals out");
        }
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return standIns.isEmpty();
    }
}
