package brink.engine.ensemble;

import brink.engine.plan.Plan;
import brink.engine.plan.State;

/**
 * What others believe of an actor, apart for each type it is of: the mean over all runs stays where it began,
 * because beliefs are a martingale, and says nothing; the mean over runs with one type says how far its conduct
 * gives it away. A run that has ended keeps its last position.
 */
public final class BeliefTally {

    private final Points points;
    private final int actors;
    private final int types;
    private final int[] typeStart;
    private final int typeAt;
    private final int beliefAt;
    /** Runs in which an actor is of a type. */
    private final int[] runs;
    /** Sums of each observer's belief in the type that the actor is of. */
    private final long[] truth;
    /** Sums of the mean of all observers' beliefs in it. */
    private final long[] others;
    /** Sums of its square. */
    private final long[] squares;

    BeliefTally(Plan plan, Points points) {
        this.points = points;
        actors = plan.actors.count;
        types = plan.stakes.types;
        typeStart = plan.actors.typeStart;
        typeAt = plan.layout.type;
        beliefAt = plan.layout.belief;
        int moments = points.count() + 1;
        runs = new int[moments * types];
        truth = new long[moments * actors * types];
        others = new long[moments * types];
        squares = new long[moments * types];
    }

    void began(State state) {
        record(0, state);
    }

    void stepped(State state) {
        if (points.here(state.step)) {
            record(points.at(state.step) + 1, state);
        }
    }

    /** Fills the moments after the end of a run with its last position. */
    void ended(State state) {
        for (int point = points.after(state.step); point < points.count(); point++) {
            record(point + 1, state);
        }
    }

    private void record(int moment, State state) {
        for (int actor = 0; actor < actors; actor++) {
            if (actors == 1 || typeStart[actor + 1] - typeStart[actor] < 2) {
                continue;
            }
            int type = state.counter[typeAt + actor];
            double sum = 0;
            for (int observer = 0; observer < actors; observer++) {
                if (observer != actor) {
                    double belief = state.real[beliefAt + observer * types + type];
                    truth[(moment * actors + observer) * types + type] += Counts.fixed(belief);
                    sum += belief;
                }
            }
            double mean = sum / (actors - 1);
            int cell = moment * types + type;
            runs[cell]++;
            others[cell] += Counts.fixed(mean);
            squares[cell] += Counts.fixed(mean * mean);
        }
    }

    void merge(BeliefTally other) {
        Counts.add(runs, other.runs);
        Counts.add(truth, other.truth);
        Counts.add(others, other.others);
        Counts.add(squares, other.squares);
    }

    /**
     * When beliefs are recorded: before the first step, and at the end of each point in time.
     *
     * @return the number of moments; moment 0 is the beginning, moment k the point k - 1 of {@link PathTally#points}
     */
    public int moments() {
        return points.count() + 1;
    }

    /**
     * In how many runs an actor is of a type.
     *
     * @param moment from 0
     * @param actor its index, with several types and somebody to observe it
     * @param type number of the type within its actor
     * @return at least 0
     */
    public int runs(int moment, int actor, int type) {
        return runs[moment * types + typeStart[actor] + type];
    }

    /**
     * Mean belief of an observer in an actor's type, among the runs in which the actor is of it.
     *
     * @param moment from 0
     * @param observer index of the actor who believes
     * @param actor index of another actor, with several types
     * @param type number of the type within its actor
     * @return mean probability; NaN without runs
     */
    public double belief(int moment, int observer, int actor, int type) {
        int sum = (moment * actors + observer) * types + typeStart[actor] + type;
        return Counts.mean(truth[sum], runs(moment, actor, type));
    }

    /**
     * Mean belief of all others in an actor's type, among the runs in which the actor is of it.
     *
     * @param moment from 0
     * @param actor its index, with several types and somebody to observe it
     * @param type number of the type within its actor
     * @return mean probability; NaN without runs
     */
    public double others(int moment, int actor, int type) {
        return Counts.mean(others[moment * types + typeStart[actor] + type], runs(moment, actor, type));
    }

    /**
     * Standard error of {@link #others}.
     *
     * @param moment from 0
     * @param actor its index, with several types and somebody to observe it
     * @param type number of the type within its actor
     * @return at least 0; NaN with fewer than two runs
     */
    public double error(int moment, int actor, int type) {
        int cell = moment * types + typeStart[actor] + type;
        int n = runs[cell];
        double mean = Counts.mean(others[cell], n);
        double variance = Math.max(0, Counts.mean(squares[cell], n) - mean * mean);
        return Math.sqrt(variance / (n - 1));
    }
}
