package brink.engine.decide;

import brink.engine.plan.Commitments;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through all ways in which the words that are due at a position thought ahead can be answered, and
 * those that the answers make due, until nothing is due any more.
 *
 * <p>Every branch has a weight for each type that looks on: an issuer's own types give their answers as they
 * would, all others average over the types that the issuer may be, as they believe.
 */
final class Cascade {

    /** What follows once nothing is due any more; the numbers are those that {@link #answer} was given. */
    @FunctionalInterface
    interface Sequel {
        void follow(int level, int move, int wanted, double[] weight);
    }

    private final Plan plan;
    private final RunConstants constants;
    private final Prospect prospect;
    private final Sequel sequel;
    private final Answers answers;
    private final int types;
    /** Weights by type, one row more for each branch on the way here, and one at the end for the next. */
    private final List<double[]> weights = new ArrayList<>();
    /** Probabilities of answers, likewise. */
    private final List<double[]> policies = new ArrayList<>();

    private int top;
    private int[] watched = new int[0];

    Cascade(Plan plan, RunConstants constants, Prospect prospect, Sequel sequel) {
        this.plan = plan;
        this.constants = constants;
        this.prospect = prospect;
        this.sequel = sequel;
        this.answers = new Answers(plan, constants);
        this.types = plan.stakes.types;
    }

    /** Forgets everything. */
    void reset() {
        top = 0;
    }

    /** Begins where the position has some probability for all who watch. */
    void begin(int[] watchers, double probability) {
        watched = watchers;
        Arrays.fill(weight(top), probability);
    }

    /** Goes on from the position. */
    void answer(int level, int move, int wanted) {
        Commitments commitments = plan.commitments;
        int pending = prospect.pending();
        if (pending >= 0) {
            double chance = commitments.chance(pending, prospect.state(), plan.layout, constants.value);
            if (chance > 0) {
                scale(chance);
                prospect.settle(pending, true);
                goOn(level, move, wanted);
            }
            if (chance < 1) {
                scale(1 - chance);
                prospect.settle(pending, false);
                goOn(level, move, wanted);
            }
            return;
        }
        int due = commitments.due(prospect.state(), plan.layout);
        if (due >= 0) {
            answers.weigh(due, prospect, policy(top));
            branch(due, level, move, wanted);
        } else {
            // Cascades further down have their own rows beyond this one.
            top++;
            sequel.follow(level, move, wanted, weight(top - 1));
            top--;
        }
    }

    private void branch(int due, int level, int move, int wanted) {
        Commitments commitments = plan.commitments;
        double able = answers.able(due, prospect.state());
        int first = commitments.leafStart[due];
        for (int answer = 0; answer < Commitments.ANSWERS; answer++) {
            boolean keeps = answer != Commitments.RENEGE;
            int end = keeps ? commitments.leafEnd[due] : first + 1;
            for (int leaf = first; leaf < end; leaf++) {
                clear();
                foresee(due, answer, keeps ? able * constants.leafProbability[leaf] : 1);
                if (isReckonedWith()) {
                    prospect.answer(due, answer, leaf);
                    goOn(level, move, wanted);
                }
            }
        }
        clear();
        foresee(due, Commitments.HONOUR, 1 - able);
        foresee(due, Commitments.PARTIAL, 1 - able);
        if (isReckonedWith()) {
            prospect.fail(due);
            goOn(level, move, wanted);
        }
    }

    private void clear() {
        Arrays.fill(weight(top + 1), 0);
    }

    private void goOn(int level, int move, int wanted) {
        top++;
        answer(level, move, wanted);
        top--;
        prospect.takeBack();
    }

    private void scale(double chance) {
        double[] now = weight(top);
        double[] then = weight(top + 1);
        for (int t = 0; t < types; t++) {
            then[t] = now[t] * chance;
        }
    }

    /** Adds to the weight of the next branch, with whoever looks on, that of an answer. */
    private void foresee(int due, int answer, double probability) {
        if (probability == 0) {
            return;
        }
        double[] policy = policy(top);
        double[] now = weight(top);
        double[] then = weight(top + 1);
        for (int actor : watched) {
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                then[t] += now[t] * probability * likelihood(due, answer, actor, t, policy);
            }
        }
    }

    /** Whether anybody who looks on reckons with the next branch. */
    private boolean isReckonedWith() {
        double[] then = weight(top + 1);
        for (int t = 0; t < types; t++) {
            if (then[t] > 0) {
                return true;
            }
        }
        return false;
    }

    private double likelihood(int due, int answer, int actor, int type, double[] policy) {
        int issuer = plan.commitments.issuer[due];
        if (actor == issuer) {
            return policy[type * Commitments.ANSWERS + answer];
        }
        int beliefs = plan.layout.belief + actor * types;
        double mean = 0;
        for (int own = plan.actors.typeStart[issuer]; own < plan.actors.typeStart[issuer + 1]; own++) {
            mean += prospect.state().real[beliefs + own] * policy[own * Commitments.ANSWERS + answer];
        }
        return mean;
    }

    private double[] weight(int row) {
        while (weights.size() <= row) {
            weights.add(new double[types]);
            policies.add(new double[types * Commitments.ANSWERS]);
        }
        return weights.get(row);
    }

    private double[] policy(int row) {
        weight(row);
        return policies.get(row);
    }
}
