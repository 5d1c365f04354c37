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
import brink.engine.WordDraft;
import brink.engine.decide.FirstDecision;
import brink.engine.ensemble.CommitmentTally.Fate;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Condition;
import brink.engine.model.Policy;
import brink.engine.plan.Plan;
import brink.engine.random.Seed;
import brink.engine.run.Trace;
import brink.engine.run.Trace.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What makes a word due, and until when: grey zones, deadlines, ultimatums, against numbers by hand. */
class TriggersTest {

    private static final double PRIZE = 2;
    private static final double BLOW = 5;
    private static final double PRICE_OF_BLOW = 1;
    private static final RunPlan RUNS = RunPlan.of(20_000);

    private static WordDraft threat() {
        return new WordDraft("threat", "guardian", "challenger").when(on("war")).does(shift("harm", 1));
    }

    private static double attack(Crisis crisis) {
        return FirstDecision.of(crisis.build(), "challenger").get("attack");
    }

    /** In how large a share of the runs the only word was never due. */
    private static double standing(Crisis crisis) {
        Ensemble ensemble = Simulator.simulate(crisis.build(), RUNS, Execution.withDefaults());
        return (double) ensemble.commitments().runs(0, Fate.STANDING) / RUNS.runs();
    }

    /**
     * A vague trigger blurs what lies near it and leaves the clear case alone: same word, two acts, one just
     * below the line and one far above it.
     */
    @Test
    void aVagueTriggerBlursTheGreyZoneAndLeavesTheClearCaseAlone() {
        double clear = attack(grave(0.45, 1)) - attack(grave(0.45, 0.1));
        double farAbove = attack(grave(0.98, 1)) - attack(grave(0.98, 0.1));
        assertThat(clear).as("an act just below the line").isGreaterThan(0.1);
        assertThat(Math.abs(farAbove)).as("an act far above it").isLessThan(0.01);
        for (double clarity : new double[] {0, 0.5, 1}) {
            double due = logistic((0.45 - 0.5) / (0.1 * (1 - clarity) + 0.02));
            double attack = logistic(PRIZE - due * logistic(-PRICE_OF_BLOW + 3) * BLOW);
            assertThat(attack(grave(0.45, clarity))).isCloseTo(attack, within(1e-9));
            double stood = standing(grave(0.45, clarity));
            Evidence.assertShare(stood, 1 - attack * due, RUNS.runs(), "standing at clarity " + clarity);
        }
    }

    private static Crisis grave(double severity, double clarity) {
        Crisis result = Crisis.onLadder("calm", "war").steps(1).indicator("harm", 0, 100, 0);
        result.actor("challenger")
                .type("only", 1, new StakesDraft().rung("war", PRIZE).indicator("harm", -BLOW));
        result.actor("guardian")
                .type("only", 1, new StakesDraft().indicator("harm", -PRICE_OF_BLOW))
                .audience(3, 50);
        result.move(new MoveDraft("challenger", "attack").doing(to("war")).severity(severity));
        result.move("challenger", "hold");
        return result.commitment(threat().from(0.5, clarity).build());
    }

    /** What was grave before the word was given is not covered, and one act is weighed once. */
    @Test
    void onlyGraverActsThanBeforeAreWeighed() {
        Crisis crisis = grave(0.45, 0).steps(400).severity("calm", 0.45).severity("war", 0.45);
        assertThat(standing(crisis.steps(3))).isEqualTo(1);
        Crisis again = grave(0.45, 0).steps(50);
        double due = logistic(-0.05 / 0.12);
        Evidence.assertShare(standing(again), 1 - due, RUNS.runs(), "standing after fifty acts");
    }

    /** Of two words by one issuer the wider covers whatever the other does; two issuers judge apart. */
    @Test
    void anIssuerJudgesAnActOnceForAllItsWords() {
        double mild = logistic(-0.05 / 0.12);
        double grave = logistic(-0.15 / 0.12);
        assertThat(attack(harmedAtMostOnce("guardian", 0.5))).isCloseTo(logistic(PRIZE - mild * BLOW), within(1e-9));
        assertThat(attack(harmedAtMostOnce("guardian", 0.6))).isCloseTo(logistic(PRIZE - mild * BLOW), within(1e-9));
        double either = 1 - (1 - mild) * (1 - grave);
        assertThat(attack(harmedAtMostOnce("ally", 0.6))).isCloseTo(logistic(PRIZE - either * BLOW), within(1e-9));
        Crisis alike = harmedAtMostOnce("guardian", 0.5);
        assertThat(blows(alike, logistic(PRIZE - mild * BLOW) * mild)).containsOnly(0L, 2L);
        Crisis wider = harmedAtMostOnce("guardian", 0.6);
        assertThat(blows(wider, logistic(PRIZE - mild * BLOW) * mild)).containsOnly(0L, 1L, 2L);
        Crisis apart = harmedAtMostOnce("ally", 0.6);
        assertThat(blows(apart, logistic(PRIZE - either * BLOW) * either)).containsOnly(0L, 1L, 2L);
    }

