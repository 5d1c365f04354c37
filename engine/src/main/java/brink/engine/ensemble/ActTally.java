package brink.engine.ensemble;

import brink.engine.plan.Plan;
import brink.engine.plan.State;

/** What was done and what happened, by date. */
public final class ActTally {

    private static final int NOBODY = -1;

    private final Points points;
    private final long[] made;
    private final long[] happened;
    private final long[] runsMaking;
    private final long[] runsDecided;
    private final long[] slips;
    private final long[] runsWith;
    private final long[] lastRunMaking;
    private final long[] lastRunWith;
    private int rung;
    private int decider = NOBODY;

    ActTally(Plan plan, Points points) {
        this.points = points;
        made = new long[plan.moves.count * points.count()];
        happened = new long[plan.incidents.hazards * points.count()];
        runsMaking = new long[plan.moves.count];
        runsDecided = new long[plan.moves.count];
        slips = new long[plan.moves.count];
        runsWith = new long[plan.incidents.hazards];
        lastRunMaking = new long[plan.moves.count];
        lastRunWith = new long[plan.incidents.hazards];
    }

    void began(State state) {
        rung = state.rung;
        decider = NOBODY;
    }

    void acted(long run, int move, boolean slip, State state) {
        noteRung(move, state);
        made[move * points.count() + points.at(state.step)]++;
        slips[move] += slip ? 1 : 0;
        if (lastRunMaking[move] != run + 1) {
            lastRunMaking[move] = run + 1;
            runsMaking[move]++;
        }
    }

    /** Whether a move has been made in the run that is being played. */
    boolean makes(long run, int move) {
        return lastRunMaking[move] == run + 1;
    }

    void happened(long run, int hazard, State state) {
        noteRung(NOBODY, state);
        happened[hazard * points.count() + points.at(state.step)]++;
        if (lastRunWith[hazard] != run + 1) {
            lastRunWith[hazard] = run + 1;
            runsWith[hazard]++;
        }
    }

    void dated(State state) {
        noteRung(NOBODY, state);
    }

    void answered(State state) {
        noteRung(NOBODY, state);
    }

    void ended() {
        if (decider != NOBODY) {
            runsDecided[decider]++;
        }
    }

    private void noteRung(int move, State state) {
        if (state.rung != rung) {
            rung = state.rung;
            decider = move;
        }
    }

    void merge(ActTally other) {
        Counts.add(made, other.made);
        Counts.add(happened, other.happened);
        Counts.add(runsMaking, other.runsMaking);
        Counts.add(runsDecided, other.runsDecided);
        Counts.add(slips, other.slips);
        Counts.add(runsWith, other.runsWith);
    }

    /**
     * When acts are counted: each point holds the acts since the point before.
     *
     * @return the points in time
     */
    public Points points() {
        return points;
    }

    /**
     * How often a move was made up to a point in time, since the point before, over all runs.
     *
     * @param move its index
     * @param point in time
     * @return at least 0
     */
    public long made(int move, int point) {
        return made[move * points.count() + point];
    }

    /**
     * Number of runs in which a move was made at least once.
     *
     * @param move its index
     * @return at least 0
     */
    public long runsMaking(int move) {
        return runsMaking[move];
    }

    /**
     * Number of runs in which a move was the last thing to change the rung: it brought the crisis to
     * where it ended.
     *
     * @param move its index
     * @return at least 0
     */
    public long runsDecided(int move) {
        return runsDecided[move];
    }

    /**
     * How often a move was a slip, over all runs.
     *
     * @param move its index
     * @return at least 0
     */
    public long slips(int move) {
        return slips[move];
    }

    /**
     * How often an incident happened up to a point in time, since the point before, over all runs.
     *
     * @param hazard its index
     * @param point in time
     * @return at least 0
     */
    public long happened(int hazard, int point) {
        return happened[hazard * points.count() + point];
    }

    /**
     * Number of runs in which an incident happened at least once.
     *
     * @param hazard its index
     * @return at least 0
     */
    public long runsWith(int hazard) {
        return runsWith[hazard];
    }
}
