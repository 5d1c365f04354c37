package brink.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Parts;
import brink.engine.decide.LossAhead;
import brink.engine.model.Parameter;
import brink.engine.model.SanctionPackage;
import brink.engine.model.SanctionPackage.Measure;
import brink.engine.oracle.Bite;
import brink.engine.plan.Plan;
import brink.engine.random.Seed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The curve of a package is what the simulation makes of it when nothing interferes. */
class LossCurveTest {

    private static final double[] SLOW = {3, 18, 0.4, 5};
    private static final double[] QUICK = {1, 12, 0.3, 5};

    /** Senders hold eight tenths; the convexity of {@link Parts#measure} is 1.5. */
    private static final double COVERAGE = Math.pow(0.8, 1.5);

    private static SanctionPackage sanctions(Measure... measures) {
        return new SanctionPackage(
                "s", "s", "target", List.of(measures), Parameter.of("/error", 0), Optional.empty(), Optional.empty());
    }

    private static Measure measure(String id, double expected, double realised, double[] times) {
        return Parts.measure(id, expected, realised, times, Map.of("sender", 0.8));
    }

    /** Levels computed independently from the closed form. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.2742774103112734, 0.596741460314374",
        "12, 0.6950818783331644, 0.5575121833257187",
        "36, 0.48119821333979484, 0.3348509478575047"
    })
    void measuresAddUpToLessThanTheirSum(double days, double slow, double quick) {
        LossCurve curve = LossCurve.of(sanctions(measure("slow", 10, 4, SLOW), measure("quick", 5, 3, QUICK)));
        double expected = 25 * (1 - (1 - COVERAGE * 10 * slow / 25) * (1 - COVERAGE * 5 * quick / 25));
        double realised = 25 * (1 - (1 - COVERAGE * 4 * slow / 25) * (1 - COVERAGE * 3 * quick / 25));
        assertThat(curve.expected(days)).isCloseTo(expected, within(1e-9));
        assertThat(curve.realised(days)).isCloseTo(realised, within(1e-9));
    }

    @Test
    void beginsAtNothing() {
        LossCurve curve = LossCurve.of(sanctions(measure("slow", 10, 4, SLOW)));
        assertThat(curve.expected(0)).isZero();
        assertThat(curve.realised(0)).isZero();
    }

    @Test
    void theFirstYearIsWhatLiesAheadOfItsTarget() {
        SanctionPackage sanctions = sanctions(measure("slow", 10, 4, SLOW), measure("quick", 5, 3, QUICK));
        Crisis crisis = Crisis.onLadder("calm");
        crisis.actor("sender");
        crisis.actor("target");
        crisis.sanction(sanctions);
        Plan plan = Plan.of(crisis.build());
        Player player = new Player(plan);
        player.begin(new Seed(1), 0);
        player.state().real[plan.layout.level] = 1;
        LossCurve curve = LossCurve.of(sanctions);
        assertThat(curve.expectedOver(365))
                .isCloseTo(LossAhead.overYear(1, false, plan, player.constants(), player.state()), within(1e-9));
        assertThat(curve.realisedOver(365))
                .isCloseTo(LossAhead.overYear(1, true, plan, player.constants(), player.state()), within(1e-9));
    }

    @Test
    void aShorterTimeHasTheMeanOfItsOwnDays() {
        LossCurve curve = LossCurve.of(sanctions(measure("slow", 10, 4, new double[] {30, 300, 0.5, 60})));
        double mean = Bite.mean(t -> (1 - Math.exp(-t / 30)) * (0.5 + 0.5 * Math.exp(-t / 300)), 60);
        assertThat(curve.expectedOver(60)).isCloseTo(60 / 365.0 * COVERAGE * 10 * mean, within(1e-9));
        assertThat(curve.realisedOver(60)).isCloseTo(60 / 365.0 * COVERAGE * 4 * mean, within(1e-9));
    }
}
