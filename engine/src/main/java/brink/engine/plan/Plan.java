package brink.engine.plan;

import brink.engine.model.Condition;
import brink.engine.model.Outcomes.Outcome;
import brink.engine.model.Scenario;
import brink.engine.model.Turns;
import brink.engine.quantity.StandardTables;
import brink.engine.random.Luck;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A scenario compiled for the inner loop; see the package. */
public final class Plan {

    /** The largest number of actors: observers are kept as bits. */
    public static final int MOST_ACTORS = 64;

    /** What was compiled. */
    public final Scenario scenario;
    /** Length of a step in days. */
    public final double stepDays;
    /** Number of steps. */
    public final int steps;
    /** Actors in the listed order. */
    public final int[] order;
    /** How the order is used. */
    public final Turns.Rule rule;
    /** Number of rungs. */
    public final int rungs;
    /** Slot of each rung's severity. */
    public final int[] rungSeveritySlot;
    /** Rung at the beginning. */
    public final int startRung;
    /** Number of outcomes. */
    public final int outcomes;
    /** Program of each outcome, in order of precedence; -1 if only the horizon reaches it. */
    public final int[] outcomeProgram;
    /** What the condition of each outcome asks about, see {@link Conditions#asks}. */
    public final long[] outcomeAsks;
    /** Whether an outcome can be reached by the mere course of time, before the horizon. */
    public final boolean timeEnds;
    /** Outcome at the horizon. */
    public final int horizonOutcome;
    /** Parameters. */
    public final Slots slots;
    /** Indicators. */
    public final Indicators indicators;
    /** Actors. */
    public final Actors actors;
    /** Stakes. */
    public final Stakes stakes;
    /** Moves. */
    public final Moves moves;
    /** The moves that only shift indicators. */
    public final Shifts shifts;
    /** Effects. */
    public final Effects effects;
    /** Conditions. */
    public final Conditions conditions;
    /** Who is asked to take part in sanctions. */
    public final Coalitions coalitions;
    /** Sanctions. */
    public final Sanctions sanctions;
    /** Commitments. */
    public final Commitments commitments;
    /** Talks. */
    public final Meetings meetings;
    /** Who has the initiative. */
    public final Leads leads;
    /** Hazards and dated events. */
    public final Incidents incidents;
    /** Layout of the run's state. */
    public final State.Layout layout;
    /** Largest number of moves any actor has. */
    public final int widest;
    /** Purpose keys of what an observer receives: clear or not, and what instead, by actor and observer. */
    public final long[][] clarityPurpose;
    /** Second key of the channel, see {@link #clarityPurpose}. */
    public final long[][] misreadPurpose;

    private Plan(Scenario scenario) {
        this.scenario = scenario;
        Names names = new Names(scenario);
        if (names.actors.size() > MOST_ACTORS) {
            throw new IllegalArgumentException(
                    "actors (%s) must be at most %s".formatted(names.actors.size(), MOST_ACTORS));
        }
        int[] turns = order(scenario, names);
        StandardTables tables = new StandardTables();
        slots = new Slots();
        ConditionCompiler conditionCompiler = new ConditionCompiler(names, scenario.clock(), slots);
        EffectCompiler effectCompiler = new EffectCompiler(names, slots, tables);
        MoveCompiler moveCompiler = new MoveCompiler(scenario, names, slots, conditionCompiler, effectCompiler);
        moveCompiler.compile();
        actors = new ActorCompiler(scenario, names, slots, conditionCompiler).compile(turns);
        order = movers(turns, actors);
        stakes = new Stakes(scenario, names, slots);
        indicators = new Indicators(scenario.indicators(), slots);
        coalitions = new Coalitions(scenario.packages(), names, slots);
        sanctions = new SanctionCompiler(names, slots, scenario.clock(), coalitions).compile(scenario.packages());
        incidents = new Incidents(scenario, names, slots, conditionCompiler, effectCompiler);
        commitments = new CommitmentCompiler(scenario.clock(), names, slots, conditionCompiler, effectCompiler)
                .compile(scenario.commitments());
        meetings = new MeetingCompiler(scenario.clock(), names, slots, conditionCompiler, effectCompiler)
                .compile(scenario.talks());
        leads = new Leads(scenario.turns(), slots);
        rungSeveritySlot = rungSeverities(scenario);
        outcomeProgram = outcomePrograms(scenario, conditionCompiler);
        effects = new Effects(effectCompiler);
        moves = moveCompiler.finish(effects, outcomeProgram, commitments, actors);
        shifts = new Shifts(actors, moves, effects, indicators);
        layout = layout(conditionCompiler.heldCount());
        timeEnds = timeEnds(conditionCompiler);
        conditions = conditionCompiler.finish(layout);
        commitments.finish(effects, conditions);
        meetings.finish(effects);
        outcomeAsks = asks(outcomeProgram, conditions);
        slots.freeze(tables);
        stepDays = scenario.clock().stepDays();
        steps = scenario.clock().steps();
        rule = scenario.turns().rule();
        rungs = names.rungs.size();
        startRung = names.rungs.place(scenario.ladder().start());
        outcomes = names.outcomes.size();
        horizonOutcome = names.outcomes.place(scenario.outcomes().horizon());
        widest = widest(actors);
        clarityPurpose = channelKeys("clarity");
        misreadPurpose = channelKeys("misread");
    }

