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

    /**
     * Finds the probabilities at a position, for each of the issuer's types.
     *
     * @param at the position; unchanged afterwards
     * @param into receives the probability of an answer at {@code type * ANSWERS + answer}
     */
    void weigh(int due, Prospect at, double[] into) {
        Commitments commitments = plan.commitments;
        int issuer = commitments.issuer[due];
        int first = plan.actors.typeStart[issuer];
        int last = plan.actors.typeStart[issuer + 1];
        Arrays.fill(into, first * Commitments.ANSWERS, last * Commitments.ANSWERS, 0);
        if (isDone(due, at.state()) || plan.actors.policy[issuer] == Actors.RULES) {
            for (int t = first; t < last; t++) {
                into[t * Commitments.ANSWERS] = 1;
            }
            return;
        }
        int count = 0;
        for (int answer = 0; answer < Commitments.ANSWERS; answer++) {
            if (answer != Commitments.PARTIAL || commitments.partialSlot[due] >= 0) {
                answers[count++] = answer;
                if (lottery.weighs(issuer)) {
                    value(due, answer, at, into);
                }
            }
        }
        for (int t = first; t < last; t++) {
            for (int i = 0; i < count; i++) {
                values[i] = lottery.weighs(issuer) ? into[t * Commitments.ANSWERS + answers[i]] : 1.0 / count;
            }
            if (lottery.weighs(issuer)) {
                lottery.weighAnswers(issuer, count, values, 0);
            }
            for (int i = 0; i < count; i++) {
                into[t * Commitments.ANSWERS + answers[i]] = values[i];
            }
        }
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
    private void add(int due, int answer, double probability, Prospect at, double[] into) {
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
