package brink.engine.plan;

/**
 * Everything that changes during a run, as one copyable block of numbers and counters.
 *
 * <p>The layout comes from the plan. A copy taken between two steps can be played on and gives the
 * same bytes as the original; looking ahead works on copies or undoes what it did.
 */
public final class State {

    /** Where the parts of the block begin. */
    public static final class Layout {
        /** Ordered level per package. */
        public final int level;
        /** Pressure per measure. */
        public final int pressure;
        /** Adaptation per measure. */
        public final int adaptation;
        /** Realised loss so far per actor, in points. */
        public final int loss;
        /** Expected loss so far per actor, in points: what deciders would have forecast. */
        public final int forecast;
        /** Realised over forecast loss per package. */
        public final int error;
        /** Coverage to the power of convexity per measure, by whoever takes part; only looking ahead a mean. */
        public final int coverage;
        /** Whether each member of a coalition takes part: 1 or 0; looking ahead the probability that it does. */
        public final int joined;
        /** What moves all partners of the run at once, in standard deviations. */
        public final int shock;
        /** Audience cost that each actor still bears, in points. */
        public final int audience;
        /** Lead of each actor, at least 0. */
        public final int lead;
        /** Greatest severity seen per commitment. */
        public final int gravest;
        /** Severity up to which it has been settled that a commitment is not due. */
        public final int settled;
        /** Each actor's tolerance of grave acts is known to be at least this, in [0, 1]. */
        public final int toleranceLow;
        /** It is known to be less than this, in [0, 1]. */
        public final int toleranceHigh;
        /** Belief of each observer (rows) in each type of every actor (columns). */
        public final int belief;
        /** Columns of the belief table. */
        public final int types;

        /** Mean of late of each indicator whose recent change counts in the climate of talks. */
        public final int lately;

        final int reals;
        /** Private type per actor, as an index over all actors' types. */
        public final int type;
        /** Step of the last use per move, or -1. */
        public final int lastMade;
        /** Number of uses per move. */
        public final int made;
        /** Step since which each held condition has held, or -1. */
        public final int heldSince;
        /** What has become of each commitment: a constant of {@link Commitments}. */
        public final int word;
        /** Step in which each commitment was given; 0 for those given before the crisis. */
        public final int given;

        /** Step in which each package was last imposed; -1 if it never was. */
        public final int imposed;
        /** How often the members of each package have been asked. */
        public final int asked;
        /** Step in which each actor has last made a move other than waiting; -1 if it never has. */
        public final int acted;
        /** How each meeting stands: the ordinal of a {@link brink.engine.model.Meeting.Stage}. */
        public final int stage;
        /** Step in which each meeting begins or began; -1 if none has been set. */
        public final int meets;
        /** The offer that was accepted at each meeting, over all offers; -1 if none was. */
        public final int agreed;
        /** Number of actors. */
        final int actors;

        final int counters;

        Layout(Counts n) {
            this.level = n.indicators;
            this.pressure = level + n.packages;
            this.adaptation = pressure + n.measures;
            this.loss = adaptation + n.measures;
            this.forecast = loss + n.actors;
            this.error = forecast + n.actors;
            this.coverage = error + n.packages;
            this.joined = coverage + n.measures;
            this.shock = joined + n.members;
            this.audience = shock + 1;
            this.lead = audience + n.actors;
            this.gravest = lead + n.actors;
            this.settled = gravest + n.commitments;
            this.toleranceLow = settled + n.commitments;
            this.toleranceHigh = toleranceLow + n.actors;
            this.belief = toleranceHigh + n.actors;
            this.types = n.types;
            this.lately = belief + n.actors * n.types;
            this.reals = lately + n.trends;
            this.type = 0;
            this.lastMade = n.actors;
            this.made = lastMade + n.moves;
            this.heldSince = made + n.moves;
            this.word = heldSince + n.held;
            this.given = word + n.commitments;
            this.imposed = given + n.commitments;
            this.asked = imposed + n.packages;
            this.acted = asked + n.packages;
            this.actors = n.actors;
            this.stage = acted + n.actors;
            this.meets = stage + n.meetings;
            this.agreed = meets + n.meetings;
            this.counters = agreed + n.meetings;
        }
    }

    /** How many there are of each thing that a state keeps a number for. */
    record Counts(
            int indicators,
            int packages,
            int measures,
            int actors,
            int types,
            int moves,
            int held,
            int commitments,
            int members,
            int meetings,
            int trends) {}

    /** Why a run ended. */
    public enum Cause {
        /** An actor chose the move that ended it. */
        CHOICE,
        /** An actor slipped: the move came from the tremble, not from its value. */
        SLIP,
        /** An incident that nobody chose. */
        ACCIDENT,
        /** A dated event. */
        EVENT,
        /** The course of time alone: drift, or the horizon, without any change of rung before it. */
        TIME
    }

    /** Indicators first, then the parts named in the layout. */
    public final double[] real;
    /** Counters, in the parts named in the layout. */
    public final int[] counter;
    /** Current rung. */
    public int rung;
    /** Current step. */
    public int step;
    /** The outcome that ended the run, or -1. */
    public int outcome = -1;
    /** Why it ended. */
    public Cause cause = Cause.TIME;
    /** Why the crisis stands on its current rung: the cause of the last change of rung. */
    public Cause rungCause = Cause.TIME;

    /**
     * A blank block.
     *
     * @param layout from the plan
     */
    public State(Layout layout) {
        this.real = new double[layout.reals];
        this.counter = new int[layout.counters];
    }

    /**
     * Overwrites this block with another of the same layout.
     *
     * @param other the block to copy
     */
    public void copyFrom(State other) {
        System.arraycopy(other.real, 0, real, 0, real.length);
        System.arraycopy(other.counter, 0, counter, 0, counter.length);
        rung = other.rung;
        step = other.step;
        outcome = other.outcome;
        cause = other.cause;
        rungCause = other.rungCause;
    }

    /**
     * Whether the run is over.
     *
     * @return true once an outcome has been reached
     */
    public boolean ended() {
        return outcome >= 0;
    }
}
