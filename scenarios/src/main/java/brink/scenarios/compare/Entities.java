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

    /** What a whole thing that only one side has is told under: {@code Actors}. */
    String all(Pointer at) {
        String collection = COLLECTIONS.get(at.segments().get(0));
        return isWhole(at) && collection != null ? plural(collection) : of(at);
    }

    private static String plural(String collection) {
        return collection.endsWith("s") ? collection : collection + "s";
    }

    /** Whether a place is that of a thing, not of something in it. */
    private static boolean isWhole(Pointer at) {
        return at.segments().size() == 2;
    }

    /** Such as {@code Actor "Russia" (actors.russia)}, or what is told of the whole scenario. */
    String of(Pointer at) {
        List<String> segments = at.segments();
        String part = segments.get(0);
        String collection = COLLECTIONS.get(part);
        if (collection == null) {
            return PARTS.getOrDefault(part, "The scenario");
        }
        if (segments.size() < 2) {
            return plural(collection);
        }
        Pointer entity = Pointer.of(part, segments.get(1));
        return collection + " " + named(entity);
    }

    /** A thing by its name, if it has one, and its path; a move also by its actor. */
    String named(Pointer at) {
        return name(at).map(name -> "\"%s\"%s (%s)".formatted(name, mover(at), at.dotted()))
                .orElse(at.dotted());
    }

    private String mover(Pointer at) {
        Optional<String> actor = at.segments().get(0).equals("moves") ? text(at, "actor") : Optional.empty();
        return actor.map(id -> " by " + name(Pointer.of("actors", id)).orElse(id))
                .orElse("");
    }

    /** The path of a place, from the thing that it is told under. */
    static String under(Pointer at) {
        List<String> segments = at.segments();
        boolean inside = segments.size() > 2 && COLLECTIONS.containsKey(segments.get(0));
        return String.join(".", inside ? segments.subList(2, segments.size()) : segments);
    }

    /** The name of what stands somewhere, in the second scenario if it has it. */
    private Optional<String> name(Pointer at) {
        return text(at, "name");
    }

    private Optional<String> text(Pointer at, String key) {
        return Stream.of(b, a)
                .map(side -> side.places().find(at).flatMap(node -> node.text(key)))
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
