package brink.engine;

import brink.engine.Crisis.StakesDraft;
import brink.engine.model.ActorType.FlowStake;
import brink.engine.model.Coalition;
import brink.engine.model.Condition;
import brink.engine.model.Condition.TalksStand;
import brink.engine.model.Effect;
import brink.engine.model.Effect.ArrangeTalks;
import brink.engine.model.Effect.ArrangeTalks.Arrangement;
import brink.engine.model.Effect.Chance;
import brink.engine.model.Effect.OrderPackage;
import brink.engine.model.Factor;
import brink.engine.model.Hazard;
import brink.engine.model.Indicator;
import brink.engine.model.Initiative;
import brink.engine.model.Meeting;
import brink.engine.model.Parameter;
import brink.engine.model.SanctionPackage;
import brink.engine.model.Turns;
import brink.engine.quantity.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One crisis in which everything that the engine knows occurs. */
public final class Whole {

    private static final double[] TIMES = {20, 200, 0.4, 60};

    private Whole() {}

    /** The crisis, so that tests can add to it. */
    public static Crisis crisis() {
        Crisis crisis = Crisis.onLadder("calm", "tense", "clash", "war", "peace")
                .steps(40)
                .turns(Turns.Rule.INITIATIVE, initiative());
        indicators(crisis);
        actors(crisis);
        attackersMoves(crisis);
        othersMoves(crisis);
        crisis.sanction(sanctions("embargo", Optional.empty())).sanction(sanctions("old", Optional.of(500)));
        accidents(crisis);
        crisis.talks(summit());
        return crisis.ends("war", "war")
                .ends("peace", "peace")
                .ends("fatigue", new Condition.Held(Parts.atLeast("tension", 8), Parameter.of("/patience", 5)));
    }

    private static Initiative initiative() {
        return new Initiative(
                Parameter.of("/initiative/half-life", 10),
                Parameter.of("/initiative/weight", new Quantity.Uniform(0.2, 0.8)),
                Parameter.of("/initiative/extra", 0.2),
                Parameter.of("/initiative/haste", 0.3));
    }

    private static void indicators(Crisis crisis) {
        crisis.indicator(new Indicator(
                        "tension",
                        "tension",
                        "",
                        0,
                        10,
                        Parameter.of("/tension", new Quantity.Pert(2, 4, 6)),
                        Optional.of(new Indicator.Drift(
                                Parameter.of("/tension/toward", 3), Parameter.of("/tension/half-life", 10))),
                        Optional.of(Parameter.of("/tension/noise", 0.4)),
                        true))
                .indicator("troops", 0, 200, 100);
    }

    private static void actors(Crisis crisis) {
        Condition.InWindow early = new Condition.InWindow(Optional.empty(), Optional.of(Crisis.START.plusDays(20)));
        FlowStake delay = new FlowStake(
                "delay",
                Optional.of("tense"),
                Optional.empty(),
                Parameter.of("/delay", -0.05),
                early.from(),
                early.before());
        crisis.actor("attacker")
                .lambda(0.8)
                .epsilon(0.01)
                .pace(0.5)
                .discount(0.995)
                .type(
                        "hard",
                        0.4,
                        new StakesDraft().outcome("war", 3).outcome("peace", -1).flow(delay))
                .type(
                        "soft",
                        0.6,
                        new StakesDraft().outcome("war", -4).outcome("peace", 1).indicator("troops", -0.01));
        crisis.actor("defender")
                .lambda(1)
                .type("firm", 0.5, new StakesDraft().outcome("war", -6).rung("clash", -1))
                .type("weak", 0.5, new StakesDraft().outcome("war", -9).outcome("peace", 0.5));
        crisis.actor("neutral").lambda(2);
        crisis.actor("sender")
                .lambda(0.6)
                .pace(0.3)
                .wants(new StakesDraft().outcome("war", -1).loss(2));
    }

    private static void attackersMoves(Crisis crisis) {
        Effect more = Crisis.shift("troops", new Quantity.LogNormal(8, 0.5, 0, 60));
        crisis.move(new MoveDraft("attacker", "mobilise")
                        .doing(more, Crisis.shift("tension", 0.8))
                        .clarity(0.6)
                        .cooldown(3))
                .move(new MoveDraft("attacker", "probe")
                        .when(Parts.atLeast("troops", 105))
                        .doing(new Chance(
                                List.of(Parts.branch("probe", "clash", 0.2), Parts.branch("probe", "tense", 0.5))))
                        .cost(0.1))
                .move(new MoveDraft("attacker", "invade")
                        .when(new Condition.All(List.of(Crisis.on("clash"), Parts.atLeast("troops", 110))))
                        .doing(Crisis.to("war"), new OrderPackage("embargo", Parameter.of("/full", 1))))
                .move(new MoveDraft("attacker", "wait").clarity(0));
    }

