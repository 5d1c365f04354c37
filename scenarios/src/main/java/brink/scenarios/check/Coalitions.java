package brink.scenarios.check;

import brink.engine.model.Coalition;
import brink.scenarios.document.PackageEntry;
import brink.scenarios.document.PackageEntry.CoalitionEntry;
import brink.scenarios.document.PackageEntry.MeasureEntry;
import brink.scenarios.source.Pointer;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whoever is asked to take part in a package must be able to change something by it. */
final class Coalitions implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> actors = subject.document().actors().keySet();
        subject.document().packages().forEach((id, sanctions) -> {
            Pointer at = Pointer.of("packages", id);
            sanctions.coalition().ifPresent(coalition -> {
                Pass pass = new Pass(at.child("coalition"), sanctions, coalition, actors, findings);
                pass.members("partners", coalition.partners().keySet(), "shares", MeasureEntry::shares);
                pass.members("third-parties", coalition.thirdParties().keySet(), "leaks", MeasureEntry::leaks);
                pass.both();
                pass.count();
                pass.shares();
                pass.shock();
            });
            leaks(at, sanctions, findings);
        });
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return standIns.isEmpty();
    }

    private static void leaks(Pointer at, PackageEntry sanctions, Findings findings) {
        Set<String> asked = sanctions
                .coalition()
                .map(coalition -> coalition.thirdParties().keySet())
                .orElse(Set.of());
        String parties = at.child("coalition").child("third-parties").dotted();
        sanctions
                .measures()
                .forEach((id, measure) -> measure.leaks().keySet().stream()
                        .filter(actor -> !asked.contains(actor))
                        .forEach(actor -> {
                            Pointer here = at.child("measures")
                                    .child(id)
                                    .child("leaks")
                                    .child(actor);
                            findings.error(
                                    "leak-without-third-party",
                                    here,
                                    "%s changes nothing, %s is not among %s".formatted(here.dotted(), actor, parties),
                                    "Maybe add it there, or leave it out here");
                        }));
    }

    /** One pass over the coalition of a package. */
    private record Pass(
            Pointer at, PackageEntry sanctions, CoalitionEntry coalition, Set<String> actors, Findings findings) {

        void members(String group, Set<String> members, String what, Function<MeasureEntry, Map<String, ?>> controls) {
            Set<String> able = sanctions.measures().values().stream()
                    .flatMap(measure -> controls.apply(measure).keySet().stream())
                    .collect(Collectors.toSet());
            for (String actor : members) {
                Pointer here = at.child(group).child(actor);
                if (actor.equals(sanctions.target())) {
                    findings.error(
                            "target-in-coalition",
                            here,
                            "%s is the target of the package, it cannot be asked to take part".formatted(here.dotted()),
                            "");
                } else if (actors.contains(actor) && !able.contains(actor)) {
                    findings.error(
                            "member-without-part",
                            here,
                            "%s changes nothing, no measure of the package names %s in its %s"
                                    .formatted(here.dotted(), actor, what),
                            "Maybe add it to the %s of a measure, or leave it out here".formatted(what));
                }
            }
        }

        void both() {
            for (String actor : coalition.thirdParties().keySet()) {
                if (coalition.partners().containsKey(actor)) {
                    Pointer here = at.child("third-parties").child(actor);
                    findings.error(
                            "partner-and-third-party",
                            here,
                            "%s is a partner too, an actor can only be one of the two".formatted(here.dotted()),
                            "");
                }
            }
        }

        void count() {
            int count = coalition.partners().size() + coalition.thirdParties().size();
            if (count > Coalition.MOST) {
                findings.error(
                        "coalition-too-large",
                        at,
                        "%s asks %s actors, it can ask at most %s".formatted(at.dotted(), count, Coalition.MOST),
                        "Maybe make one actor of several who decide alike");
            }
        }

        void shares() {
            sanctions
                    .measures()
                    .forEach((id, measure) -> measure.shares().keySet().stream()
                            .filter(actor -> coalition.thirdParties().containsKey(actor)
                                    && !coalition.partners().containsKey(actor))
                            .forEach(actor -> findings.error(
                                    "third-party-with-share",
                                    at.child("third-parties").child(actor),
                                    "%s has a share in %s, a third party must have none"
                                            .formatted(
                                                    at.child("third-parties")
                                                            .child(actor)
                                                            .dotted(),
                                                    id),
                                    "Maybe it is a partner")));
        }

        void shock() {
            if (coalition.partners().isEmpty() && coalition.thirdParties().isEmpty()) {
                findings.warning(
                        "nobody-asked",
                        at,
                        "%s changes nothing, it has neither partners nor third parties".formatted(at.dotted()),
                        "Maybe add some, or leave it out");
            } else if (coalition.shock().isPresent() && coalition.partners().isEmpty()) {
                Pointer here = at.child("shock");
                findings.warning(
                        "nobody-to-shock",
                        here,
                        "%s changes nothing, the coalition has no partners".formatted(here.dotted()),
                        "Maybe add partners, or leave it out");
            }
        }
    }
}
