package brink.engine.ensemble;

import brink.engine.model.Meeting.Stage;
import brink.engine.plan.Meetings;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import java.util.Arrays;

/** The talks over all runs: whether they took place, what was tabled, what came of it, by date. */
public final class TalksTally {

    private static final int STAGES = Stage.values().length;

    private final Meetings meetings;
    private final State.Layout layout;
    private final Points points;
    private final long[] reached;
    private final long[] tabled;
    private final long[] accepted;
    private final long[] ends;
    private final long[] steps;
    private final long[] held;
    private final boolean[] heldNow;
    /** Sums of whole millionths, so that they do not depend on the order of the runs. */
    private final long[] climate;

    private static final double MILLIONTHS = 1e6;

    TalksTally(Plan plan, Points points) {
        this.meetings = plan.meetings;
        this.layout = plan.layout;
        this.points = points;
        int offers = meetings.offerWhen.length;
        reached = new long[meetings.count * STAGES * points.count()];
        tabled = new long[offers * points.count()];
        accepted = new long[offers * points.count()];
        ends = new long[meetings.count * STAGES];
        steps = new long[meetings.count];
        held = new long[meetings.count];
        heldNow = new boolean[meetings.count];
        climate = new long[meetings.count];
    }

    void arranged(int meeting, Stage stage, State state) {
        reached[at(meeting, stage, points.at(state.step))]++;
        if (stage == Stage.SETTLED) {
            accepted[state.counter[layout.agreed + meeting] * points.count() + points.at(state.step)]++;
        }
    }

    void met(int meeting, double climateNow) {
        steps[meeting]++;
        climate[meeting] += Math.round(climateNow * MILLIONTHS);
        if (!heldNow[meeting]) {
            heldNow[meeting] = true;
            held[meeting]++;
        }
    }

    void tabled(int offer, State state) {
        tabled[offer * points.count() + points.at(state.step)]++;
    }

    void ended(State state) {
        for (int meeting = 0; meeting < meetings.count; meeting++) {
            ends[meeting * STAGES + state.counter[layout.stage + meeting]]++;
            heldNow[meeting] = false;
        }
    }

    void merge(TalksTally other) {
        Counts.add(reached, other.reached);
        Counts.add(tabled, other.tabled);
        Counts.add(accepted, other.accepted);
        Counts.add(ends, other.ends);
        Counts.add(steps, other.steps);
        Counts.add(held, other.held);
        Counts.add(climate, other.climate);
    }

    private int at(int meeting, Stage stage, int point) {
        return (meeting * STAGES + stage.ordinal()) * points.count() + point;
    }

    /**
     * The points in time by which the talks are counted.
     *
     * @return them
     */
    public Points points() {
        return points;
    }

    /**
     * How often talks came to stand in some way up to a point in time, since the point before.
     *
     * @param meeting index of the talks
     * @param stage how they came to stand; planned also counts each time they were put off
     * @param point from 0
     * @return number of times over all runs
     */
    public long reached(int meeting, Stage stage, int point) {
        return reached[at(meeting, stage, point)];
    }

    /**
     * How often an offer was tabled up to a point in time, since the point before.
     *
     * @param offer index over all offers
     * @param point from 0
     * @return number of times over all runs
     */
    public long tabled(int offer, int point) {
        return tabled[offer * points.count() + point];
    }

    /**
     * How often an offer was accepted up to a point in time, since the point before.
     *
     * @param offer index over all offers
     * @param point from 0
     * @return number of times over all runs, at most as often as it was tabled
     */
    public long accepted(int offer, int point) {
        return accepted[offer * points.count() + point];
    }

    /**
     * How often an offer was tabled.
     *
     * @param offer index over all offers
     * @return number of times over all runs
     */
    public long tabled(int offer) {
        return sum(tabled, offer);
    }

    /**
     * How often an offer was accepted.
     *
     * @param offer index over all offers
     * @return number of times over all runs, at most as often as it was tabled
     */
    public long accepted(int offer) {
        return sum(accepted, offer);
    }

    private long sum(long[] counts, int offer) {
        int first = offer * points.count();
        return Arrays.stream(counts, first, first + points.count()).sum();
    }

    /**
     * In how many runs talks took place at all.
     *
     * @param meeting index of the talks
     * @return number of runs
     */
    public long held(int meeting) {
        return held[meeting];
    }

    /**
     * In how many runs talks stood in some way at the end.
     *
     * @param meeting index of the talks
     * @param stage how they stood
     * @return number of runs; over all stages they add up to the number of runs played
     */
    public long ends(int meeting, Stage stage) {
        return ends[meeting * STAGES + stage.ordinal()];
    }

    /**
     * The climate in the mean over all steps in which talks were held.
     *
     * @param meeting index of the talks
     * @return probability in [0, 1], to a millionth; NaN where they were never held
     */
    public double meanClimate(int meeting) {
        return steps[meeting] == 0 ? Double.NaN : climate[meeting] / MILLIONTHS / steps[meeting];
    }
}