    private static void othersMoves(Crisis crisis) {
        Condition.Believes fear = new Condition.Believes("defender", "attacker", "hard", Parameter.of("/fear", 0.5));
        crisis.move(new MoveDraft("defender", "arm")
                        .when(fear)
                        .doing(Crisis.shift("tension", 0.5))
                        .uses(3))
                .move("defender", "talk", new Chance(List.of(Parts.branch("talk", "peace", 0.03))))
                .move(new MoveDraft("defender", "sit").seenBy("attacker").clarity(0.8))
                .move(new MoveDraft("sender", "impose")
                        .when(new Condition.Not(new Condition.InForce("embargo")))
                        .doing(new OrderPackage("embargo", Parameter.of("/half", new Quantity.Uniform(0.3, 0.8)))))
                .move(
                        "sender",
                        "lift",
                        new Condition.InForce("embargo"),
                        new OrderPackage("embargo", Parameter.of("/none", 0)))
                .move(new MoveDraft("sender", "look-on").propensity(0.5));
    }

    private static SanctionPackage sanctions(String id, Optional<Integer> days) {
        return new SanctionPackage(
                id,
                id,
                "attacker",
                List.of(
                        leaky(Parts.measure(id + "-banks", 5, 3, TIMES, Map.of("sender", 0.6, "defender", 0.2))),
                        Parts.measure(id + "-oil", 4, 2, TIMES, Map.of("sender", 0.9))),
                Parameter.of("/" + id + "/error", 0.6),
                days.map(Crisis.START::minusDays),
                Optional.of(coalition(id)));
    }

    /** The defender, who can be of two types, is a partner; a neutral without moves can help the attacker. */
    private static Coalition coalition(String id) {
        String path = "/coalition/" + id + "/";
        Factor alarm = new Factor("tension", Parameter.of(path + "slope", 0.4), Parameter.of(path + "at", 4));
        return new Coalition(
                List.of(new Coalition.Member("defender", Parameter.of(path + "norm", 0.2), List.of(alarm))),
                List.of(new Coalition.Member("neutral", Parameter.of(path + "help", -0.3), List.of())),
                Parameter.of(path + "shock", new Quantity.Uniform(0.2, 0.8)));
    }

    private static SanctionPackage.Measure leaky(SanctionPackage.Measure measure) {
        SanctionPackage.Coverage coverage = measure.coverage();
        return new SanctionPackage.Measure(
                measure.id(),
                measure.name(),
                measure.size(),
                measure.timing(),
                new SanctionPackage.Coverage(
                        coverage.shares(),
                        Map.of("neutral", Parameter.of("/leak/" + measure.id(), 0.4)),
                        coverage.convexity(),
                        coverage.blowback()));
    }

    /** Talks that are put off and broken, with two parties who can be of two types. */
    private static Meeting summit() {
        return new MeetingDraft("parley", "attacker", "defender")
                .on(4)
                .days(6)
                .when(new Condition.Not(Crisis.on("war")))
                .trend("tension", -0.3, 5, -0.5, 4)
                .progress("tension", -0.5)
                .offer("truce", Crisis.to("calm"), Crisis.shift("tension", new Quantity.Uniform(-3, -1)))
                .offer(
                        "relief",
                        new Condition.InForce("embargo"),
                        new OrderPackage("embargo", Parameter.of("/relief", 0)),
                        Crisis.shift("troops", -20))
                .build();
    }

    private static void accidents(Crisis crisis) {
        Factor factor = new Factor("tension", Parameter.of("/incident/slope", 0.3), Parameter.of("/incident/at", 5));
        crisis.hazard(new Hazard(
                        "incident",
                        "incident",
                        Parameter.of("/incident", new Quantity.LogNormal(0.02, 0.5, 0, 1)),
                        List.of(factor),
                        Parts.atLeast("tension", 1),
                        List.of(
                                Crisis.shift("tension", 1.5),
                                new Chance(List.of(Parts.branch("incident", "clash", 0.3))))))
                .hazard(breach())
                .event("summit", 15, new Condition.Not(Crisis.on("clash")), Crisis.shift("tension", -2))
                .event("anger", 6, Parts.atLeast("tension", 6), arrange(Arrangement.POSTPONE, Optional.of(2.0)))
                .event("renewal", 25, Condition.ALWAYS, arrange(Arrangement.CONVENE, Optional.of(1.0)))
                .event("exercise", 10, Condition.ALWAYS, Crisis.shift("troops", new Quantity.Normal(5, 2, 0, 10)));
    }

    private static Hazard breach() {
        Condition settled = new TalksStand("parley", Meeting.Stage.SETTLED, Optional.empty());
        return new Hazard(
                "breach",
                "breach",
                Parameter.of("/breach", 0.1),
                List.of(),
                settled,
                List.of(arrange(Arrangement.BREAK, Optional.empty()), Crisis.shift("tension", 1)));
    }

    private static Effect arrange(Arrangement arrangement, Optional<Double> days) {
        return new ArrangeTalks("parley", arrangement, days.map(d -> Parameter.of("/parley/" + arrangement, d)));
    }
}
