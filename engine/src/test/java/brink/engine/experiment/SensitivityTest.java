package brink.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.experiment.Sensitivity.Ends;
import brink.engine.experiment.Sensitivity.Factor;
import brink.engine.experiment.Sensitivity.Influence;
import brink.engine.model.Condition;
import brink.engine.model.Hazard;
import brink.engine.model.Parameter;
import brink.engine.model.Scenario;
import brink.engine.quantity.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitivityTest {

    private static final int RUNS = 2_000;

    /** Two hazards of uncertain rates, of which one matters and the other hardly does. */
    private static Scenario crisis(Quantity strike, Quantity scratch) {
        Crisis crisis = Crisis.onLadder("quiet", "struck", "scratched").steps(10);
        crisis.actor("ann");
        return crisis.hazard(hazard("strike", strike, "struck"))
                .hazard(hazard("scratch", scratch, "scratched"))
                .ends("struck", "struck")
                .ends("scratched", "scratched")
                .build();
    }

    private static Hazard hazard(String id, Quantity perDay, String rung) {
        Parameter rate = Parameter.of("/hazards/" + id + "/rate", perDay);
        return new Hazard(id, id, rate, List.of(), Condition.ALWAYS, List.of(Crisis.to(rung)));
    }

    private static Quantity known(double value) {
        return new Quantity.Constant(value);
    }

    private static RunEndings play(Quantity strike, Quantity scratch) {
        return RunEndings.play(crisis(strike, scratch), RunPlan.of(RUNS), Execution.withDefaults());
    }

    @Test
    void uncertainParametersAreTriedAtTheirQuantiles() {
        List<Ends> ends = Sensitivity.uncertain(crisis(new Quantity.Uniform(0, 0.2), known(0.01)));
        assertThat(ends).hasSize(1);
        assertThat(ends.get(0).parameter().id()).isEqualTo("/hazards/strike/rate");
        assertThat(ends.get(0).low()).isCloseTo(0.01, within(1e-12));
        assertThat(ends.get(0).high()).isCloseTo(0.19, within(1e-12));
    }

    @Test
    void whatMattersIsToldFromWhatDoesNot() {
        Quantity strike = new Quantity.Uniform(0, 0.2);
        Quantity scratch = new Quantity.Uniform(0.010, 0.0101);
        List<Ends> ends = Sensitivity.uncertain(crisis(strike, scratch));
        List<Factor> factors = ends.stream()
                .map(each -> each.parameter().id().contains("strike")
                        ? new Factor(each, play(known(each.low()), scratch), play(known(each.high()), scratch))
                        : new Factor(each, play(strike, known(each.low())), play(strike, known(each.high()))))
                .toList();
        Sensitivity sensitivity =
                new Sensitivity(crisis(strike, scratch).outcomes().order(), factors);
        for (Influence influence : sensitivity.on(0)) {
            boolean matters = influence.factor().ends().parameter().id().contains("strike");
            assertThat(influence.isTold()).isEqualTo(matters);
            assertThat(influence.error()).isIn(0.05, 0.025);
            if (matters) {
                assertThat(influence.shares().difference()).isBetween(0.6, 0.8);
                assertThat(influence.shares().first()).isZero();
            }
        }
    }
}
