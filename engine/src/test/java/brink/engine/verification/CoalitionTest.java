package brink.engine.verification;

import static brink.engine.Crisis.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.CoalitionDraft;
import brink.engine.Crisis;
import brink.engine.Crisis.StakesDraft;
import brink.engine.Evidence;
import brink.engine.WordDraft;
import brink.engine.decide.FirstDecision;
import brink.engine.model.Condition;
import brink.engine.model.Effect.OrderPackage;
import brink.engine.model.Factor;
import brink.engine.model.Parameter;
import brink.engine.oracle.Bite;
import brink.engine.plan.Commitments;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.random.Seed;
import brink.engine.run.Player;
import brink.engine.run.Witness;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Partners join by a logit of their own under a common shock, coverage is convex, third parties leak. */
class CoalitionTest {

    private static final int RUNS = 40_000;
    private static final double LAMBDA = 0.8;
    private static final double HORIZON = 60;
    private static final int ALLY = 0;

    private static OrderPackage order(double level) {
        return new OrderPackage("embargo", Parameter.of("/level/" + level, level));
    }

    /** A lead who imposes, two allies, a neutral, a target; actors are numbered by their ids. */
    private static Crisis crisis(CoalitionDraft draft) {
        Crisis crisis = Crisis.onLadder("calm", "war").steps(40).indicator("unity", 0, 100, 70);
        for (String actor : new String[] {"ally", "bystander", "friend", "lead", "target"}) {
            crisis.actor(actor).lambda(LAMBDA).horizon(HORIZON).wants(new StakesDraft().loss(2));
        }
        return crisis.sanction(draft.build());
    }

    private static Crisis imposed(CoalitionDraft draft) {
        return crisis(draft).event("impose", 0, Condition.ALWAYS, order(1));
    }

    private static CoalitionDraft led() {
        return new CoalitionDraft("target").sender("lead", 0.3);
    }

    private static Factor unity(double coefficient) {
        return new Factor("unity", Parameter.of("/unity", coefficient), Parameter.of("/unity/at", 50));
    }

    /** Plays a number of steps of many runs. */
    private static void play(Crisis crisis, int steps, int runs, Consumer<State> look) {
        Player player = new Player(Plan.of(crisis.build()));
        for (int run = 0; run < runs; run++) {
            player.begin(new Seed(5), run);
            for (int i = 0; i < steps; i++) {
                player.step(new Witness() {});
            }
            look.accept(player.state());
        }
    }

    /** Counts which members took part, as a word of the letters a, b, f in the order of their ids. */
    private static Map<String, Integer> joined(Crisis crisis, int steps) {
        Plan plan = Plan.of(crisis.build());
        Map<String, Integer> seen = new HashMap<>();
        play(crisis, steps, RUNS, state -> {
            StringBuilder who = new StringBuilder();
            for (int member = 0; member < plan.coalitions.members; member++) {
                if (state.real[plan.layout.joined + member] == 1) {
                    who.append("abflt".charAt(plan.coalitions.actor[member]));
                }
            }
            seen.merge(who.toString(), 1, Integer::sum);
        });
        return seen;
    }

    private static double blowback(double ratio, double share, double coverage) {
        double level =
                ratio * share * 10 * Bite.mean(t -> coverage * (1 - Math.exp(-t / CoalitionDraft.RAMP)), HORIZON);
        return HORIZON / 365 * level;
    }

    @Test
    void aPartnerJoinsByItsOwnLogit() {
        CoalitionDraft draft = led().partner("ally", 0.5, 1.4, unity(0.03)).blowback(1.5);
        double index = LAMBDA * (1.4 + 0.03 * 20 - 2 * blowback(1.5, 0.5, 0.8));
        assertThat(index).isBetween(-1.0, 1.0);
        Evidence.assertShare(
                joined(imposed(draft), 1).get("a") / (double) RUNS, Evidence.logistic(index), RUNS, "joined");
    }

