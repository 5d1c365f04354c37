package brink.engine;

import brink.engine.model.Actor;
import brink.engine.model.Actor.Foresight;
import brink.engine.model.Actor.Pace;
import brink.engine.model.ActorType;
import brink.engine.model.ActorType.FlowStake;
import brink.engine.model.ActorType.Stakes;
import brink.engine.model.CalendarEvent;
import brink.engine.model.Clock;
import brink.engine.model.Commitment;
import brink.engine.model.Condition;
import brink.engine.model.Condition.OnRung;
import brink.engine.model.Effect;
import brink.engine.model.Hazard;
import brink.engine.model.Indicator;
import brink.engine.model.Initiative;
import brink.engine.model.Ladder;
import brink.engine.model.Meeting;
import brink.engine.model.Move;
import brink.engine.model.Outcomes;
import brink.engine.model.Parameter;
import brink.engine.model.Policy;
import brink.engine.model.SanctionPackage;
import brink.engine.model.Scenario;
import brink.engine.model.Turns;
import brink.engine.quantity.Quantity;
import brink.engine.verification.Mechanism;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds small scenarios for tests, with an order of calls that reads like a description. */
public final class Crisis {

    /** The date on which test crises begin. */
    public static final LocalDate START = LocalDate.of(2030, 1, 1);

    private final List<Ladder.Rung> rungs = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final Map<String, ActorDraft> actors = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<SanctionPackage> packages = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Meeting> talks = new ArrayList<>();
    private final List<Hazard> hazards = new ArrayList<>();
    private final List<CalendarEvent> events = new ArrayList<>();
    private final List<Outcomes.Outcome> outcomes = new ArrayList<>();
    private String start = "";
    private int steps = 100;
    private double stepDays = 1;
    private Turns.Rule rule = Turns.Rule.LISTED;
    private Optional<Initiative> initiative = Optional.empty();

    /** A crisis on a ladder of rungs, beginning on the first. */
    public static Crisis onLadder(String... ids) {
        Crisis crisis = new Crisis();
        for (String id : ids) {
            crisis.rungs.add(new Ladder.Rung(id, id, Parameter.of("/rung/" + id, 0)));
        }
        crisis.start = ids[0];
        return crisis;
    }

    /** Begins on another rung. */
    public Crisis from(String rung) {
        start = rung;
        return this;
    }

    /** Lasts so many steps. */
    public Crisis steps(int count) {
        steps = count;
        return this;
    }

    /** Steps of so many days. */
    public Crisis stepDays(double days) {
        stepDays = days;
        return this;
    }

    /** Turns by a rule, and with an initiative if it is given one. */
    public Crisis turns(Turns.Rule byRule, Initiative... some) {
        rule = byRule;
        initiative = Stream.of(some).findFirst();
        return this;
    }

    /** An indicator without a life of its own. */
    public Crisis indicator(String id, double low, double high, double begin) {
        indicators.add(new Indicator(
                id,
                id,
                "units",
                low,
                high,
                Parameter.of("/indicator/" + id, begin),
                Optional.empty(),
                Optional.empty(),
                true));
        return this;
    }

    /** An indicator that drifts and trembles. */
    public Crisis indicator(Indicator indicator) {
        indicators.add(indicator);
        return this;
    }

    /** How grave a rung is. */
    public Crisis severity(String rung, double value) {
        rungs.replaceAll(
                r -> r.id().equals(rung) ? new Ladder.Rung(rung, rung, Parameter.of("/rung/" + rung, value)) : r);
        return this;
    }

    /** An actor with one type who moves every step by value, without slips. */
    public ActorDraft actor(String id) {
        ActorDraft draft = new ActorDraft(id);
        actors.put(id, draft);
        order.add(id);
        return draft;
    }

    /** A move that is always available and costs nothing. */
    public Crisis move(String actor, String id, Effect... effects) {
        return move(actor, id, Condition.ALWAYS, effects);
    }

