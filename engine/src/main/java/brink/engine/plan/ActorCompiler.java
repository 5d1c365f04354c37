package brink.engine.plan;

import brink.engine.model.Actor;
import brink.engine.model.Actor.Pace;
import brink.engine.model.ActorType;
import brink.engine.model.Move;
import brink.engine.model.Parameter;
import brink.engine.model.Policy;
import brink.engine.model.Scenario;
import brink.engine.random.Luck;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Fills the actors' columns. */
final class ActorCompiler {

    final Ints typeStart = new Ints();
    final Ints weightSlot = new Ints();
    final Ints lambdaSlot = new Ints();
    final Ints epsilonSlot = new Ints();
    final Ints paceSlot = new Ints();
    final Ints horizonSlot = new Ints();
    final Ints discountSlot = new Ints();
    final Ints depth = new Ints();
    final Ints active = new Ints();
    final List<int[]> watched = new ArrayList<>();
    final Ints aversionSlot = new Ints();
    final Ints driftSlot = new Ints();
    final Ints audienceSlot = new Ints();
    final Ints audienceHalfLifeSlot = new Ints();
    final Ints policy = new Ints();
    final Ints moveStart = new Ints();
    final Ints moves = new Ints();
    final Ints scriptStep = new Ints();
    final Ints scriptMove = new Ints();
    final Ints scriptStart = new Ints();
    final Ints ruleProgram = new Ints();
    final Ints ruleMove = new Ints();
    final Ints ruleStart = new Ints();
    final List<long[]> purpose = new ArrayList<>();

    private final Scenario scenario;
    private final Names names;
    private final Slots slots;
    private final ConditionCompiler conditions;

    ActorCompiler(Scenario scenario, Names names, Slots slots, ConditionCompiler conditions) {
        this.scenario = scenario;
        this.names = names;
        this.slots = slots;
        this.conditions = conditions;
    }

    /** Compiles the actors, whose order of turns is given. */
    Actors compile(int[] order) {
        for (Actor actor : scenario.actors()) {
            typeStart.add(weightSlot.size());
            moveStart.add(moves.size());
            scriptStart.add(scriptStep.size());
            ruleStart.add(ruleProgram.size());
            add(actor, order);
        }
        typeStart.add(weightSlot.size());
        moveStart.add(moves.size());
        scriptStart.add(scriptStep.size());
        ruleStart.add(ruleProgram.size());
        return new Actors(this);
    }

    private void add(Actor actor, int[] order) {
        for (ActorType type : actor.types()) {
            weightSlot.add(slots.slot(type.weight()));
        }
        lambdaSlot.add(slots.slot(actor.lambda()));
        epsilonSlot.add(slots.slot(actor.epsilon()));
        paceSlot.add(actor.pace() instanceof Pace.Rate rate ? slots.slot(rate.perDay()) : -1);
        horizonSlot.add(slots.slot(actor.foresight().horizonDays()));
        discountSlot.add(slots.slot(actor.foresight().discountPerWeek()));
        Parameter aversion = actor.traits().lossAversion();
        aversionSlot.add(aversion.quantity().high() == 1 ? -1 : slots.slot(aversion));
        Parameter drift = actor.traits().typeDriftPerDay();
        driftSlot.add(drift.quantity().high() == 0 || actor.types().size() < 2 ? -1 : slots.slot(drift));
        audienceSlot.add(slots.slot(actor.traits().audience()));
        audienceHalfLifeSlot.add(slots.slot(actor.traits().audienceHalfLifeDays()));
        depth.add(actor.foresight().depth());
        active.add(actor.foresight().learning() == Actor.Foresight.Learning.ACTIVE ? 1 : 0);
        watched.add(watched(actor, order));
        for (Move move : scenario.moves()) {
            if (names.actors.place(move.actor()) == policy.size()) {
                moves.add(names.moves.place(move.id()));
            }
        }
        addPolicy(actor);
        purpose.add(new long[] {
            Luck.purpose("opportunity", actor.id()),
            Luck.purpose("type", actor.id()),
            Luck.purpose("order", actor.id()),
            Luck.purpose("slip", actor.id()),
            Luck.purpose("type-drift", actor.id()),
            Luck.purpose("type-redrawn", actor.id())
        });
    }

    /** The actor and its rivals, as they follow one another from its turn on. */
    private int[] watched(Actor actor, int[] order) {
        int own = names.actors.place(actor.id());
        int turn = IntStream.range(0, order.length)
                .filter(i -> order[i] == own)
                .findFirst()
                .orElseThrow();
        int[] others = IntStream.range(1, order.length)
                .map(i -> order[(turn + i) % order.length])
                .toArray();
        int[] rivals = actor.foresight()
                .rivals()
                .map(ids -> ids.stream().mapToInt(names.actors::place).toArray())
                .orElseGet(() -> IntStream.of(others)
                        .filter(this::moves)
                        .limit(Actor.Foresight.USUAL_RIVALS)
                        .toArray());
        return IntStream.concat(
                        IntStream.of(own),
                        IntStream.of(others)
                                .filter(other -> IntStream.of(rivals).anyMatch(r -> r == other)))
                .toArray();
    }

    private boolean moves(int actor) {
        return scenario.moves().stream().anyMatch(move -> names.actors.place(move.actor()) == actor);
    }

    private void addPolicy(Actor actor) {
        if (actor.policy() instanceof Policy.Scripted scripted) {
            policy.add(Actors.SCRIPTED);
            for (Policy.Scripted.Entry entry : scripted.script()) {
                scriptStep.add(scenario.clock().stepOn(entry.date()));
                scriptMove.add(ownMove(actor, entry.move()));
            }
        } else if (actor.policy() instanceof Policy.Rules rules) {
            policy.add(Actors.RULES);
            for (Policy.Rules.Rule rule : rules.rules()) {
                ruleProgram.add(conditions.compile(rule.when()));
                ruleMove.add(ownMove(actor, rule.move()));
            }
        } else {
            policy.add(actor.policy() instanceof Policy.Random ? Actors.RANDOM : Actors.QUANTAL);
        }
    }

    private int ownMove(Actor actor, String id) {
        int move = names.moves.place(id);
        if (!scenario.moves().get(move).actor().equals(actor.id())) {
            throw new IllegalArgumentException("move (%s) must belong to %s".formatted(id, actor.id()));
        }
        return move;
    }
}
