package brink.engine.run;

import brink.engine.decide.LossAhead;
import brink.engine.model.Parameter;
import brink.engine.model.SanctionPackage;
import brink.engine.model.SanctionPackage.Measure;
import brink.engine.model.SanctionPackage.Timing;
import brink.engine.plan.SanctionConstants;
import brink.engine.plan.Sanctions;
import brink.engine.quantity.Elementary;
import brink.engine.quantity.Quantile;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a package alone does to its target if all senders impose it at once, at full level, and keep it:
 * the curve that a reader of a scenario wants to see. Uncertain parameters are at their medians, so this
 * is no result of any run.
 *
 * <p>After t days a measure of size g and coverage C at convexity v costs g C^v (1 - exp(-t / ramp))
 * (residual + (1 - residual) exp(-t / adaptation)) points per year; measures add up to less than their
 * sum, towards a ceiling of 25, as in {@link LossAhead}.
 */
public final class LossCurve {

    private final List<Course> courses;

    private LossCurve(List<Course> courses) {
        this.courses = courses;
    }

    /**
     * The curve of a package.
     *
     * @param sanctions the package
     * @return its curve
     */
    public static LossCurve of(SanctionPackage sanctions) {
        return new LossCurve(sanctions.measures().stream().map(Course::of).toList());
    }

    /**
     * The level of loss that deciders expect.
     *
     * @param days since the package was imposed, at least 0
     * @return points per year, in [0, 25]
     */
    public double expected(double days) {
        return together(course -> course.expected * course.effect(days));
    }

    /**
     * The level of loss that occurs, before the forecast error.
     *
     * @param days since the package was imposed, at least 0
     * @return points per year, in [0, 25]
     */
    public double realised(double days) {
        return together(course -> course.realised * course.effect(days));
    }

    /**
     * The loss over a time that deciders expect, undiscounted.
     *
     * @param days since the package was imposed, above 0
     * @return points
     */
    public double expectedOver(double days) {
        return days / Sanctions.YEAR * together(course -> course.expected * course.meanEffect(days));
    }

    /**
     * The loss over a time that occurs, before the forecast error.
     *
     * @param days since the package was imposed, above 0
     * @return points
     */
    public double realisedOver(double days) {
        return days / Sanctions.YEAR * together(course -> course.realised * course.meanEffect(days));
    }

    private double together(ToDoubleFunction<Course> level) {
        double left = 1;
        for (Course course : courses) {
            left *= LossAhead.remaining(level.applyAsDouble(course));
        }
        return Sanctions.CEILING * (1 - left);
    }

    /** One measure: its sizes at its coverage, points per year, and its timing. */
    private record Course(
            double expected, double realised, double perRampDay, double perAdaptationDay, double residual) {

        static Course of(Measure measure) {
            double covered = 0;
            for (Parameter share : measure.coverage().shares().values()) {
                covered += median(share);
            }
            double coverage = Elementary.pow(
                    Math.min(covered, 1), median(measure.coverage().convexity()));
            Timing timing = measure.timing();
            return new Course(
                    median(measure.size().expected()) * coverage,
                    median(measure.size().realised()) * coverage,
                    1 / median(timing.rampDays()),
                    1 / median(timing.adaptationDays()),
                    median(timing.residual()));
        }

        private static double median(Parameter parameter) {
            return Quantile.of(parameter.quantity()).at(0.5);
        }

        double effect(double days) {
            double built = 1 - Elementary.exp(-days * perRampDay);
            return built * (residual + (1 - residual) * Elementary.exp(-days * perAdaptationDay));
        }

        double meanEffect(double days) {
            return residual * (1 - SanctionConstants.mean(perRampDay, days))
                    + (1 - residual)
                            * (SanctionConstants.mean(perAdaptationDay, days)
                                    - SanctionConstants.mean(perRampDay + perAdaptationDay, days));
        }
    }
}
