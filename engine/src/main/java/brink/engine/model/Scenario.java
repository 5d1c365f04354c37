package brink.engine.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A crisis: everything that is simulated, and nothing about how.
 *
 * @param about id, title and summary
 * @param clock when it starts, how long a step is, how many there are
 * @param turns who moves in which order within a step
 * @param ladder the rungs of the crisis
 * @param indicators named numbers, sorted by id
 * @param actors who decides, sorted by id
 * @param moves what they can do, sorted by id
 * @param packages sanctions, sorted by id
 * @param commitments conditional words that are or can be given, sorted by id
 * @param talks meetings that are or can be planned, sorted by id
 * @param hazards incidents that nobody chooses, sorted by id
 * @param calendar dated events, sorted by id
 * @param outcomes how it can end
 */
public record Scenario(
        About about,
        Clock clock,
        Turns turns,
        Ladder ladder,
        List<Indicator> indicators,
        List<Actor> actors,
        List<Move> moves,
        List<SanctionPackage> packages,
        List<Commitment> commitments,
        List<Meeting> talks,
        List<Hazard> hazards,
        List<CalendarEvent> calendar,
        Outcomes outcomes) {

    /** Sorts what has no order of its own and refuses an id used twice. */
    public Scenario {
        indicators = sorted("indicator", indicators, Indicator::id);
        actors = sorted("actor", actors, Actor::id);
        moves = sorted("move", moves, Move::id);
        packages = sorted("package", packages, SanctionPackage::id);
        commitments = sorted("commitment", commitments, Commitment::id);
        talks = sorted("talks", talks, Meeting::id);
        hazards = sorted("hazard", hazards, Hazard::id);
        calendar = sorted("calendar event", calendar, CalendarEvent::id);
    }

    /**
     * What a scenario is called.
     *
     * @param id kebab-case id
     * @param title a short title
     * @param summary a sentence or two
     */
    public record About(String id, String title, String summary) {}

    static <T> List<T> sorted(String what, List<T> things, Function<T, String> id) {
        List<T> result = things.stream().sorted(Comparator.comparing(id)).toList();
        for (int i = 1; i < result.size(); i++) {
            if (id.apply(result.get(i)).equals(id.apply(result.get(i - 1)))) {
                throw new IllegalArgumentException(
                        "%s id (%s) must be used once".formatted(what, id.apply(result.get(i))));
            }
        }
        return result;
    }
}
