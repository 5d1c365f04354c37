package brink.engine.ensemble;

import brink.engine.model.Parameter;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.plan.State.Cause;
import java.util.List;
import java.util.Optional;

/**
 * How each run of a block ended, in columns.
 *
 * <p>Rows are numbered from 0 to {@link #size} - 1; row i is run {@link #first} + i.
 */
public final class RunRows {

    private static final Cause[] CAUSES = Cause.values();

    private final int indicators;
    private final int actors;
    private final int typeAt;
    private final List<Parameter> drawn;
    private final int drawnParameters;
    private final Plan plan;
    private final int[] outcome;
    private final int[] step;
    private final int[] rung;
    private final byte[] cause;
    private final int[] type;
    private final double[] indicator;
    private final double[] loss;
    private final double[] ahead;
    private final byte[] joined;
    private final boolean[] made;
    private final int moves;
    private final double[] parameter;
    private long first;
    private int size;

    RunRows(Plan plan, int capacity) {
        this.plan = plan;
        indicators = plan.indicators.count;
        actors = plan.actors.count;
        typeAt = plan.layout.type;
        drawn = plan.slots.drawn();
        drawnParameters = drawn.size();
        outcome = new int[capacity];
        step = new int[capacity];
        rung = new int[capacity];
        cause = new byte[capacity];
        type = new int[capacity * actors];
        indicator = new double[capacity * indicators];
        loss = new double[capacity * actors];
        ahead = new double[capacity * actors];
        joined = new byte[capacity * plan.coalitions.members];
        moves = plan.moves.count;
        made = new boolean[capacity * moves];
        parameter = new double[capacity * drawnParameters];
    }

    void clear(long firstRun) {
        first = firstRun;
        size = 0;
    }

    void add(State state, double[] yearAhead, double[] values, ActTally acts) {
        int i = size++;
        for (int move = 0; move < moves; move++) {
            made[i * moves + move] = acts.makes(first + i, move);
        }
        outcome[i] = state.outcome;
        step[i] = state.step;
        rung[i] = state.rung;
        cause[i] = (byte) state.cause.ordinal();
        System.arraycopy(state.counter, typeAt, type, i * actors, actors);
        System.arraycopy(state.real, 0, indicator, i * indicators, indicators);
        System.arraycopy(state.real, plan.layout.loss, loss, i * actors, actors);
        System.arraycopy(yearAhead, 0, ahead, i * actors, actors);
        for (int p = 0; p < plan.sanctions.packages; p++) {
            boolean asked = state.counter[plan.layout.imposed + p] >= 0;
            for (int m = plan.coalitions.memberStart[p]; m < plan.coalitions.memberStart[p + 1]; m++) {
                boolean in = state.real[plan.layout.joined + m] > 0;
                joined[i * plan.coalitions.members + m] = (byte) (!asked ? -1 : in ? 1 : 0);
            }
        }
        for (int p = 0; p < drawnParameters; p++) {
            parameter[i * drawnParameters + p] = plan.slots.drawnValue(values, p);
        }
    }

    /**
     * Number of the first run.
     *
     * @return from 0
     */
    public long first() {
        return first;
    }

    /**
     * Number of rows.
     *
     * @return at least 1 when handed to a sink
     */
    public int size() {
        return size;
    }

    /**
     * How a run ended.
     *
     * @param row from 0
     * @return index of the outcome
     */
    public int outcome(int row) {
        return outcome[row];
    }

    /**
     * When a run ended.
     *
     * @param row from 0
     * @return the step, or the number of steps for the horizon
     */
    public int step(int row) {
        return step[row];
    }

    /**
     * Where on the ladder a run ended.
     *
     * @param row from 0
     * @return index of the rung
     */
    public int rung(int row) {
        return rung[row];
    }

    /**
     * Why a run ended.
     *
     * @param row from 0
     * @return the cause
     */
    public Cause cause(int row) {
        return CAUSES[cause[row]];
    }

    /**
     * An actor's private type.
     *
     * @param row from 0
     * @param actor index of the actor
     * @return number of the type within its actor
     */
    public int type(int row, int actor) {
        return type[row * actors + actor] - plan.actors.typeStart[actor];
    }

    /**
     * An indicator's last value.
     *
     * @param row from 0
     * @param number index of the indicator
     * @return its value
     */
    public double indicator(int row, int number) {
        return indicator[row * indicators + number];
    }

    /**
     * Realised loss of an actor from the beginning to the end of the run.
     *
     * @param row from 0
     * @param actor index of the actor
     * @return points
     */
    public double loss(int row, int actor) {
        return loss[row * actors + actor];
    }

    /**
     * Realised loss of an actor over the 365 days after the end of the run.
     *
     * @param row from 0
     * @param actor index of the actor
     * @return points
     */
    public double lossAhead(int row, int actor) {
        return ahead[row * actors + actor];
    }

    /**
     * Whether a move was made in a run.
     *
     * @param row from 0
     * @param move its index, in the order of the scenario
     * @return true if it was made at least once
     */
    public boolean made(int row, int move) {
        return made[row * moves + move];
    }

    /**
     * Whether a member of a coalition took part in its package in the end.
     *
     * @param row from 0
     * @param member its index in {@link brink.engine.model.Coalition#asked}
     * @return nothing if it was never asked
     */
    public Optional<Boolean> joined(int row, int member) {
        byte told = joined[row * plan.coalitions.members + member];
        return told < 0 ? Optional.empty() : Optional.of(told > 0);
    }

    /**
     * The uncertain parameters, whose values differ from row to row.
     *
     * @return the same for every block of a simulation, and as in {@link Ensemble#drawn}
     */
    public List<Parameter> drawn() {
        return drawn;
    }

    /**
     * The value that an uncertain parameter took.
     *
     * @param row from 0
     * @param number position in {@link #drawn}
     * @return its value
     */
    public double parameter(int row, int number) {
        return parameter[row * drawnParameters + number];
    }
}
