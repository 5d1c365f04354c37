package brink.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.engine.experiment.Sweep.Point;
import brink.engine.experiment.Sweep.Threshold;
import brink.engine.model.Scenario;
import brink.engine.plan.State.Cause;
import brink.engine.stats.PairedShares;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SweepTest {

    private static final int RUNS = 3_000;
    private static final int STRUCK = 0;
    private static final int LOST = 1;

    private static Scenario crisis(double perDay) {
        Crisis crisis = Crisis.onLadder("quiet", "struck", "lost").steps(10);
        crisis.actor("ann");
        return crisis.hazard("strike", perDay, Crisis.to("struck"))
                .hazard("loss", 0.2, Crisis.to("lost"))
                .ends("struck", "struck")
                .ends("lost", "lost")
                .build();
    }

    private static Sweep sweep(double... rates) {
        List<Point> points = DoubleStream.of(rates)
                .mapToObj(rate ->
                        new Point(rate, RunEndings.play(crisis(rate), RunPlan.of(RUNS), Execution.withDefaults())))
                .toList();
        return new Sweep("hazards.strike.rate", crisis(0.1).outcomes().order(), points);
    }

    /** The loss comes first in a day: strikes are as frequent where 1 - exp(-rate) is exp(.2) - 1. */
    @Test
    void theMostFrequentOutcomeChangesWhereSharesAreEqual() {
        double expected = -StrictMath.log(2 - StrictMath.exp(0.2));
        assertThat(expected).isCloseTo(0.25, within(1e-3));
        List<Threshold> thresholds = sweep(0.02, 0.1, 0.2, 0.3, 0.45).thresholds();
        assertThat(thresholds).hasSize(1);
        Threshold threshold = thresholds.get(0);
        assertThat(threshold.before()).isEqualTo(LOST);
        assertThat(threshold.after()).isEqualTo(STRUCK);
        assertThat(threshold.near()).isCloseTo(expected, within(0.04));
        assertThat(threshold.low().orElseThrow()).isEqualTo(0.2);
        assertThat(threshold.high().orElseThrow()).isEqualTo(0.3);
    }

    @Test
    void whatCannotBeToldNearTheThresholdIsToldFartherOut() {
        Threshold threshold = sweep(0.1, 0.2499, 0.2505, 0.4).thresholds().get(0);
        assertThat(threshold.low().orElseThrow()).isEqualTo(0.1);
        assertThat(threshold.high().orElseThrow()).isEqualTo(0.4);
    }

    @Test
    void endingsAreThoseOfAnyOtherRun() {
        RunEndings endings = RunEndings.play(crisis(0.1), RunPlan.of(RUNS), Execution.withDefaults());
        var ensemble = Simulator.simulate(crisis(0.1), RunPlan.of(RUNS), Execution.withDefaults());
        assertThat(endings.share(STRUCK).count()).isEqualTo(ensemble.outcomes().count(STRUCK));
        assertThat(RunEndings.of(endings.bytes())).isEqualTo(endings).hasSameHashCodeAs(endings);
        assertThat(endings.runs()).isEqualTo(RUNS);
        assertThat(endings.countThrough(STRUCK, Cause.ACCIDENT))
                .isEqualTo(ensemble.outcomes().countThrough(STRUCK, Cause.ACCIDENT))
                .isEqualTo(endings.share(STRUCK).count())
                .isPositive();
        assertThat(endings.countThrough(STRUCK, Cause.CHOICE)).isZero();
    }

    /** Points that are played apart are paired as arms are that are played together. */
    @Test
    void pointsPlayedApartShareTheirLuck() {
        PairedShares apart = sweep(0.05, 0.3).acrossAll(STRUCK);
        Experiment together = Experiment.compare(
                List.of(new Arm("low", crisis(0.05)), new Arm("high", crisis(0.3))),
                RunPlan.of(RUNS),
                Execution.withDefaults());
        assertThat(apart)
                .isEqualTo(together.contrasts().get(0).contrasts().get(STRUCK).shares());
    }

    @Test
    void pointsAscendAndHaveAsManyRuns() {
        RunEndings endings = RunEndings.of(new byte[] {0, 1, 0, 0});
        List<Point> falling = List.of(new Point(2, endings), new Point(1, endings));
        List<Point> uneven = List.of(new Point(1, endings), new Point(2, RunEndings.of(new byte[2])));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sweep("a", List.of(), falling));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sweep("a", List.of(), uneven));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sweep("a", List.of(), falling.subList(0, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> endings.paired(0, RunEndings.of(new byte[2])));
    }
}
