package brink.engine.decide;

import brink.engine.plan.Actors;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.State;
import brink.engine.quantity.Elementary;

/**
 * From what its moves are worth to how likely an actor makes each of them: the one account of it, for
 * the choices that are made and for those that others foresee.
 */
final class Lottery {

    private final Plan plan;
    private final RunConstants constants;

    Lottery(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
    }

    /** Whether an actor weighs what its moves are worth. */
    boolean weighs(int actor) {
        int policy = plan.actors.policy[actor];
        return policy == Actors.QUANTAL || policy == Actors.SCRIPTED;
    }

    /**
     * Turns values in points into probabilities: softmax of propensity and lambda times value, mixed with
     * the tremble.
     *
     * @param at where the values begin; probabilities take their places
     */
    void weigh(int actor, int[] available, int count, State state, double[] values, int at) {
        double lambda = lambda(actor, state);
        for (int i = 0; i < count; i++) {
            values[at + i] = constants.propensity[available[i]] + lambda * values[at + i];
        }
        share(actor, count, values, at);
    }

    /**
     * Turns values of answers in points into probabilities, as for moves; answers have no propensity.
     *
     * @param at where the values begin; probabilities take their places
     */
    void weighAnswers(int actor, int count, State state, double[] values, int at) {
        double lambda = lambda(actor, state);
        for (int i = 0; i < count; i++) {
            values[at + i] *= lambda;
        }
        share(actor, count, values, at);
    }

    /** How precisely an actor chooses at a position. */
    private double lambda(int actor, State state) {
        double lambda = constants.value[plan.actors.lambdaSlot[actor]];
        return lambda * plan.leads.composure(actor, state, plan.layout, constants.value);
    }

    private void share(int actor, int count, double[] values, int at) {
        double epsilon = constants.value[plan.actors.epsilonSlot[actor]];
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            best = values[at + i] > best ? values[at + i] : best;
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double odds = Elementary.exp(values[at + i] - best);
            values[at + i] = odds;
            sum += odds;
        }
        double scale = (1 - epsilon) / sum;
        double floor = epsilon / count;
        for (int i = 0; i < count; i++) {
            values[at + i] = values[at + i] * scale + floor;
        }
    }

    /** The probabilities of an actor who does not weigh: equal ones, or those of its rules. */
    void unweighed(int actor, int[] available, int count, State state, double[] into, int at) {
        if (plan.actors.policy[actor] == Actors.RANDOM) {
            for (int i = 0; i < count; i++) {
                into[at + i] = 1.0 / count;
            }
            return;
        }
        int move = ruled(actor, available, count, state);
        for (int i = 0; i < count; i++) {
            into[at + i] = available[i] == move ? 1 : 0;
        }
    }

    /** Whether an actor who does not weigh chooses any move. */
    boolean chooses(int actor, int[] available, int count, State state) {
        return count > 0
                && (plan.actors.policy[actor] == Actors.RANDOM
                        || ruled(actor, available, count, state) != Chooser.NONE);
    }

    /** What the rules say: the move of the first whose condition holds and whose move is available. */
    private int ruled(int actor, int[] available, int count, State state) {
        for (int r = plan.actors.ruleStart[actor]; r < plan.actors.ruleStart[actor + 1]; r++) {
            for (int i = 0; i < count; i++) {
                if (available[i] == plan.actors.ruleMove[r]) {
                    if (plan.conditions.holds(plan.actors.ruleProgram[r], state, constants.value)) {
                        return available[i];
                    }
                    break;
                }
            }
        }
        return Chooser.NONE;
    }
}
