package brink.engine.ensemble;

import brink.engine.plan.Plan;
import brink.engine.plan.State;
import java.util.stream.IntStream;

/**
 * Where runs stood over time: rungs, indicators, beliefs, leads. A run that has ended keeps its last
 * position.
 */
public final class PathTally {

    private final Points points;
    private final int rungs;
    private final int indicators;
    private final int actors;
    private final int types;
    private final int[] typeStart;
    private final int beliefAt;
    private final int leadAt;
    private final boolean leads;
    private final double[] low;
    private final double[] high;
    private final double[] perUnit;
    private final int[] onRung;
    private final int[] bins;
    private final long[] belief;
    private final long[] lead;
    private long runs;

    PathTally(Plan plan, Points points) {
        this.points = points;
        rungs = plan.rungs;
        indicators = plan.indicators.count;
        actors = plan.actors.count;
        types = plan.stakes.types;
        typeStart = plan.actors.typeStart;
        beliefAt = plan.layout.belief;
        leadAt = plan.layout.lead;
        leads = plan.leads.given;
        low = plan.indicators.low;
        high = plan.indicators.high;
        perUnit = IntStream.range(0, indicators)
                .mapToDouble(k -> Bins.perUnit(low[k], high[k]))
                .toArray();
        onRung = new int[points.count() * rungs];
        bins = new int[points.count() * indicators * Bins.CELLS];
        belief = new long[points.count() * actors * types];
        lead = new long[leads ? points.count() * actors : 0];
    }

    void stepped(State state) {
        if (points.here(state.step)) {
            record(points.at(state.step), state);
        }
    }

    /** Fills the points after the end of a run with its last position. */
    void ended(State state) {
        runs++;
        for (int point = points.after(state.step); point < points.count(); point++) {
            record(point, state);
        }
    }

    private void record(int point, State state) {
        onRung[point * rungs + state.rung]++;
        for (int k = 0; k < indicators; k++) {
            int cell = Bins.cell(state.real[k], low[k], high[k], perUnit[k]);
            bins[(point * indicators + k) * Bins.CELLS + cell]++;
        }
        int row = point * actors * types;
        for (int i = 0; i < actors * types; i++) {
            belief[row + i] += Counts.fixed(state.real[beliefAt + i]);
        }
        for (int actor = 0; actor < actors && leads; actor++) {
            lead[point * actors + actor] += Counts.fixed(state.real[leadAt + actor]);
        }
    }

    void merge(PathTally other) {
        runs += other.runs;
        Counts.add(onRung, other.onRung);
        Counts.add(bins, other.bins);
        Counts.add(belief, other.belief);
        Counts.add(lead, other.lead);
    }

    /**
     * When paths are recorded.
     *
     * @return the points in time
     */
    public Points points() {
        return points;
    }

    /**
     * Number of runs on a rung.
     *
     * @param point in time
     * @param rung its index
     * @return at least 0
     */
    public long onRung(int point, int rung) {
        return onRung[point * rungs + rung];
    }

    /**
     * Distribution of an indicator.
     *
     * @param point in time
     * @param indicator its index
     * @return counts over the indicator's range
     */
    public Bins indicator(int point, int indicator) {
        int offset = (point * indicators + indicator) * Bins.CELLS;
        return new Bins(bins, offset, low[indicator], high[indicator], Bins.Scale.LINEAR);
    }

    /**
     * Mean belief of an observer in an actor's type.
     *
     * @param point in time
     * @param observer index of the actor who believes
     * @param actor index of the actor believed about
     * @param type number of the type within its actor
     * @return mean probability over all runs
     */
    public double belief(int point, int observer, int actor, int type) {
        int place = (point * actors + observer) * types + typeStart[actor] + type;
        return Counts.mean(belief[place], runs);
    }

    /**
     * Mean lead of an actor.
     *
     * @param point in time
     * @param actor its index
     * @return mean over all runs, at least 0; 0 where nobody can lead
     */
    public double lead(int point, int actor) {
        return leads ? Counts.mean(lead[point * actors + actor], runs) : 0;
    }
}
