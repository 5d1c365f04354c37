package brink.scenarios.check;

import brink.engine.quantity.Quantity;
import brink.scenarios.document.CommitmentEntry;
import brink.scenarios.document.MoveEntry;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.source.Pointer;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A commitment is given to somebody else, can become due, and says nothing that has no place. */
final class CommitmentTerms implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        ScenarioDocument document = subject.document();
        document.commitments().forEach((id, commitment) -> {
            Pointer at = Pointer.of("commitments", id);
            if (commitment.issuer().equals(commitment.addressee())) {
                Pointer to = at.child("addressee");
                findings.error(
                        "own-addressee",
                        to,
                        "%s (%s) is the issuer itself, a commitment must be given to another actor"
                                .formatted(to.dotted(), commitment.addressee()),
                        "");
            }
            places(at, commitment, findings);
            reachable(document, at.child("trigger").child("severity"), commitment, findings);
        });
    }

    private static void places(Pointer at, CommitmentEntry commitment, Findings findings) {
        if (commitment.trigger().severity().isEmpty() && commitment.clarity().isPresent()) {
            Pointer clarity = at.child("clarity");
            findings.errorAtKey(
                    "misplaced-clarity",
                    clarity,
                    "%s must stand beside a severity, a trigger that is a condition has no grey zone"
                            .formatted(clarity.dotted()),
                    "Maybe remove it, or \"trigger\": {\"severity\": 0.5}");
        }
        CommitmentEntry.ResponseEntry promised = commitment.response();
        if (promised.packageId().isEmpty() && promised.effects().isPresent()) {
            Pointer response = at.child("response");
            packageOnly(
                    response.child("partial"), commitment.response().partial(), "be put in force in part", findings);
            packageOnly(at.child("disclosure"), commitment.disclosure(), "be shown beforehand", findings);
            packageOnly(at.child("guess"), commitment.guess(), "be guessed", findings);
        }
        if (commitment.deadline().isPresent() && commitment.lapsesAfter().isPresent()) {
            findings.error(
                    "exactly-one",
                    at,
                    "%s has deadline and lapses-after, it must have at most one of them".formatted(at.dotted()),
                    "Maybe remove \"lapses-after\"");
        }
    }

    private static void packageOnly(Pointer at, Optional<ParameterEntry> given, String what, Findings findings) {
        if (given.isPresent()) {
            String key = at.name();
            findings.errorAtKey(
                    "misplaced-" + key,
                    at,
                    "%s must stand beside a package, only sanctions can %s".formatted(at.dotted(), what),
                    "Maybe remove it");
        }
    }

    /** Whether any act or rung is grave enough. */
    private static void reachable(
            ScenarioDocument document, Pointer at, CommitmentEntry commitment, Findings findings) {
        Optional<Double> least = commitment
                .trigger()
                .severity()
                .flatMap(given -> Distributions.sound(given).map(Quantity::low));
        Stream<ParameterEntry> acts = document.moves().values().stream()
                .filter(move -> move.actor().equals(commitment.addressee()))
                .map(MoveEntry::severity)
                .flatMap(Optional::stream);
        Stream<ParameterEntry> rungs = document.ladder().rungs().values().stream()
                .filter(Objects::nonNull)
                .flatMap(rung -> rung.severity().stream());
        double gravest = Stream.concat(acts, rungs)
                .flatMap(given -> Distributions.sound(given).stream())
                .mapToDouble(Quantity::high)
                .max()
                .orElse(0);
        if (least.isPresent() && least.get() > gravest) {
            findings.warning(
                    "never-due",
                    at,
                    "%s (%s) lies above every move of %s and every rung (at most %s), the commitment is hardly ever due"
                            .formatted(
                                    at.dotted(),
                                    Shown.number(least.get()),
                                    commitment.addressee(),
                                    Shown.number(gravest)),
                    "Maybe give the moves and rungs it covers a severity");
        }
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return standIns.isEmpty();
    }
}