    /** How many words were kept in each run; in how many at least one was is known. */
    private static List<Long> blows(Crisis crisis, double some) {
        Plan plan = Plan.of(crisis.build());
        List<Long> kept = LongStream.range(0, 4_000)
                .mapToObj(run -> Trace.of(plan, new Seed(1), run).entries().stream()
                        .filter(entry -> entry.kind() == Kind.HONOURED)
                        .count())
                .toList();
        double share = (double) kept.stream().filter(count -> count > 0).count() / kept.size();
        Evidence.assertShare(share, some, kept.size(), "runs with a blow");
        return kept;
    }

    /** An act below two lines, of which the first lies at .5; any number of blows does the harm of one. */
    private static Crisis harmedAtMostOnce(String second, double line) {
        Crisis crisis = Crisis.onLadder("calm", "war").steps(1).indicator("harm", 0, 1, 0);
        crisis.actor("challenger")
                .type("only", 1, new StakesDraft().rung("war", PRIZE).indicator("harm", -BLOW));
        crisis.actor("guardian").policy(new Policy.Rules(List.of()));
        crisis.actor("ally").policy(new Policy.Rules(List.of()));
        crisis.move(new MoveDraft("challenger", "attack").doing(to("war")).severity(0.45));
        crisis.move("challenger", "hold");
        crisis.commitment(threat().from(0.5, 0).build());
        return crisis.commitment(new WordDraft("second", second, "challenger")
                .from(line, 0)
                .does(shift("harm", 1))
                .build());
    }

    /** A graver act after a milder one is due as often as if it had come alone. */
    @Test
    void theGreatestSeverityDecides() {
        Crisis crisis = Crisis.onLadder("calm", "clash", "war").steps(2);
        crisis.actor("challenger")
                .policy(new Policy.Scripted(List.of(
                        new Policy.Scripted.Entry(Crisis.START, "probe"),
                        new Policy.Scripted.Entry(Crisis.START.plusDays(1), "strike"))));
        crisis.actor("guardian");
        crisis.move(new MoveDraft("challenger", "probe").severity(0.4));
        crisis.move(new MoveDraft("challenger", "strike").doing(to("clash")));
        crisis.severity("clash", 0.55);
        crisis.commitment(threat().from(0.5, 0.2).does().build());
        double due = logistic(0.05 / 0.1);
        Evidence.assertShare(standing(crisis), 1 - due, RUNS.runs(), "standing");
    }

    @Test
    void aWordLapsesOnItsDay() {
        Crisis crisis = Crisis.onLadder("calm", "war").steps(10);
        crisis.actor("challenger")
                .policy(new Policy.Scripted(List.of(new Policy.Scripted.Entry(Crisis.START.plusDays(5), "attack"))));
        crisis.actor("guardian").policy(new Policy.Rules(List.of()));
        crisis.move("challenger", "attack", to("war"));
        crisis.commitment(threat().does().deadline(6).build());
        crisis.commitment(new WordDraft("early", "guardian", "challenger")
                .when(on("war"))
                .until(Crisis.START.plusDays(5))
                .build());
        Trace trace = Trace.of(Plan.of(crisis.build()), new Seed(1), 0);
        assertThat(step(trace, Kind.LAPSED)).isEqualTo(5);
        assertThat(step(trace, Kind.HONOURED)).isEqualTo(5);
        assertThat(trace.entries()).filteredOn(e -> e.kind() == Kind.LAPSED).hasSize(1);
    }

    /** An ultimatum: the blow falls unless the challenger has withdrawn by a day, and it knows. */
    @Test
    void anUltimatumIsForeseen() {
        Condition late = new Condition.All(List.of(
                new Condition.InWindow(Optional.of(Crisis.START.plusDays(1)), Optional.empty()),
                new Condition.Not(new Condition.Made("withdraw", 1, Optional.empty()))));
        for (int depth = 1; depth <= 2; depth++) {
            Crisis crisis = Crisis.onLadder("calm").steps(5).indicator("harm", 0, 100, 0);
            crisis.actor("challenger")
                    .type("only", 1, new StakesDraft().indicator("harm", -BLOW))
                    .depth(depth);
            crisis.actor("guardian").policy(new Policy.Rules(List.of()));
            crisis.move(new MoveDraft("challenger", "withdraw").cost(1));
            crisis.move("challenger", "hold");
            crisis.commitment(new WordDraft("ultimatum", "guardian", "challenger")
                    .when(late)
                    .does(shift("harm", 1))
                    .build());
            double withdraw = FirstDecision.of(crisis.build(), "challenger").get("withdraw");
            // Looking ahead it weighs what its next choice will cost it too, which is the same either way.
            assertThat(withdraw).isCloseTo(logistic(depth == 1 ? -1 : BLOW - 1), within(1e-9));
        }
    }

    private static int step(Trace trace, Kind kind) {
        assertThat(trace.entries()).extracting(Trace.Entry::kind).contains(kind);
        return trace.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .findFirst()
                .orElseThrow()
                .step();
    }
}