    /** A move under a condition. */
    public Crisis move(String actor, String id, Condition when, Effect... effects) {
        return move(new MoveDraft(actor, id).when(when).doing(effects));
    }

    /** Any move. */
    public Crisis move(MoveDraft draft) {
        moves.add(draft.build());
        return this;
    }

    /** A sanction package. */
    public Crisis sanction(SanctionPackage sanctions) {
        packages.add(sanctions);
        return this;
    }

    /** A word given before the crisis begins. */
    public Crisis commitment(Commitment commitment) {
        commitments.add(commitment);
        return this;
    }

    /** Talks. */
    public Crisis talks(Meeting meeting) {
        talks.add(meeting);
        return this;
    }

    /** An incident. */
    public Crisis hazard(String id, double perDay, Effect... effects) {
        hazards.add(new Hazard(
                id, id, Parameter.of("/hazard/" + id, perDay), List.of(), Condition.ALWAYS, List.of(effects)));
        return this;
    }

    /** Any incident. */
    public Crisis hazard(Hazard hazard) {
        hazards.add(hazard);
        return this;
    }

    /** A dated event, so many days after the start. */
    public Crisis event(String id, int day, Condition when, Effect... effects) {
        events.add(new CalendarEvent(id, id, START.plusDays(day), when, List.of(effects), true));
        return this;
    }

    /** An outcome on a rung. */
    public Crisis ends(String outcome, String rung) {
        return ends(outcome, on(rung));
    }

    /** An outcome under a condition. */
    public Crisis ends(String outcome, Condition when) {
        outcomes.add(new Outcomes.Outcome(outcome, outcome, when));
        return this;
    }

    /** The finished scenario; the horizon is an outcome of its own. */
    public Scenario build() {
        List<Outcomes.Outcome> all = new ArrayList<>(outcomes);
        all.add(new Outcomes.Outcome("horizon", "horizon", new Condition.Any(List.of())));
        return Mechanism.leave(new Scenario(
                new Scenario.About("test", "Test", ""),
                new Clock(START, stepDays, steps),
                new Turns(order, rule, initiative),
                new Ladder(rungs, start),
                indicators,
                order.stream().map(id -> actors.get(id).build()).toList(),
                moves,
                packages,
                commitments,
                talks,
                hazards,
                events,
                new Outcomes(all, "horizon")));
    }

    /** Standing on a rung. */
    public static Condition on(String rung) {
        return new OnRung(Optional.of(rung), Optional.of(rung));
    }

    /** To a rung from anywhere. */
    public static Effect to(String rung) {
        return new Effect.GoToRung(rung, Effect.GoToRung.Manner.TO);
    }

    /** Adds a number. */
    public static Effect shift(String indicator, double by) {
        return new Effect.Shift(indicator, Parameter.of("shift", by));
    }

    /** Adds an uncertain number. */
    public static Effect shift(String indicator, Quantity by) {
        return new Effect.Shift(indicator, Parameter.of("shift", by));
    }

    /** An actor in the making. */
    public static final class ActorDraft {
        private final String id;
        private final List<ActorType> types = new ArrayList<>();
        private double lambda = 1;
        private double epsilon;
        private Pace pace = new Pace.EveryStep();
        private Policy policy = new Policy.Quantal();
        private double horizonDays = 365;
        private double discount = 1;
        private int depth = 1;
        private double lossAversion = 1;
        private double typeDrift;
        private Foresight.Learning learning = Foresight.Learning.PASSIVE;
        private double audience;
        private double audienceHalfLife = 100;
        private Optional<List<String>> rivals = Optional.empty();

        ActorDraft(String id) {
            this.id = id;
        }

        /** Precision of choice. */
        public ActorDraft lambda(double value) {
            lambda = value;
            return this;
        }

        /** Probability of a slip. */
        public ActorDraft epsilon(double value) {
            epsilon = value;
            return this;
        }

        /** Opportunities per day. */
        public ActorDraft pace(double perDay) {
            pace = new Pace.Rate(Parameter.of("/actor/" + id + "/pace", perDay));
            return this;
        }

