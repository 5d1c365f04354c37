package brink.scenarios.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rungs of the crisis; their order is a list of its own, the calmest first. */
public record LadderEntry(List<String> order, String start, Map<String, RungEntry> rungs, Optional<String> note) {
    /** A rung of the ladder. */
    public record RungEntry(
            String name,
            Optional<ParameterEntry> severity,
            Optional<String> source,
            Optional<String> confidence,
            Optional<String> reading,
            Optional<String> note) {}
}
