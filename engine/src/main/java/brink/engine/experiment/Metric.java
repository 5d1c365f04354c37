package brink.engine.experiment;

import brink.engine.ensemble.RunRows;
import brink.engine.model.Actor;
import brink.engine.model.Indicator;
import brink.engine.model.Move;
import brink.engine.model.Outcomes.Outcome;
import brink.engine.model.Scenario;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** One number that is read off a run when it is over. */
public sealed interface Metric {

    /**
     * Whether a run ends in one of some outcomes: 1 if it does, 0 if not.
     *
     * @param outcomes their ids, at least one
     */
    record Ends(Set<String> outcomes) implements Metric {
        /** Copies the ids; refuses none. */
        public Ends {
            outcomes = Set.copyOf(outcomes);
            if (outcomes.isEmpty()) {
                throw new IllegalArgumentException("outcomes must be at least one");
            }
        }

        @Override
        public boolean isShare() {
            return true;
        }

        @Override
        public String key() {
            return "ends in " + String.join(" or ", new TreeSet<>(outcomes));
        }

        @Override
        public boolean isIn(Scenario scenario) {
            return ids(scenario.outcomes().order(), Outcome::id).stream().anyMatch(outcomes::contains);
        }

        @Override
        public Reader reader(Scenario scenario) {
            List<String> order = ids(scenario.outcomes().order(), Outcome::id);
            boolean[] counts = new boolean[order.size()];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = outcomes.contains(order.get(i));
            }
            return (rows, row) -> counts[rows.outcome(row)] ? 1 : 0;
        }
    }

    /**
     * Whether a move is made in a run: 1 if it is, 0 if not, or if the scenario has no such move.
     *
     * @param move its id
     */
    record Makes(String move) implements Metric {
        @Override
        public boolean isShare() {
            return true;
        }

        @Override
        public String key() {
            return "makes " + move;
        }

        @Override
        public boolean isIn(Scenario scenario) {
            return true;
        }

        @Override
        public Reader reader(Scenario scenario) {
            int at = ids(scenario.moves(), Move::id).indexOf(move);
            return (rows, row) -> at >= 0 && rows.made(row, at) ? 1 : 0;
        }
    }

    /**
     * The level of an indicator when a run ends, in its own unit.
     *
     * @param indicator its id
     */
    record Level(String indicator) implements Metric {
        @Override
        public boolean isShare() {
            return false;
        }

        @Override
        public String key() {
            return "level of " + indicator;
        }

        @Override
        public boolean isIn(Scenario scenario) {
            return ids(scenario.indicators(), Indicator::id).contains(indicator);
        }

        @Override
        public Reader reader(Scenario scenario) {
            int at = place(ids(scenario.indicators(), Indicator::id), indicator);
            return (rows, row) -> rows.indicator(row, at);
        }
    }

    /**
     * What sanctions cost an actor from the beginning of a run to 365 days after its end, as realised, in points.
     *
     * @param actor its id
     */
    record Cost(String actor) implements Metric {
        @Override
        public boolean isShare() {
            return false;
        }

        @Override
        public String key() {
            return "cost to " + actor;
        }

        @Override
        public boolean isIn(Scenario scenario) {
            return ids(scenario.actors(), Actor::id).contains(actor);
        }

        @Override
        public Reader reader(Scenario scenario) {
            int at = place(ids(scenario.actors(), Actor::id), actor);
            return (rows, row) -> rows.loss(row, at) + rows.lossAhead(row, at);
        }
    }

    /** Reads the number off a run. */
    @FunctionalInterface
    interface Reader {
        /**
         * The number of one run.
         *
         * @param rows of a block of runs
         * @param row which
         * @return the number
         */
        double of(RunRows rows, int row);
    }

    /**
     * Whether its mean over runs is the share of runs in which something holds.
     *
     * @return true if each number is 0 or 1
     */
    boolean isShare();

    /**
     * A text that tells metrics apart.
     *
     * @return the same for equal metrics
     */
    String key();

    /**
     * Whether a scenario has what is asked for.
     *
     * @param scenario any
     * @return true if {@link #reader} has something to read
     */
    boolean isIn(Scenario scenario);

    /**
     * Prepares reading.
     *
     * @param scenario whose runs will be read
     * @return a reader of its runs
     * @throws IllegalArgumentException if it is not in the scenario
     */
    Reader reader(Scenario scenario);

    private static <T> List<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).toList();
    }

    private static int place(List<String> ids, String id) {
        if (!new HashSet<>(ids).contains(id)) {
            throw new IllegalArgumentException("%s must be one of %s".formatted(id, ids));
        }
        return ids.indexOf(id);
    }
}
