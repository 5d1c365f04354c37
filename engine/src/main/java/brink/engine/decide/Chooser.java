package brink.engine.decide;

import brink.engine.plan.Actors;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.Stakes;
import brink.engine.plan.State;
import brink.engine.quantity.Elementary;
import brink.engine.random.Luck;

/**
 * The one kernel that chooses.
 *
 * <p>A decision is prepared with {@link #prepare}, which finds the moves available and each type's
 * probability of each of them, and taken with {@link #draw}. The draw is by Gumbel-max, written as a
 * race: option m arrives at time -ln(u) / p(m), with u keyed by the option's identity, and the first
 * to arrive is chosen. It follows p exactly, and under another policy the same luck picks the same
 * option unless the probabilities really moved.
 *
 * <p>Holds scratch room for one thread; nothing is allocated by a decision.
 */
public final class Chooser {

    /** Stands for no move. */
    public static final int NONE = -1;

    private final Plan plan;
    private final RunConstants constants;
    private final Availability availability;
    private final MoveValues values;
    private final Lookahead lookahead;
    private final Lottery lottery;
    private final int width;
    private final int[] available;
    private final double[] probability;
    /** Scratch room for a draw: each option's shock, and its earliest arrival as a fraction. */
    private final double[] shock;

    private final double[] early;
    private final double[] late;

    private int count;
    private int actor;
    private int types;
    private int ownType;
    private boolean trembles;
    private int drawn;

    /**
     * Room for the decisions of one thread.
     *
     * @param plan the compiled scenario
     * @param constants of the runs that will be played
     */
    public Chooser(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
        this.availability = new Availability(plan, constants);
        this.values = new MoveValues(plan, constants);
        this.lookahead = new Lookahead(plan, constants);
        this.lottery = new Lottery(plan, constants);
        this.width = Math.max(1, plan.widest);
        this.available = new int[width];
        this.shock = new double[width];
        this.early = new double[width];
        this.late = new double[width];
        this.probability = new double[Stakes.MOST_TYPES * width];
    }

    /**
     * Finds what an actor can do and how likely each of its types is to do it.
     *
     * @param decider the actor's index
     * @param state the position; unchanged afterwards
     * @return number of moves available
     */
    public int prepare(int decider, State state) {
        actor = decider;
        ownType = state.counter[plan.layout.type + decider] - plan.actors.typeStart[decider];
        types = plan.actors.typeStart[decider + 1] - plan.actors.typeStart[decider];
        trembles = lottery.weighs(decider);
        count = availability.find(decider, state, available);
        if (count > 0) {
            if (trembles) {
                quantal(state);
            } else {
                unweighed(state);
            }
        }
        return count;
    }

    /**
     * Prepares a decision in which one move is certain, whatever its value.
     *
     * @param decider the actor's index
     * @param move the move
     * @param state the position
     * @return whether the move is available
     */
    public boolean prepareOnly(int decider, int move, State state) {
        actor = decider;
        types = plan.actors.typeStart[decider + 1] - plan.actors.typeStart[decider];
        ownType = 0;
        trembles = false;
        count = availability.find(decider, state, available);
        return onlyChoice(move);
    }

    /**
     * Draws the move from the prepared probabilities of the actor's own type.
     *
     * @param occasion key of the step
     * @param repetition number of the actor's opportunity within the step, from 0
     * @return the move, or {@link #NONE} if every probability is 0
     */
    public int draw(long occasion, int repetition) {
        int row = ownType * width;
        int first = 0;
        // No option arrives before 2 (1 - u) / ((1 + u) p): the one with the earliest bound goes first.
        for (int i = 0; i < count; i++) {
            double u = shock(i, occasion, repetition);
            shock[i] = u;
            early[i] = 2 * (1 - u);
            late[i] = (1 + u) * probability[row + i];
            if (early[i] * late[first] < early[first] * late[i]) {
                first = i;
            }
        }
        drawn = first;
        if (!(probability[row + first] > 0)) {
            return NONE;
        }
        double arrival = -Elementary.log(shock[first]) / probability[row + first];
        for (int i = 0; i < count; i++) {
            // An option whose bound is later needs no logarithm; as a rule that is all of them.
            if (early[i] * (1 - 1e-12) < arrival * late[i] && i != first) {
                double other = -Elementary.log(shock[i]) / probability[row + i];
                if (other < arrival) {
                    arrival = other;
                    drawn = i;
                }
            }
        }
        return available[drawn];
    }

    private double shock(int place, long occasion, int repetition) {
        return Luck.uniform(occasion, Luck.repetition(plan.moves.purpose[available[place]], repetition));
    }

    /**
     * Whether a choice is to be recorded as a slip: decided by luck of its own, with the probability
     * that a choice of this move came from the tremble.
     *
     * @param move the move drawn
     * @param occasion key of the step
     * @param repetition number of the opportunity
     * @return true if it slipped
     */
    public boolean slipped(int move, long occasion, int repetition) {
        double epsilon = constants.value[plan.actors.epsilonSlot[actor]];
        if (epsilon == 0 || !trembles) {
            return false;
        }
        long key = Luck.repetition(plan.actors.purpose[actor][Actors.SLIP], repetition);
        return Luck.uniform(occasion, key) * probability(ownType, place(move)) < epsilon / count;
    }

    /**
     * Number of moves available in the prepared decision.
     *
     * @return at least 0
     */
    public int available() {
        return count;
    }

    /**
     * One of the moves available.
     *
     * @param i from 0
     * @return its index
     */
    public int option(int i) {
        return available[i];
    }

    /**
     * Where a move stands among those available.
     *
     * @param move its index
     * @return its place, or -1
     */
    public int place(int move) {
        if (drawn < count && available[drawn] == move) {
            return drawn;
        }
        for (int i = 0; i < count; i++) {
            if (available[i] == move) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Probability that a type makes a move in the prepared decision.
     *
     * @param type number of the type within its actor
     * @param place of the move among those available
     * @return probability in [0, 1]
     */
    public double probability(int type, int place) {
        return probability[type * width + place];
    }

    private boolean onlyChoice(int move) {
        int place = place(move);
        for (int t = 0; t < types; t++) {
            for (int i = 0; i < count; i++) {
                probability[t * width + i] = i == place ? 1 : 0;
            }
        }
        return place >= 0;
    }

    private void quantal(State state) {
        if (plan.actors.depth[actor] > 1 || plan.actors.aversionSlot[actor] >= 0 || plan.actors.calls[actor]) {
            lookahead.value(actor, available, count, state, probability, width);
        } else {
            values.turnTo(actor, state);
            for (int i = 0; i < count; i++) {
                values.value(available[i], state, probability, i, width);
            }
        }
        for (int t = 0; t < types; t++) {
            lottery.weigh(actor, available, count, state, probability, t * width);
        }
    }

    private void unweighed(State state) {
        for (int t = 0; t < types; t++) {
            lottery.unweighed(actor, available, count, state, probability, t * width);
        }
    }
}
