package brink.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * Someone who decides.
 *
 * @param id kebab-case id
 * @param name for readers
 * @param types what the actor may privately be, sorted by id, one to four
 * @param lambda precision of choice per point, at least 0: 0 chooses blindly, large values almost
 *     always choose the best
 * @param pace how often the actor has an opportunity to move
 * @param epsilon probability of a slip: a move chosen uniformly from those available, in [0, 1]
 * @param foresight how far the actor looks ahead
 * @param policy how the actor chooses
 * @param traits what sets it apart from a steady calculator
 */
public record Actor(
        String id,
        String name,
        List<ActorType> types,
        Parameter lambda,
        Pace pace,
        Parameter epsilon,
        Foresight foresight,
        Policy policy,
        Traits traits) {

    /** Sorts the types; refuses none or more than four, and numbers out of range. */
    public Actor {
        types = Scenario.sorted("type", types, ActorType::id);
        if (types.isEmpty() || types.size() > 4) {
            throw new IllegalArgumentException("%s has %s types; it must have 1 to 4".formatted(id, types.size()));
        }
        lambda.within(0, Double.POSITIVE_INFINITY);
        epsilon.within(0, 1);
    }

    /**
     * What sets an actor apart from a steady calculator.
     *
     * @param lossAversion factor on what a position thought ahead is worth less than the present one, at least 1
     * @param typeDriftPerDay rate at which its type is drawn anew from the prior weights, at least 0
     * @param audience what it costs the actor to break a public word on which all was staked, in points, at
     *     least 0
     * @param audienceHalfLifeDays time in which half of that cost is forgotten, above 0
     */
    public record Traits(
            Parameter lossAversion, Parameter typeDriftPerDay, Parameter audience, Parameter audienceHalfLifeDays) {
        /** Refuses a factor below 1, a negative rate or cost, and a half-life that can be 0 or less. */
        public Traits {
            lossAversion.within(1, Double.POSITIVE_INFINITY);
            typeDriftPerDay.within(0, Double.POSITIVE_INFINITY);
            audience.within(0, Double.POSITIVE_INFINITY);
            audienceHalfLifeDays.within(Double.MIN_NORMAL, Double.POSITIVE_INFINITY);
        }
    }

    /** How often an actor has an opportunity to move. */
    public sealed interface Pace {
        /** One opportunity each step, with certainty. */
        record EveryStep() implements Pace {}

        /**
         * Opportunities arrive at a rate.
         *
         * @param perDay above 0; becomes a probability of 1 - exp(-rate * days) per step
         */
        record Rate(Parameter perDay) implements Pace {
            /** Refuses a rate that can be 0 or less. */
            public Rate {
                perDay.within(Double.MIN_NORMAL, Double.POSITIVE_INFINITY);
            }
        }
    }

    /**
     * How far an actor looks ahead.
     *
     * @param depth plies searched, its own move included, from 1 to 12
     * @param rivals ids of the actors whose moves are searched; the others are held still. If absent, the
     *     first two others with any moves who follow in the order of turns
     * @param horizonDays days over which losses from sanctions in force are expected, above 0
     * @param discountPerWeek what a point a week from now is worth today, in (0, 1]
     * @param learning whether it reckons with what the moves it thinks of will teach
     */
    public record Foresight(
            int depth,
            Optional<List<String>> rivals,
            Parameter horizonDays,
            Parameter discountPerWeek,
            Learning learning) {
        /** The largest depth. */
        public static final int DEEPEST = 12;

        /** Number of rivals watched by an actor that names none. */
        public static final int USUAL_RIVALS = 2;

        /** What becomes of beliefs while an actor thinks ahead. */
        public enum Learning {
            /** They stay as they are. */
            PASSIVE,
            /** Whoever would see a move is taken to learn from it. */
            ACTIVE
        }

        /** Refuses a depth, a horizon or a discount factor out of range. */
        public Foresight {
            rivals = rivals.map(ids -> ids.stream().sorted().toList());
            if (depth < 1 || depth > DEEPEST) {
                throw new IllegalArgumentException("depth (%s) must be from 1 to %s".formatted(depth, DEEPEST));
            }
            horizonDays.within(Double.MIN_NORMAL, Double.POSITIVE_INFINITY);
            discountPerWeek.within(Double.MIN_NORMAL, 1);
        }
    }
}
