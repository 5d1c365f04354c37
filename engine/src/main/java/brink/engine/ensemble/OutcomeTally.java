package brink.engine.ensemble;

import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.plan.State.Cause;

/** How runs ended: counts by outcome, step, cause and type. */
public final class OutcomeTally {

    private static final int CAUSES = Cause.values().length;

    private final int steps;
    private final int outcomes;
    private final int[] typeStart;
    private final long[] endedAt;
    private final long[] byCause;
    private final long[] byType;
    private long runs;

    OutcomeTally(Plan plan) {
        steps = plan.steps;
        outcomes = plan.outcomes;
        typeStart = plan.actors.typeStart;
        endedAt = new long[outcomes * (steps + 1)];
        byCause = new long[outcomes * CAUSES];
        byType = new long[plan.stakes.types * outcomes];
    }

    void ended(State state, int typeAt) {
        runs++;
        endedAt[state.outcome * (steps + 1) + state.step]++;
        byCause[state.outcome * CAUSES + state.cause.ordinal()]++;
        for (int actor = 0; actor + 1 < typeStart.length; actor++) {
            byType[state.counter[typeAt + actor] * outcomes + state.outcome]++;
        }
    }

    void merge(OutcomeTally other) {
        runs += other.runs;
        Counts.add(endedAt, other.endedAt);
        Counts.add(byCause, other.byCause);
        Counts.add(byType, other.byType);
    }

    /**
     * Number of runs.
     *
     * @return at least 1
     */
    public long runs() {
        return runs;
    }

    /**
     * Number of runs that ended so.
     *
     * @param outcome its index
     * @return at least 0
     */
    public long count(int outcome) {
        return countBy(outcome, steps);
    }

    /**
     * Number of runs that had ended so by the end of a step.
     *
     * @param outcome its index
     * @param step from 0; the number of steps counts the horizon too
     * @return at least 0, never falling with the step
     */
    public long countBy(int outcome, int step) {
        long count = 0;
        for (int s = 0; s <= step; s++) {
            count += endedAt[outcome * (steps + 1) + s];
        }
        return count;
    }

    /**
     * Number of runs that ended so for a cause.
     *
     * @param outcome its index
     * @param cause why
     * @return at least 0
     */
    public long countThrough(int outcome, Cause cause) {
        return byCause[outcome * CAUSES + cause.ordinal()];
    }

    /**
     * Number of runs that ended for a cause, however they ended.
     *
     * @param cause why
     * @return at least 0
     */
    public long runsThrough(Cause cause) {
        long runs = 0;
        for (int outcome = 0; outcome < outcomes; outcome++) {
            runs += countThrough(outcome, cause);
        }
        return runs;
    }

    /**
     * Number of runs that ended so among those in which an actor was of a type.
     *
     * @param actor its index
     * @param type number of the type within its actor
     * @param outcome its index
     * @return at least 0
     */
    public long countAmong(int actor, int type, int outcome) {
        return byType[(typeStart[actor] + type) * outcomes + outcome];
    }

    /**
     * Number of runs in which an actor was of a type.
     *
     * @param actor its index
     * @param type number of the type within its actor
     * @return at least 0; over all types of an actor, all runs
     */
    public long runsAmong(int actor, int type) {
        long among = 0;
        for (int outcome = 0; outcome < outcomes; outcome++) {
            among += countAmong(actor, type, outcome);
        }
        return among;
    }
}
