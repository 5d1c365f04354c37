package brink.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * Something an actor can do.
 *
 * @param id kebab-case id
 * @param actor id of the actor who can do it
 * @param name for readers
 * @param kind what sort of act it is
 * @param when condition under which it is available
 * @param effects what it does, in order
 * @param cost direct cost to the actor, in points, at least 0
 * @param propensity standing log-odds of choosing it, before any value is weighed
 * @param limits how soon and how often it can be repeated
 * @param signal who sees it, and how clearly
 * @param filing how it is filed in reports
 */
public record Move(
        String id,
        String actor,
        String name,
        Kind kind,
        Condition when,
        List<Effect> effects,
        Parameter cost,
        Parameter propensity,
        Limits limits,
        Signal signal,
        Filing filing) {

    /** Copies the effects; refuses a negative cost. */
    public Move {
        effects = List.copyOf(effects);
        cost.within(0, Double.POSITIVE_INFINITY);
    }

    /** What sort of act a move is; used in reports and transcripts, never in choice. */
    public enum Kind {
        /** Raises the stakes or the danger. */
        ESCALATE,
        /** Lowers them. */
        DE_ESCALATE,
        /** Announces harm under a condition. */
        THREATEN,
        /** Announces good under a condition. */
        PROMISE,
        /** Asks for a concession. */
        DEMAND,
        /** Helps a third party. */
        ASSIST,
        /** Meets, offers, answers. */
        NEGOTIATE,
        /** Imposes, eases or lifts sanctions. */
        SANCTION,
        /** Shows a position without changing much else. */
        SIGNAL,
        /** Waits. */
        HOLD
    }

    /**
     * How soon and how often a move can be repeated.
     *
     * @param cooldownDays days after it is made before it is available again, at least 0
     * @param uses how often it can be made in one run, if limited; at least 1
     */
    public record Limits(Parameter cooldownDays, Optional<Integer> uses) {
        /** Refuses a negative cooldown and a limit below 1. */
        public Limits {
            cooldownDays.within(0, Double.POSITIVE_INFINITY);
            if (uses.isPresent() && uses.get() < 1) {
                throw new IllegalArgumentException("uses (%s) must be at least 1".formatted(uses.get()));
            }
        }
    }

    /**
     * Who sees a move, and how clearly.
     *
     * @param observers ids of the actors who see it; empty means all others
     * @param clarity probability that an observer receives the act itself rather than one drawn
     *     uniformly from those available, in [0, 1]
     */
    public record Signal(Optional<List<String>> observers, Parameter clarity) {
        /** Sorts the observers; refuses a clarity outside [0, 1]. */
        public Signal {
            observers = observers.map(ids -> ids.stream().sorted().toList());
            clarity.within(0, 1);
        }
    }

    /**
     * How a move is filed in reports.
     *
     * @param severity in [0, 1]; compared with the triggers of commitments, descriptive without them
     * @param cameo event code of the CAMEO scheme, or empty
     * @param goldstein weight on Goldstein's scale of conflict and cooperation, from -10 to 10
     */
    public record Filing(Parameter severity, String cameo, double goldstein) {
        /** Refuses a severity outside [0, 1] and a weight outside [-10, 10]. */
        public Filing {
            severity.within(0, 1);
            if (!(goldstein >= -10 && goldstein <= 10)) {
                throw new IllegalArgumentException("goldstein (%s) must lie between -10 and 10".formatted(goldstein));
            }
        }
    }
}
