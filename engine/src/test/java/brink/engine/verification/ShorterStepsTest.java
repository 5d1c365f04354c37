package brink.engine.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Crisis.StakesDraft;
import brink.engine.MoveDraft;
import brink.engine.Parts;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.engine.model.ActorType.FlowStake;
import brink.engine.model.Effect;
import brink.engine.model.Indicator;
import brink.engine.model.Parameter;
import brink.engine.model.SanctionPackage;
import brink.engine.model.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The length of a step is a matter of bookkeeping, not of the crisis: where two decisions in a step are rare
 * (pace times step at most .05), half as long steps change each share by no more than two standard errors and
 * a point.
 */
@Tag("slow")
class ShorterStepsTest {

    private static final int RUNS = 20_000;
    private static final int DAYS = 60;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void halvingTheStepHardlyChangesTheShares(int depth) {
        Ensemble whole = play(crisis(depth, 0.5));
        Ensemble halved = play(crisis(depth, 0.25));
        int outcomes = whole.scenario().outcomes().order().size();
        for (int outcome = 0; outcome < outcomes; outcome++) {
            double p = (double) whole.outcomes().count(outcome) / RUNS;
            double error = Math.sqrt(2 * p * (1 - p) / RUNS);
            assertThat((double) halved.outcomes().count(outcome) / RUNS)
                    .as(whole.scenario().outcomes().order().get(outcome).id())
                    .isCloseTo(p, within(2 * error + 0.01));
            assertThat(p).isGreaterThan(0.03);
        }
    }

    private static Ensemble play(Scenario scenario) {
        return Simulator.simulate(scenario, RunPlan.of(RUNS), Execution.withDefaults());
    }

    private static Scenario crisis(int depth, double stepDays) {
        Crisis crisis = Crisis.onLadder("calm", "tense", "war", "deal")
                .stepDays(stepDays)
                .steps((int) (DAYS / stepDays))
                .indicator(new Indicator(
                        "heat",
                        "heat",
                        "index",
                        0,
                        100,
                        Parameter.of("/heat", 30),
                        Optional.of(new Indicator.Drift(Parameter.of("/calm", 20), Parameter.of("/half", 20))),
                        Optional.of(Parameter.of("/noise", 2)),
                        true));
        actors(crisis, depth);
        crisis.sanction(new SanctionPackage(
                "stop",
                "stop",
                "challenger",
                List.of(Parts.measure("stop", 4, 3, new double[] {5, 200, 0.5, 5}, Map.of("defender", 1.0))),
                Parameter.of("/error", 0.3),
                Optional.empty(),
                Optional.empty()));
        Effect order = new Effect.OrderPackage("stop", Parameter.of("/on", 1));
        Effect lift = new Effect.OrderPackage("stop", Parameter.of("/off", 0));
        return crisis.move("challenger", "press", Crisis.on("calm"), Crisis.to("tense"), Crisis.shift("heat", 10))
                .move("challenger", "strike", Parts.atLeast("heat", 40), Crisis.to("war"))
                .move("challenger", "wait")
                .move(new MoveDraft("defender", "sanction")
                        .cooldown(10)
                        .when(Crisis.on("tense"))
                        .doing(order))
                .move("defender", "yield", Crisis.on("tense"), Crisis.to("calm"), Crisis.shift("heat", -10), lift)
                .move("defender", "hold")
                .hazard("incident", 0.01, Crisis.to("war"))
                .hazard("mediation", 0.01, Crisis.to("deal"))
                .ends("war", "war")
                .ends("deal", "deal")
                .build();
    }

    private static void actors(Crisis crisis, int depth) {
        crisis.actor("challenger")
                .pace(0.1)
                .depth(depth)
                .discount(0.97)
                .typeDrift(0.01)
                .type("hard", 0.4, stakes(0.8, 1))
                .type("soft", 0.6, stakes(0.2, -3));
        crisis.actor("defender")
                .pace(0.08)
                .depth(Math.min(depth, 2))
                .lossAversion(1.5)
                .wants(new StakesDraft()
                        .rung("tense", -0.5)
                        .outcome("war", -4)
                        .outcome("deal", 0.5)
                        .flow(new FlowStake(
                                "strain",
                                Optional.of("tense"),
                                Optional.empty(),
                                Parameter.of("/strain", -0.01),
                                Optional.empty(),
                                Optional.empty())));
    }

    private static StakesDraft stakes(double tense, double war) {
        return new StakesDraft().rung("tense", tense).outcome("war", war).outcome("deal", 0.5);
    }
}
