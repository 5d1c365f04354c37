package brink.engine.model;

import java.util.Optional;

/**
 * A named number of the crisis: tension, troops, progress of talks, an issue position.
 *
 * @param id kebab-case id
 * @param name for readers
 * @param unit unit of measurement
 * @param low smallest value; anything below is held there
 * @param high largest value; anything above is held there
 * @param start value at the beginning
 * @param drift pull towards a level, if any
 * @param noise standard deviation of its own random walk, per square root of a day, if any
 * @param main whether reports show it first
 */
public record Indicator(
        String id,
        String name,
        String unit,
        double low,
        double high,
        Parameter start,
        Optional<Drift> drift,
        Optional<Parameter> noise,
        boolean main) {

    /** Refuses an empty range, a start outside it, and negative noise. */
    public Indicator {
        if (!(low < high && low > Double.NEGATIVE_INFINITY && high < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "%s: low (%s) must be below high (%s), both finite".formatted(id, low, high));
        }
        start.within(low, high);
        noise.ifPresent(sd -> sd.within(0, Double.POSITIVE_INFINITY));
    }

    /**
     * A pull towards a level that halves the distance in a fixed time.
     *
     * @param toward the level
     * @param halfLifeDays days in which half the distance is covered, above 0
     */
    public record Drift(Parameter toward, Parameter halfLifeDays) {
        /** Refuses a half-life that can be 0 or less. */
        public Drift {
            halfLifeDays.within(Double.MIN_NORMAL, Double.POSITIVE_INFINITY);
        }
    }
}
