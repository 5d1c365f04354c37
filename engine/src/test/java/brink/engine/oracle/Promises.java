package brink.engine.oracle;

import brink.engine.model.Actor;
import brink.engine.model.ActorType;
import brink.engine.model.Commitment;
import brink.engine.model.Commitment.Deadline;
import brink.engine.model.Commitment.Response;
import brink.engine.model.Commitment.Trigger;
import brink.engine.model.Parameter;
import brink.engine.model.Policy;
import brink.engine.oracle.Futures.Amounts;
import brink.engine.oracle.Futures.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Commitments as the model describes them: what makes them due, how they are answered, what that costs. */
public final class Promises {

    /** Binds its issuer. */
    public static final String STANDING = "standing";
    /** Has not been given. */
    public static final String NOT_GIVEN = "not given";
    /** Waits for an answer. */
    public static final String DUE = "due";

    /** Worth of a position to a type of an issuer. */
    interface Worth {
        double of(World world, Actor issuer, ActorType type);
    }

    private Promises() {}

    /** What became of a commitment. */
    static String fate(World world, Commitment commitment) {
        return world.fate.getOrDefault(commitment.id(), commitment.given() ? STANDING : NOT_GIVEN);
    }

    /** Lets all who have given a word see how grave a move and the rung it led to are. */
    static void see(World world, String mover, Optional<Parameter> severity) {
        for (Commitment commitment : world.scenario.commitments()) {
            if (commitment.trigger() instanceof Trigger.Severity) {
                double grave = world.value(
                        world.scenario.ladder().rungs().get(world.rung).severity());
                if (mover.equals(commitment.addressee()) && severity.isPresent()) {
                    grave = Math.max(grave, world.value(severity.get()));
                }
                world.gravest.merge(commitment.id(), grave, Math::max);
            }
        }
    }

    /** Gives a word that has not been given: what has happened before does not count. */
    static void give(World world, String id) {
        for (Commitment commitment : world.scenario.commitments()) {
            if (commitment.id().equals(id) && fate(world, commitment).equals(NOT_GIVEN)) {
                double severity = world.value(
                        world.scenario.ladder().rungs().get(world.rung).severity());
                world.fate.put(id, STANDING);
                world.gravest.put(id, severity);
                world.settled.put(id, severity);
            }
        }
    }

    /** Lets words lapse whose deadline has come. */
    static void lapse(World world) {
        for (Commitment commitment : world.scenario.commitments()) {
            boolean over = commitment
                    .deadline()
                    .map(deadline -> deadline instanceof Deadline.On on
                            ? world.step >= world.scenario.clock().stepOn(on.date())
                            : world.days(world.step) >= world.value(((Deadline.After) deadline).days()) - 1e-9)
                    .orElse(false);
            if (over && fate(world, commitment).equals(STANDING)) {
                world.fate.put(commitment.id(), "lapsed");
            }
        }
    }

    /** The first word that stands and may have become due. */
    public static Optional<Commitment> pending(World world) {
        return world.scenario.commitments().stream()
                .filter(commitment -> fate(world, commitment).equals(STANDING))
                .filter(commitment -> commitment.trigger() instanceof Trigger.When when
                        ? Truth.holds(when.condition(), world)
                        : world.gravest.get(commitment.id()) > world.settled.get(commitment.id()))
                .findFirst();
    }

    /** Every way in which what is due can be answered, as likely as a type of an actor takes it to be. */
    static List<Future> answered(World world, Actor eye, ActorType type, Worth worth) {
        Optional<Commitment> pending = pending(world);
        if (pending.isPresent()) {
            double chance = chance(pending.get(), world);
            List<Future> futures = new ArrayList<>();
            for (boolean due : new boolean[] {true, false}) {
                World next = world.copy();
                next.settled.put(
                        pending.get().id(),
                        world.gravest.getOrDefault(pending.get().id(), 0.0));
                if (due) {
                    next.fate.put(pending.get().id(), DUE);
                }
                learn(pending.get(), due, next);
                double p = due ? chance : 1 - chance;
                if (p > 0) {
                    futures.add(new Future(next, p));
                }
            }
            return Futures.then(futures, next -> answered(next, eye, type, worth));
        }
        Optional<Commitment> due = world.scenario.commitments().stream()
                .filter(commitment -> fate(world, commitment).equals(DUE))
                .findFirst();
        return due.isEmpty()
                ? List.of(new Future(world, 1))
                : Futures.then(
                        each(due.get(), world, likely(due.get(), world, eye, type, worth)),
                        next -> answered(next, eye, type, worth));
    }

    private static double chance(Commitment commitment, World world) {
        if (!(commitment.trigger() instanceof Trigger.Severity severity)) {
            return 1;
        }
        double low = world.toleranceLow.getOrDefault(commitment.issuer(), 0.0);
        double high = world.toleranceHigh.getOrDefault(commitment.issuer(), 1.0);
        return Math.min(1, Math.max(0, (reached(severity, commitment, world) - low) / (high - low)));
    }

    /** The tolerance below which what has been seen makes a word due. */
    private static double reached(Trigger.Severity severity, Commitment commitment, World world) {
        double width = 0.1 * (1 - world.value(severity.clarity())) + 0.02;
        double tau = world.value(severity.severity());
        return 1 / (1 + StrictMath.exp(-(world.gravest.get(commitment.id()) - tau) / width));
    }

