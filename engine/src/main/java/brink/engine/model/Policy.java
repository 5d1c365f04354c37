package brink.engine.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** How an actor chooses among the moves available. */
public sealed interface Policy {

    /** By value, with errors: the logit policy of random-utility theory. */
    record Quantal() implements Policy {}

    /** Uniformly among the moves available. */
    record Random() implements Policy {}

    /**
     * By a script while it lasts, then by value.
     *
     * @param script dated moves, sorted by date then move; between them the actor does nothing, and a
     *     scripted move that is not available on its day is left out
     */
    record Scripted(List<Entry> script) implements Policy {
        /** Sorts the script. */
        public Scripted {
            script = script.stream()
                    .sorted(Comparator.comparing(Entry::date).thenComparing(Entry::move))
                    .toList();
        }

        /**
         * One line of a script.
         *
         * @param date when
         * @param move id of the move
         */
        public record Entry(LocalDate date, String move) {}
    }

    /**
     * By rules: the first whose condition holds and whose move is available; if none, nothing.
     *
     * @param rules in order of precedence
     */
    record Rules(List<Rule> rules) implements Policy {
        /** Copies the list. */
        public Rules {
            rules = List.copyOf(rules);
        }

        /**
         * One rule.
         *
         * @param when its condition
         * @param move id of the move
         */
        public record Rule(Condition when, String move) {}
    }
}
