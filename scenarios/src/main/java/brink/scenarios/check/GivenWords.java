package brink.scenarios.check;

import brink.scenarios.document.CommitmentEntry;
import brink.scenarios.document.EffectEntry;
import brink.scenarios.document.MoveEntry;
import brink.scenarios.source.Pointer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A commitment is given by its issuer's moves, at most once, and one that waits to be given can be. */
final class GivenWords implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        Map<String, CommitmentEntry> commitments = subject.document().commitments();
        Set<String> givable = new HashSet<>();
        subject.each(EffectEntry.Commit.class, (at, effect) -> {
            CommitmentEntry commitment = commitments.get(effect.commitment());
            if (commitment != null) {
                givable.add(effect.commitment());
                effect(subject, at.child("commitment"), effect.commitment(), commitment, findings);
            }
        });
        commitments.forEach((id, commitment) -> {
            if (!commitment.given().orElse(true) && !givable.contains(id)) {
                Pointer given = Pointer.of("commitments", id, "given");
                findings.warning(
                        "never-given",
                        given,
                        "%s (false) waits for an effect that gives it, and there is none".formatted(given.dotted()),
                        "Maybe add {\"type\": \"commit\", \"commitment\": \"%s\"} to a move of %s"
                                .formatted(id, commitment.issuer()));
            }
        });
    }

    private static void effect(Subject subject, Pointer at, String id, CommitmentEntry commitment, Findings findings) {
        List<String> path = at.segments();
        MoveEntry move =
                path.get(0).equals("moves") ? subject.document().moves().get(path.get(1)) : null;
        if (move != null && !move.actor().equals(commitment.issuer())) {
            findings.error(
                    "others-word",
                    at,
                    "%s (%s) is a commitment of %s, a move of %s cannot give it"
                            .formatted(at.dotted(), id, commitment.issuer(), move.actor()),
                    "");
        }
        if (commitment.given().orElse(true)) {
            findings.warning(
                    "given-already",
                    at,
                    "%s (%s) has been given when the crisis begins, to give it again changes nothing"
                            .formatted(at.dotted(), id),
                    "Maybe add \"given\": false to the commitment");
        }
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return standIns.isEmpty();
    }
}
