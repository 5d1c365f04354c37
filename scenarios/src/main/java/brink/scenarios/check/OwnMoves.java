package brink.scenarios.check;

import brink.scenarios.document.MoveEntry;
import brink.scenarios.document.PolicyEntry;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.source.Pointer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A script and rules must name moves of the actor they belong to. */
final class OwnMoves implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        ScenarioDocument document = subject.document();
        document.actors().forEach((id, actor) -> {
            Pointer at = Pointer.of("actors", id, "policy");
            Optional<PolicyEntry> policy = actor.policy();
            if (policy.isPresent() && policy.get() instanceof PolicyEntry.Scripted scripted) {
                List<String> moves = scripted.script().stream()
                        .map(PolicyEntry.LineEntry::move)
                        .toList();
                own(document, id, at.child("script"), moves, findings);
            } else if (policy.isPresent() && policy.get() instanceof PolicyEntry.Rules rules) {
                List<String> moves =
                        rules.rules().stream().map(PolicyEntry.RuleEntry::move).toList();
                own(document, id, at.child("rules"), moves, findings);
            }
        });
    }

    private static void own(
            ScenarioDocument document, String actor, Pointer at, List<String> moves, Findings findings) {
        for (int i = 0; i < moves.size(); i++) {
            MoveEntry move = document.moves().get(moves.get(i));
            if (move != null && !move.actor().equals(actor)) {
                Pointer element = at.child(i).child("move");
                List<String> own = document.moves().entrySet().stream()
                        .filter(entry -> entry.getValue().actor().equals(actor))
                        .map(Map.Entry::getKey)
                        .toList();
                String message = "%s (%s) is a move of %s, %s must name its own moves"
                        .formatted(element.dotted(), moves.get(i), move.actor(), actor);
                findings.error("not-own-move", element, message, findings.suggest(moves.get(i), own));
            }
        }
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return standIns.stream()
                .map(Pointer::segments)
                .noneMatch(at -> !at.isEmpty()
                        && at.get(0).equals("moves")
                        && (at.size() <= 2 || at.get(2).equals("actor")));
    }
}
