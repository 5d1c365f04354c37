package brink.engine.plan;

import brink.engine.quantity.Quantile;

/**
 * Effects as flat lists, and the leaves of their chance branches.
 *
 * <p>A list is a range of effects that happen in order. For looking ahead, each move's list is also
 * unfolded into leaves: one for every combination of branches, with its plain effects in order and
 * the factors of its probability. Branches are never averaged into one state.
 */
public final class Effects {

    /** Adds to an indicator. */
    public static final int SHIFT = 0;
    /** Sets an indicator. */
    public static final int ASSIGN = 1;
    /** Goes to a rung. */
    public static final int TO = 2;
    /** Goes up to a rung. */
    public static final int AT_LEAST = 3;
    /** Goes down to a rung. */
    public static final int AT_MOST = 4;
    /** Climbs a number of rungs. */
    public static final int CLIMB = 5;
    /** Orders a package at a level. */
    public static final int ORDER = 6;
    /** Draws a branch. */
    public static final int CHANCE = 7;
    /** Gives a word. */
    public static final int GIVE = 8;
    /** Sets a day for talks. */
    public static final int CONVENE = 9;
    /** Puts talks off. */
    public static final int POSTPONE = 10;
    /** Calls talks off, or walks out of them. */
    public static final int CALL_OFF = 11;
    /** Breaks a settlement. */
    public static final int BREAK = 12;

    /** What an effect does: one of the constants above. */
    public final int[] kind;
    /** Indicator, rung, number of rungs, package, first branch, commitment, or meeting. */
    public final int[] target;
    /** For an order, the slot of its level; for chance, the number of branches; for talks, the slot of the days. */
    public final int[] extra;
    /** Expected amount of a shift or assignment. */
    public final double[] mean;
    /** Luck of a shift or assignment. */
    public final Quantile[] luck;
    /** Purpose key of the effect's luck. */
    public final long[] purpose;
    /** First effect of each list; one entry more than there are lists. */
    public final int[] listStart;
    /** End of each list. */
    public final int[] listEnd;
    /** List of effects of each branch. */
    public final int[] branchList;
    /** Slot of each branch's probability. */
    public final int[] branchSlot;
    /** First entry of each leaf in {@link #leafEffect}; one entry more than there are leaves. */
    public final int[] leafStart;
    /** Plain effects of the leaves, one after another. */
    public final int[] leafEffect;
    /** First entry of each leaf in {@link #leafFactor}; one entry more than there are leaves. */
    public final int[] factorStart;
    /** Factors of the leaves' probabilities: a branch, or {@code -1 - effect} for what a chance leaves over. */
    public final int[] leafFactor;

    Effects(EffectCompiler from) {
        kind = from.kind.toArray();
        target = from.target.toArray();
        extra = from.extra.toArray();
        mean = from.mean.stream().mapToDouble(Double::doubleValue).toArray();
        luck = from.luck.toArray(new Quantile[0]);
        purpose = from.purpose.stream().mapToLong(Long::longValue).toArray();
        listStart = from.listStart.toArray();
        listEnd = from.listEnd.toArray();
        branchList = from.branchList.toArray();
        branchSlot = from.branchSlot.toArray();
        leafEffect = from.leafEffect.toArray();
        leafFactor = from.leafFactor.toArray();
        leafStart = from.leafStart.closedBy(leafEffect.length);
        factorStart = from.factorStart.closedBy(leafFactor.length);
    }

    /**
     * Probability of each leaf under a run's parameters.
     *
     * @param values the run's slot values
     * @param probability receives one number a leaf
     */
    void leafProbabilities(double[] values, double[] probability) {
        for (int leaf = 0; leaf < probability.length; leaf++) {
            double p = 1;
            for (int f = factorStart[leaf]; f < factorStart[leaf + 1]; f++) {
                int factor = leafFactor[f];
                p *= factor >= 0 ? values[branchSlot[factor]] : remainder(-1 - factor, values);
            }
            probability[leaf] = p;
        }
    }

    private double remainder(int chance, double[] values) {
        double rest = 1;
        for (int b = 0; b < extra[chance]; b++) {
            rest -= values[branchSlot[target[chance] + b]];
        }
        return rest < 1e-12 ? 0 : rest;
    }

    /**
     * The rung to which an effect leads.
     *
     * @param kind {@link #TO}, {@link #AT_LEAST}, {@link #AT_MOST} or {@link #CLIMB}
     * @param target a rung, or a number of rungs to climb
     * @param rung where the crisis stands
     * @param rungs number of rungs on the ladder
     * @return the new rung
     */
    public static int climbed(int kind, int target, int rung, int rungs) {
        return switch (kind) {
            case TO -> target;
            case AT_LEAST -> Math.max(rung, target);
            case AT_MOST -> Math.min(rung, target);
            default -> Math.min(Math.max(rung + target, 0), rungs - 1);
        };
    }
}
