package brink.scenarios.check;

import brink.scenarios.document.ActorEntry.ForesightEntry;
import brink.scenarios.document.Defaults;
import brink.scenarios.source.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rivals are others; to watch them, or to reckon with what moves teach, is for those who look ahead. */
final class ForesightTerms implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        boolean secrets = subject.document().actors().values().stream()
                .anyMatch(actor -> actor.types().size() > 1);
        subject.document()
                .actors()
                .forEach((id, actor) -> actor.foresight().ifPresent(foresight -> {
                    rivals(id, foresight, findings);
                    learning(id, foresight, secrets, findings);
                }));
    }

    private static void rivals(String id, ForesightEntry foresight, Findings findings) {
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
        if (foresight.rivals().isPresent() && foresight.depth().orElse(Defaults.DEPTH) == 1) {
            findings.warning(
                    "idle-rivals",
                    at,
                    "%s changes nothing, an actor with a depth of 1 looks at its own move alone".formatted(at.dotted()),
                    "Maybe \"depth\": 2, or leave rivals out");
        }
    }

    private static void learning(String id, ForesightEntry foresight, boolean secrets, Findings findings) {
        boolean near = foresight.depth().orElse(Defaults.DEPTH) == 1;
        if (foresight.learning().equals(Optional.of("active")) && (near || !secrets)) {
            Pointer at = Pointer.of("actors", id, "foresight", "learning");
            findings.warning(
                    "idle-learning",
                    at,
                    "%s (active) changes nothing, %s"
                            .formatted(
                                    at.dotted(),
                                    near
                                            ? "an actor with a depth of 1 foresees no move of those who learn"
                                            : "every actor has one type and no move can tell which"),
                    near
                            ? "Maybe \"depth\": 2, or leave learning out"
                            : "Maybe give an actor a second type, or leave learning out");
        }
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return standIns.isEmpty();
    }
}
