package brink.engine.plan;

import brink.engine.quantity.Elementary;

/**
 * What a run's parameters make of the sanctions: factors of a step, and the closed form of the loss
 * that lies ahead.
 *
 * <p>From a pressure y0 and an adaptation z0, with a measure held at level x from now on, pressure
 * t days ahead is C + (y0 - C) a with a = exp(-t / ramp), and what adaptation leaves is
 * E + (Z - z0) b with b = exp(-t / adaptation), Z where adaptation leads, and E = 1 - Z.
 * The mean of their product over a horizon needs only the means of a, b and ab, weighted by the
 * discount; those are kept here for both directions (in force and lifted) and for each actor exposed.
 */
public final class SanctionConstants {

    /** Forecasts of loss are made over a year where nobody in particular makes them. */
    private static final double YEAR = Sanctions.YEAR;

    /** Numbers kept per outlook: the discount's mean and the means of a, b, ab, in force then lifted. */
    public static final int OUTLOOK = 7;

    /** Coverage to the power of convexity if all partners join and no third party helps, per measure. */
    public final double[] complete;
    /** The same for every set of members who take part. */
    public final CoalitionConstants coalitions;
    /** Share of the distance to full pressure that is left after a step in force, per measure. */
    public final double[] rampLeft;
    /** The same after lifting. */
    public final double[] liftLeft;
    /** Share of the distance to full adaptation that is left after a step, per measure. */
    public final double[] adaptLeft;
    /** Share of a measure's effect that adaptation removes in the end while it is in force, per measure. */
    public final double[] adaptable;
    /** The same beforehand, once all of the package has been shown, per measure. */
    public final double[] preparable;
    /** Loss of the exposed actor per unit of a measure's remaining pressure, expected, per exposure. */
    public final double[] expectedScale;
    /** The same as realised, before the forecast error. */
    public final double[] realisedScale;
    /** Means for each exposure, over the horizon of the actor exposed. */
    public final double[] outlook;
    /** Means for each measure, over the next year, undiscounted. */
    public final double[] yearOutlook;

    private final Plan plan;
    private final double[] value;
    /** Whether the effect of some measure can be lessened beforehand in this run. */
    private boolean anyPreparable;

    SanctionConstants(Plan plan, double[] value) {
        this.plan = plan;
        this.value = value;
        int measures = plan.sanctions.measures;
        int exposures = plan.sanctions.exposureMeasure.length;
        complete = new double[measures];
        coalitions = new CoalitionConstants(plan);
        rampLeft = new double[measures];
        liftLeft = new double[measures];
        adaptLeft = new double[measures];
        adaptable = new double[measures];
        preparable = new double[measures];
        expectedScale = new double[exposures];
        realisedScale = new double[exposures];
        outlook = new double[exposures * OUTLOOK];
        yearOutlook = new double[measures * OUTLOOK];
    }

    void derive() {
        Sanctions s = plan.sanctions;
        coalitions.derive(value);
        anyPreparable = false;
        for (int m = 0; m < s.measures; m++) {
            int[] slot = s.slot[m];
            complete[m] = coalitions.complete(m);
            rampLeft[m] = Elementary.exp(-plan.stepDays / value[slot[Sanctions.RAMP]]);
            liftLeft[m] = Elementary.exp(-plan.stepDays / value[slot[Sanctions.LIFTING]]);
            adaptLeft[m] = Elementary.exp(-plan.stepDays / value[slot[Sanctions.ADAPTATION]]);
            adaptable[m] = 1 - value[slot[Sanctions.RESIDUAL]];
            preparable[m] = adaptable[m] * value[slot[Sanctions.PREPARATION]];
            anyPreparable |= preparable[m] > 0;
            look(yearOutlook, m * OUTLOOK, slot, value, YEAR, 0);
        }
        for (int actor = 0; actor < plan.actors.count; actor++) {
            double horizon = value[plan.actors.horizonSlot[actor]];
            double discount = -Elementary.log(value[plan.actors.discountSlot[actor]]) / 7;
            for (int e = s.exposureStart[actor]; e < s.exposureStart[actor + 1]; e++) {
                int[] slot = s.slot[s.exposureMeasure[e]];
                int share = s.exposureShare[e];
                double borne = share < 0 ? 1 : value[slot[Sanctions.BLOWBACK]] * value[s.shareSlot[share]];
                expectedScale[e] = borne * value[slot[Sanctions.EXPECTED]];
                realisedScale[e] = borne * value[slot[Sanctions.REALISED]];
                look(outlook, e * OUTLOOK, slot, value, horizon, discount);
            }
        }
    }

