package brink.engine.oracle;

import brink.engine.model.Effect;
import brink.engine.model.Effect.Assign;
import brink.engine.model.Effect.Chance;
import brink.engine.model.Effect.ClimbRungs;
import brink.engine.model.Effect.GiveWord;
import brink.engine.model.Effect.GoToRung;
import brink.engine.model.Effect.OrderPackage;
import brink.engine.model.Effect.Shift;
import brink.engine.quantity.Quantity;
import brink.engine.quantity.Quantity.Discrete;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Follows effects into every world they can lead to. */
public final class Futures {

    /** A world with its probability. */
    public record Future(World world, double probability) {}

    /** Amounts of a distributed effect. */
    public enum Amounts {
        /** Their mean, as deciders see them. */
        MEANS,
        /** Each with its probability, as they happen. */
        EACH
    }

    private Futures() {}

    /** Every world to which a list of effects can lead. */
    public static List<Future> after(List<Effect> effects, World world, Amounts amounts) {
        List<Future> futures = List.of(new Future(world.copy(), 1));
        for (Effect effect : effects) {
            futures = then(futures, future -> after(effect, future, amounts));
        }
        return futures;
    }

    /** What follows what. */
    public static List<Future> then(
            List<Future> futures, java.util.function.Function<World, List<Future>> continuation) {
        List<Future> all = new ArrayList<>();
        for (Future future : futures) {
            for (Future next : continuation.apply(future.world())) {
                all.add(new Future(next.world(), future.probability() * next.probability()));
            }
        }
        return all;
    }

    private static List<Future> after(Effect effect, World world, Amounts amounts) {
        if (effect instanceof Shift e) {
            return amount(
                    e.by().quantity(),
                    amounts,
                    world,
                    (w, x) -> set(w, e.indicator(), w.indicators.get(e.indicator()) + x));
        }
        if (effect instanceof Assign e) {
            return amount(e.to().quantity(), amounts, world, (w, x) -> set(w, e.indicator(), x));
        }
        if (effect instanceof Chance chance) {
            return chance(chance, world, amounts);
        }
        World next = world.copy();
        if (effect instanceof GoToRung e) {
            int target = next.rung(e.rung());
            next.rung = switch (e.manner()) {
                case TO -> target;
                case AT_LEAST -> Math.max(target, next.rung);
                case AT_MOST -> Math.min(target, next.rung);
            };
        } else if (effect instanceof ClimbRungs e) {
            int top = next.scenario.ladder().rungs().size() - 1;
            next.rung = Math.max(0, Math.min(top, next.rung + e.rungs()));
        } else if (effect instanceof OrderPackage e) {
            next.level.put(e.sanctionPackage(), next.value(e.level()));
        } else if (effect instanceof GiveWord e) {
            Promises.give(next, e.commitment());
        }
        return List.of(new Future(next, 1));
    }

    private static World set(World world, String indicator, double value) {
        World next = world.copy();
        next.set(indicator, value);
        return next;
    }

    private static List<Future> chance(Chance chance, World world, Amounts amounts) {
        List<Future> futures = new ArrayList<>();
        double rest = 1;
        for (Chance.Branch branch : chance.branches()) {
            double p = world.value(branch.probability());
            rest -= p;
            for (Future future : after(branch.effects(), world, amounts)) {
                futures.add(new Future(future.world(), p * future.probability()));
            }
        }
        if (rest > 1e-12) {
            futures.add(new Future(world.copy(), rest));
        }
        return futures;
    }

    private static List<Future> amount(
            Quantity quantity, Amounts amounts, World world, BiFunction<World, Double, World> effect) {
        if (amounts == Amounts.MEANS || quantity.isConstant()) {
            return List.of(new Future(effect.apply(world, mean(quantity)), 1));
        }
        Discrete discrete = (Discrete) quantity;
        double sum =
                discrete.weights().stream().mapToDouble(Double::doubleValue).sum();
        List<Future> futures = new ArrayList<>();
        for (int i = 0; i < discrete.values().size(); i++) {
            futures.add(new Future(
                    effect.apply(world, discrete.values().get(i)),
                    discrete.weights().get(i) / sum));
        }
        return futures;
    }

    private static double mean(Quantity quantity) {
        if (quantity instanceof Discrete q) {
            double sum = q.weights().stream().mapToDouble(Double::doubleValue).sum();
            double mean = 0;
            for (int i = 0; i < q.values().size(); i++) {
                mean += q.values().get(i) * q.weights().get(i) / sum;
            }
            return mean;
        }
        if (quantity.isConstant() || quantity instanceof Quantity.Uniform) {
            return (quantity.low() + quantity.high()) / 2;
        }
        throw new IllegalArgumentException("the oracle has no mean of " + quantity);
    }
}