        /** How the actor chooses. */
        public ActorDraft policy(Policy value) {
            policy = value;
            return this;
        }

        /** Horizon of expected losses. */
        public ActorDraft horizon(double days) {
            horizonDays = days;
            return this;
        }

        /** Plies searched. */
        public ActorDraft depth(int plies) {
            depth = plies;
            return this;
        }

        /** It reckons with what moves teach. */
        public ActorDraft active() {
            learning = Foresight.Learning.ACTIVE;
            return this;
        }

        /** Whom it watches. */
        public ActorDraft rivals(String... ids) {
            rivals = Optional.of(List.of(ids));
            return this;
        }

        /** Factor on changes for the worse. */
        public ActorDraft lossAversion(double factor) {
            lossAversion = factor;
            return this;
        }

        /** Rate at which the type is drawn anew. */
        public ActorDraft typeDrift(double perDay) {
            typeDrift = perDay;
            return this;
        }

        /** Price of breaking a public word on which all was staked, and the days in which half is forgotten. */
        public ActorDraft audience(double points, double halfLifeDays) {
            audience = points;
            audienceHalfLife = halfLifeDays;
            return this;
        }

        /** Weekly discount factor. */
        public ActorDraft discount(double perWeek) {
            discount = perWeek;
            return this;
        }

        /** A type with stakes. */
        public ActorDraft type(String type, double weight, StakesDraft stakes) {
            String path = "/actor/" + id + "/" + type;
            types.add(new ActorType(type, type, Parameter.of(path + "/weight", weight), stakes.build(path)));
            return this;
        }

        /** The only type. */
        public ActorDraft wants(StakesDraft stakes) {
            return type("only", 1, stakes);
        }

        Actor build() {
            if (types.isEmpty()) {
                wants(new StakesDraft());
            }
            String path = "/actor/" + id + "/";
            return new Actor(
                    id,
                    id,
                    types,
                    Parameter.of(path + "lambda", lambda),
                    pace,
                    Parameter.of(path + "epsilon", epsilon),
                    new Foresight(
                            depth,
                            rivals,
                            Parameter.of(path + "horizon", horizonDays),
                            Parameter.of(path + "discount", discount),
                            learning),
                    policy,
                    new Actor.Traits(
                            Parameter.of(path + "loss-aversion", lossAversion),
                            Parameter.of(path + "type-drift", typeDrift),
                            Parameter.of(path + "audience", audience),
                            Parameter.of(path + "audience-half-life", audienceHalfLife)));
        }
    }

    /** Stakes in the making. */
    public static final class StakesDraft {
        private final Map<String, Double> indicators = new HashMap<>();
        private final Map<String, Double> rungs = new HashMap<>();
        private final Map<String, Double> outcomes = new HashMap<>();
        private final List<FlowStake> flows = new ArrayList<>();
        private double loss = 1;

        /** Points per unit. */
        public StakesDraft indicator(String id, double points) {
            indicators.put(id, points);
            return this;
        }

        /** Points on a rung. */
        public StakesDraft rung(String id, double points) {
            rungs.put(id, points);
            return this;
        }

        /** Payoff. */
        public StakesDraft outcome(String id, double points) {
            outcomes.put(id, points);
            return this;
        }

        /** Sensitivity to loss. */
        public StakesDraft loss(double sensitivity) {
            loss = sensitivity;
            return this;
        }

        /** Points by the day. */
        public StakesDraft flow(FlowStake flow) {
            flows.add(flow);
            return this;
        }

        Stakes build(String path) {
            return new Stakes(
                    parameters(path + "/indicators/", indicators),
                    parameters(path + "/rungs/", rungs),
                    parameters(path + "/outcomes/", outcomes),
                    Parameter.of(path + "/loss", loss),
                    flows);
        }

        private static Map<String, Parameter> parameters(String path, Map<String, Double> points) {
            Map<String, Parameter> all = new HashMap<>();
            points.forEach((id, value) -> all.put(id, Parameter.of(path + id, value)));
            return all;
        }
    }
}
