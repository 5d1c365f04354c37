package brink.scenarios.compare;

import brink.scenarios.source.Node;
import brink.scenarios.source.Pointer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a place in a scenario belongs to, in words. */
record Entities(Side a, Side b) {

    private static final Map<String, String> COLLECTIONS = Map.of(
            "indicators", "Indicator",
            "actors", "Actor",
            "moves", "Move",
            "packages", "Package",
            "hazards", "Hazard",
            "calendar", "Calendar event",
            "commitments", "Commitment",
            "talks", "Talks");

    private static final Map<String, String> PARTS = Map.of(
            "clock", "Clock",
            "turns", "Turns",
            "ladder", "Ladder",
            "outcomes", "Outcomes",
            "initiative", "Initiative");

    /** Such as {@code Actor "Russia" (actors.russia)}, or what is told of the whole scenario. */
    String of(Pointer at) {
        List<String> segments = at.segments();
        String part = segments.get(0);
        String collection = COLLECTIONS.get(part);
        if (collection == null) {
            return PARTS.getOrDefault(part, "The scenario");
        }
        if (segments.size() < 2) {
            return collection + "s";
        }
        Pointer entity = Pointer.of(part, segments.get(1));
        return "%s%s (%s)"
                .formatted(
                        collection, name(entity).map(name -> " \"" + name + '"').orElse(""), entity.dotted());
    }

    /** The name of what stands somewhere, in the second scenario if it has it. */
    Optional<String> name(Pointer at) {
        return Stream.of(b, a)
                .map(side -> side.places().find(at).flatMap(node -> node.text("name")))
                .flatMap(Optional::stream)
                .map(Node.Text::value)
                .findFirst();
    }

    /** Whether the members of an object are things with ids of their own. */
    static boolean isCollection(Pointer at) {
        List<String> segments = at.segments();
        return switch (segments.size()) {
            case 1 -> COLLECTIONS.containsKey(segments.get(0));
            case 2 -> at.name().equals("rungs") || at.name().equals("ends");
            case 3 -> List.of("types", "measures", "menu").contains(at.name());
            default -> at.name().equals("branches") || at.name().equals("flows");
        };
    }
}
