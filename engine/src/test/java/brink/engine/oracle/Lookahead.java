package brink.engine.oracle;

import brink.engine.model.Actor;
import brink.engine.model.ActorType;
import brink.engine.model.Indicator;
import brink.engine.model.Move;
import brink.engine.model.Policy;
import brink.engine.model.Turns;
import brink.engine.oracle.Futures.Amounts;
import brink.engine.oracle.Futures.Future;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The search of section 4 of the model as it is written there: each value asked for is worked out anew
 * from its node, by name, with nothing shared between branches, types or numbers of plies.
 */
final class Lookahead {

    /** Whose value is asked for. */
    private record Eye(Actor actor, ActorType type) {}

    /** One of those who choose at once: what each of its types does, and what it would do if nobody learned from it. */
    private record Seat(
            Actor actor, Map<String, Map<String, Double>> policies, Map<String, Map<String, Double>> lesson) {}

    private final World present;
    private final List<Actor> watched;
    private final double days;
    /** Whether moves teach. */
    private final boolean active;
    /** The same search if nobody learned anything. */
    private final Lookahead passive;

    private Lookahead(World world, Actor searcher, boolean active) {
        this.active = active;
        this.passive = active ? new Lookahead(world, searcher, false) : this;
        this.present = world;
        this.watched = watched(world, searcher);
        this.days = Choice.interval(world, searcher);
    }

    /** What each move is worth to a type of an actor that looks so far ahead as it does. */
    static double worth(Move move, World world, Actor actor, ActorType type) {
        boolean active = actor.foresight().learning() == Actor.Foresight.Learning.ACTIVE
                && actor.foresight().depth() > 1;
        Lookahead lookahead = new Lookahead(world, actor, active);
        List<Actor> waiting = lookahead.watched.subList(1, lookahead.watched.size());
        if (lookahead.atOnce(world)) {
            return lookahead
                    .worthsAtOnce(world, new Eye(actor, type), actor.foresight().depth())
                    .get(move.id());
        }
        return lookahead.worth(move, world, waiting, actor.foresight().depth(), new Eye(actor, type));
    }

    private static List<Actor> watched(World world, Actor searcher) {
        List<String> order = new ArrayList<>(world.scenario.turns().order());
        Collections.rotate(order, -order.indexOf(searcher.id()));
        List<String> others = order.subList(1, order.size()).stream()
                .filter(id -> world.scenario.moves().stream()
                        .anyMatch(move -> move.actor().equals(id)))
                .toList();
        List<String> rivals = searcher.foresight().rivals().orElse(others.subList(0, Math.min(2, others.size())));
        List<Actor> all = new ArrayList<>(List.of(searcher));
        order.stream()
                .skip(1)
                .filter(rivals::contains)
                .forEach(id -> all.add(world.scenario.actors().stream()
                        .filter(actor -> actor.id().equals(id))
                        .findFirst()
                        .orElseThrow()));
        return all;
    }

    /** Q of a move: less its cost, what follows it with one ply fewer. */
    private double worth(Move move, World world, List<Actor> waiting, int plies, Eye eye) {
        double worth = -world.value(move.cost());
        for (Future future : made(move, world, lesson(world, waiting, plies, eye.actor()), eye)) {
            worth += future.probability() * value(future.world(), waiting, plies - 1, eye);
        }
        return worth;
    }

    /** What follows a move once all words it makes due have been answered. */
    private List<Future> made(Move move, World world, Map<String, Map<String, Double>> lesson, Eye eye) {
        List<Future> futures = Futures.after(move.effects(), world, Amounts.MEANS);
        for (Future future : futures) {
            future.world().made.merge(move.id(), 1, Integer::sum);
            future.world().lastMade.put(move.id(), future.world().step);
            if (!lesson.isEmpty()) {
                Learning.read(future.world(), move, lesson);
            }
            Promises.see(future.world(), move.actor(), Optional.of(move.filing().severity()));
        }
        return Futures.then(futures, after -> answered(after, eye));
    }

    /** What each type of an actor would do if nobody learned from it; empty where nobody does. */
    private Map<String, Map<String, Double>> lesson(World world, List<Actor> waiting, int plies, Actor actor) {
        Map<String, Map<String, Double>> lesson = new TreeMap<>();
        if (active && actor.types().size() > 1 && actor.policy() instanceof Policy.Quantal) {
            for (ActorType type : actor.types()) {
                lesson.put(type.id(), passive.policy(world, waiting, plies, new Eye(actor, type)));
            }
        }
        return lesson;
    }

    private List<Future> answered(World world, Eye eye) {
        return Promises.answered(world, eye.actor(), eye.type(), this::answerWorth);
    }

    /** What the position after an answer is worth to its issuer. */
    private double answerWorth(World world, Actor issuer, ActorType type) {
        double flowing = Choice.outcome(world).isPresent()
                ? 0
                : Choice.flowsPerDay(world, type) * Choice.interval(world, issuer);
        return position(world, new Eye(issuer, type)) + flowing;
    }

