package brink.engine.decide;

import brink.engine.plan.Actors;
import brink.engine.plan.Commitments;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.State;
import brink.engine.quantity.Elementary;
import brink.engine.random.Luck;
import java.util.Arrays;

/**
 * How issuers answer when a word they gave is due: they do what they said, part of it, or nothing.
 *
 * <p>An answer is worth what the position after it is worth to the issuer, the price of a broken word
 * included, and is chosen as moves are, by the issuer's own precision and tremble. Those who choose
 * blindly answer blindly; those who go by rules keep their word. The same account serves the answers
 * that are given and those that others foresee.
 *
 * <p>Holds scratch room for one thread.
 */
public final class Answers {

    private final Plan plan;
    private final RunConstants constants;
    private final Lottery lottery;
    private final Prospect prospect;
    private final double[] policy;
    private final double[] values = new double[Commitments.ANSWERS];
    private final int[] answers = new int[Commitments.ANSWERS];

    /**
     * The answers of one thread's runs.
     *
     * @param plan the compiled scenario
     * @param constants of the runs
     */
    public Answers(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
        this.lottery = new Lottery(plan, constants);
        this.prospect = new Prospect(plan, constants);
        this.policy = new double[plan.stakes.types * Commitments.ANSWERS];
    }

    /**
     * How likely an issuer is able to keep a word: certainly where the package it promised is in force in full.
     *
     * @param due the commitment that is due
     * @param state the position
     * @return probability in [0, 1]
     */
    public double able(int due, State state) {
        return isDone(due, state) ? 1 : constants.value[plan.commitments.capabilitySlot[due]];
    }

    private boolean isDone(int due, State state) {
        int sanction = plan.commitments.sanction[due];
        return sanction >= 0 && state.real[plan.layout.level + sanction] >= 1;
    }

    /**
     * Finds how likely each of an issuer's types is to give each answer.
     *
     * @param due the commitment that is due
     * @param state the position; unchanged afterwards
     */
    public void prepare(int due, State state) {
        prospect.begin(plan.commitments.issuer[due], state);
        weigh(due, prospect, policy);
    }

    /**
     * Probability that a type gives an answer in the prepared choice.
     *
     * @param type over all actors' types
     * @param answer one of the answers
     * @return probability in [0, 1]
     */
    public double probability(int type, int answer) {
        return policy[type * Commitments.ANSWERS + answer];
    }

    /**
     * Draws an answer from the prepared probabilities, as moves are drawn.
     *
     * @param due the commitment that is due
     * @param type the issuer's own, over all actors' types
     * @param occasion key of the step
     * @return the answer
     */
    public int draw(int due, int type, long occasion) {
        int first = Commitments.RENEGE;
        double earliest = Double.POSITIVE_INFINITY;
        for (int answer = 0; answer < Commitments.ANSWERS; answer++) {
            double u = Luck.uniform(occasion, plan.commitments.answerPurpose[due * Commitments.ANSWERS + answer]);
            double arrival = -Elementary.log(u) / probability(type, answer);
            if (arrival < earliest) {
                earliest = arrival;
                first = answer;
            }
        }
        return first;
    }

    /** Whether the issuer keeps its word whatever it is worth: what it promised is in force, or it goes by rules. */
    boolean areSure(int due, State state) {
        return isDone(due, state) || plan.actors.policy[plan.commitments.issuer[due]] == Actors.RULES;
    }

    /** Whether an answer can be given. */
    boolean isPossible(int due, int answer, boolean sure) {
        return answer == Commitments.HONOUR
                || (!sure && (answer == Commitments.RENEGE || plan.commitments.partialSlot[due] >= 0));
    }

    /** Begins to add up what the answers are worth to the issuer's types. */
    void clear(int due, double[] into) {
        int issuer = plan.commitments.issuer[due];
        int end = plan.actors.typeStart[issuer + 1] * Commitments.ANSWERS;
        Arrays.fill(into, plan.actors.typeStart[issuer] * Commitments.ANSWERS, end, 0);
    }

    /**
     * Turns what the answers are worth into how likely they are, for each of the issuer's types.
     *
     * @param policy holds the worth of an answer at {@code type * ANSWERS + answer}, receives its probability
     */
    void choose(int due, boolean sure, State state, double[] policy) {
        int issuer = plan.commitments.issuer[due];
        int count = 0;
        for (int answer = 0; answer < Commitments.ANSWERS; answer++) {
            if (isPossible(due, answer, sure)) {
                answers[count++] = answer;
            }
        }
        boolean weighs = count > 1 && lottery.weighs(issuer);
        for (int t = plan.actors.typeStart[issuer]; t < plan.actors.typeStart[issuer + 1]; t++) {
            for (int i = 0; i < count; i++) {
                values[i] = weighs ? policy[t * Commitments.ANSWERS + answers[i]] : 1.0 / count;
            }
            if (weighs) {
                lottery.weighAnswers(issuer, count, state, values, 0);
            }
            for (int i = 0; i < count; i++) {
                policy[t * Commitments.ANSWERS + answers[i]] = values[i];
            }
        }
    }

    private void weigh(int due, Prospect at, double[] into) {
        boolean sure = areSure(due, at.state());
        clear(due, into);
        for (int answer = 0; answer < Commitments.ANSWERS; answer++) {
            if (!sure && isPossible(due, answer, sure)) {
                value(due, answer, at, into);
            }
        }
        choose(due, sure, at.state(), into);
    }

    private void value(int due, int answer, Prospect at, double[] into) {
        Commitments commitments = plan.commitments;
        if (answer == Commitments.RENEGE) {
            at.answer(due, answer, commitments.leafStart[due]);
            add(due, answer, 1, at, into);
            at.takeBack();
            return;
        }
        double able = able(due, at.state());
        for (int leaf = commitments.leafStart[due]; leaf < commitments.leafEnd[due]; leaf++) {
            at.answer(due, answer, leaf);
            add(due, answer, able * constants.leafProbability[leaf], at, into);
            at.takeBack();
        }
        add(due, answer, 1 - able, at, into);
    }

    /** Adds what the position is worth to each of the issuer's types. */
    void add(int due, int answer, double probability, Prospect at, double[] into) {
        if (probability == 0) {
            return;
        }
        int issuer = plan.commitments.issuer[due];
        int before = at.state().outcome;
        at.conclude();
        boolean ended = at.state().ended();
        for (int t = plan.actors.typeStart[issuer]; t < plan.actors.typeStart[issuer + 1]; t++) {
            double value = at.appraisal().value(t, issuer)
                    + (ended ? 0 : at.appraisal().flow(t, issuer));
            into[t * Commitments.ANSWERS + answer] += probability * value;
        }
        at.state().outcome = before;
    }
}
