package brink.engine.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Parts;
import brink.engine.claim.Moderation.Guess;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.experiment.Draws;
import brink.engine.experiment.Effect;
import brink.engine.experiment.Metric;
import brink.engine.experiment.Observations;
import brink.engine.experiment.Sensitivity;
import brink.engine.model.Hazard;
import brink.engine.model.Indicator;
import brink.engine.model.Parameter;
import brink.engine.model.Scenario;
import brink.engine.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A spark strikes only where the fuse is dry, and in half of the runs it is not. */
class ModerationTest {

    private static final RunPlan PLAN = RunPlan.of(2_000);
    private static final Metric STRUCK = new Metric.Ends(Set.of("struck"));

    private static Scenario crisis(double spark, Quantity dry) {
        Crisis crisis = Crisis.onLadder("quiet", "struck").steps(5);
        crisis.actor("ann");
        crisis.indicator(indicator("fuse", dry)).indicator(indicator("weather", new Quantity.Uniform(0, 1)));
        Hazard hazard = new Hazard(
                "spark",
                "spark",
                Parameter.of("/hazards/spark/rate", spark),
                List.of(),
                Parts.atLeast("fuse", 0.5),
                List.of(Crisis.to("struck")));
        return crisis.hazard(hazard).ends("struck", "struck").build();
    }

    private static Indicator indicator(String id, Quantity start) {
        Parameter begin = Parameter.of("/indicators/" + id + "/start", start);
        return new Indicator(id, id, "", 0, 1, begin, Optional.empty(), Optional.empty(), false);
    }

    private static double[] play(Scenario scenario) {
        return Observations.play(scenario, List.of(STRUCK), PLAN, Execution.withDefaults())
                .of(0);
    }

    private static Guess guess(Expectation expectation, double matters, Quantity fuse) {
        Scenario without = crisis(0, fuse);
        double[] before = play(without);
        double[] after = play(crisis(0.5, fuse));
        double[] differences = new double[before.length];
        for (int run = 0; run < before.length; run++) {
            differences[run] = after[run] - before[run];
        }
        Trial.ByPlaying trial =
                new Trial.ByPlaying(List.of(), List.of("spark"), STRUCK, expectation, matters, PLAN.runs(), "as it is");
        Claim claim = new Claim("C1", "name", "holder", "words", "source", trial);
        Finding finding = Hearing.judge(List.of(new Hearing.Tried(claim, trial, Effect.of(STRUCK, before, after))))
                .get(0);
        return Moderation.of(finding, Draws.of(without, PLAN), Sensitivity.uncertain(without), differences)
                .orElseThrow();
    }

    @Test
    void aSupportedClaimHingesOnWhatTakesItsEffectAway() {
        Guess wet = guess(Expectation.HIGHER, 0.01, new Quantity.Uniform(0, 1));
        assertThat(wet.ends().parameter().id()).isEqualTo("/indicators/fuse/start");
        assertThat(wet.value()).isCloseTo(0.05, within(1e-12));
        assertThat(wet.effect()).isLessThan(0);
        assertThat(play(crisis(0.5, new Quantity.Constant(wet.value())))).containsOnly(0);
    }

    @Test
    void oneThatIsNotSupportedHingesOnWhatGivesItOne() {
        Guess dry = guess(Expectation.HIGHER, 0.9, new Quantity.Uniform(0, 1));
        assertThat(dry.ends().parameter().id()).isEqualTo("/indicators/fuse/start");
        assertThat(dry.value()).isCloseTo(0.95, within(1e-12));
        Guess lower = guess(Expectation.LOWER, 0.1, new Quantity.Uniform(0, 1));
        assertThat(lower.value()).isCloseTo(0.05, within(1e-12));
    }

    /** A claim that nothing changes is turned over by whatever makes a difference. */
    @Test
    void aClaimOfNoChangeHingesOnWhateverMakesADifference() {
        Guess without = guess(Expectation.SAME, 2, new Quantity.Uniform(0, 1));
        assertThat(without.ends().parameter().id()).isEqualTo("/indicators/fuse/start");
        assertThat(without.value()).isCloseTo(0.95, within(1e-12));
    }

    @Test
    void whatIsCertainIsNoHinge() {
        Guess other = guess(Expectation.HIGHER, 0.01, new Quantity.Constant(1));
        assertThat(other.ends().parameter().id()).isEqualTo("/indicators/weather/start");
    }
}
