package brink.engine.plan;

import brink.engine.model.Turns;
import brink.engine.quantity.Elementary;
import brink.engine.random.Luck;
import java.util.Arrays;

/**
 * What is fixed when a run begins: the values its parameters took, and what follows from them.
 *
 * <p>Without uncertain parameters this is computed once and shared by all runs of a thread.
 */
public final class RunConstants {

    private static final double LN_2 = Elementary.log(2);

    /** Slot values. */
    public final double[] value;
    /** Probability of an opportunity in a step, per actor. */
    public final double[] opportunity;
    /** Mean days between an actor's opportunities. */
    public final double[] intervalDays;
    /** Normalised prior weight, per type. */
    public final double[] prior;
    /** Points per unit, type by type over the indicators. */
    public final double[] indicatorPoints;
    /** Points per rung, type by type. */
    public final double[] rungPoints;
    /** Payoffs, type by type over the outcomes. */
    public final double[] payoff;
    /** Sensitivity to own loss, per type. */
    public final double[] lossSensitivity;
    /** Standing log-odds of each move. */
    public final double[] propensity;
    /** Probability of each leaf. */
    public final double[] leafProbability;
    /** Share of the distance to the drift's level that is left after a step, per indicator. */
    public final double[] driftLeft;
    /** Share of an audience cost that is left after a step, per actor. */
    public final double[] audienceLeft;
    /** Standard deviation of a step's noise, per indicator. */
    public final double[] noise;
    /**
     * Value of each plain move where no bound cuts its shifts, less its cost: for the first type of its
     * actor over all moves, then for the second, and so on.
     */
    public final double[] worth;
    /** What a step leaves of what an indicator's mean of late is behind it, per trend of the climate of talks. */
    public final double[] latelyLeft;
    /** Constants of the sanctions. */
    public final SanctionConstants sanctions;
    /** What the time between two opportunities does, for those who look further ahead than one move. */
    public final Intervals intervals;

    private final Plan plan;
    private boolean derived;
    private double leadLeft;

    /**
     * Room for the constants of one run at a time.
     *
     * @param plan the compiled scenario
     */
    public RunConstants(Plan plan) {
        this.plan = plan;
        int types = plan.stakes.types;
        value = new double[plan.slots.size()];
        opportunity = new double[plan.actors.count];
        intervalDays = new double[plan.actors.count];
        prior = new double[types];
        indicatorPoints = new double[types * plan.indicators.count];
        rungPoints = new double[types * plan.rungs];
        payoff = new double[types * plan.outcomes];
        lossSensitivity = new double[types];
        propensity = new double[plan.moves.count];
        leafProbability = new double[plan.effects.leafStart.length - 1];
        driftLeft = new double[plan.indicators.count];
        audienceLeft = new double[plan.actors.count];
        noise = new double[plan.indicators.count];
        latelyLeft = new double[plan.meetings.trends];
        worth = new double[Stakes.MOST_TYPES * plan.moves.count];
        sanctions = new SanctionConstants(plan, value);
        intervals = new Intervals(plan);
        plan.slots.fillConstants(value);
    }

    /**
     * Draws the parameters of a run and derives what follows from them.
     *
     * @param runKey from {@link Luck#run}
     */
    public void begin(long runKey) {
        if (derived && plan.slots.allConstant()) {
            return;
        }
        plan.slots.draw(value, Luck.occasion(runKey, -1));
        actors();
        read(plan.stakes.indicatorSlot, indicatorPoints);
        read(plan.stakes.rungSlot, rungPoints);
        read(plan.stakes.outcomeSlot, payoff);
        read(plan.stakes.lossSlot, lossSensitivity);
        read(plan.moves.propensitySlot, propensity);
        worth();
        plan.effects.leafProbabilities(value, leafProbability);
        indicators();
        sanctions.derive();
        intervals.derive(value, intervalDays);
        for (int t = 0; t < latelyLeft.length; t++) {
            latelyLeft[t] = Elementary.exp(-plan.stepDays / value[plan.meetings.trendDaysSlot[t]]);
        }
        derived = true;
    }

    private void read(int[] slots, double[] into) {
        for (int i = 0; i < slots.length; i++) {
            into[i] = slots[i] < 0 ? 0 : value[slots[i]];
        }
    }

    private void worth() {
        Shifts shifts = plan.shifts;
        int moves = plan.moves.count;
        for (int i = 0; i < worth.length; i++) {
            worth[i] = -value[plan.moves.costSlot[i % moves]];
        }
        for (int actor = 0; actor < plan.actors.count; actor++) {
            int first = plan.actors.typeStart[actor];
            for (int t = first; t < plan.actors.typeStart[actor + 1]; t++) {
                for (int c = shifts.columnStart[actor]; c < shifts.columnStart[actor + 1]; c++) {
                    double points = indicatorPoints[t * plan.indicators.count + shifts.indicator[c]];
                    for (int i = shifts.shiftStart[c]; i < shifts.shiftStart[c + 1]; i++) {
                        worth[(t - first) * moves + shifts.move[i]] += points * shifts.mean[i];
                    }
                }
            }
        }
    }

    /**
     * What is left of a lead after a step.
     *
     * @return share in [0, 1]; 1 where nobody can lead
     */
    public double leadLeft() {
        return leadLeft;
    }

    private void actors() {
        Actors actors = plan.actors;
        leadLeft = plan.leads.given ? Elementary.exp(-LN_2 * plan.stepDays / value[plan.leads.halfLifeSlot]) : 1;
        int stepsToTurn = plan.rule == Turns.Rule.ALTERNATING ? plan.order.length : 1;
        for (int a = 0; a < actors.count; a++) {
            int pace = actors.paceSlot[a];
            opportunity[a] = pace < 0 ? 1 : 1 - Elementary.exp(-value[pace] * plan.stepDays);
            intervalDays[a] = plan.stepDays * stepsToTurn / opportunity[a];
            audienceLeft[a] = Elementary.exp(-LN_2 * plan.stepDays / value[actors.audienceHalfLifeSlot[a]]);
            double total = 0;
            for (int t = actors.typeStart[a]; t < actors.typeStart[a + 1]; t++) {
                total += value[actors.weightSlot[t]];
            }
            for (int t = actors.typeStart[a]; t < actors.typeStart[a + 1]; t++) {
                int count = actors.typeStart[a + 1] - actors.typeStart[a];
                prior[t] = total > 0 ? value[actors.weightSlot[t]] / total : 1.0 / count;
            }
        }
    }

    private void indicators() {
        Arrays.fill(noise, 0);
        Arrays.fill(driftLeft, 1);
        for (int k = 0; k < plan.indicators.count; k++) {
            if (plan.indicators.halfLifeSlot[k] >= 0) {
                double halfLife = value[plan.indicators.halfLifeSlot[k]];
                driftLeft[k] = Elementary.exp(-LN_2 * plan.stepDays / halfLife);
            }
            if (plan.indicators.noiseSlot[k] >= 0) {
                noise[k] = value[plan.indicators.noiseSlot[k]] * Math.sqrt(plan.stepDays);
            }
        }
    }
}
