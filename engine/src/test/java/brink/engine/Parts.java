package brink.engine;

import brink.engine.model.Condition;
import brink.engine.model.Effect;
import brink.engine.model.Parameter;
import brink.engine.model.SanctionPackage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Larger parts of small scenarios for tests. */
public final class Parts {

    private Parts() {}

    /** One branch to a rung; its id is the rung's. */
    public static Effect.Chance.Branch branch(String owner, String rung, double probability) {
        return new Effect.Chance.Branch(
                rung, Parameter.of("/branch/" + owner + "/" + rung, probability), List.of(Crisis.to(rung)));
    }

    /** A measure with one sender. */
    public static SanctionPackage.Measure measure(
            String owner,
            double expected,
            double realised,
            double[] rampAdaptResidualLift,
            Map<String, Double> shares) {
        String path = "/measure/" + owner + "/";
        Map<String, Parameter> all = new HashMap<>();
        shares.forEach((actor, share) -> all.put(actor, Parameter.of(path + "share/" + actor, share)));
        return new SanctionPackage.Measure(
                owner,
                owner,
                new SanctionPackage.Size(
                        Parameter.of(path + "expected", expected), Parameter.of(path + "realised", realised)),
                new SanctionPackage.Timing(
                        Parameter.of(path + "ramp", rampAdaptResidualLift[0]),
                        Parameter.of(path + "adaptation", rampAdaptResidualLift[1]),
                        Parameter.of(path + "residual", rampAdaptResidualLift[2]),
                        Parameter.of(path + "preparation", 0),
                        Parameter.of(path + "lifting", rampAdaptResidualLift[3])),
                new SanctionPackage.Coverage(
                        all, Map.of(), Parameter.of(path + "convexity", 1.5), Parameter.of(path + "blowback", 0.1)));
    }

    /** The same measure, of whose adaptation a share can be made beforehand. */
    public static SanctionPackage.Measure prepared(SanctionPackage.Measure measure, double preparation) {
        SanctionPackage.Timing timing = measure.timing();
        return new SanctionPackage.Measure(
                measure.id(),
                measure.name(),
                measure.size(),
                new SanctionPackage.Timing(
                        timing.rampDays(),
                        timing.adaptationDays(),
                        timing.residual(),
                        Parameter.of("/measure/" + measure.id() + "/preparation", preparation),
                        timing.liftingDays()),
                measure.coverage());
    }

    /** An indicator at least so high. */
    public static Condition atLeast(String indicator, double bound) {
        Parameter parameter = Parameter.of("/bound/" + indicator + "/" + bound, bound);
        return new Condition.InRange(indicator, Optional.of(parameter), Optional.empty());
    }
}
