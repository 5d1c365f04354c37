package brink.engine.verification;

import static brink.engine.Crisis.on;
import static brink.engine.Crisis.shift;
import static brink.engine.Crisis.to;
import static brink.engine.Evidence.logistic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Crisis.StakesDraft;
import brink.engine.Evidence;
import brink.engine.MoveDraft;
import brink.engine.Parts;
import brink.engine.WordDraft;
import brink.engine.decide.FirstDecision;
import brink.engine.decide.LossAhead;
import brink.engine.ensemble.CommitmentTally;
import brink.engine.ensemble.CommitmentTally.Fate;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Effect;
import brink.engine.model.Parameter;
import brink.engine.model.Policy;
import brink.engine.model.SanctionPackage;
import brink.engine.model.Scenario;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.random.Seed;
import brink.engine.run.Player;
import brink.engine.run.Trace;
import brink.engine.run.Trace.Entry;
import brink.engine.run.Trace.Kind;
import brink.engine.run.Witness;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Conditional words: each mechanism by itself in a crisis of two, against numbers worked out by hand.
 *
 * <p>The challenger may hold or attack, which is worth {@link #PRIZE} to it. The guardian has said that an
 * attack will be answered: by sanctions, or by a blow that costs it something and the challenger more.
 */
class CommitmentsTest {

    private static final double PRIZE = 2;
    private static final double BLOW = 5;
    private static final double PRICE_OF_BLOW = 1;
    private static final RunPlan RUNS = RunPlan.of(20_000);

    /** A crisis of one step in which the guardian has given its word, or not. */
    private static Crisis crisis(WordDraft... words) {
        Crisis crisis = Crisis.onLadder("calm", "war").steps(1).indicator("harm", 0, 100, 0);
        crisis.actor("challenger")
                .type("only", 1, new StakesDraft().rung("war", PRIZE).indicator("harm", -BLOW));
        crisis.actor("guardian")
                .type("only", 1, new StakesDraft().indicator("harm", -PRICE_OF_BLOW))
                .audience(3, 50);
        crisis.move(new MoveDraft("challenger", "attack").doing(to("war")));
        crisis.move("challenger", "hold");
        for (WordDraft word : words) {
            crisis.commitment(word.build());
        }
        return crisis;
    }

    private static WordDraft threat() {
        return new WordDraft("threat", "guardian", "challenger").when(on("war")).does(shift("harm", 1));
    }

    static double attack(Crisis crisis) {
        return FirstDecision.of(crisis.build(), "challenger").get("attack");
    }

    static Ensemble play(Crisis crisis) {
        Scenario scenario = crisis.build();
        return Simulator.simulate(scenario, RUNS, Execution.withDefaults());
    }

    static double share(Ensemble ensemble, int commitment, Fate fate) {
        return (double) ensemble.commitments().runs(commitment, fate) / RUNS.runs();
    }

    /** Without a price the guardian would rather not strike; what it would lose by breaking its word moves it. */
    @ParameterizedTest
    @CsvSource({"0,1", "0.5,1", "1,1", "1,0.2", "1,0"})
    void aWordIsAsCredibleAsItsIssuerWouldKeepIt(double publicity, double capability) {
        Crisis crisis = crisis(threat().staked(publicity, 0.8).capability(capability));
        double price = 3 * publicity * 0.8;
        double honour = logistic(capability * -PRICE_OF_BLOW + price);
        double attack = logistic(PRIZE - capability * honour * BLOW);

        assertThat(attack(crisis)).isCloseTo(attack, within(1e-12));

        Ensemble ensemble = play(crisis);
        Evidence.assertShare(share(ensemble, 0, Fate.STANDING), 1 - attack, RUNS.runs(), "standing");
        Evidence.assertShare(share(ensemble, 0, Fate.HONOURED), attack * honour * capability, RUNS.runs(), "honoured");
        Evidence.assertShare(share(ensemble, 0, Fate.BROKEN), attack * (1 - honour), RUNS.runs(), "broken");
        Evidence.assertShare(
                share(ensemble, 0, Fate.FAILED), attack * honour * (1 - capability), RUNS.runs(), "failed");
    }

    @Test
    void aWordThatNobodyCanKeepDoesNothing() {
        assertThat(attack(crisis(threat().capability(0)))).isCloseTo(attack(crisis()), within(1e-12));
    }

    /** Of many who could be the issuer, each is believed in with its weight. */
    @Test
    void aWordIsAsCredibleAsThosePossibleIssuersTogether() {
        Crisis crisis = Crisis.onLadder("calm", "war").steps(1).indicator("harm", 0, 100, 0);
        crisis.actor("challenger")
                .type("only", 1, new StakesDraft().rung("war", PRIZE).indicator("harm", -BLOW));
        crisis.actor("guardian")
                .type("resolute", 1, new StakesDraft().indicator("harm", 2))
                .type("reluctant", 3, new StakesDraft().indicator("harm", -2));
        crisis.move("challenger", "attack", to("war")).move("challenger", "hold");
        crisis.commitment(threat().build());
        double honour = 0.25 * logistic(2) + 0.75 * logistic(-2);
        assertThat(attack(crisis)).isCloseTo(logistic(PRIZE - honour * BLOW), within(1e-12));
        // The issuers' own searches know who they are.
        crisis.move("guardian", "provoke", to("war")).move("guardian", "wait");
        assertThat(FirstDecision.of(crisis.build(), "guardian", 1).get("provoke"))
                .isCloseTo(logistic(2 * logistic(2)), within(1e-12));
    }

    @Test
    void aBrokenWordCostsItsMakerAndTeachesEveryone() {
        Crisis told = Crisis.onLadder("calm", "war").from("war").steps(200).indicator("harm", 0, 100, 0);
        told.actor("challenger");
        told.actor("guardian")
                .type("resolute", 1, new StakesDraft().indicator("harm", 1))
                .type("reluctant", 1, new StakesDraft().indicator("harm", -1))
                .audience(2, 40);
        told.actor("witness");
        told.commitment(threat().staked(0.5, 0.6).build());
        double price = 2 * 0.5 * 0.6;
        Plan plan = Plan.of(told.build());
        int broken = 0;
        for (int run = 0; run < 40; run++) {
            Player player = new Player(plan);
            player.begin(new Seed(3), run);
            Seen seen = new Seen();
            player.step(seen);
            boolean kept = seen.fate == Fate.HONOURED;
            broken += kept ? 0 : 1;
            double resolute = logistic(1 + price);
            double reluctant = logistic(-1 + price);
            double belief = kept ? resolute / (resolute + reluctant) : (1 - resolute) / (1 - resolute + 1 - reluctant);
            int guardian = 1;
            for (int observer : new int[] {0, 2}) {
                int cell = plan.layout.belief + observer * plan.layout.types + plan.actors.typeStart[guardian];
                // Types are sorted by id: reluctant before resolute.
                assertThat(player.state().real[cell + 1]).isCloseTo(belief, within(1e-12));
            }
            double left = kept ? 0 : price * Math.pow(0.5, 1 / 40.0);
            assertThat(player.state().real[plan.layout.audience + guardian]).isCloseTo(left, within(1e-12));
        }
        assertThat(broken).isBetween(1, 39);
    }

    /** Notes what became of the only commitment. */
    private static final class Seen implements Witness {
        private Fate fate = Fate.STANDING;

        @Override
        public void answered(int commitment, int word, double probability, State state) {
            fate = Fate.values()[word - 1];
        }
    }

    static SanctionPackage embargo(Optional<LocalDate> since) {
        return new SanctionPackage(
                "embargo",
                "embargo",
                "challenger",
                List.of(Parts.measure("ban", 4, 3, new double[] {1, 1000, 1, 1}, Map.of("guardian", 1.0))),
                Parameter.of("/embargo/error", 0),
                since,
                Optional.empty());
    }

    private static WordDraft sanctions(String id) {
        return new WordDraft(id, "guardian", "challenger").when(on("war")).sanction("embargo", 0);
    }

    @Test
    void sanctionsImposedEarlyDoNotDeter() {
        double without = attack(crisis().sanction(embargo(Optional.empty())));
        double threatened = attack(crisis(sanctions("threat")).sanction(embargo(Optional.empty())));
        double early = attack(crisis(sanctions("threat")).sanction(embargo(Optional.of(Crisis.START.minusDays(400)))));
        assertThat(threatened).isLessThan(without - 0.2);
        assertThat(early).isCloseTo(without, within(1e-9));
    }

    /** One choice, the largest price, one bite. */
    @Test
    void threeWordsForOnePackageCostAndBiteOnce() {
        Crisis three = crisis(
                sanctions("a").staked(0.3, 1),
                sanctions("b").staked(0.9, 1),
                sanctions("c").staked(0.5, 1));
        Crisis one = crisis(sanctions("b").staked(0.9, 1));
        three.sanction(embargo(Optional.empty()));
        one.sanction(embargo(Optional.empty()));
        assertThat(attack(three)).isCloseTo(attack(one), within(1e-12));
        CommitmentTally ledger = play(three).commitments();
        for (Fate fate : Fate.values()) {
            assertThat(ledger.runs(1, fate)).isEqualTo(ledger.runs(0, fate));
            assertThat(ledger.runs(2, fate)).isEqualTo(ledger.runs(0, fate));
        }
        assertThat(ledger.runs(0, Fate.HONOURED)).isPositive();
        assertThat(ledger.runs(0, Fate.BROKEN)).isPositive();
    }

    /** What has not been shown weighs as much as the target thinks: more than it is, or less. */
    @ParameterizedTest
    @CsvSource({"0.25,2,7", "0,0.5,2", "0.5,0.5,3", "1,3,4"})
    void aPackageDetersByWhatItsTargetTakesItFor(double disclosure, double guess, double size) {
        assertThat(attack(shown(4, disclosure, guess))).isCloseTo(attack(shown(size, 1, 1)), within(1e-12));
    }

    /** Of several words the one that shows most tells how large the package is. */
    @Test
    void whatHasBeenShownOnceIsKnown() {
        Crisis twice = shown(4, 0, 3);
        twice.commitment(new WordDraft("outline", "guardian", "challenger")
                .when(on("war"))
                .sanction("embargo", 0)
                .build());
        assertThat(attack(twice)).isCloseTo(attack(shown(4, 1, 1)), within(1e-12));
    }

    /** Sanctions by a guardian that goes by rules and keeps its word, whatever they cost it. */
    private static Crisis shown(double size, double disclosure, double guess) {
        Crisis crisis = Crisis.onLadder("calm", "war").steps(1).indicator("harm", 0, 100, 0);
        crisis.actor("challenger").type("only", 1, new StakesDraft().rung("war", PRIZE));
        crisis.actor("guardian").policy(new Policy.Rules(List.of()));
        crisis.move("challenger", "attack", to("war")).move("challenger", "hold");
        crisis.sanction(new SanctionPackage(
                "embargo",
                "embargo",
                "challenger",
                List.of(Parts.measure("ban", size, 3, new double[] {1, 1000, 1, 1}, Map.of("guardian", 1.0))),
                Parameter.of("/embargo/error", 0),
                Optional.empty(),
                Optional.empty()));
        return crisis.commitment(new WordDraft("threat", "guardian", "challenger")
                .when(on("war"))
                .showing(disclosure, guess)
                .sanction("embargo", 0)
                .build());
    }

    /** A second word for a package that the first has put in force is kept by that, and each is told once. */
    @Test
    void aPackageInForceKeepsALaterWord() {
        Crisis crisis = Crisis.onLadder("calm", "clash", "war").steps(3).indicator("harm", 0, 100, 0);
        crisis.actor("challenger")
                .policy(new Policy.Scripted(List.of(
                        new Policy.Scripted.Entry(Crisis.START, "probe"),
                        new Policy.Scripted.Entry(Crisis.START.plusDays(1), "strike"))));
        crisis.actor("guardian").policy(new Policy.Rules(List.of()));
        crisis.move("challenger", "probe", to("clash")).move("challenger", "strike", to("war"));
        crisis.sanction(embargo(Optional.empty()));
        crisis.commitment(new WordDraft("b-first", "guardian", "challenger")
                .when(on("clash"))
                .sanction("embargo", 0)
                .build());
        crisis.commitment(sanctions("a-later").capability(0).build());
        Ensemble ensemble = play(crisis);
        for (int commitment = 0; commitment < 2; commitment++) {
            assertThat(ensemble.commitments().runs(commitment, Fate.HONOURED)).isEqualTo(RUNS.runs());
            assertThat(ensemble.commitments().runs(commitment, Fate.STANDING)).isZero();
        }
    }

    /** Keeping a word in part costs half the price and imposes a part of the package. */
    @Test
    void aWordCanBeKeptInPart() {
        Crisis crisis = crisis(sanctions("threat").sanction("embargo", 0.4)).sanction(embargo(Optional.empty()));
        Scenario scenario = crisis.build();
        Trace partly = find(scenario, Kind.PARTLY_HONOURED);
        Entry entry = entry(partly, Kind.PARTLY_HONOURED);
        assertThat(entry.changes()).anySatisfy(change -> {
            assertThat(change.quality()).isEqualTo(Trace.Quality.PACKAGE);
            assertThat(change.after()).isEqualTo(0.4);
        });
        // The guardian's own loss: a tenth of the challenger's, of its share in the embargo.
        Plan plan = Plan.of(scenario);
        double full = Math.exp(-blowback(plan, 1));
        double part = Math.exp(-blowback(plan, 0.4) - 1.5);
        double none = Math.exp(-3.0);
        assertThat(entry.probability()).isCloseTo(part / (full + part + none), within(1e-12));
    }

    static double blowback(Plan plan, double level) {
        Player player = new Player(plan);
        player.begin(new Seed(1), 0);
        player.state().real[plan.layout.level] = level;
        return LossAhead.expected(1, plan, player.constants(), player.state(), new double[] {1});
    }

    private static Trace find(Scenario scenario, Kind kind) {
        Plan plan = Plan.of(scenario);
        for (int run = 0; run < 1000; run++) {
            Trace trace = Trace.of(plan, new Seed(5), run);
            if (trace.entries().stream().anyMatch(entry -> entry.kind() == kind)) {
                return trace;
            }
        }
        throw new AssertionError("no run has " + kind);
    }

    private static Entry entry(Trace trace, Kind kind) {
        return trace.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** The answer to one word can make another due, and all are answered before anything is valued. */
    @Test
    void wordsAnswerWords() {
        Crisis crisis = crisis(
                threat().does(new Effect.Shift("harm", Parameter.of("shift", 1))),
                new WordDraft("reprisal", "challenger", "guardian")
                        .when(Parts.atLeast("harm", 0.5))
                        .does(shift("harm", 2)));
        // The reprisal would hurt its issuer, who has no audience to fear and mostly lets it be.
        double keep = logistic(-2 * BLOW);
        double honour = logistic(-PRICE_OF_BLOW + 3);
        assertThat(attack(crisis)).isCloseTo(logistic(PRIZE - honour * (BLOW + keep * 2 * BLOW)), within(1e-9));
        assertThat(find(crisis.build(), Kind.BROKEN).entries()).isNotEmpty();
    }

    @Test
    void chanceInAnAnswerIsBranched() {
        Crisis crisis = crisis(threat().does(new Effect.Chance(
                List.of(new Effect.Chance.Branch("hit", Parameter.of("/hit", 0.3), List.of(shift("harm", 1)))))));
        double honour = logistic(0.3 * -PRICE_OF_BLOW + 3);
        assertThat(attack(crisis)).isCloseTo(logistic(PRIZE - honour * 0.3 * BLOW), within(1e-12));
        Evidence.assertShare(share(play(crisis), 0, Fate.HONOURED), attack(crisis) * honour, RUNS.runs(), "honoured");
    }

    /** The threat stands behind the attack for whoever looks further ahead as well. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aThreatDetersAtAnyDepth(int depth) {
        double[] attack = new double[2];
        for (int i = 0; i < 2; i++) {
            Crisis crisis = Crisis.onLadder("calm", "war").steps(30).indicator("harm", 0, 100, 0);
            crisis.actor("challenger")
                    .type("only", 1, new StakesDraft().rung("war", PRIZE).indicator("harm", -BLOW))
                    .depth(depth);
            crisis.actor("guardian")
                    .type("only", 1, new StakesDraft().indicator("harm", -PRICE_OF_BLOW))
                    .audience(3, 50);
            crisis.move("challenger", "attack", to("war")).move("challenger", "hold");
            crisis.move("guardian", "wait");
            if (i == 1) {
                crisis.commitment(threat().build());
            }
            attack[i] = attack(crisis);
        }
        assertThat(attack[1]).isLessThan(attack[0] - 0.2);
    }

    /** An attack that ends the run is answered first: the sanctions it sets off count. */
    @Test
    void answersComeBeforeTheEnd() {
        Crisis crisis = crisis(threat()).ends("war", on("war"));
        double honour = logistic(-PRICE_OF_BLOW + 3);
        assertThat(attack(crisis)).isCloseTo(logistic(-honour * BLOW), within(1e-12));
        Ensemble ensemble = play(crisis);
        assertThat(ensemble.commitments().runs(0, Fate.HONOURED)).isPositive();
    }
}
