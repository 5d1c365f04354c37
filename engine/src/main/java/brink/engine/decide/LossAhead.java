package brink.engine.decide;

import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.SanctionConstants;
import brink.engine.plan.Sanctions;
import brink.engine.plan.State;

/**
 * The loss that lies ahead of an actor from sanctions in force, as their target or as a sender.
 *
 * <p>Over a horizon of H days it is (H / 365) * 25 * [1 - product over measures of (1 - min(l, 25) /
 * 25)] points, where l is a measure's mean discounted level over the horizon in closed form: losses
 * add up to less than their sum, towards a ceiling of 25 points a year.
 */
public final class LossAhead {

    private LossAhead() {}

    /**
     * What an actor expects to lose over its own horizon if nothing is ordered or lifted any more.
     *
     * @param actor the actor's index
     * @param plan the compiled scenario
     * @param constants of the run
     * @param state the position
     * @param perceived how large the target of each package takes it to be, see {@link #perceive}
     * @return expected loss in points, at least 0
     */
    public static double expected(int actor, Plan plan, RunConstants constants, State state, double[] perceived) {
        SanctionConstants c = constants.sanctions;
        double left = 1;
        int end = plan.sanctions.exposureStart[actor + 1];
        for (int e = plan.sanctions.exposureStart[actor]; e < end; e++) {
            int measure = plan.sanctions.exposureMeasure[e];
            double mean = mean(measure, c.outlook, e * SanctionConstants.OUTLOOK, plan, constants, state);
            double size = plan.sanctions.exposureShare[e] < 0 ? perceived[plan.sanctions.packageOf[measure]] : 1;
            left *= remaining(size * c.expectedScale[e] * mean * takesPart(e, plan, state));
        }
        return points(constants.value[plan.actors.horizonSlot[actor]], left);
    }

    /**
     * How large the target of each package takes it to be: as large as it is once it feels it, before that as
     * far as it has been shown.
     *
     * @param plan the compiled scenario
     * @param constants of the run
     * @param present the position in which actors are
     * @param position the same, or one ahead of it in which other words may have been given
     * @param into receives a factor on the expected loss for each package, at least 0
     */
    public static void perceive(Plan plan, RunConstants constants, State present, State position, double[] into) {
        plan.commitments.perceive(position, plan.layout, constants.value, into);
        for (int p = 0; p < plan.sanctions.packages; p++) {
            boolean felt = present.real[plan.layout.level + p] > 0;
            for (int m = plan.sanctions.measureStart[p]; m < plan.sanctions.measureStart[p + 1]; m++) {
                felt |= present.real[plan.layout.pressure + m] > 0;
            }
            if (felt) {
                into[p] = 1;
            }
        }
    }

    /**
     * What an actor will lose over the next 365 days if nothing is ordered or lifted any more,
     * undiscounted: as realised, with the run's forecast error, or as deciders expect.
     *
     * @param actor the actor's index
     * @param realised whether the loss as realised is wanted
     * @param plan the compiled scenario
     * @param constants of the run
     * @param state the position
     * @return loss in points, at least 0
     */
    public static double overYear(int actor, boolean realised, Plan plan, RunConstants constants, State state) {
        SanctionConstants c = constants.sanctions;
        double left = 1;
        int end = plan.sanctions.exposureStart[actor + 1];
        for (int e = plan.sanctions.exposureStart[actor]; e < end; e++) {
            int measure = plan.sanctions.exposureMeasure[e];
            double mean = mean(measure, c.yearOutlook, measure * SanctionConstants.OUTLOOK, plan, constants, state);
            double error = state.real[plan.layout.error + plan.sanctions.packageOf[measure]];
            double scale = realised ? c.realisedScale[e] * error : c.expectedScale[e];
            left *= remaining(scale * mean * takesPart(e, plan, state));
        }
        return points(Sanctions.YEAR, left);
    }

    /**
     * Whether whoever is exposed takes part in the package, or how likely that is at a position thought ahead.
     *
     * @param exposure its index
     * @param plan the compiled scenario
     * @param state the position
     * @return in [0, 1]; 1 for the target and for whoever does not have to be asked
     */
    public static double takesPart(int exposure, Plan plan, State state) {
        int member = plan.sanctions.exposureMember[exposure];
        return member < 0 ? 1 : state.real[plan.layout.joined + member];
    }

    /**
     * What is left of an economy's ceiling after one more loss.
     *
     * @param loss level of loss in points per year
     * @return the factor, in [0, 1]
     */
    public static double remaining(double loss) {
        return 1 - Math.min(loss, Sanctions.CEILING) / Sanctions.CEILING;
    }

    private static double mean(int measure, double[] outlook, int at, Plan plan, RunConstants constants, State state) {
        double level = state.real[plan.layout.level + plan.sanctions.packageOf[measure]];
        double pressure = state.real[plan.layout.pressure + measure];
        if (level == 0 && pressure == 0) {
            return 0;
        }
        double coverage = state.real[plan.layout.coverage + measure];
        return constants.sanctions.meanAhead(outlook, at, measure, level, coverage, state);
    }

    /**
     * The loss over a horizon.
     *
     * @param horizonDays in days
     * @param left what the losses of a year would leave of the ceiling, in [0, 1]
     * @return points
     */
    static double points(double horizonDays, double left) {
        return horizonDays / Sanctions.YEAR * Sanctions.CEILING * (1 - left);
    }
}
