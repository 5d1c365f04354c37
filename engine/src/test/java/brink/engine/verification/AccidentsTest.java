package brink.engine.verification;

import brink.engine.Crisis;
import brink.engine.Evidence;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.engine.plan.State.Cause;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Accidents with a hazard h per step: the expected shares are products of their probabilities.
 * Twelve comparisons at 4.5 standard errors: a chance of 8e-5 that a correct engine fails.
 */
class AccidentsTest {

    private static final int RUNS = 40_000;

    @ParameterizedTest
    @CsvSource({
        "0.001, 0.007972, 0.025678, 0.050696",
        "0.005, 0.039307, 0.122191, 0.229451",
        "0.01,  0.077255, 0.229957, 0.407034",
        "0.02,  0.149237, 0.408605, 0.650251"
    })
    void accidentsHappenAtTheirRate(double hazard, double by8, double by26, double by52) {
        Crisis crisis = Crisis.onLadder("calm", "struck").stepDays(7).steps(52);
        crisis.actor("anyone");
        crisis.hazard("accident", -Math.log(1 - hazard) / 7, Crisis.to("struck"))
                .ends("accident", "struck");
        Ensemble ensemble = Simulator.simulate(crisis.build(), RunPlan.of(RUNS), Execution.withDefaults());
        double[] expected = {by8, by26, by52};
        int[] steps = {8, 26, 52};
        for (int i = 0; i < 3; i++) {
            double seen = (double) ensemble.outcomes().countBy(0, steps[i] - 1) / RUNS;
            Evidence.assertShare(seen, expected[i], RUNS, "accidents by step " + steps[i]);
        }
        Assertions.assertThat(ensemble.outcomes().countThrough(0, Cause.ACCIDENT))
                .isEqualTo(ensemble.outcomes().count(0))
                .isEqualTo(ensemble.acts().runsWith(0));
    }
}
