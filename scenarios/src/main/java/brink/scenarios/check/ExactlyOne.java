package brink.scenarios.check;

import brink.scenarios.document.CommitmentEntry;
import brink.scenarios.document.ConditionEntry;
import brink.scenarios.document.EffectEntry;
import brink.scenarios.document.TypeEntry;
import brink.scenarios.source.Pointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Some keys exclude each other, and one of them must be there. */
final class ExactlyOne implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        subject.each(TypeEntry.FlowEntry.class, (at, flow) -> {
            Map<String, Optional<?>> keys = new LinkedHashMap<>();
            keys.put("rung", flow.rung());
            keys.put("indicator", flow.indicator());
            one(at, keys, findings);
        });
        subject.each(EffectEntry.Rung.class, (at, effect) -> {
            Map<String, Optional<?>> keys = new LinkedHashMap<>();
            keys.put("to", effect.to());
            keys.put("at-least", effect.atLeast());
            keys.put("at-most", effect.atMost());
            keys.put("climb", effect.climb());
            one(at, keys, findings);
        });
        subject.each(CommitmentEntry.ResponseEntry.class, (at, response) -> {
            Map<String, Optional<?>> keys = new LinkedHashMap<>();
            keys.put("package", response.packageId());
            keys.put("effects", response.effects());
            one(at, keys, findings);
        });
        subject.each(ConditionEntry.RungTest.class, (at, test) -> {
            if (test.is().isPresent()
                    && (test.atLeast().isPresent() || test.atMost().isPresent())) {
                String message =
                        "%s has is and a bound, it must have either is or at-least and at-most".formatted(at.dotted());
                findings.error("exactly-one", at, message, "Maybe remove \"is\"");
            }
        });
    }

    private static void one(Pointer at, Map<String, Optional<?>> keys, Findings findings) {
        List<String> given = keys.entrySet().stream()
                .filter(key -> key.getValue().isPresent())
                .map(Map.Entry::getKey)
                .toList();
        if (given.size() != 1) {
            String has = given.isEmpty() ? "none" : String.join(" and ", given);
            String message = "%s has %s, it must have exactly one of %s"
                    .formatted(at.dotted(), has, String.join(", ", keys.keySet()));
            String advice = given.isEmpty() ? "" : "Maybe remove \"%s\"".formatted(given.get(given.size() - 1));
            findings.error("exactly-one", at, message, advice);
        }
    }
}
