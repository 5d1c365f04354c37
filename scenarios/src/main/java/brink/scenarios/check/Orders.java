package brink.scenarios.check;

import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.source.Pointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where order matters, an array must name everything once: it is a permutation of the map beside it. */
final class Orders implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        ScenarioDocument document = subject.document();
        if (subject.knows("actors")) {
            permutation(Pointer.of("turns", "order"), document.turns().order(), document.actors(), "actor", findings);
        }
        if (subject.knows("ladder", "rungs")) {
            permutation(
                    Pointer.of("ladder", "order"),
                    document.ladder().order(),
                    document.ladder().rungs(),
                    "rung",
                    findings);
        }
        if (subject.knows("outcomes", "ends")) {
            permutation(
                    Pointer.of("outcomes", "order"),
                    document.outcomes().order(),
                    document.outcomes().ends(),
                    "outcome",
                    findings);
        }
    }

    private static void permutation(
            Pointer at, List<String> order, Map<String, ?> things, String what, Findings findings) {
        Map<String, Integer> first = new HashMap<>();
        Set<String> valid = things.keySet();
        for (int i = 0; i < order.size(); i++) {
            String id = order.get(i);
            Pointer element = at.child(i);
            if (!valid.contains(id)) {
                String message = "%s (%s) must be the id of %s %s".formatted(element.dotted(), id, article(what), what);
                findings.error("unknown-reference", element, message, findings.suggest(id, valid));
            }
            Integer earlier = first.putIfAbsent(id, i);
            if (earlier != null) {
                String message = "%s (%s) stands at %s already, the order must name every %s once"
                        .formatted(element.dotted(), id, at.child(earlier).dotted(), what);
                findings.error("doubled-in-order", element, message, "Maybe remove one of the two");
            }
        }
        for (String id : valid) {
            if (!first.containsKey(id)) {
                String message = "%s lacks %s, the order must name every %s once".formatted(at.dotted(), id, what);
                findings.error("missing-in-order", at, message, "Maybe add \"%s\"".formatted(id));
            }
        }
    }

    private static String article(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an" : "a";
    }
}
