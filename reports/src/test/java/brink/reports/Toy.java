package brink.reports;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.RunSink;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Actor;
import brink.engine.model.Actor.Foresight;
import brink.engine.model.Actor.Pace;
import brink.engine.model.ActorType;
import brink.engine.model.ActorType.Stakes;
import brink.engine.model.CalendarEvent;
import brink.engine.model.Clock;
import brink.engine.model.Commitment;
import brink.engine.model.Condition;
import brink.engine.model.Condition.InWindow;
import brink.engine.model.Condition.OnRung;
import brink.engine.model.Effect;
import brink.engine.model.Effect.GoToRung;
import brink.engine.model.Hazard;
import brink.engine.model.Indicator;
import brink.engine.model.Indicator.Drift;
import brink.engine.model.Ladder;
import brink.engine.model.Ladder.Rung;
import brink.engine.model.Meeting;
import brink.engine.model.Move;
import brink.engine.model.Outcomes;
import brink.engine.model.Outcomes.Outcome;
import brink.engine.model.Parameter;
import brink.engine.model.Policy;
import brink.engine.model.SanctionPackage;
import brink.engine.model.Scenario;
import brink.engine.model.Turns;
import brink.engine.quantity.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A crisis whose ends come by rates, so that any set of shares can be had for a drawing. */
public final class Toy {

    /** The first day. */
    public static final LocalDate START = LocalDate.of(2021, 12, 31);

    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Meeting> talks = new ArrayList<>();
    private final List<Hazard> hazards = new ArrayList<>();
    private final List<Rung> rungs = new ArrayList<>();
    private final List<CalendarEvent> calendar = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Actor> others = new ArrayList<>();
    private final List<Move> otherMoves = new ArrayList<>();
    private boolean sanctions = true;
    private int steps = 70;
    private double stepDays = 1;
    private String horizon = "";

    /** A crisis of 70 days that begins calmly. */
    public Toy() {
        rungs.add(new Rung("calm", "Calm", number("/rung/calm", 0)));
        indicators.add(new Indicator(
                "tension",
                "Tension",
                "index, 0 to 100",
                0,
                100,
                number("/indicators/tension/start", 55),
                Optional.of(
                        new Drift(number("/indicators/tension/toward", 70), number("/indicators/tension/half", 30))),
                Optional.of(number("/indicators/tension/noise", 2.2)),
                true));
    }

    /** Another length. */
    public Toy clock(int count, double days) {
        steps = count;
        stepDays = days;
        return this;
    }

    /** An outcome reached at a rate, from a day on. */
    public Toy end(String id, String name, double perDay, int fromDay) {
        rungs.add(new Rung(id, name, number("/rung/" + id, 1)));
        outcomes.add(new Outcome(id, name, new OnRung(Optional.of(id), Optional.of(id))));
        hazards.add(new Hazard(
                "to-" + id,
                "To " + name,
                number("/hazard/" + id, perDay),
                List.of(),
                new InWindow(Optional.of(START.plusDays(fromDay)), Optional.empty()),
                List.of(new GoToRung(id, GoToRung.Manner.TO))));
        return this;
    }

    /** An outcome whose rung is reached at a rate, but that ends a run only from a date on. */
    public Toy endOnDate(String id, String name, double perDay, LocalDate date) {
        end(id, name, perDay, 0);
        Outcome waiting = outcomes.remove(outcomes.size() - 1);
        Condition late = new InWindow(Optional.of(date), Optional.empty());
        outcomes.add(new Outcome(id, name, new Condition.All(List.of(waiting.when(), late))));
        return this;
    }

    /** The outcome at the horizon. */
    public Toy horizon(String id, String name) {
        outcomes.add(new Outcome(id, name, new Condition.Any(List.of())));
        horizon = id;
        return this;
    }

    /** The outcome at the horizon is one that can come earlier too. */
    public Toy horizon(String id) {
        horizon = id;
        return this;
    }

