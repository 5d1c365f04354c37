package brink.engine.oracle;

import brink.engine.model.Actor;
import brink.engine.model.ActorType;
import brink.engine.model.CalendarEvent;
import brink.engine.model.Condition;
import brink.engine.model.Condition.Held;
import brink.engine.model.Factor;
import brink.engine.model.Hazard;
import brink.engine.model.Indicator;
import brink.engine.model.Move;
import brink.engine.model.Scenario;
import brink.engine.model.Turns;
import brink.engine.oracle.Futures.Amounts;
import brink.engine.oracle.Futures.Future;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Plays every run that a small scenario can have, each with its probability. */
public final class Enumeration {

    private final Scenario scenario;
    private final List<Held> held;
    private final Set<String> moves = new TreeSet<>();
    private final Set<String> beliefs = new TreeSet<>();
    private final Map<String, Double> shares = new TreeMap<>();

    private Enumeration(Scenario scenario) {
        this.scenario = scenario;
        this.held = Records.conditions(scenario).stream()
                .flatMap(condition -> Truth.heldWithin(condition).stream())
                .distinct()
                .toList();
        Records.conditions(scenario).forEach(this::note);
        if (scenario.actors().stream().anyMatch(actor -> actor.foresight().depth() > 1)) {
            everyBelief();
        }
        for (Move move : scenario.moves()) {
            if (move.limits().uses().isPresent()
                    || move.limits().cooldownDays().quantity().high() > 0) {
                moves.add(move.id());
            }
        }
    }

    /** Whoever looks ahead goes by what it believes. */
    private void everyBelief() {
        for (Actor observer : scenario.actors()) {
            scenario.actors().forEach(actor -> beliefs.add(observer.id() + "/" + actor.id() + "/"));
        }
    }

    /** Notes whose past and whose beliefs a condition asks for. */
    private void note(Condition condition) {
        if (condition instanceof Condition.Made made) {
            moves.add(made.move());
        } else if (condition instanceof Condition.Believes believes) {
            beliefs.add(believes.observer() + "/" + believes.actor() + "/");
        }
    }

    /** Probability of each outcome. */
    public static Map<String, Double> shares(Scenario scenario) {
        Enumeration enumeration = new Enumeration(scenario);
        List<Future> worlds = enumeration.beginnings();
        for (int step = 0; step < scenario.clock().steps(); step++) {
            worlds = enumeration.running(enumeration.step(worlds));
        }
        for (Future future : worlds) {
            enumeration.shares.merge(scenario.outcomes().horizon(), future.probability(), Double::sum);
        }
        return enumeration.shares;
    }

    private List<Future> beginnings() {
        List<Future> worlds = new ArrayList<>();
        for (var draw : Records.drawnParameters(scenario)) {
            World blank = new World(scenario, draw.values(), Map.of());
            for (var types : types(blank)) {
                World world = new World(scenario, draw.values(), types.ids());
                Truth.remember(held, world);
                worlds.add(new Future(world, draw.probability() * types.probability()));
            }
        }
        return worlds;
    }

    private record Types(Map<String, String> ids, double probability) {}

    private List<Types> types(World blank) {
        List<Types> all = List.of(new Types(Map.of(), 1));
        for (Actor actor : scenario.actors()) {
            List<Types> next = new ArrayList<>();
            for (Types before : all) {
                for (ActorType type : actor.types()) {
                    Map<String, String> ids = new HashMap<>(before.ids());
                    ids.put(actor.id(), type.id());
                    next.add(new Types(ids, before.probability() * blank.prior(actor, type)));
                }
            }
            all = next;
        }
        return all;
    }

    /** Takes out what has ended and puts together what goes on alike. */
    private List<Future> running(List<Future> futures) {
        Map<String, Future> merged = new LinkedHashMap<>();
        for (Future future : futures) {
            if (future.world().outcome.isEmpty()) {
                merged.merge(
                        future.world().key(moves, beliefs),
                        future,
                        (a, b) -> new Future(a.world(), a.probability() + b.probability()));
            } else {
                shares.merge(future.world().outcome, future.probability(), Double::sum);
            }
        }
        return List.copyOf(merged.values());
    }

