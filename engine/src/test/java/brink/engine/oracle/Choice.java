package brink.engine.oracle;

import brink.engine.model.Actor;
import brink.engine.model.Actor.Pace;
import brink.engine.model.ActorType;
import brink.engine.model.Move;
import brink.engine.model.Outcomes.Outcome;
import brink.engine.model.Policy;
import brink.engine.model.Turns;
import brink.engine.oracle.Futures.Amounts;
import brink.engine.oracle.Futures.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Choice, straight from section 4 of the model: absolute values, nothing cancelled. */
public final class Choice {

    private Choice() {}

    /** Probability of each available move for a type of an actor; those of an idle rule book sum to 0. */
    public static Map<String, Double> probabilities(World world, Actor actor, ActorType type) {
        Map<String, Double> worth = new TreeMap<>();
        for (Move move : available(world, actor)) {
            boolean ahead = actor.foresight().depth() > 1
                    || !world.scenario.commitments().isEmpty()
                    || actor.traits().lossAversion().quantity().high() > 1;
            worth.put(move.id(), ahead ? Lookahead.worth(move, world, actor, type) : worth(move, world, actor, type));
        }
        return policy(world, actor, worth);
    }

    /** What an actor can do. */
    static List<Move> available(World world, Actor actor) {
        return world.scenario.moves().stream()
                .filter(move -> move.actor().equals(actor.id()) && available(move, world))
                .toList();
    }

    /** Probability of each available move, for what they are worth. */
    static Map<String, Double> policy(World world, Actor actor, Map<String, Double> worth) {
        List<Move> available = available(world, actor);
        Map<String, Double> result = new TreeMap<>();
        if (actor.policy() instanceof Policy.Random) {
            available.forEach(move -> result.put(move.id(), 1.0 / available.size()));
        } else if (actor.policy() instanceof Policy.Rules rules) {
            available.forEach(move -> result.put(move.id(), 0.0));
            rules.rules().stream()
                    .filter(rule -> result.containsKey(rule.move()) && Truth.holds(rule.when(), world))
                    .findFirst()
                    .ifPresent(rule -> result.put(rule.move(), 1.0));
        } else {
            quantal(world, actor, worth, available, result);
        }
        return result;
    }

    private static void quantal(
            World world, Actor actor, Map<String, Double> worth, List<Move> available, Map<String, Double> result) {
        double lambda = world.value(actor.lambda());
        double epsilon = world.value(actor.epsilon());
        Map<String, Double> weight = new TreeMap<>();
        for (Move move : available) {
            weight.put(move.id(), world.value(move.propensity()) + lambda * worth.get(move.id()));
        }
        double top = weight.values().stream().mapToDouble(w -> w).max().orElse(0);
        double sum = weight.values().stream()
                .mapToDouble(w -> StrictMath.exp(w - top))
                .sum();
        weight.forEach(
                (id, w) -> result.put(id, (1 - epsilon) * StrictMath.exp(w - top) / sum + epsilon / available.size()));
    }

    /** Whether a move can be made. */
    public static boolean available(Move move, World world) {
        int made = world.made.get(move.id());
        if (made >= move.limits().uses().orElse(Integer.MAX_VALUE)) {
            return false;
        }
        boolean rested = made == 0
                || world.days(world.step - world.lastMade.get(move.id()))
                        >= world.value(move.limits().cooldownDays()) - 1e-9;
        return rested && Truth.holds(move.when(), world);
    }

    private static double worth(Move move, World world, Actor actor, ActorType type) {
        double worth = -world.value(move.cost());
        for (Future future : Futures.after(move.effects(), world, Amounts.MEANS)) {
            World after = future.world();
            after.made.merge(move.id(), 1, Integer::sum);
            after.lastMade.put(move.id(), after.step);
            worth += future.probability() * (position(after, actor, type) + flows(after, actor, type));
        }
        return worth;
    }

    /** Value of a position, in points. */
    static double position(World world, Actor actor, ActorType type) {
        ActorType.Stakes stakes = type.stakes();
        double value = 0;
        for (var entry : stakes.indicators().entrySet()) {
            value += world.value(entry.getValue()) * world.indicators.get(entry.getKey());
        }
        Optional<Outcome> outcome = outcome(world);
        if (outcome.isPresent()) {
            value += Optional.ofNullable(stakes.outcomes().get(outcome.get().id()))
                    .map(world::value)
                    .orElse(0.0);
        } else {
            value += Optional.ofNullable(stakes.rungs().get(world.rungId()))
                    .map(world::value)
                    .orElse(0.0);
        }
        return value
                - world.audience.getOrDefault(actor.id(), 0.0)
                - world.value(stakes.lossSensitivity()) * Bite.expectedAhead(world, actor);
    }

    private static double flows(World world, Actor actor, ActorType type) {
        return outcome(world).isPresent() ? 0 : flowsPerDay(world, type) * interval(world, actor);
    }

    /** What flows to a type, in points per day. */
    static double flowsPerDay(World world, ActorType type) {
        double perDay = 0;
        for (ActorType.FlowStake flow : type.stakes().flows()) {
            var window = new brink.engine.model.Condition.InWindow(flow.from(), flow.before());
            if (Truth.holds(window, world)) {
                double x = flow.rung().isPresent()
                        ? (flow.rung().get().equals(world.rungId()) ? 1 : 0)
                        : world.indicators.get(flow.indicator().orElseThrow());
                perDay += world.value(flow.perDay()) * x;
            }
        }
        return perDay;
    }

    /** Mean days between two opportunities of an actor. */
    static double interval(World world, Actor actor) {
        Turns turns = world.scenario.turns();
        int steps = turns.rule() == Turns.Rule.ALTERNATING ? turns.order().size() : 1;
        return steps * world.days(1) / opportunity(world, actor);
    }

    /** Probability of an opportunity when it is an actor's turn. */
    public static double opportunity(World world, Actor actor) {
        return actor.pace() instanceof Pace.Rate rate
                ? 1 - StrictMath.exp(-world.value(rate.perDay()) * world.days(1))
                : 1;
    }

    /** The first outcome whose condition holds. */
    public static Optional<Outcome> outcome(World world) {
        return world.scenario.outcomes().order().stream()
                .filter(outcome -> Truth.holds(outcome.when(), world))
                .findFirst();
    }
}
