package brink.engine.oracle;

import brink.engine.Crisis;
import brink.engine.Crisis.ActorDraft;
import brink.engine.Crisis.StakesDraft;
import brink.engine.MoveDraft;
import brink.engine.Parts;
import brink.engine.WordDraft;
import brink.engine.model.ActorType.FlowStake;
import brink.engine.model.Commitment;
import brink.engine.model.Effect;
import brink.engine.model.Effect.GoToRung.Manner;
import brink.engine.model.Parameter;
import brink.engine.model.SanctionPackage;
import brink.engine.model.Scenario;
import brink.engine.model.Turns;
import brink.engine.oracle.RandomConditions.Memory;
import brink.engine.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Small crises without rhyme or reason: two actors with up to three types, every kind of stake and
 * effect, two sanction packages, two outcomes. Every other one is simple: its moves only shift
 * indicators.
 */
public final class RandomCrisis {

    /** Every move there is; the first four belong to a, the others to b. */
    public static final List<String> MOVES = List.of("a0", "a1", "a2", "a3", "b0", "b1", "b2");

    private final Random random;
    private final int plies;
    private final RandomConditions conditions;
    /** Whether moves only shift indicators and nothing flows, as in the simplest crises. */
    private final boolean simple;

    private int numbers;

    /** Whether words have been given. */
    private final boolean words;

    /** Whether actors may reckon with what moves teach. */
    private boolean learning;

    /** Whether all choose at once. */
    private boolean atOnce;

    private RandomCrisis(Random random, int plies, boolean words) {
        this.words = words;
        this.random = random;
        this.plies = plies;
        this.conditions = new RandomConditions(random, Memory.WITHOUT);
        this.simple = random.nextBoolean();
    }

    /** One of them, nearsighted. */
    public static Scenario draw(Random random) {
        return new RandomCrisis(random, 1, false).build();
    }

    /** One of them, whose actors look ahead up to so many plies. */
    public static Scenario draw(Random random, int plies) {
        return new RandomCrisis(random, plies, false).build();
    }

    /** One of them in which actors have given their word. */
    public static Scenario drawCommitted(Random random, int plies) {
        return new RandomCrisis(random, plies, true).build();
    }

    /** One of them whose actors may reckon with what moves teach, and may have given their word. */
    public static Scenario drawLearning(Random random, int plies) {
        RandomCrisis crisis = new RandomCrisis(random, plies, random.nextInt(3) == 0);
        crisis.learning = true;
        return crisis.build();
    }

    /** One of them whose actors, perhaps three, choose at once; they may learn, and have given their word. */
    public static Scenario drawAtOnce(Random random, int plies) {
        RandomCrisis crisis = new RandomCrisis(random, plies, random.nextInt(4) == 0);
        crisis.atOnce = true;
        crisis.learning = random.nextInt(3) == 0;
        return crisis.build();
    }

    private Scenario build() {
        Crisis crisis = Crisis.onLadder("r0", "r1", "r2", "r3")
                .from("r" + random.nextInt(4))
                .steps(50)
                .stepDays(pick(0.5, 1, 7))
                .turns(Turns.Rule.values()[random.nextInt(4)]);
        for (int i = 0; i < 3; i++) {
            crisis.indicator("x" + i, -10, 10, random.nextInt(20) - 10);
        }
        actor(crisis.actor("a"));
        actor(crisis.actor("b"));
        MOVES.forEach(id -> crisis.move(move(id)));
        if (atOnce) {
            crisis.turns(Turns.Rule.SIMULTANEOUS);
            if (random.nextBoolean()) {
                actor(crisis.actor("c"));
                crisis.move(move("c0")).move(move("c1"));
            }
        }
        crisis.sanction(sanctions("p0", "a", "b")).sanction(sanctions("p1", "b", "a"));
        for (int i = 0; words && i < 3; i++) {
            crisis.commitment(word("w" + i));
            crisis.severity("r" + (i + 1), pick(0, 0.3, 0.6, 1));
        }
        return crisis.ends("good", conditions.condition(2))
                .ends("bad", conditions.condition(2))
                .build();
    }

    private void actor(ActorDraft draft) {
        draft.lambda(pick(0, 0.3, 1, 2.5))
                .epsilon(pick(0, 0.001, 0.1))
                .horizon(pick(20, 90, 365, 1000))
                .discount(pick(1, 0.999, 0.9));
        if (plies > 1) {
            draft.depth(1 + random.nextInt(plies)).lossAversion(pick(1, 1, 2.25));
        }
        if (words) {
            draft.audience(pick(0, 1, 4), pick(5, 100));
        }
        if (learning && random.nextInt(4) > 0) {
            draft.active();
        }
        if (random.nextBoolean()) {
            draft.pace(pick(0.05, 0.3));
        }
        int types = 1 + random.nextInt(3);
        for (int t = 0; t < types; t++) {
            draft.type("t" + t, 0.2 + random.nextDouble(), stakes());
        }
    }

