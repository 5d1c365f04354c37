package brink.engine.plan;

import brink.engine.quantity.Elementary;

/**
 * What passes while an actor waits for its next opportunity, as it counts on it when it looks ahead: the
 * mean interval between two of its opportunities, during which sanctions build up and wear off,
 * indicators drift, and points to come lose value.
 *
 * <p>Kept for the actors who search more than one ply; the tables have a row for each actor.
 */
public final class Intervals {

    /** Length in steps, at least 1, by actor. */
    public final int[] steps;
    /** What a point after the interval (of the row's actor) is worth to each actor (column) before it. */
    public final double[] patience;
    /** Share of an audience cost that is left, by actor and who bears it. */
    public final double[] audienceLeft;
    /** Share of the distance to full pressure that is left, by actor and measure. */
    public final double[] rampLeft;
    /** The same after lifting. */
    public final double[] liftLeft;
    /** Share of the distance to full adaptation that is left, by actor and measure. */
    public final double[] adaptLeft;
    /** Share of the distance to the drift's level that is left, by actor and indicator. */
    public final double[] driftLeft;

    private static final int WEEK = 7;
    private static final double LN_2 = Elementary.log(2);

    private final Plan plan;

    Intervals(Plan plan) {
        this.plan = plan;
        int actors = plan.actors.count;
        steps = new int[actors];
        patience = new double[actors * actors];
        audienceLeft = new double[actors * actors];
        rampLeft = new double[actors * plan.sanctions.measures];
        liftLeft = new double[actors * plan.sanctions.measures];
        adaptLeft = new double[actors * plan.sanctions.measures];
        driftLeft = new double[actors * plan.indicators.count];
    }

    void derive(double[] value, double[] days) {
        for (int actor = 0; actor < plan.actors.count; actor++) {
            if (plan.actors.depth[actor] > 1) {
                derive(actor, days[actor], value);
            }
        }
    }

    private void derive(int actor, double days, double[] value) {
        steps[actor] = (int) Math.max(1, Math.min(Math.round(days / plan.stepDays), plan.steps));
        for (int other = 0; other < plan.actors.count; other++) {
            double perWeek = value[plan.actors.discountSlot[other]];
            patience[actor * plan.actors.count + other] = Elementary.pow(perWeek, days / WEEK);
            double halfLife = value[plan.actors.audienceHalfLifeSlot[other]];
            audienceLeft[actor * plan.actors.count + other] = Elementary.exp(-LN_2 * days / halfLife);
        }
        for (int m = 0; m < plan.sanctions.measures; m++) {
            int[] slot = plan.sanctions.slot[m];
            int at = actor * plan.sanctions.measures + m;
            rampLeft[at] = Elementary.exp(-days / value[slot[Sanctions.RAMP]]);
            liftLeft[at] = Elementary.exp(-days / value[slot[Sanctions.LIFTING]]);
            adaptLeft[at] = Elementary.exp(-days / value[slot[Sanctions.ADAPTATION]]);
        }
        for (int k = 0; k < plan.indicators.count; k++) {
            int halfLife = plan.indicators.halfLifeSlot[k];
            driftLeft[actor * plan.indicators.count + k] =
                    halfLife < 0 ? 1 : Elementary.exp(-LN_2 * days / value[halfLife]);
        }
    }
}
