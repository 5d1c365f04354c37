package brink.engine.decide;

import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.State;
import brink.engine.random.Luck;

/**
 * What observers learn from an act about its actor's type.
 *
 * <p>With the move's clarity c as probability an observer receives the act itself, else one drawn
 * uniformly from the n that were available. Having received o it believes b'(t) proportional to
 * b(t) (c p(o | t) + (1 - c) / n), where p is the actor's own policy under type t. With c = 0 nothing
 * is learned.
 */
public final class Beliefs {

    private final Plan plan;
    private final RunConstants constants;
    /** How likely each type was to give an answer. */
    private final double[] likelihood;

    /**
     * The beliefs of one thread's runs.
     *
     * @param plan the compiled scenario
     * @param constants of the runs
     */
    public Beliefs(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
        this.likelihood = new double[plan.stakes.types];
    }

    /**
     * Updates every observer of a move.
     *
     * @param decision the prepared decision in which it was chosen
     * @param actor who chose
     * @param move what was chosen
     * @param state whose beliefs are updated
     * @param occasion key of the step
     * @param repetition number of the actor's opportunity within the step
     */
    public void update(Chooser decision, int actor, int move, State state, long occasion, int repetition) {
        double clarity = constants.value[plan.moves.claritySlot[move]];
        if (clarity == 0 || plan.actors.typeStart[actor + 1] - plan.actors.typeStart[actor] < 2) {
            return;
        }
        int place = decision.place(move);
        int alternatives = decision.available();
        for (int observer = 0; observer < plan.actors.count; observer++) {
            if ((plan.moves.observers[move] >>> observer & 1) == 0) {
                continue;
            }
            int received = place;
            if (clarity < 1) {
                long clear = Luck.repetition(plan.clarityPurpose[actor][observer], repetition);
                long instead = Luck.repetition(plan.misreadPurpose[actor][observer], repetition);
                received = Luck.uniform(occasion, clear) < clarity
                        ? place
                        : (int) (Luck.uniform(occasion, instead) * alternatives);
            }
            learn(decision, actor, observer, received, clarity, state);
        }
    }

    /**
     * Updates all others after an answer to a word that was due; everybody hears of it.
     *
     * @param answers the prepared choice in which it was given
     * @param issuer who gave it
     * @param answer which one
     * @param state whose beliefs are updated
     */
    public void update(Answers answers, int issuer, int answer, State state) {
        for (int t = plan.actors.typeStart[issuer]; t < plan.actors.typeStart[issuer + 1]; t++) {
            likelihood[t] = answers.probability(t, answer);
        }
        update(issuer, -1, likelihood, state);
    }

    /**
     * Updates those who have seen for certain what an actor did.
     *
     * @param actor who did it
     * @param observers set of those who have seen it; the actor itself never learns
     * @param likelihood how likely each of its types was to do it, over all actors' types
     * @param state whose beliefs are updated
     */
    public void update(int actor, long observers, double[] likelihood, State state) {
        int first = plan.actors.typeStart[actor];
        int last = plan.actors.typeStart[actor + 1];
        if (last - first < 2) {
            return;
        }
        for (int observer = 0; observer < plan.actors.count; observer++) {
            if (observer != actor && (observers >>> observer & 1) != 0) {
                int row = plan.layout.belief + observer * plan.layout.types;
                double total = 0;
                for (int t = first; t < last; t++) {
                    state.real[row + t] *= likelihood[t];
                    total += state.real[row + t];
                }
                normalise(row, first, last, total, state);
            }
        }
    }

    /** How likely an observer is to receive an act of some probability, or it in the place of another. */
    static double received(double probability, double clarity, int alternatives) {
        return clarity * probability + (1 - clarity) / alternatives;
    }

    private static void normalise(int row, int first, int last, double total, State state) {
        if (total > 0) {
            for (int t = first; t < last; t++) {
                state.real[row + t] /= total;
            }
        }
    }

    private void learn(Chooser decision, int actor, int observer, int received, double clarity, State state) {
        int first = plan.actors.typeStart[actor];
        int last = plan.actors.typeStart[actor + 1];
        int row = plan.layout.belief + observer * plan.layout.types;
        double total = 0;
        for (int t = first; t < last; t++) {
            double likelihood = received(decision.probability(t - first, received), clarity, decision.available());
            state.real[row + t] *= likelihood;
            total += state.real[row + t];
        }
        normalise(row, first, last, total, state);
    }
}
