package brink.engine.oracle;

import brink.engine.model.Condition;
import brink.engine.model.Condition.All;
import brink.engine.model.Condition.Any;
import brink.engine.model.Condition.Believes;
import brink.engine.model.Condition.Held;
import brink.engine.model.Condition.InForce;
import brink.engine.model.Condition.InRange;
import brink.engine.model.Condition.InWindow;
import brink.engine.model.Condition.Made;
import brink.engine.model.Condition.Not;
import brink.engine.model.Condition.OnRung;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Evaluates conditions recursively, as they are written. */
public final class Truth {

    private static final double ROUNDING = 1e-9;

    private Truth() {}

    /** Whether a condition holds. */
    public static boolean holds(Condition condition, World world) {
        if (condition instanceof All all) {
            return all.parts().stream().allMatch(part -> holds(part, world));
        }
        if (condition instanceof Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, world));
        }
        if (condition instanceof Not not) {
            return !holds(not.part(), world);
        }
        if (condition instanceof Held held) {
            return holds(held.condition(), world) && longEnough(held, world);
        }
        return leaf(condition, world);
    }

    private static boolean longEnough(Held held, World world) {
        Integer since = world.heldSince.get(held);
        return since != null && world.days(world.step - since) >= world.value(held.forDays()) - ROUNDING;
    }

    private static boolean leaf(Condition condition, World world) {
        if (condition instanceof OnRung c) {
            return c.lowest().map(id -> world.rung >= world.rung(id)).orElse(true)
                    && c.highest().map(id -> world.rung <= world.rung(id)).orElse(true);
        }
        if (condition instanceof InRange c) {
            double x = world.indicators.get(c.indicator());
            return c.atLeast().map(bound -> x >= world.value(bound)).orElse(true)
                    && c.below().map(bound -> x < world.value(bound)).orElse(true);
        }
        if (condition instanceof InWindow c) {
            LocalDate today = world.scenario.clock().date(world.step);
            return c.from().map(from -> !today.isBefore(from)).orElse(true)
                    && c.before().map(today::isBefore).orElse(true);
        }
        if (condition instanceof Made c) {
            return world.made.get(c.move()) >= c.times()
                    && c.withinDays()
                            .map(days -> world.days(world.step - world.lastMade.get(c.move()))
                                    <= world.value(days) + ROUNDING)
                            .orElse(true);
        }
        if (condition instanceof InForce c) {
            return world.level.get(c.sanctionPackage()) > 0;
        }
        Believes c = (Believes) condition;
        return world.belief.get(c.observer() + "/" + c.actor() + "/" + c.type()) >= world.value(c.atLeast());
    }

    /** Brings the memory of conditions that have to hold for some time up to date; inner ones first. */
    public static void remember(List<Held> all, World world) {
        for (Held held : all) {
            if (holds(held.condition(), world)) {
                world.heldSince.putIfAbsent(held, world.step);
            } else {
                world.heldSince.remove(held);
            }
        }
    }

    /** Every condition within a condition that has to hold for some time, inner ones first. */
    public static List<Held> heldWithin(Condition condition) {
        List<Held> found = new ArrayList<>();
        if (condition instanceof All all) {
            all.parts().forEach(part -> found.addAll(heldWithin(part)));
        } else if (condition instanceof Any any) {
            any.parts().forEach(part -> found.addAll(heldWithin(part)));
        } else if (condition instanceof Not not) {
            found.addAll(heldWithin(not.part()));
        } else if (condition instanceof Held held) {
            found.addAll(heldWithin(held.condition()));
            found.add(held);
        }
        return found;
    }
}
