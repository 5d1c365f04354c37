package brink.engine.decide;

import brink.engine.plan.Conditions;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.Stakes;
import java.util.stream.LongStream;

/** What all who would see a move learn from it, while somebody thinks ahead. */
final class Lesson {

    private final Plan plan;
    private final RunConstants constants;
    private final Prospect prospect;
    /** How likely each type of the mover makes each move, as others take it. */
    private final double[] policy;

    private final double[] posterior = new double[Stakes.MOST_TYPES];
    /** Whether a run can end by what somebody believes, as far as the conditions of outcomes tell. */
    private final boolean beliefsCanEnd;

    /** Whether a word can become due by what somebody believes. */
    private final boolean beliefsCanCall;

    private boolean given;
    private int mover;
    private int count;
    private int from;

    Lesson(Plan plan, RunConstants constants, Prospect prospect) {
        this.plan = plan;
        this.constants = constants;
        this.prospect = prospect;
        this.beliefsCanEnd = LongStream.of(plan.outcomeAsks).anyMatch(Conditions::canAskForBeliefs);
        this.beliefsCanCall = plan.commitments.canAskForBeliefs();
        this.policy = new double[plan.widest * Stakes.MOST_TYPES];
    }

    /**
     * Whether anything hangs on what others would learn from an actor's moves.
     *
     * @param last whether nobody moves after it
     */
    boolean matters(int actor, int[] available, int number, boolean last) {
        if (plan.actors.typeStart[actor + 1] - plan.actors.typeStart[actor] < 2) {
            return false;
        }
        boolean matters = !last || beliefsCanEnd || beliefsCanCall;
        for (int i = 0; i < number && !matters; i++) {
            matters = plan.moves.calls[available[i]];
        }
        return matters;
    }

    /** Whether something is to be learned. */
    boolean isGiven() {
        return given;
    }

    /** Whether what is to be learned can make words due. */
    boolean calls() {
        return given && beliefsCanCall;
    }

    /** Nothing is to be learned. */
    void forget() {
        given = false;
    }

    /**
     * Notes what each type of an actor would do, by which its move is judged.
     *
     * @param first which of the moves it chooses among is the first that it may be seen to make
     */
    void note(int actor, int available, double[] expected, int first) {
        mover = actor;
        count = available;
        from = first;
        System.arraycopy(expected, 0, policy, 0, policy.length);
        given = true;
    }

    /**
     * Has all others who see a move that has just been made learn from it: each reads it right, but is not sure
     * that it does.
     *
     * @param move which one
     * @param option its place among those it may be seen to make
     */
    void teach(int move, int option) {
        double clarity = constants.value[plan.moves.claritySlot[move]];
        if (!given || clarity == 0) {
            return;
        }
        for (int observer = 0; observer < plan.actors.count; observer++) {
            if (observer != mover && (plan.moves.observers[move] >>> observer & 1) != 0) {
                learn(plan.layout.belief + observer * plan.layout.types, option, clarity);
            }
        }
    }

    private void learn(int row, int option, double clarity) {
        int first = plan.actors.typeStart[mover];
        int last = plan.actors.typeStart[mover + 1];
        double total = 0;
        for (int t = first; t < last; t++) {
            double likelihood = Beliefs.received(policy[(t - first) * plan.widest + from + option], clarity, count);
            posterior[t - first] = prospect.state().real[row + t] * likelihood;
            total += posterior[t - first];
        }
        for (int t = first; t < last && total > 0; t++) {
            prospect.believe(row + t, posterior[t - first] / total);
        }
    }
}