    /** A marked date. */
    public Toy mark(String id, String name, LocalDate date) {
        calendar.add(new CalendarEvent(
                id, name, date, Condition.ALWAYS, List.of(shift("/calendar/" + id, new Quantity.Constant(3))), true));
        return this;
    }

    /** Talks between the two, at which nothing can be offered. */
    public Toy talks(String id, String name, Optional<LocalDate> date) {
        List<String> parties = List.of("ares", "bella");
        talks.add(new Meeting(
                id, name, date, 1, parties, parties, Condition.ALWAYS, List.of(), Optional.empty(), List.of()));
        return this;
    }

    /** Talks between the two, at which each can offer to calm things down. */
    public Toy talks(String id, String name, LocalDate date, double days) {
        List<String> parties = List.of("ares", "bella");
        Meeting.Offer calm = new Meeting.Offer(
                "calm", "Calm", parties, Condition.ALWAYS, List.of(shift("/talks/calm", new Quantity.Constant(-5))));
        talks.add(new Meeting(
                id,
                name,
                Optional.of(date),
                days,
                parties,
                parties,
                Condition.ALWAYS,
                List.of(),
                Optional.empty(),
                List.of(calm)));
        return this;
    }

    /** Bella has said that she will calm things down once tension is so high; it binds for some days. */
    public Toy promise(double tension, double days) {
        commitments.add(new Commitment(
                "promise",
                "Calm, please",
                "bella",
                "ares",
                Commitment.Kind.ASSURANCE,
                new Commitment.Trigger.When(new Condition.InRange(
                        "tension", Optional.of(number("/promise/tension", tension)), Optional.empty())),
                new Commitment.Response.Act(List.of(shift("/promise/calm", new Quantity.Constant(-1)))),
                new Commitment.Wording(
                        number("/promise/publicity", 1), number("/promise/stake", 1), number("/promise/able", 0.9)),
                Optional.of(new Commitment.Deadline.After(number("/promise/days", days))),
                true));
        return this;
    }

    /** Another indicator. */
    public Toy indicator(Indicator indicator) {
        indicators.add(indicator);
        return this;
    }

    /** Another actor of one type with some moves that change nothing. */
    public Toy bystander(String id, String name, int moves) {
        Actor plain = actor(id, List.of(type(id, "only", stakes("/actors/" + id + "/only", 0))));
        others.add(new Actor(
                id,
                name,
                plain.types(),
                plain.lambda(),
                plain.pace(),
                plain.epsilon(),
                plain.foresight(),
                plain.policy(),
                plain.traits()));
        for (int i = 1; i <= moves; i++) {
            otherMoves.add(move(id, id + "-" + i));
        }
        return this;
    }

    /** A move of an actor that leads to a rung. */
    public Toy move(String actor, String id, String rung) {
        otherMoves.add(move(actor, id, new GoToRung(rung, GoToRung.Manner.TO)));
        return this;
    }

    /** A date that is marked though what happens then may not. */
    public Toy uncertainMark(String id, String name, LocalDate date) {
        Condition when = new OnRung(Optional.of("calm"), Optional.of("calm"));
        calendar.add(new CalendarEvent(id, name, date, when, List.of(), true));
        return this;
    }

    /** Neither a package nor the move that orders it. */
    public Toy withoutSanctions() {
        sanctions = false;
        return this;
    }

    /** The scenario. */
    public Scenario build() {
        Stakes bold = stakes("/actors/ares/bold", 0.02);
        Stakes meek = stakes("/actors/ares/meek", -0.01);
        List<Actor> actors = new ArrayList<>(List.of(
                actor("ares", List.of(type("ares", "bold", bold), type("ares", "meek", meek))),
                actor("bella", List.of(type("bella", "only", stakes("/actors/bella/only", -0.03))))));
        actors.addAll(others);
        return new Scenario(
                new Scenario.About("toy-crisis", "A toy crisis", ""),
                new Clock(START, stepDays, steps),
                new Turns(actors.stream().map(Actor::id).toList(), Turns.Rule.LISTED),
                new Ladder(rungs, "calm"),
                indicators,
                actors,
                moves(),
                sanctions ? List.of(trade()) : List.of(),
                commitments,
                talks,
                hazards,
                calendar,
                new Outcomes(outcomes, horizon));
    }

