package brink.engine.decide;

import brink.engine.plan.Commitments;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through all ways in which the words that are due at a position thought ahead can be answered, and
 * those that the answers make due, until nothing is due any more, and takes the mean of what follows.
 *
 * <p>The mean differs by who looks on: an issuer's own types give their answers as they would, all others
 * average over the types that the issuer may be, as they believe.
 *
 * <p>Each answer is made once: the position after it gives what it is worth to its issuer, and so how likely it
 * is, and what follows it.
 */
final class Cascade {

    /** What follows once nothing is due any more; the numbers are those that {@link #answer} was given. */
    @FunctionalInterface
    interface Sequel {
        /** Its values by number of plies searched, type by type; they are read before the next are asked for. */
        double[] follow(int level, int move, int wanted);
    }

    /** Room for the branches at one position. */
    private final class Row {
        /** Mean over the branches. */
        private final double[] mean = new double[plies * types];
        /** Mean of what follows each answer, over what was promised. */
        private final double[][] after = new double[Commitments.ANSWERS][plies * types];
        /** What follows if the issuer is not able to keep its word. */
        private final double[] failed = new double[plies * types];
        /** What each answer is worth to the issuer's types, then how likely it is. */
        private final double[] policy = new double[types * Commitments.ANSWERS];
        /** How likely whoever looks on takes each answer to be. */
        private final double[] likelihood = new double[Commitments.ANSWERS];
        /** How likely the issuer is able to keep its word. */
        private double able;
        /** Whether it keeps its word whatever that is worth. */
        private boolean sure;
    }

    private final Plan plan;
    private final RunConstants constants;
    private final Prospect prospect;
    private final Sequel sequel;
    private final Answers answers;
    private final int plies;
    private final int types;
    /** One for each branch on the way to the position. */
    private final List<Row> rows = new ArrayList<>();

    private int top;
    private int[] watched = new int[0];

    Cascade(Plan plan, RunConstants constants, Prospect prospect, Sequel sequel) {
        this.plan = plan;
        this.constants = constants;
        this.prospect = prospect;
        this.sequel = sequel;
        this.answers = new Answers(plan, constants);
        this.plies = plan.actors.deepest + 1;
        this.types = plan.stakes.types;
    }

    /** Begins a search for those whose values are wanted. */
    void begin(int[] watchers) {
        top = 0;
        watched = watchers;
    }

    /**
     * Goes on from the position.
     *
     * @return mean of what follows by number of plies searched, type by type; to be read before the next call
     */
    double[] answer(int level, int move, int wanted) {
        int pending = prospect.pending();
        if (pending >= 0) {
            double chance = plan.commitments.chance(pending, prospect.state(), plan.layout, constants.value);
            if (chance == 0 || chance == 1) {
                return settle(pending, chance == 1, level, move, wanted);
            }
            double[] mean = row().mean;
            Arrays.fill(mean, 0);
            add(chance, settle(pending, true, level, move, wanted), mean);
            add(1 - chance, settle(pending, false, level, move, wanted), mean);
            return mean;
        }
        int due = plan.commitments.due(prospect.state(), plan.layout);
        return due >= 0 ? branch(due, level, move, wanted) : sequel.follow(level, move, wanted);
    }

    private double[] settle(int pending, boolean due, int level, int move, int wanted) {
        prospect.settle(pending, due);
        return goOn(level, move, wanted);
    }

    /** Goes on from a branch, and takes it back. */
    private double[] goOn(int level, int move, int wanted) {
        top++;
        double[] values = answer(level, move, wanted);
        top--;
        prospect.takeBack();
        return values;
    }

    private double[] branch(int due, int level, int move, int wanted) {
        Row row = row();
        row.able = answers.able(due, prospect.state());
        row.sure = answers.areSure(due, prospect.state());
        answers.clear(due, row.policy);
        for (int answer = 0; answer < Commitments.ANSWERS; answer++) {
            Arrays.fill(row.after[answer], 0);
            if (answers.isPossible(due, answer, row.sure)) {
                follow(due, answer, row, level, move, wanted);
            }
        }
        if (row.able < 1) {
            prospect.fail(due);
            System.arraycopy(goOn(level, move, wanted), 0, row.failed, 0, row.failed.length);
        }
        answers.choose(due, row.sure, prospect.state(), row.policy);
        average(due, row);
        return row.mean;
    }

    /** Makes an answer, with each combination of chance branches of what was promised. */
    private void follow(int due, int answer, Row row, int level, int move, int wanted) {
        boolean keeps = answer != Commitments.RENEGE;
        int first = plan.commitments.leafStart[due];
        int end = keeps ? plan.commitments.leafEnd[due] : first + 1;
        for (int leaf = first; leaf < end; leaf++) {
            double probability = keeps ? constants.leafProbability[leaf] : 1;
            if (probability > 0 && (row.able > 0 || !keeps)) {
                prospect.answer(due, answer, leaf);
                if (!row.sure) {
                    answers.add(due, answer, keeps ? row.able * probability : 1, prospect, row.policy);
                }
                add(probability, goOn(level, move, wanted), row.after[answer]);
            }
        }
        if (keeps && !row.sure) {
            answers.add(due, answer, 1 - row.able, prospect, row.policy);
        }
    }

    /** The mean over the answers, for each type of those who look on. */
    private void average(int due, Row row) {
        double able = row.able;
        int issuer = plan.commitments.issuer[due];
        for (int actor : watched) {
            if (actor != issuer) {
                foresee(issuer, actor, row);
            }
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                if (actor == issuer) {
                    System.arraycopy(row.policy, t * Commitments.ANSWERS, row.likelihood, 0, Commitments.ANSWERS);
                }
                double honour = row.likelihood[Commitments.HONOUR];
                double partial = row.likelihood[Commitments.PARTIAL];
                double renege = row.likelihood[Commitments.RENEGE];
                double unable = (1 - able) * (honour + partial);
                for (int place = t; place < plies * types; place += types) {
                    double mean = able
                                    * (honour * row.after[Commitments.HONOUR][place]
                                            + partial * row.after[Commitments.PARTIAL][place])
                            + renege * row.after[Commitments.RENEGE][place];
                    row.mean[place] = unable == 0 ? mean : mean + unable * row.failed[place];
                }
            }
        }
    }

    /** How likely an actor who looks on takes each answer to be, over the types that the issuer may be. */
    private void foresee(int issuer, int actor, Row row) {
        int beliefs = plan.layout.belief + actor * types;
        Arrays.fill(row.likelihood, 0);
        for (int own = plan.actors.typeStart[issuer]; own < plan.actors.typeStart[issuer + 1]; own++) {
            double belief = prospect.state().real[beliefs + own];
            for (int answer = 0; answer < Commitments.ANSWERS; answer++) {
                row.likelihood[answer] += belief * row.policy[own * Commitments.ANSWERS + answer];
            }
        }
    }

    private static void add(double probability, double[] values, double[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] += probability * values[i];
        }
    }

    private Row row() {
        while (rows.size() <= top) {
            rows.add(new Row());
        }
        return rows.get(top);
    }
}