    /** V of a position to a type of an actor, not necessarily the one who moves next. */
    private double value(World world, List<Actor> waiting, int plies, Eye eye) {
        if (Choice.outcome(world).isPresent()) {
            return position(world, eye);
        }
        double asItStands = position(world, eye) + Choice.flowsPerDay(world, eye.type()) * days;
        if (plies == 0) {
            return asItStands;
        }
        List<Actor> movers = movers(world, waiting);
        if (!movers.isEmpty()) {
            return turn(world, movers, waiting, plies, eye);
        }
        World later = later(world);
        double patience = StrictMath.pow(world.value(eye.actor().foresight().discountPerWeek()), days / 7);
        double flowing = Choice.flowsPerDay(world, eye.type()) * days;
        if (Promises.pending(later).isPresent()) {
            double behind = 0;
            for (Future future : answered(later, eye)) {
                behind += future.probability() * afterAnswers(future.world(), plies, eye);
            }
            return flowing + patience * behind;
        }
        if (Choice.outcome(later).isPresent()) {
            return flowing + patience * position(later, eye);
        }
        movers = movers(later, watched);
        return movers.isEmpty() ? asItStands : flowing + patience * turn(later, movers, watched, plies, eye);
    }

    private double afterAnswers(World world, int plies, Eye eye) {
        if (Choice.outcome(world).isPresent()) {
            return position(world, eye);
        }
        List<Actor> movers = movers(world, watched);
        return movers.isEmpty()
                ? position(world, eye) + Choice.flowsPerDay(world, eye.type()) * days
                : turn(world, movers, watched, plies, eye);
    }

    /** Worth of a position; what it is less than the present one's counts as often as the actor is averse to losses. */
    private double position(World world, Eye eye) {
        double now = Choice.position(present, eye.actor(), eye.type());
        double change = Choice.position(world, eye.actor(), eye.type()) - now;
        return now + (change < 0 ? world.value(eye.actor().traits().lossAversion()) * change : change);
    }

    private static List<Actor> movers(World world, List<Actor> waiting) {
        List<Actor> able =
                waiting.stream().filter(actor -> canMove(world, actor)).toList();
        boolean anyOfThem = world.scenario.turns().rule() == Turns.Rule.RANDOM;
        return anyOfThem || able.isEmpty() ? able : able.subList(0, 1);
    }

    private static boolean canMove(World world, Actor actor) {
        List<Move> moves = Choice.available(world, actor);
        return actor.policy() instanceof Policy.Rules rules
                ? rules.rules().stream()
                        .anyMatch(rule -> Truth.holds(rule.when(), world)
                                && moves.stream().anyMatch(move -> move.id().equals(rule.move())))
                : !moves.isEmpty();
    }

    private Actor firstOf(World world) {
        return watched.stream()
                .filter(actor -> canMove(world, actor))
                .findFirst()
                .orElseThrow();
    }

    private boolean atOnce(World world) {
        return world.scenario.turns().rule() == Turns.Rule.SIMULTANEOUS;
    }

    /** Those who choose at a position at once, as one of them with so many plies takes it, in the listed order. */
    private List<Seat> seats(World start, Actor lead, int plies, boolean given) {
        List<Actor> around = new ArrayList<>(watched);
        Collections.rotate(around, -watched.indexOf(lead));
        List<Seat> seats = new ArrayList<>();
        for (Actor actor : around) {
            if (canMove(start, actor) && seats.size() < plies) {
                int left = plies - seats.size();
                boolean fixed = given && actor.equals(lead);
                seats.add(new Seat(
                        actor,
                        fixed ? Map.of() : chosen(start, actor, left),
                        active && actor.types().size() > 1 && actor.policy() instanceof Policy.Quantal
                                ? passive.chosen(start, actor, left)
                                : Map.of()));
            }
        }
        List<String> listed = start.scenario.turns().order();
        seats.sort(Comparator.comparing(seat -> listed.indexOf(seat.actor().id())));
        return seats;
    }

    /** What each type of an actor chooses that looks so far ahead as it does, but no more plies than there are left. */
    private Map<String, Map<String, Double>> chosen(World start, Actor actor, int left) {
        Map<String, Map<String, Double>> chosen = new TreeMap<>();
        for (ActorType type : actor.types()) {
            int plies = Math.min(actor.foresight().depth(), left);
            chosen.put(type.id(), Choice.policy(start, actor, worthsAtOnce(start, new Eye(actor, type), plies)));
        }
        return chosen;
    }

    private Map<String, Double> worthsAtOnce(World start, Eye eye, int plies) {
        List<Seat> seats = seats(start, eye.actor(), plies, true);
        Map<String, Double> worths = new TreeMap<>();
        for (Move move : Choice.available(start, eye.actor())) {
            Map<String, Map<String, Double>> given = Map.of(eye.type().id(), Map.of(move.id(), 1.0));
            List<Seat> decided = seats.stream()
                    .map(seat -> seat.actor().equals(eye.actor()) ? new Seat(seat.actor(), given, seat.lesson()) : seat)
                    .toList();
            worths.put(move.id(), carried(start, start, decided, plies, eye));
        }
        return worths;
    }

