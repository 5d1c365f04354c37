package brink.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.experiment.Surface.Row;
import brink.engine.experiment.Sweep.Point;
import brink.engine.model.Scenario;
import brink.engine.random.Seed;
import brink.engine.stats.Mean;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SurfaceTest {

    private static final int RUNS = 4_000;
    private static final int DAYS = 10;
    private static final int STRUCK = 0;
    private static final double[] STRIKES = {0.02, 0.1, 0.3};
    private static final double[] LOSSES = {0.05, 0.4};

    private static Scenario crisis(double strike, double loss) {
        Crisis crisis = Crisis.onLadder("quiet", "struck", "lost").steps(DAYS);
        crisis.actor("ann");
        return crisis.hazard("strike", strike, Crisis.to("struck"))
                .hazard("loss", loss, Crisis.to("lost"))
                .ends("struck", "struck")
                .ends("lost", "lost")
                .build();
    }

    private static Row row(double loss, double... strikes) {
        return row(loss, RunPlan.of(RUNS), strikes);
    }

    private static Row row(double loss, RunPlan plan, double... strikes) {
        List<Point> points = DoubleStream.of(strikes)
                .mapToObj(strike ->
                        new Point(strike, RunEndings.play(crisis(strike, loss), plan, Execution.withDefaults())))
                .toList();
        return new Row(
                loss,
                new Sweep("hazards.strike.rate", crisis(0.1, loss).outcomes().order(), points));
    }

    private static Surface surface(double... losses) {
        return new Surface(
                "hazards.loss.rate",
                DoubleStream.of(losses).mapToObj(loss -> row(loss, STRIKES)).toList());
    }

    /** On each day the loss comes first: struck on a day with exp(-loss) (1 - exp(-strike)), else on to the next. */
    private static double struck(double strike, double loss) {
        double none = StrictMath.exp(-loss - strike);
        double struck = StrictMath.exp(-loss) * (1 - StrictMath.exp(-strike));
        return struck * (1 - StrictMath.pow(none, DAYS)) / (1 - none);
    }

    private static void holds(Mean mean, double expected) {
        assertThat(mean.runs()).isEqualTo(RUNS);
        assertThat(mean.standardError()).isBetween(0.001, 0.02);
        assertThat(mean.value()).isCloseTo(expected, within(3.5 * mean.standardError()));
    }

    @Test
    void effectsAreThoseOfAnExactModel() {
        Surface surface = surface(LOSSES);
        double low = struck(STRIKES[2], LOSSES[0]) - struck(STRIKES[0], LOSSES[0]);
        double high = struck(STRIKES[2], LOSSES[1]) - struck(STRIKES[0], LOSSES[1]);
        holds(surface.effectAcross(STRUCK), (low + high) / 2);
        holds(
                surface.effectUp(STRUCK),
                DoubleStream.of(STRIKES)
                        .map(strike -> struck(strike, LOSSES[1]) - struck(strike, LOSSES[0]))
                        .average()
                        .orElseThrow());
        holds(surface.interaction(STRUCK), high - low);
        assertThat(high - low).isLessThan(-0.2);
    }

    /** Over many samples, the intervals of effects hold the exact ones as often as they say. */
    @Test
    void intervalsCoverTheTruthAsOftenAsTheySay() {
        double low = struck(STRIKES[2], LOSSES[0]) - struck(STRIKES[0], LOSSES[0]);
        double high = struck(STRIKES[2], LOSSES[1]) - struck(STRIKES[0], LOSSES[1]);
        int effects = 0;
        int interactions = 0;
        int samples = 600;
        for (int seed = 0; seed < samples; seed++) {
            RunPlan plan = new RunPlan(new Seed(seed), 150);
            Surface surface = new Surface(
                    "hazards.loss.rate", List.of(row(LOSSES[0], plan, STRIKES), row(LOSSES[1], plan, STRIKES)));
            effects += surface.effectAcross(STRUCK).interval().contains((low + high) / 2) ? 1 : 0;
            interactions += surface.interaction(STRUCK).interval().contains(high - low) ? 1 : 0;
        }
        assertThat(effects).isBetween(552, 588);
        assertThat(interactions).isBetween(552, 588);
    }

    @Test
    void whatDoesNothingHasNoEffectAndNoError() {
        Row row = row(LOSSES[0], STRIKES);
        Surface surface = new Surface("hazards.nothing.rate", List.of(row, new Row(1, row.sweep())));
        assertThat(surface.effectUp(STRUCK)).isEqualTo(new Mean(RUNS, 0, 0));
        assertThat(surface.interaction(STRUCK)).isEqualTo(new Mean(RUNS, 0, 0));
        assertThat(surface.effectAcross(STRUCK).isTold()).isTrue();
    }

    @Test
    void rowsThatAreNotAlikeAreRefused() {
        Row row = row(LOSSES[0], STRIKES);
        assertThatIllegalArgumentException().isThrownBy(() -> new Surface("a", List.of(row)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Surface("a", List.of(row, row)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Surface("a", List.of(row, row(LOSSES[1], 0.02, 0.1, 0.2))))
                .withMessage("rows must have the same parameter, values and number of runs");
    }
}