    /** What is known of an issuer's tolerance once a word was found to be due or not. */
    private static void learn(Commitment commitment, boolean due, World world) {
        if (commitment.trigger() instanceof Trigger.Severity severity) {
            double reached = reached(severity, commitment, world);
            if (due) {
                world.toleranceHigh.merge(commitment.issuer(), reached, Math::min);
            } else {
                world.toleranceLow.merge(commitment.issuer(), reached, Math::max);
            }
        }
    }

    /** How likely each answer is to a type of an actor: its own, or those of the types it believes in. */
    private static Map<String, Double> likely(Commitment due, World world, Actor eye, ActorType type, Worth worth) {
        Actor issuer = actor(world, due.issuer());
        if (issuer.equals(eye)) {
            return policy(due, world, issuer, type, worth);
        }
        Map<String, Double> mean = new LinkedHashMap<>();
        for (ActorType own : issuer.types()) {
            double belief = world.belief.get(eye.id() + "/" + issuer.id() + "/" + own.id());
            policy(due, world, issuer, own, worth).forEach((answer, p) -> mean.merge(answer, belief * p, Double::sum));
        }
        return mean;
    }

    private static Map<String, Double> policy(Commitment due, World world, Actor issuer, ActorType type, Worth worth) {
        Map<String, Double> value = new LinkedHashMap<>();
        if (done(due, world) || issuer.policy() instanceof Policy.Rules) {
            return Map.of("honoured", 1.0);
        }
        for (String answer : List.of("honoured", "partly", "broken")) {
            if (!answer.equals("partly") || partial(due, world) > 0) {
                double mean = 0;
                for (Future future : each(due, world, Map.of(answer, 1.0))) {
                    mean += future.probability() * worth.of(future.world(), issuer, type);
                }
                value.put(answer, mean);
            }
        }
        double epsilon = world.value(issuer.epsilon());
        double lambda = world.value(issuer.lambda());
        double top = value.values().stream().mapToDouble(v -> lambda * v).max().orElse(0);
        double sum = value.values().stream()
                .mapToDouble(v -> StrictMath.exp(lambda * v - top))
                .sum();
        int count = value.size();
        value.replaceAll((answer, v) -> (1 - epsilon) * StrictMath.exp(lambda * v - top) / sum + epsilon / count);
        return value;
    }

    /** Whether the package is in force in full already. */
    private static boolean done(Commitment due, World world) {
        return due.response() instanceof Response.Sanction given && world.level.get(given.sanctionPackage()) >= 1;
    }

    private static double partial(Commitment commitment, World world) {
        return commitment.response() instanceof Response.Sanction given ? world.value(given.partial()) : 0;
    }

    /** The worlds after each answer. */
    private static List<Future> each(Commitment due, World world, Map<String, Double> answers) {
        List<Commitment> group = world.scenario.commitments().stream()
                .filter(other -> fate(world, other).equals(DUE) && together(due, other))
                .toList();
        double able = done(due, world) ? 1 : world.value(due.wording().capability());
        List<Future> futures = new ArrayList<>();
        answers.forEach((answer, p) -> {
            boolean keeps = !answer.equals("broken");
            if (keeps) {
                World failed = world.copy();
                group.forEach(one -> failed.fate.put(one.id(), "failed"));
                futures.add(new Future(failed, p * (1 - able)));
            }
            World next = world.copy();
            group.forEach(one -> next.fate.put(one.id(), answer));
            double share = answer.equals("honoured") ? 0 : answer.equals("partly") ? 0.5 : 1;
            double price = group.stream()
                    .mapToDouble(one ->
                            world.value(actor(world, due.issuer()).traits().audience())
                                    * world.value(one.wording().publicity())
                                    * world.value(one.wording().stake()))
                    .max()
                    .orElse(0);
            next.audience.merge(due.issuer(), share * price, Double::sum);
            if (!keeps) {
                futures.add(new Future(next, p));
            } else {
                respond(due, group, answer, next)
                        .forEach(after -> futures.add(new Future(after.world(), p * able * after.probability())));
            }
        });
        return futures.stream().filter(future -> future.probability() > 0).toList();
    }

    private static boolean together(Commitment one, Commitment other) {
        return one.id().equals(other.id())
                || (one.issuer().equals(other.issuer())
                        && one.response() instanceof Response.Sanction a
                        && other.response() instanceof Response.Sanction b
                        && a.sanctionPackage().equals(b.sanctionPackage()));
    }

    private static List<Future> respond(Commitment due, List<Commitment> group, String answer, World world) {
        List<Future> futures;
        if (due.response() instanceof Response.Sanction given) {
            double level = group.stream()
                    .mapToDouble(one -> answer.equals("honoured") ? 1 : partial(one, world))
                    .max()
                    .orElse(0);
            world.level.merge(given.sanctionPackage(), level, Math::max);
            futures = List.of(new Future(world, 1));
        } else {
            futures = Futures.after(((Response.Act) due.response()).effects(), world, Amounts.MEANS);
        }
        futures.forEach(future -> see(future.world(), "", Optional.empty()));
        return futures;
    }

    private static Actor actor(World world, String id) {
        return world.scenario.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
