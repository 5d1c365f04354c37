package brink.engine.oracle;

import brink.engine.model.Actor;
import brink.engine.model.ActorType;
import brink.engine.model.Move;
import brink.engine.oracle.Futures.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Beliefs from section 5 of the model, with every misreading that can happen. */
public final class Learning {

    private Learning() {}

    /** The worlds in which every observer has received something. */
    static List<Future> observed(Actor actor, Move move, World before, World after) {
        double clarity = before.value(move.signal().clarity());
        List<Future> futures = List.of(new Future(after, 1));
        if (clarity == 0 || actor.types().size() == 1) {
            return futures;
        }
        Map<String, Map<String, Double>> policy = new TreeMap<>();
        for (ActorType type : actor.types()) {
            policy.put(type.id(), Choice.probabilities(before, actor, type));
        }
        for (Actor observer : before.scenario.actors()) {
            boolean sees = move.signal()
                    .observers()
                    .map(ids -> ids.contains(observer.id()))
                    .orElse(true);
            if (sees && !observer.id().equals(actor.id())) {
                futures = Futures.then(futures, world -> receive(world, observer, actor, move, clarity, policy));
            }
        }
        return futures;
    }

    /** Has everybody who sees a move read it right, without being sure of that. */
    static void read(World world, Move move, Map<String, Map<String, Double>> policy) {
        double clarity = world.value(move.signal().clarity());
        for (Actor observer : world.scenario.actors()) {
            boolean sees = move.signal()
                    .observers()
                    .map(ids -> ids.contains(observer.id()))
                    .orElse(true);
            if (clarity > 0 && sees && !observer.id().equals(move.actor())) {
                learn(world, observer.id() + "/" + move.actor() + "/", move.id(), clarity, policy);
            }
        }
    }

    private static List<Future> receive(
            World world,
            Actor observer,
            Actor actor,
            Move move,
            double clarity,
            Map<String, Map<String, Double>> policy) {
        List<String> options = List.copyOf(policy.values().iterator().next().keySet());
        List<Future> futures = new ArrayList<>();
        for (String option : options) {
            double p = (option.equals(move.id()) ? clarity : 0) + (1 - clarity) / options.size();
            if (p > 0) {
                World next = world.copy();
                learn(next, observer.id() + "/" + actor.id() + "/", option, clarity, policy);
                futures.add(new Future(next, p));
            }
        }
        return futures;
    }

    private static void learn(
            World world, String row, String option, double clarity, Map<String, Map<String, Double>> policy) {
        double sum = 0;
        for (var type : policy.entrySet()) {
            double likelihood = clarity * type.getValue().get(option)
                    + (1 - clarity) / type.getValue().size();
            double weight = world.belief.get(row + type.getKey()) * likelihood;
            world.belief.put(row + type.getKey(), weight);
            sum += weight;
        }
        for (String type : policy.keySet()) {
            world.belief.put(row + type, world.belief.get(row + type) / sum);
        }
    }
}
