package brink.scenarios.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the crisis can end; the order is the precedence. */
public record OutcomesEntry(List<String> order, String horizon, Map<String, OutcomeEntry> ends, Optional<String> note) {
    /** A way to end; only that of the horizon can do without a condition. */
    public record OutcomeEntry(
            String name,
            Optional<ConditionEntry> when,
            Optional<String> source,
            Optional<String> confidence,
            Optional<String> reading,
            Optional<String> note) {}
}
