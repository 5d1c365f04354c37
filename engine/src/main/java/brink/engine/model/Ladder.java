package brink.engine.model;

import java.util.List;

/**
 * The rungs of the crisis, from the calmest to the worst: ordinal, no arithmetic on ranks.
 *
 * @param rungs in order, at least one
 * @param start id of the rung on which the crisis begins
 */
public record Ladder(List<Rung> rungs, String start) {

    /** Copies the list; refuses an empty ladder and an id used twice. */
    public Ladder {
        rungs = List.copyOf(rungs);
        Scenario.sorted("rung", rungs, Rung::id);
        if (rungs.isEmpty()) {
            throw new IllegalArgumentException("a ladder must have at least one rung");
        }
    }

    /**
     * One rung.
     *
     * @param id kebab-case id
     * @param name for readers
     * @param severity in [0, 1], an interval scale that commitments compare acts on; descriptive
     *     until a scenario has commitments
     */
    public record Rung(String id, String name, Parameter severity) {
        /** Refuses a severity outside [0, 1]. */
        public Rung {
            severity.within(0, 1);
        }
    }
}
