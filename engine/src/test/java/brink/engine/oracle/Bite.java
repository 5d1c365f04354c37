package brink.engine.oracle;

import brink.engine.model.Actor;
import brink.engine.model.SanctionPackage;
import brink.engine.model.SanctionPackage.Measure;
import java.util.function.DoubleUnaryOperator;

/** Sanctions from section 7 of the model: one step at a time, and loss ahead by numeric integration. */
public final class Bite {

    private static final double[] NODES = {0, 0.5384693101056831, 0.906179845938664};
    private static final double[] WEIGHTS = {128 / 225.0, 0.47862867049936647, 0.23692688505618908};
    private static final double PANEL_DAYS = 15;

    private Bite() {}

    /** Loss that an actor expects over its horizon from what is in force, in points. */
    public static double expectedAhead(World world, Actor actor) {
        double horizon = world.value(actor.foresight().horizonDays());
        double discount = world.value(actor.foresight().discountPerWeek());
        double left = 1;
        for (SanctionPackage sanctions : world.scenario.packages()) {
            for (Measure measure : sanctions.measures()) {
                String id = sanctions.id() + "/" + measure.id();
                if (world.level.get(sanctions.id()) == 0 && world.pressure.get(id) == 0) {
                    continue;
                }
                double mean = mean(t -> StrictMath.pow(discount, t / 7) * level(t, sanctions, measure, world), horizon);
                if (sanctions.target().equals(actor.id())) {
                    left *= left(world.value(measure.size().expected()) * mean);
                }
                if (measure.coverage().shares().containsKey(actor.id())) {
                    left *= left(world.value(measure.size().expected()) * mean * blowback(measure, actor.id(), world));
                }
            }
        }
        return horizon / 365 * 25 * (1 - left);
    }

    /** What a sender bears per point of the target's loss. */
    public static double blowback(Measure measure, String sender, World world) {
        return world.value(measure.coverage().blowback())
                * world.value(measure.coverage().shares().get(sender));
    }

    /** What is left of the ceiling of 25 points a year. */
    public static double left(double loss) {
        return 1 - Math.min(loss, 25) / 25;
    }

    /** Pressure times what adaptation leaves, t days ahead if nothing is ordered any more. */
    private static double level(double t, SanctionPackage sanctions, Measure measure, World world) {
        String id = sanctions.id() + "/" + measure.id();
        double y = pressure(t, id, sanctions, measure, world);
        return y * (1 - adaptation(t, id, sanctions, measure, world));
    }

    private static double pressure(double t, String id, SanctionPackage sanctions, Measure measure, World world) {
        double ordered = world.level.get(sanctions.id());
        double tau = world.value(
                ordered > 0 ? measure.timing().rampDays() : measure.timing().liftingDays());
        double target = ordered * coverage(measure, world);
        return target + (world.pressure.get(id) - target) * StrictMath.exp(-t / tau);
    }

    private static double adaptation(double t, String id, SanctionPackage sanctions, Measure measure, World world) {
        boolean on = world.level.get(sanctions.id()) > 0;
        double full = on ? 1 - world.value(measure.timing().residual()) : 0;
        double tau = world.value(measure.timing().adaptationDays());
        return full + (world.adaptation.get(id) - full) * StrictMath.exp(-t / tau);
    }

    /** Summed shares, at most 1, to the power of convexity. */
    public static double coverage(Measure measure, World world) {
        double sum = measure.coverage().shares().values().stream()
                .mapToDouble(world::value)
                .sum();
        return StrictMath.pow(Math.min(1, sum), world.value(measure.coverage().convexity()));
    }

    /** Lets one step pass for all sanctions. */
    public static void advance(World world) {
        advance(world, world.days(1));
    }

    /** Lets days pass for all sanctions. */
    static void advance(World world, double days) {
        World before = world.copy();
        for (SanctionPackage sanctions : world.scenario.packages()) {
            for (Measure measure : sanctions.measures()) {
                String id = sanctions.id() + "/" + measure.id();
                world.pressure.put(id, pressure(days, id, sanctions, measure, before));
                world.adaptation.put(id, adaptation(days, id, sanctions, measure, before));
            }
        }
    }

    /** Mean of a function over the time from 0 to a horizon: Gauss and Legendre, five points a panel. */
    public static double mean(DoubleUnaryOperator function, double horizon) {
        int panels = (int) Math.ceil(horizon / PANEL_DAYS);
        double half = horizon / panels / 2;
        double sum = 0;
        for (int panel = 0; panel < panels; panel++) {
            double middle = (2 * panel + 1) * half;
            sum += WEIGHTS[0] * function.applyAsDouble(middle);
            for (int i = 1; i < NODES.length; i++) {
                sum += WEIGHTS[i] * function.applyAsDouble(middle - half * NODES[i]);
                sum += WEIGHTS[i] * function.applyAsDouble(middle + half * NODES[i]);
            }
        }
        return sum / 2 / panels;
    }
}