    private Commitment word(String id) {
        boolean byA = random.nextBoolean();
        WordDraft draft = new WordDraft(id, byA ? "a" : "b", byA ? "b" : "a")
                .staked(pick(0, 0.5, 1), pick(0.3, 1))
                .capability(pick(1, 1, 0.6, 0));
        if (learning && random.nextBoolean()) {
            draft.when(conditions.believes());
        } else if (random.nextBoolean()) {
            draft.when(conditions.condition(2));
        } else {
            draft.from(pick(0.2, 0.5, 0.8), pick(0, 0.5, 1));
        }
        if (random.nextBoolean()) {
            draft.sanction("p" + random.nextInt(2), pick(0, 0.5));
        } else {
            draft.does(effects(1).toArray(Effect[]::new));
        }
        if (random.nextInt(3) == 0) {
            draft.later();
        }
        return random.nextInt(3) == 0 ? draft.deadline(1 + random.nextInt(60)).build() : draft.build();
    }

    private StakesDraft stakes() {
        StakesDraft stakes = new StakesDraft().loss(pick(0, 0.5, 1, 2));
        for (int i = 0; i < 3; i++) {
            if (random.nextBoolean()) {
                stakes.indicator("x" + i, normal());
            }
            if (random.nextBoolean()) {
                stakes.rung("r" + i, normal());
            }
        }
        if (random.nextBoolean()) {
            stakes.outcome("good", normal()).outcome("bad", 3 * normal());
        }
        for (int i = simple ? 0 : random.nextInt(3); i > 0; i--) {
            stakes.flow(flow("f" + i));
        }
        return stakes;
    }

    private FlowStake flow(String id) {
        boolean onRung = random.nextBoolean();
        return new FlowStake(
                id,
                onRung ? Optional.of("r" + random.nextInt(4)) : Optional.empty(),
                onRung ? Optional.empty() : Optional.of("x" + random.nextInt(3)),
                number(normal() / 5),
                random.nextBoolean() ? Optional.of(Crisis.START.plusDays(random.nextInt(20))) : Optional.empty(),
                random.nextBoolean() ? Optional.of(Crisis.START.plusDays(random.nextInt(40))) : Optional.empty());
    }

    private MoveDraft move(String id) {
        MoveDraft draft = new MoveDraft(id.substring(0, 1), id)
                .doing(effects(2).toArray(Effect[]::new))
                .cost(pick(0, 0, 0.4, 1))
                .propensity(pick(0, 0, -1, 0.7))
                .cooldown(pick(0, 0, 5));
        if (learning) {
            draft.clarity(pick(0, 0.4, 1, 1));
        }
        if (words) {
            draft.severity(pick(0, 0.3, 0.6, 0.9));
        }
        if (random.nextInt(4) == 0) {
            draft.uses(1 + random.nextInt(2));
        }
        return random.nextInt(3) == 0 ? draft.when(conditions.condition(2)) : draft;
    }

    private List<Effect> effects(int depth) {
        List<Effect> effects = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            effects.add(effect(depth));
        }
        return effects;
    }

    private Effect effect(int depth) {
        if (words && random.nextInt(5) == 0) {
            return new Effect.GiveWord("w" + random.nextInt(3));
        }
        int kinds = simple ? 2 : depth > 0 ? 7 : 6;
        return switch (random.nextInt(kinds)) {
            case 0 -> Crisis.shift("x" + random.nextInt(3), 4 * normal());
            case 1 -> Crisis.shift("x" + random.nextInt(3), new Quantity.Uniform(-3, 3 + random.nextInt(9)));
            case 2 ->
                new Effect.Assign(
                        "x" + random.nextInt(3),
                        Parameter.of("amount", new Quantity.Discrete(List.of(-12.0, 4.0), List.of(1.0, 3.0))));
            case 3 -> new Effect.GoToRung("r" + random.nextInt(4), Manner.values()[random.nextInt(3)]);
            case 4 -> new Effect.ClimbRungs(random.nextInt(5) - 2);
            case 5 -> new Effect.OrderPackage("p" + random.nextInt(2), number(pick(0, 0.5, 1)));
            default ->
                new Effect.Chance(List.of(
                        new Effect.Chance.Branch("one", number(pick(0, 0.2, 0.5)), effects(depth - 1)),
                        new Effect.Chance.Branch("two", number(pick(0.1, 0.5)), effects(depth - 1))));
        };
    }

    private SanctionPackage sanctions(String id, String target, String sender) {
        List<SanctionPackage.Measure> measures = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            double[] times = {pick(10, 60), pick(100, 540), pick(0, 0.4, 1), pick(30, 200)};
            Map<String, Double> shares = random.nextBoolean()
                    ? Map.of(sender, pick(0.3, 0.8))
                    : Map.of(sender, pick(0.3, 0.8), target, pick(0.1, 0.4));
            measures.add(Parts.measure(id + "-" + i, 12 * random.nextDouble(), 5, times, shares));
        }
        return new SanctionPackage(id, id, target, measures, number(0.6), Optional.empty(), Optional.empty());
    }

    private Parameter number(double value) {
        return Parameter.of("/number/" + numbers++, value);
    }

    private double normal() {
        return Math.rint(random.nextGaussian() * 100) / 100;
    }

    private double pick(double... values) {
        return values[random.nextInt(values.length)];
    }
}