    private List<Future> step(List<Future> before) {
        List<Future> worlds = running(whileRunning(before, world -> List.of(checked(world))));
        for (CalendarEvent event : today(before)) {
            worlds = running(whileRunning(worlds, world -> dated(event, world)));
        }
        worlds = scenario.turns().rule() == Turns.Rule.SIMULTANEOUS
                ? running(whileRunning(worlds, this::atOnce))
                : inOrder(before, worlds);
        for (Hazard hazard : scenario.hazards()) {
            worlds = running(whileRunning(worlds, world -> incident(hazard, world)));
        }
        return whileRunning(worlds, this::time);
    }

    private List<Future> inOrder(List<Future> before, List<Future> worlds) {
        List<Future> moved = new ArrayList<>();
        List<List<String>> orders = orders(before);
        for (List<String> order : orders) {
            List<Future> path = worlds.stream()
                    .map(future -> new Future(future.world(), future.probability() / orders.size()))
                    .toList();
            for (String id : order) {
                path = running(whileRunning(path, world -> turn(actor(id), world, world)));
            }
            moved.addAll(path);
        }
        return running(moved);
    }

    /** All choose at one world; what each has chosen is then done, if it still can be. */
    private List<Future> atOnce(World base) {
        List<Future> path = List.of(new Future(base.copy(), 1));
        for (String id : scenario.turns().order()) {
            path = running(whileRunning(path, world -> turn(actor(id), base, world)));
        }
        return path;
    }

    private static List<Future> whileRunning(List<Future> futures, Function<World, List<Future>> continuation) {
        return Futures.then(
                futures, world -> world.outcome.isEmpty() ? continuation.apply(world) : List.of(new Future(world, 1)));
    }

    private List<CalendarEvent> today(List<Future> worlds) {
        if (worlds.isEmpty()) {
            return List.of();
        }
        int step = worlds.get(0).world().step;
        return scenario.calendar().stream()
                .filter(event -> scenario.clock().stepOn(event.date()) == step)
                .sorted(Comparator.comparing(CalendarEvent::date).thenComparing(CalendarEvent::id))
                .toList();
    }

    private static List<Future> dated(CalendarEvent event, World world) {
        return Truth.holds(event.when(), world)
                ? Futures.then(Futures.after(event.effects(), world, Amounts.EACH), after -> List.of(checked(after)))
                : List.of(new Future(world, 1));
    }

    /** The orders in which actors may move in this step, all equally likely. */
    private List<List<String>> orders(List<Future> worlds) {
        List<String> order = scenario.turns().order();
        return switch (scenario.turns().rule()) {
            case LISTED -> List.of(order);
            case ALTERNATING ->
                List.of(
                        worlds.isEmpty()
                                ? order
                                : List.of(order.get(worlds.get(0).world().step % order.size())));
            case RANDOM -> permutations(order);
            case SIMULTANEOUS, INITIATIVE ->
                throw new IllegalArgumentException(
                        "the rule %s has no order".formatted(scenario.turns().rule()));
        };
    }

