package brink.scenarios.check;

import brink.scenarios.document.ActorEntry;
import brink.scenarios.document.PolicyEntry;
import brink.scenarios.source.Pointer;

/** What this version of brink does not simulate must not be in the file: it would be ignored in silence. */
final class NotHonoured implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        subject.document().actors().forEach((id, actor) -> actor(Pointer.of("actors", id), actor, findings));
    }

    private static void actor(Pointer at, ActorEntry actor, Findings findings) {
        if (actor.policy().isPresent() && actor.policy().get() instanceof PolicyEntry.Human) {
            String advice = "Maybe 'quantal', 'scripted', 'rules' or 'random'";
            refuse(at.child("policy").child("type"), "human", advice, findings);
        }
    }

    private static void refuse(Pointer at, String value, String advice, Findings findings) {
        String message = "%s (%s) cannot be used, this version of brink does not simulate that yet"
                .formatted(at.dotted(), value);
        findings.errorAtKey("not-honoured", at, message, advice);
    }
}
