package brink.scenarios.check;

import brink.scenarios.document.CommitmentEntry;
import brink.scenarios.source.Pointer;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A target prepares only for a package that some word shows. */
final class Preparations implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> promised = subject.document().commitments().values().stream()
                .map(CommitmentEntry::response)
                .map(CommitmentEntry.ResponseEntry::packageId)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        subject.document()
                .packages()
                .forEach((id, entry) -> entry.measures().forEach((measureId, measure) -> {
                    if (measure.preparation().isPresent() && !promised.contains(id)) {
                        Pointer at = Pointer.of("packages", id, "measures", measureId, "preparation");
                        findings.warning(
                                "nothing-to-prepare-for",
                                at,
                                "%s changes nothing, no commitment promises %s and so shows it to %s"
                                        .formatted(at.dotted(), id, entry.target()),
                                "Maybe add a commitment with the response {\"package\": \"%s\"}, or leave it out"
                                        .formatted(id));
                    }
                }));
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return standIns.isEmpty();
    }
}