    private static List<List<String>> permutations(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (String first : ids) {
            List<String> others = ids.stream().filter(id -> !id.equals(first)).toList();
            for (List<String> rest : permutations(others)) {
                List<String> one = new ArrayList<>(List.of(first));
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }

    private Actor actor(String id) {
        return scenario.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What an actor chooses at one world, done in another, or left undone where it has become impossible. */
    private List<Future> turn(Actor actor, World base, World world) {
        double opportunity = Choice.opportunity(base, actor);
        ActorType type = actor.types().stream()
                .filter(each -> each.id().equals(base.type.get(actor.id())))
                .findFirst()
                .orElseThrow();
        List<Future> futures = new ArrayList<>();
        double idle = 1;
        for (var choice : Choice.probabilities(base, actor, type).entrySet()) {
            double p = opportunity * choice.getValue();
            Move move = move(choice.getKey());
            if (p > 0 && Choice.available(move, world)) {
                idle -= p;
                act(actor, move, base, world)
                        .forEach(next -> futures.add(new Future(next.world(), p * next.probability())));
            }
        }
        if (idle > 1e-12) {
            futures.add(new Future(world.copy(), idle));
        }
        return futures;
    }

    private Move move(String id) {
        return scenario.moves().stream()
                .filter(move -> move.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Future> act(Actor actor, Move move, World base, World world) {
        List<Future> futures = Futures.after(move.effects(), world, Amounts.EACH);
        for (Future future : futures) {
            future.world().made.merge(move.id(), 1, Integer::sum);
            future.world().lastMade.put(move.id(), world.step);
        }
        return Futures.then(
                Futures.then(futures, after -> Learning.observed(actor, move, base, after)),
                after -> List.of(checked(after)));
    }

    private static List<Future> incident(Hazard hazard, World world) {
        if (!Truth.holds(hazard.when(), world)) {
            return List.of(new Future(world, 1));
        }
        double exponent = 0;
        for (Factor factor : hazard.factors()) {
            exponent += world.value(factor.coefficient())
                    * (world.indicators.get(factor.indicator()) - world.value(factor.reference()));
        }
        double none = StrictMath.exp(-world.value(hazard.perDay()) * StrictMath.exp(exponent) * world.days(1));
        List<Future> futures = new ArrayList<>(List.of(new Future(world.copy(), none)));
        for (Future next : Futures.after(hazard.effects(), world, Amounts.EACH)) {
            Future checked = checked(next.world());
            futures.add(new Future(checked.world(), (1 - none) * next.probability()));
        }
        return futures;
    }

    private List<Future> time(World world) {
        World next = world.copy();
        Bite.advance(next);
        for (Indicator indicator : scenario.indicators()) {
            indicator.drift().ifPresent(drift -> {
                double toward = next.value(drift.toward());
                double kept = StrictMath.pow(0.5, next.days(1) / next.value(drift.halfLifeDays()));
                next.set(indicator.id(), toward + (next.indicators.get(indicator.id()) - toward) * kept);
            });
        }
        Truth.remember(held, next);
        return Futures.then(redrawn(next), after -> {
            World checked = checked(after).world();
            checked.step++;
            return List.of(new Future(checked, 1));
        });
    }

    /** Types that are drawn anew, with beliefs that reckon with it. */
    private List<Future> redrawn(World world) {
        List<Future> futures = List.of(new Future(world, 1));
        for (Actor actor : scenario.actors()) {
            double chance = 1 - StrictMath.exp(-world.value(actor.traits().typeDriftPerDay()) * world.days(1));
            if (chance > 0) {
                futures = Futures.then(futures, before -> redrawn(actor, chance, before));
            }
        }
        return futures;
    }

    private List<Future> redrawn(Actor actor, double chance, World before) {
        World blurred = before.copy();
        for (ActorType type : actor.types()) {
            for (Actor observer : scenario.actors()) {
                String cell = observer.id() + "/" + actor.id() + "/" + type.id();
                blurred.belief.merge(
                        cell, blurred.prior(actor, type), (belief, prior) -> belief + chance * (prior - belief));
            }
        }
        List<Future> futures = new ArrayList<>(List.of(new Future(blurred, 1 - chance)));
        for (ActorType type : actor.types()) {
            World other = blurred.copy();
            other.type.put(actor.id(), type.id());
            futures.add(new Future(other, chance * blurred.prior(actor, type)));
        }
        return futures;
    }

    private static Future checked(World world) {
        World next = world.copy();
        Choice.outcome(next).ifPresent(outcome -> next.outcome = outcome.id());
        return new Future(next, 1);
    }
}
