package brink.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Whole;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** What is read off runs one by one agrees with what is counted over all of them. */
class ObservationsTest {

    private static final RunPlan PLAN = RunPlan.of(500);
    private static final Scenario WHOLE = Whole.crisis().build();
    private static final Ensemble COUNTED = Simulator.simulate(WHOLE, PLAN, Execution.withDefaults());

    private static double[] of(Metric metric) {
        return Observations.play(WHOLE, List.of(metric), PLAN, Execution.withDefaults())
                .of(0);
    }

    @Test
    void runsThatEndSo() {
        for (int i = 0; i < WHOLE.outcomes().order().size(); i++) {
            String id = WHOLE.outcomes().order().get(i).id();
            assertThat(DoubleStream.of(of(new Metric.Ends(Set.of(id)))).sum())
                    .as(id)
                    .isEqualTo((double) COUNTED.outcomes().count(i));
        }
    }

    @Test
    void runsWithAMove() {
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < WHOLE.moves().size(); i++) {
            double runs = DoubleStream.of(
                            of(new Metric.Makes(WHOLE.moves().get(i).id())))
                    .sum();
            assertThat(runs).isEqualTo((double) COUNTED.acts().runsMaking(i));
            shares.add(runs / PLAN.runs());
        }
        assertThat(shares).anySatisfy(share -> assertThat(share).isBetween(0.05, 0.95));
        assertThat(of(new Metric.Makes("no-such-move"))).containsOnly(0);
    }

    @Test
    void whatSanctionsCost() {
        for (int i = 0; i < WHOLE.actors().size(); i++) {
            double mean =
                    DoubleStream.of(of(new Metric.Cost(WHOLE.actors().get(i).id())))
                                    .sum()
                            / PLAN.runs();
            assertThat(mean).isCloseTo(COUNTED.losses().meanRealised(i), within(1e-6));
        }
    }

    @Test
    void theLevelOfAnIndicator() {
        String id = WHOLE.indicators().get(0).id();
        double[] levels = of(new Metric.Level(id));
        List<Double> rows = new ArrayList<>();
        Simulator.simulate(WHOLE, PLAN, Execution.withDefaults(), blocks -> {
            for (int row = 0; row < blocks[0].size(); row++) {
                rows.add(blocks[0].indicator(row, 0));
            }
        });
        assertThat(levels)
                .containsExactly(rows.stream().mapToDouble(level -> level).toArray());
        assertThat(DoubleStream.of(levels).distinct().count()).isGreaterThan(10);
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThat(new Metric.Level("nothing").isIn(WHOLE)).isFalse();
        assertThat(new Metric.Cost("nobody").isIn(WHOLE)).isFalse();
        assertThat(new Metric.Ends(Set.of("never")).isIn(WHOLE)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> of(new Metric.Level("nothing")));
        assertThatIllegalArgumentException().isThrownBy(() -> of(new Metric.Cost("nobody")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Metric.Ends(Set.of()));
    }

    @Test
    void whatIsKeptIsTakenUpAgain() {
        List<Metric> metrics = List.of(
                new Metric.Cost(WHOLE.actors().get(0).id()),
                new Metric.Ends(Set.of(WHOLE.outcomes().order().get(0).id())));
        Observations played = Observations.play(WHOLE, metrics, PLAN, new Execution(2, done -> {}, () -> false));
        assertThat((long) played.bytes().length).isEqualTo(Observations.size(2, PLAN.runs()));
        assertThat(Observations.of(played.bytes(), 2)).isEqualTo(played).hasSameHashCodeAs(played);
        assertThat(played.of(1)).containsExactly(of(metrics.get(1)));
    }

    /** The values are those with which runs are played, and cost no run. */
    @Test
    void drawsAreThoseOfTheRuns() {
        Draws draws = Draws.of(WHOLE, PLAN);
        assertThat(draws.parameters()).isNotEmpty();
        List<Double> rows = new ArrayList<>();
        Simulator.simulate(WHOLE, PLAN, Execution.withDefaults(), blocks -> {
            for (int row = 0; row < blocks[0].size(); row++) {
                rows.add(blocks[0].parameter(row, 0));
            }
        });
        assertThat(draws.of(0))
                .containsExactly(rows.stream().mapToDouble(value -> value).toArray());
    }
}
