package brink.engine.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A statement about the state of the world that is true or false. */
public sealed interface Condition {

    /** True in every state. */
    Condition ALWAYS = new All(List.of());

    /**
     * True when every part is; true without parts.
     *
     * @param parts conditions
     */
    record All(List<Condition> parts) implements Condition {
        /** Copies the list. */
        public All {
            parts = List.copyOf(parts);
        }
    }

    /**
     * True when at least one part is; false without parts.
     *
     * @param parts conditions
     */
    record Any(List<Condition> parts) implements Condition {
        /** Copies the list. */
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /**
     * True when the part is not.
     *
     * @param part a condition
     */
    record Not(Condition part) implements Condition {}

    /**
     * True while the crisis stands on a rung from lowest to highest.
     *
     * @param lowest id of the lowest rung, if bounded below
     * @param highest id of the highest rung, if bounded above
     */
    record OnRung(Optional<String> lowest, Optional<String> highest) implements Condition {}

    /**
     * True while an indicator lies within bounds.
     *
     * @param indicator its id
     * @param atLeast inclusive lower bound, if any
     * @param below exclusive upper bound, if any
     */
    record InRange(String indicator, Optional<Parameter> atLeast, Optional<Parameter> below) implements Condition {}

    /**
     * True in the steps that begin in a window of dates.
     *
     * @param from first date, inclusive, if any
     * @param before first date after the window, if any
     */
    record InWindow(Optional<LocalDate> from, Optional<LocalDate> before) implements Condition {}

    /**
     * True when a move has been made often enough, lately enough.
     *
     * @param move its id
     * @param times at least 1
     * @param withinDays how long ago its last use may lie, if that matters
     */
    record Made(String move, int times, Optional<Parameter> withinDays) implements Condition {
        /** Refuses a count below 1. */
        public Made {
            if (times < 1) {
                throw new IllegalArgumentException("times (%s) must be at least 1".formatted(times));
            }
        }
    }

    /**
     * True while a sanction package is ordered at a level above 0.
     *
     * @param sanctionPackage its id
     */
    record InForce(String sanctionPackage) implements Condition {}

    /**
     * True when a condition has held at the end of every step for long enough.
     *
     * @param condition what has to hold
     * @param forDays for how many days, above 0
     */
    record Held(Condition condition, Parameter forDays) implements Condition {
        /** Refuses a duration that can be 0 or less. */
        public Held {
            forDays.within(Double.MIN_NORMAL, Double.POSITIVE_INFINITY);
        }
    }

    /**
     * True while an observer believes strongly enough that an actor is of a type.
     *
     * @param observer id of the actor who believes
     * @param actor id of the actor believed about
     * @param type id of the type
     * @param atLeast smallest probability, in [0, 1]
     */
    record Believes(String observer, String actor, String type, Parameter atLeast) implements Condition {
        /** Refuses a probability outside [0, 1]. */
        public Believes {
            atLeast.within(0, 1);
        }
    }

    /**
     * True while talks stand in some way.
     *
     * @param meeting id of the talks
     * @param stage how they have to stand
     * @param offer id of the offer that has to have been accepted, if it matters which; only of talks that were
     *     settled
     */
    record TalksStand(String meeting, Meeting.Stage stage, Optional<String> offer) implements Condition {
        /** Refuses to ask for an offer of talks that need not have been settled. */
        public TalksStand {
            if (offer.isPresent() && stage != Meeting.Stage.SETTLED && stage != Meeting.Stage.BROKEN) {
                throw new IllegalArgumentException(
                        "an offer (%s) can only be asked for where talks are settled".formatted(offer.get()));
            }
        }
    }
}
