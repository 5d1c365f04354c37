package brink.scenarios.check;

import brink.scenarios.document.PackageEntry;
import brink.scenarios.source.Pointer;
import java.util.HashSet;
import java.util.Set;

/** A weight of losses changes nothing for an actor whom no package can cost anything. */
final class IdleLosses implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> exposed = new HashSet<>();
        for (PackageEntry sanctions : subject.document().packages().values()) {
            exposed.add(sanctions.target());
            sanctions.measures().values().stream()
                    .filter(measure -> measure.blowback().isPresent())
                    .forEach(measure -> exposed.addAll(measure.shares().keySet()));
        }
        if (!subject.document().actors().keySet().containsAll(exposed)) {
            return; // a misspelt id, reported as a reference
        }
        subject.document()
                .actors()
                .forEach((id, actor) -> actor.types().forEach((type, entry) -> {
                    boolean weighed =
                            entry.stakes().flatMap(stakes -> stakes.loss()).isPresent();
                    if (weighed && !exposed.contains(id)) {
                        Pointer at = Pointer.of("actors", id, "types", type, "stakes", "loss");
                        String message =
                                "%s changes nothing, a weight of losses needs a package that costs %s something: "
                                        + "none is borne by it, and none in which it has a share has a blowback";
                        findings.warning(
                                "idle-loss",
                                at,
                                message.formatted(at.dotted(), id),
                                "Maybe leave it out, or give the measure a \"blowback\"");
                    }
                }));
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return Rule.untouched(standIns, Pointer.of("packages"));
    }
}
