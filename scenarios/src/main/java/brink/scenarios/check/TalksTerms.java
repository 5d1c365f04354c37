package brink.scenarios.check;

import brink.scenarios.amount.Durations;
import brink.scenarios.document.ActorEntry;
import brink.scenarios.document.ConditionEntry;
import brink.scenarios.document.EffectEntry;
import brink.scenarios.document.PolicyEntry;
import brink.scenarios.document.TalkEntry;
import brink.scenarios.source.Pointer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Talks are among their parties, come about, and can do something. */
final class TalksTerms implements Rule {

    private static final Set<String> AGREED = Set.of("settled", "broken");

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> convened = new HashSet<>();
        subject.each(EffectEntry.Convene.class, (at, effect) -> convened.add(effect.talks()));
        subject.document().talks().forEach((id, talks) -> {
            Pointer at = Pointer.of("talks", id);
            among(at.child("needed"), talks.needed(), talks, findings);
            talks.menu()
                    .forEach((offer, entry) ->
                            among(at.child("menu").child(offer).child("by"), entry.by(), talks, findings));
            talks.lasts().ifPresent(lasts -> lasting(at.child("lasts"), lasts, findings));
            if (talks.date().isEmpty() && !convened.contains(id)) {
                findings.warning(
                        "never-convened",
                        at,
                        "%s has no date and waits for an effect that convenes it, and there is none"
                                .formatted(at.dotted()),
                        "Maybe add a date, or {\"type\": \"convene\", \"talks\": \"%s\", \"in\": \"P7D\"} to a move"
                                .formatted(id));
            }
            if (talks.menu().isEmpty() && talks.progress().isEmpty()) {
                findings.warning(
                        "idle-talks",
                        at,
                        "%s can change nothing, it has neither a menu nor progress".formatted(at.dotted()),
                        "Maybe add an offer to \"menu\"");
            }
            mute(subject, at, talks, findings);
        });
        subject.each(ConditionEntry.TalksTest.class, (at, test) -> {
            if (test.offer().isPresent() && !AGREED.contains(test.are())) {
                findings.error(
                        "contradiction",
                        at.child("offer"),
                        "%s (%s) asks for an offer of talks that are %s, it can only stand beside settled or broken"
                                .formatted(
                                        at.child("offer").dotted(), test.offer().get(), test.are()),
                        "Maybe \"are\": \"settled\"");
            }
        });
    }

    private static void among(Pointer at, List<String> ids, TalkEntry talks, Findings findings) {
        for (int i = 0; i < ids.size(); i++) {
            if (!talks.parties().contains(ids.get(i))) {
                findings.error(
                        "not-a-party",
                        at.child(i),
                        "%s (%s) must be one of the parties (%s)"
                                .formatted(at.child(i).dotted(), ids.get(i), String.join(", ", talks.parties())),
                        "Maybe add it to \"parties\"");
            }
        }
    }

    private static void lasting(Pointer at, String lasts, Findings findings) {
        if (!(Durations.days(lasts) > 0)) {
            findings.error(
                    "range", at, "%s (%s) must be longer than nothing".formatted(at.dotted(), lasts), "Maybe 'P1D'");
        }
    }

    /** Rules name moves, so whoever goes by them says no to every offer. */
    private static void mute(Subject subject, Pointer at, TalkEntry talks, Findings findings) {
        List<String> needed = talks.needed().isEmpty() ? talks.parties() : talks.needed();
        for (String id : needed) {
            ActorEntry actor = subject.document().actors().get(id);
            if (!talks.menu().isEmpty()
                    && actor != null
                    && actor.policy()
                            .filter(PolicyEntry.Rules.class::isInstance)
                            .isPresent()) {
                findings.warning(
                        "mute-party",
                        at,
                        "%s cannot be settled, %s goes by rules, which name moves, and so says no to every offer"
                                .formatted(at.dotted(), id),
                        "Maybe take %s out of \"needed\"".formatted(id));
            }
        }
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return standIns.isEmpty();
    }
}