    /**
     * Where a target's adaptation to a measure leads if nothing is ordered or said any more: to what adaptation
     * can remove while the measure is in force; to what the target can prepare for, as far as the package has
     * been shown, while it is not.
     *
     * @param measure the measure's index
     * @param state the position
     * @return share of the measure's effect, in [0, 1]
     */
    public double adaptationAhead(int measure, State state) {
        int sanctions = plan.sanctions.packageOf[measure];
        if (state.real[plan.layout.level + sanctions] > 0) {
            return adaptable[measure];
        }
        return preparable[measure] == 0
                ? 0
                : preparable[measure] * plan.commitments.disclosed(sanctions, state, plan.layout, value);
    }

    /**
     * Whether a target prepares for a measure, or has prepared, while nothing is in force.
     *
     * @param state the position
     * @return true if some measure has been shown whose effect can be lessened beforehand
     */
    public boolean prepares(State state) {
        if (!anyPreparable) {
            return false;
        }
        for (int m = 0; m < plan.sanctions.measures; m++) {
            if (preparable[m] > 0
                    && plan.commitments.disclosed(plan.sanctions.packageOf[m], state, plan.layout, value) > 0) {
                return true;
            }
        }
        return false;
    }

    private static void look(double[] into, int at, int[] slot, double[] value, double horizon, double discount) {
        double adaptation = 1 / value[slot[Sanctions.ADAPTATION]];
        double ramp = 1 / value[slot[Sanctions.RAMP]];
        double lifting = 1 / value[slot[Sanctions.LIFTING]];
        into[at] = mean(discount, horizon);
        into[at + 1] = mean(discount + ramp, horizon);
        into[at + 2] = mean(discount + adaptation, horizon);
        into[at + 3] = mean(discount + ramp + adaptation, horizon);
        into[at + 4] = mean(discount + lifting, horizon);
        into[at + 5] = into[at + 2];
        into[at + 6] = mean(discount + lifting + adaptation, horizon);
    }

    /**
     * Mean of exp(-rate t) for t from 0 to the horizon.
     *
     * @param rate per day, at least 0
     * @param horizon in days, above 0
     * @return in (0, 1]
     */
    public static double mean(double rate, double horizon) {
        double x = rate * horizon;
        return x < 1e-6 ? 1 - x / 2 + x * x / 6 : (1 - Elementary.exp(-x)) / x;
    }

    /**
     * Mean over a horizon of a measure's pressure times what adaptation leaves, from today's on.
     *
     * @param outlook {@link #outlook} or {@link #yearOutlook}
     * @param at where the outlook's numbers begin
     * @param measure the measure's index
     * @param level ordered from now on, in [0, 1]; 0 for lifted
     * @param coverage to the power of convexity, in [0, 1]
     * @param state the position
     * @return the mean, in units of the measure's size
     */
    public double meanAhead(double[] outlook, int at, int measure, double level, double coverage, State state) {
        int from = level > 0 ? at : at + 3;
        double target = level * coverage;
        double full = level > 0 ? adaptable[measure] : adaptationAhead(measure, state);
        double gap = state.real[plan.layout.pressure + measure] - target;
        double away = full - state.real[plan.layout.adaptation + measure];
        return target * (1 - full) * outlook[at]
                + gap * (1 - full) * outlook[from + 1]
                + target * away * outlook[from + 2]
                + gap * away * outlook[from + 3];
    }
}