    /**
     * Compiles a scenario.
     *
     * @param scenario what to simulate
     * @return its plan
     * @throws IllegalArgumentException if it refers to something that does not exist
     */
    public static Plan of(Scenario scenario) {
        return new Plan(scenario);
    }

    private int[] rungSeverities(Scenario scenario) {
        return scenario.ladder().rungs().stream()
                .mapToInt(rung -> slots.slot(rung.severity()))
                .toArray();
    }

    private State.Layout layout(int held) {
        return new State.Layout(new State.Counts(
                indicators.count,
                sanctions.packages,
                sanctions.measures,
                actors.count,
                stakes.types,
                moves.count,
                held,
                commitments.count,
                coalitions.members,
                meetings.count,
                meetings.trends));
    }

    private boolean timeEnds(ConditionCompiler compiler) {
        return IntStream.of(outcomeProgram)
                .filter(program -> program >= 0)
                .mapToObj(compiler::reads)
                .anyMatch(reads -> reads.time || IntStream.of(indicators.live).anyMatch(reads.indicators::get));
    }

    private static int[] outcomePrograms(Scenario scenario, ConditionCompiler compiler) {
        Condition never = new Condition.Any(List.of());
        List<Outcome> listed = scenario.outcomes().order();
        return listed.stream()
                .mapToInt(outcome -> outcome.when().equals(never) ? -1 : compiler.compile(outcome.when()))
                .toArray();
    }

    private static long[] asks(int[] programs, Conditions conditions) {
        return IntStream.of(programs)
                .mapToLong(program -> program < 0 ? 0 : conditions.asks(program))
                .toArray();
    }

    private static int[] order(Scenario scenario, Names names) {
        int[] order =
                scenario.turns().order().stream().mapToInt(names.actors::place).toArray();
        if (IntStream.of(order).distinct().count() != names.actors.size() || order.length != names.actors.size()) {
            throw new IllegalArgumentException("the order of turns (%s) must name every actor once: %s"
                    .formatted(scenario.turns().order(), names.actors));
        }
        return order;
    }

    private static int widest(Actors actors) {
        return IntStream.range(0, actors.count)
                .map(a -> actors.moveStart[a + 1] - actors.moveStart[a])
                .max()
                .orElse(0);
    }

    /** Without those who have no move: they are asked to take part in sanctions, and never have a turn. */
    private static int[] movers(int[] turns, Actors actors) {
        int[] movers = IntStream.of(turns)
                .filter(actor -> actors.moveStart[actor] < actors.moveStart[actor + 1])
                .toArray();
        return movers.length == 0 ? turns : movers;
    }

    private long[][] channelKeys(String word) {
        List<String> ids = scenario.actors().stream()
                .map(actor -> actor.id())
                .sorted(Comparator.naturalOrder())
                .toList();
        return ids.stream()
                .map(actor -> ids.stream()
                        .mapToLong(observer -> Luck.purpose(word, actor, observer))
                        .toArray())
                .toArray(long[][]::new);
    }
}