    /** Which of four combinations comes about, against a sum over the shock; independent coins would fail. */
    @Test
    void oneShockMovesAllPartners() {
        double shock = 2;
        CoalitionDraft draft =
                led().partner("ally", 0.3, 0.5).partner("friend", 0.3, -0.4).shock(shock);
        Map<String, Integer> seen = joined(imposed(draft), 1);
        double both = 0;
        double ally = 0;
        double friend = 0;
        for (int i = -800; i <= 800; i++) {
            double z = i / 100.0;
            double weight = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) / 100;
            double a = Evidence.logistic(LAMBDA * 0.5 + shock * z);
            double f = Evidence.logistic(LAMBDA * -0.4 + shock * z);
            both += weight * a * f;
            ally += weight * a;
            friend += weight * f;
        }
        Evidence.assertShare(seen.get("af") / (double) RUNS, both, RUNS, "both");
        Evidence.assertShare((seen.get("a") + seen.get("af")) / (double) RUNS, ally, RUNS, "ally");
        Evidence.assertShare((seen.get("f") + seen.get("af")) / (double) RUNS, friend, RUNS, "friend");
        assertThat(both).isGreaterThan(ally * friend + 0.05);
    }

    @Test
    void thirdPartiesHelpByTheirOwnLogitWithoutShockOrBlowback() {
        CoalitionDraft draft =
                led().thirdParty("bystander", 0.5, -0.6, unity(0.01)).shock(2).blowback(3);
        double chance = Evidence.logistic(LAMBDA * (-0.6 + 0.01 * 20));
        Evidence.assertShare(joined(imposed(draft), 1).get("b") / (double) RUNS, chance, RUNS, "helped");
    }

    @Test
    void whatIsCoveredIsConvexAndLeaks() {
        CoalitionDraft draft = led().partner("ally", 0.5, 0)
                .partner("friend", 0.2, 0)
                .thirdParty("bystander", 0.45, 0)
                .convexity(1.7);
        Crisis crisis = imposed(draft);
        Plan plan = Plan.of(crisis.build());
        Map<Double, Integer> seen = new HashMap<>();
        play(crisis, 1, 500, state -> {
            double[] in = new double[3]; // ally, friend, bystander
            System.arraycopy(state.real, plan.layout.joined, in, 0, 3);
            double covered = (0.3 + 0.5 * in[0] + 0.2 * in[1]) * (1 - 0.45 * in[2]);
            assertThat(state.real[plan.layout.coverage]).isCloseTo(Math.pow(covered, 1.7), within(1e-12));
            assertThat(state.real[plan.layout.pressure])
                    .isCloseTo(Math.pow(covered, 1.7) * (1 - Math.exp(-1 / CoalitionDraft.RAMP)), within(1e-12));
            seen.merge(covered, 1, Integer::sum);
        });
        assertThat(seen).hasSize(8);
    }

    @Test
    void onlyThoseWhoTakePartBearTheBlowback() {
        CoalitionDraft draft = led().partner("ally", 0.5, 0).blowback(0.5);
        Crisis crisis = imposed(draft);
        Plan plan = Plan.of(crisis.build());
        play(crisis, 30, 200, state -> {
            boolean in = state.real[plan.layout.joined] == 1;
            assertThat(state.real[plan.layout.loss + ALLY] > 0).isEqualTo(in);
            assertThat(state.real[plan.layout.loss + 3]).as("lead").isPositive();
        });
    }

    /** Whoever has joined stays; whoever has not is asked again when the order rises, and only then. */
    @Test
    void aRiseAsksThoseWhoAreNotInYet() {
        CoalitionDraft draft = led().partner("ally", 0.5, -0.5);
        Crisis crisis = crisis(draft).event("impose", 0, Condition.ALWAYS, order(0.4));
        double once = Evidence.logistic(LAMBDA * -0.5);
        Evidence.assertShare(joined(crisis, 3).get("a") / (double) RUNS, once, RUNS, "asked once");
        crisis.event("ease", 4, Condition.ALWAYS, order(0.2)).event("same", 5, Condition.ALWAYS, order(0.2));
        Evidence.assertShare(joined(crisis, 7).get("a") / (double) RUNS, once, RUNS, "after easing");
        crisis.event("rise", 8, Condition.ALWAYS, order(1));
        Evidence.assertShare(joined(crisis, 10).get("a") / (double) RUNS, once + (1 - once) * once, RUNS, "twice");
        crisis.event("lift", 11, Condition.ALWAYS, order(0)).event("anew", 12, Condition.ALWAYS, order(1));
        Evidence.assertShare(joined(crisis, 14).get("a") / (double) RUNS, once, RUNS, "asked anew");
    }

    /** Whoever has refused is asked with luck of its own, even on the same day. */
    @Test
    void askingTwiceInAStepIsAskingTwice() {
        CoalitionDraft draft = led().partner("ally", 0.5, -0.5);
        Crisis crisis = crisis(draft)
                .event("impose", 0, Condition.ALWAYS, order(0.4))
                .event("in-full", 0, Condition.ALWAYS, order(1));
        double once = Evidence.logistic(LAMBDA * -0.5);
        Evidence.assertShare(joined(crisis, 1).get("a") / (double) RUNS, once + (1 - once) * once, RUNS, "twice");
    }

    @Test
    void aPartnerWhoGivesTheOrderTakesPart() {
        CoalitionDraft draft = led().partner("ally", 0.5, -9).partner("friend", 0.2, -9);
        Crisis crisis = crisis(draft).move("ally", "impose", on("calm"), order(1));
        assertThat(joined(crisis, 1).get("a")).isGreaterThan(RUNS * 99 / 100);
        Crisis choosing = crisis(led().partner("ally", 0.5, -9).blowback(1))
                .move("ally", "impose", on("calm"), order(1))
                .move("ally", "wait", on("calm"));
        double cost = 2 * blowback(1, 0.5, 0.8);
        assertThat(FirstDecision.of(choosing.build(), "ally").get("impose"))
                .isCloseTo(1 / (1 + Math.exp(LAMBDA * cost)), within(1e-5));
    }

    @Test
    void aPackageInForceIsImposedByThoseWhoWouldJoin() {
        CoalitionDraft draft = led().partner("ally", 0.5, 0.7).since(LocalDate.of(2000, 1, 1));
        Crisis crisis = crisis(draft);
        Plan plan = Plan.of(crisis.build());
        Evidence.assertShare(
                joined(crisis, 0).get("a") / (double) RUNS, Evidence.logistic(LAMBDA * 0.7), RUNS, "joined");
        play(
                crisis,
                0,
                50,
                state -> assertThat(state.real[plan.layout.pressure])
                        .isCloseTo(0.3 + 0.5 * state.real[plan.layout.joined], within(1e-9)));
    }

    /** A package on which a lead, two partners and a third party have to agree; everything is at work in it. */
    private static Crisis whole() {
        CoalitionDraft draft = led().partner("ally", 0.4, 0.9, unity(-0.02))
                .partner("friend", 0.3, 0.3)
                .thirdParty("bystander", 0.6, -0.2)
                .convexity(2)
                .blowback(0.9)
                .shock(1);
        return crisis(draft);
    }

    /** What it costs the lead to impose that at a level. */
    private static double cost(double level) {
        return lead(level * covered(level, new double[3], 0));
    }

    @Test
    void whoeverOrdersReckonsWithTheMeanOverAllWaysToJoin() {
        Crisis crisis = whole().move("lead", "impose", on("calm"), order(1)).move("lead", "wait", on("calm"));
        double share = 1 / (1 + Math.exp(LAMBDA * cost(1)));
        assertThat(share).isBetween(0.2, 0.46);
        assertThat(FirstDecision.of(crisis.build(), "lead").get("impose")).isCloseTo(share, within(1e-5));
    }

    @Test
    void soDoesWhoeverAnswersForItsWord() {
        Crisis crisis = whole().from("war")
                .commitment(new WordDraft("threat", "lead", "target")
                        .when(on("war"))
                        .sanction("embargo", 0.5)
                        .build());
        double[] odds = {Math.exp(-LAMBDA * cost(1)), Math.exp(-LAMBDA * cost(0.5)), 1};
        double sum = odds[0] + odds[1] + odds[2];
        Player player = new Player(Plan.of(crisis.build()));
        boolean[] seen = new boolean[3];
        for (int run = 0; run < 50; run++) {
            player.begin(new Seed(5), run);
            player.step(new Witness() {
                @Override
                public void answered(int commitment, int word, double probability, State state) {
                    int answer = word - Commitments.HONOURED;
                    seen[answer] = true;
                    assertThat(probability).isCloseTo(odds[answer] / sum, within(1e-5));
                }
            });
        }
        assertThat(seen).containsOnly(true);
    }

    /** A rise of what is in force already: whoever is in stays in, and pressure is not at rest. */
    @Test
    void aForeseenRiseBeginsWithThoseWhoAreIn() {
        Crisis crisis = whole().event("impose", 0, Condition.ALWAYS, order(0.4))
                .commitment(new WordDraft("threat", "lead", "target")
                        .when(new Condition.InWindow(Optional.of(Crisis.START.plusDays(3)), Optional.empty()))
                        .sanction("embargo", 0.5)
                        .build());
        Plan plan = Plan.of(crisis.build());
        Player player = new Player(plan);
        Set<String> seen = new HashSet<>();
        for (int run = 0; run < 60; run++) {
            player.begin(new Seed(5), run);
            for (int step = 0; step < 3; step++) {
                player.step(new Witness() {});
            }
            double pressure = player.state().real[plan.layout.pressure];
            double[] in = new double[3]; // ally, friend, bystander
            System.arraycopy(player.state().real, plan.layout.joined, in, 0, 3);
            double now = 0.4 * Math.pow((0.3 + 0.4 * in[0] + 0.3 * in[1]) * (1 - 0.6 * in[2]), 2);
            double[] cost = {lead(covered(1, in, pressure)), lead(0.5 * covered(0.5, in, pressure)), lead(now)};
            double sum = 0;
            for (double each : cost) {
                sum += Math.exp(-LAMBDA * each);
            }
            double all = sum;
            player.step(new Witness() {
                @Override
                public void answered(int commitment, int word, double probability, State state) {
                    int answer = word - Commitments.HONOURED;
                    seen.add(answer + Arrays.toString(in));
                    assertThat(probability).isCloseTo(Math.exp(-LAMBDA * cost[answer]) / all, within(1e-5));
                }
            });
        }
        assertThat(seen).hasSizeGreaterThan(8);
    }

    /** What the lead bears ahead of a pressure that is led to, but for what all answers have in common. */
    private static double lead(double target) {
        return 2 * blowback(0.9, 0.3, target);
    }

    /** Mean coverage at a level, to its power, with some in already and some pressure left. */
    private static double covered(double level, double[] in, double pressure) {
        double fading =
                Bite.mean(t -> Math.exp(-t / CoalitionDraft.RAMP), HORIZON) * HORIZON / 365 * 0.9 * 10 * pressure;
        double[] odds = {
            LAMBDA * (0.9 - 0.02 * 20 - 2 * (blowback(0.9, 0.4, level) + 0.4 * fading)),
            LAMBDA * (0.3 - 2 * (blowback(0.9, 0.3, level) + 0.3 * fading))
        };
        double covered = 0;
        for (int i = -800; i <= 800; i++) {
            double z = i / 100.0;
            double[] p = {
                Evidence.logistic(odds[0] + z), Evidence.logistic(odds[1] + z), Evidence.logistic(LAMBDA * -0.2)
            };
            for (int set = 0; set < 8; set++) {
                double weight = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) / 100;
                for (int k = 0; k < 3; k++) {
                    double joins = in[k] + (1 - in[k]) * p[k];
                    weight *= (set >> k & 1) == 1 ? joins : 1 - joins;
                }
                double c = (0.3 + 0.4 * (set & 1) + 0.3 * (set >> 1 & 1)) * (1 - 0.6 * (set >> 2));
                covered += weight * c * c;
            }
        }
        return covered;
    }
}