    /** What comes of choices made at one position, carried out at another one after another. */
    private double carried(World start, World now, List<Seat> seats, int plies, Eye eye) {
        if (seats.isEmpty() || Choice.outcome(now).isPresent()) {
            return value(now, List.of(), plies, eye);
        }
        Seat seat = seats.get(0);
        double sum = 0;
        for (Move move : Choice.available(start, seat.actor())) {
            double likely = 0;
            for (ActorType own : seat.actor().types()) {
                double belief = seat.actor().equals(eye.actor())
                        ? own.equals(eye.type()) ? 1 : 0
                        : now.belief.get(eye.actor().id() + "/" + seat.actor().id() + "/" + own.id());
                likely += belief
                        * seat.policies().getOrDefault(own.id(), Map.of()).getOrDefault(move.id(), 0.0);
            }
            sum += likely == 0 ? 0 : likely * carriedOut(move, start, now, seats, plies, eye);
        }
        return sum;
    }

    private double carriedOut(Move move, World start, World now, List<Seat> seats, int plies, Eye eye) {
        Seat seat = seats.get(0);
        List<Seat> others = seats.subList(1, seats.size());
        if (!Choice.available(now, seat.actor()).contains(move)) {
            return carried(start, now, others, plies - 1, eye);
        }
        double worth = seat.actor().equals(eye.actor()) ? -now.value(move.cost()) : 0;
        for (Future future : made(move, now, seat.lesson(), eye)) {
            worth += future.probability() * carried(start, future.world(), others, plies - 1, eye);
        }
        return worth;
    }

    private double turn(World world, List<Actor> movers, List<Actor> waiting, int plies, Eye eye) {
        if (atOnce(world)) {
            return carried(world, world, seats(world, firstOf(world), plies, false), plies, eye);
        }
        double sum = 0;
        for (Actor mover : movers) {
            List<Actor> next = waiting.stream()
                    .filter(other -> world.scenario.turns().rule() == Turns.Rule.RANDOM
                            ? !other.equals(mover)
                            : waiting.indexOf(other) > waiting.indexOf(mover))
                    .toList();
            for (ActorType own : mover.types()) {
                if (mover.equals(eye.actor()) && !own.equals(eye.type())) {
                    continue;
                }
                double belief = mover.equals(eye.actor())
                        ? 1
                        : world.belief.get(eye.actor().id() + "/" + mover.id() + "/" + own.id());
                sum += belief * overPolicy(world, next, plies, new Eye(mover, own), eye);
            }
        }
        return sum / movers.size();
    }

    /** What a type of an actor does that looks so far ahead as it does, but no more plies than there are left. */
    private Map<String, Double> policy(World world, List<Actor> next, int plies, Eye mover) {
        Map<String, Double> worth = new TreeMap<>();
        int deciding = Math.min(mover.actor().foresight().depth(), plies);
        for (Move move : Choice.available(world, mover.actor())) {
            worth.put(move.id(), worth(move, world, next, deciding, mover));
        }
        return Choice.policy(world, mover.actor(), worth);
    }

    private double overPolicy(World world, List<Actor> next, int plies, Eye mover, Eye eye) {
        Map<String, Double> policy = policy(world, next, plies, mover);
        double mean = 0;
        for (Move move : Choice.available(world, mover.actor())) {
            double after = mover.actor().equals(eye.actor()) ? -world.value(move.cost()) : 0;
            for (Future future : made(move, world, lesson(world, next, plies, mover.actor()), eye)) {
                after += future.probability() * value(future.world(), next, plies - 1, eye);
            }
            mean += policy.get(move.id()) * after;
        }
        return mean;
    }

    /** The position after the searcher's mean interval, in which nobody moves. */
    private World later(World world) {
        World later = world.copy();
        Bite.advance(later, days);
        for (Indicator indicator : world.scenario.indicators()) {
            indicator.drift().ifPresent(drift -> {
                double toward = later.value(drift.toward());
                double kept = StrictMath.pow(0.5, days / later.value(drift.halfLifeDays()));
                later.set(indicator.id(), toward + (later.indicators.get(indicator.id()) - toward) * kept);
            });
        }
        Truth.remember(
                Records.conditions(world.scenario).stream()
                        .flatMap(condition -> Truth.heldWithin(condition).stream())
                        .distinct()
                        .toList(),
                later);
        for (Actor actor : world.scenario.actors()) {
            double kept = StrictMath.pow(0.5, days / later.value(actor.traits().audienceHalfLifeDays()));
            later.audience.computeIfPresent(actor.id(), (id, cost) -> cost * kept);
        }
        later.step += (int) Math.max(
                1,
                Math.min(
                        Math.round(days / world.days(1)), world.scenario.clock().steps()));
        Promises.lapse(later);
        return later;
    }
}