    private List<Move> moves() {
        List<Move> moves = new ArrayList<>(List.of(
                move("ares", "press", shift("/moves/press", new Quantity.Uniform(0, 3))),
                move("ares", "wait"),
                move("bella", "talk", shift("/moves/talk", new Quantity.Uniform(-3, 0)))));
        if (sanctions) {
            moves.add(move("bella", "sanction", new Effect.OrderPackage("trade", number("/moves/sanction/level", 1))));
        }
        moves.addAll(otherMoves);
        return moves;
    }

    /** Plays a scenario with the default seed. */
    public static Ensemble play(Scenario scenario, int runs) {
        return play(scenario, runs, RunSink.NONE);
    }

    /** Plays a scenario with the default seed. */
    public static Ensemble play(Scenario scenario, int runs, RunSink sink) {
        return Simulator.simulate(
                scenario, RunPlan.of(runs), Execution.withDefaults().withThreads(2), sink);
    }

    /** A known number. */
    public static Parameter number(String id, double value) {
        return Parameter.of(id, value);
    }

    private static Effect shift(String id, Quantity by) {
        return new Effect.Shift("tension", Parameter.of(id, by));
    }

    private static Stakes stakes(String path, double perTension) {
        return new Stakes(
                Map.of("tension", number(path + "/tension", perTension)),
                Map.of(),
                Map.of(),
                number(path + "/loss", 1),
                List.of());
    }

    private static ActorType type(String actor, String id, Stakes stakes) {
        return new ActorType(id, id, number("/actors/" + actor + "/types/" + id + "/weight", 1), stakes);
    }

    private static Actor actor(String id, List<ActorType> types) {
        String path = "/actors/" + id;
        return new Actor(
                id,
                id,
                types,
                Parameter.of(path + "/lambda", new Quantity.Uniform(0.5, 1.5)),
                new Pace.Rate(number(path + "/pace", 0.2)),
                number(path + "/epsilon", 0.01),
                new Foresight(
                        1,
                        Optional.empty(),
                        number(path + "/horizon", 365),
                        number(path + "/discount", 1),
                        Foresight.Learning.PASSIVE),
                new Policy.Quantal(),
                new Actor.Traits(
                        number(path + "/loss-aversion", 1),
                        number(path + "/type-drift", 0),
                        number(path + "/audience", 0),
                        number(path + "/audience-half-life", 180)));
    }

    private static Move move(String actor, String id, Effect... effects) {
        String path = "/moves/" + id;
        return new Move(
                id,
                actor,
                id,
                Move.Kind.SIGNAL,
                Condition.ALWAYS,
                List.of(effects),
                number(path + "/cost", 0),
                number(path + "/propensity", 0),
                new Move.Limits(number(path + "/cooldown", 0), Optional.empty()),
                new Move.Signal(Optional.empty(), number(path + "/clarity", 1)),
                new Move.Filing(number(path + "/severity", 0), "", 0));
    }

    private static SanctionPackage trade() {
        String path = "/packages/trade";
        return new SanctionPackage(
                "trade",
                "Trade",
                "ares",
                List.of(new SanctionPackage.Measure(
                        "imports",
                        "Imports",
                        new SanctionPackage.Size(number(path + "/expected", 2), number(path + "/realised", 1.5)),
                        new SanctionPackage.Timing(
                                number(path + "/ramp", 30),
                                number(path + "/adaptation", 200),
                                number(path + "/residual", 0.4),
                                number(path + "/preparation", 0),
                                number(path + "/lifting", 20)),
                        new SanctionPackage.Coverage(
                                Map.of("bella", number(path + "/share", 0.6)),
                                Map.of(),
                                number(path + "/convexity", 1.5),
                                number(path + "/blowback", 0.1)))),
                number(path + "/error", 0.3),
                Optional.empty(),
                Optional.empty());
    }
}
