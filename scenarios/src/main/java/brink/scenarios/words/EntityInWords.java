package brink.scenarios.words;

import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceMap;
import brink.scenarios.words.Block.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One thing of a scenario in words: an actor, a move, a package, whatever has an id in a list of its own. */
public final class EntityInWords {

    private final Names names;

    private EntityInWords(Names names) {
        this.names = names;
    }

    /**
     * Words for the things of a document.
     *
     * @param document merged, without errors other than of parts that are not simulated yet
     * @param places what the document was bound from
     * @return the words
     */
    public static EntityInWords of(ScenarioDocument document, SourceMap places) {
        return new EntityInWords(new Names(document, places));
    }

    /**
     * What the scenario in words says of the thing at an address, without its name.
     *
     * @param at such as {@code moves.sign}
     * @return the points beneath its name; empty where nothing of the kind stands there
     */
    public List<Point> at(Pointer at) {
        List<String> segments = at.segments();
        if (segments.size() != 2) {
            return List.of();
        }
        ScenarioDocument document = names.document();
        String id = segments.get(1);
        return switch (segments.get(0)) {
            case "indicators" -> inner(document.indicators(), id, StateInWords::indicator);
            case "actors" -> words(document.actors(), id, actor -> new ActorsInWords(names).points(id, actor));
            case "moves" -> inner(document.moves(), id, new MovesInWords(names)::move);
            case "packages" -> words(document.packages(), id, new SanctionsInWords(names)::points);
            case "commitments" -> words(document.commitments(), id, new CommitmentsInWords(names)::points);
            case "talks" -> words(document.talks(), id, talks -> new TalksInWords(names).points(id, talks));
            case "hazards" -> inner(document.hazards(), id, new IncidentsInWords(names)::hazard);
            case "calendar" -> inner(document.calendar(), id, new IncidentsInWords(names)::event);
            default -> List.of();
        };
    }

    private static <T> List<Point> inner(Map<String, T> all, String id, BiFunction<String, T, Point> words) {
        return Optional.ofNullable(all.get(id))
                .map(entry -> words.apply(id, entry).inner())
                .orElse(List.of());
    }

    private static <T> List<Point> words(Map<String, T> all, String id, Function<T, List<Point>> words) {
        return Optional.ofNullable(all.get(id)).map(words).orElse(List.of());
    }
}
