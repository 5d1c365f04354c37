package brink.engine.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Whole;
import brink.engine.model.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts against the rows they summarise. */
class TalliesTest {

    private static final Scenario WHOLE = Whole.crisis().build();
    private static final int RUNS = 1_000;

    @Test
    void countsAgreeWithTheRows() {
        long[] outcomes = new long[WHOLE.outcomes().order().size()];
        double[] loss = new double[3];
        List<Double> attackers = new ArrayList<>();
        Ensemble ensemble = Simulator.simulate(WHOLE, RunPlan.of(RUNS), Execution.withDefaults(), blocks -> {
            for (int row = 0; row < blocks[0].size(); row++) {
                outcomes[blocks[0].outcome(row)]++;
                for (int actor = 0; actor < 3; actor++) {
                    loss[actor] += blocks[0].loss(row, actor) + blocks[0].lossAhead(row, actor);
                }
                attackers.add(blocks[0].loss(row, 0) + blocks[0].lossAhead(row, 0));
            }
        });
        for (int outcome = 0; outcome < outcomes.length; outcome++) {
            assertThat(ensemble.outcomes().count(outcome)).isEqualTo(outcomes[outcome]);
        }
        assertThat(ensemble.outcomes().runs()).isEqualTo(RUNS);
        for (int actor = 0; actor < 3; actor++) {
            assertThat(ensemble.losses().meanRealised(actor)).isCloseTo(loss[actor] / RUNS, within(1e-8));
        }
        attackers.sort(null);
        assertThat(ensemble.losses().realised(0).quantile(0.5)).isCloseTo(attackers.get(RUNS / 2), within(0.08));
        assertThat(ensemble.losses().realised(0).total()).isEqualTo(RUNS);
    }

    /** Three threads, so that counts of several tallies are merged; runs of any one row are counted once. */
    @Test
    void outcomesByTypeAgreeWithTheRows() {
        Map<List<Integer>, Long> rows = new HashMap<>();
        Ensemble ensemble = Simulator.simulate(
                WHOLE, RunPlan.of(RUNS), Execution.withDefaults().withThreads(3), blocks -> {
                    for (int row = 0; row < blocks[0].size(); row++) {
                        for (int actor = 0; actor < WHOLE.actors().size(); actor++) {
                            List<Integer> key = List.of(actor, blocks[0].type(row, actor), blocks[0].outcome(row));
                            rows.merge(key, 1L, Long::sum);
                        }
                    }
                });
        OutcomeTally tally = ensemble.outcomes();
        int compared = 0;
        for (int actor = 0; actor < WHOLE.actors().size(); actor++) {
            long runs = 0;
            for (int type = 0; type < WHOLE.actors().get(actor).types().size(); type++) {
                for (int outcome = 0; outcome < WHOLE.outcomes().order().size(); outcome++) {
                    assertThat(tally.countAmong(actor, type, outcome))
                            .isEqualTo(rows.getOrDefault(List.of(actor, type, outcome), 0L));
                    compared++;
                }
                runs += tally.runsAmong(actor, type);
            }
            assertThat(runs).isEqualTo(RUNS);
        }
        assertThat(compared)
                .isGreaterThan(WHOLE.actors().size() * WHOLE.outcomes().order().size());
    }

    /** Three ways to war: by choice, by accident, by date; only a choice is somebody's. */
    @Test
    void theLastMoveThatChangedTheRungDecided() {
        Crisis crisis = Crisis.onLadder("calm", "tense", "war").steps(20);
        crisis.actor("hawk").pace(0.2);
        crisis.move("hawk", "threaten", Crisis.on("calm"), Crisis.to("tense"))
                .move("hawk", "strike", Crisis.on("tense"), Crisis.to("war"))
                .move("hawk", "wait")
                .hazard("clash", 0.03, Crisis.to("war"))
                .event("ultimatum", 15, Crisis.on("tense"), Crisis.to("war"));
        Scenario scenario = crisis.ends("war", "war").build();
        Ensemble ensemble = Simulator.simulate(
                scenario, RunPlan.of(RUNS), Execution.withDefaults().withThreads(3));
        ActTally acts = ensemble.acts();
        OutcomeTally outcomes = ensemble.outcomes();
        int horizon = 1;
        // Moves by id: strike 0, threaten 1, wait 2. Whoever struck, struck once and ended the run.
        assertThat(acts.runsDecided(0)).isEqualTo(acts.runsMaking(0)).isPositive();
        assertThat(acts.runsDecided(2)).isZero();
        // A threat decides where nothing followed it until the horizon.
        assertThat(acts.runsDecided(1)).isBetween(1L, outcomes.count(horizon));
        assertThat(acts.runsDecided(0)).isLessThan(outcomes.count(0));
    }

    @Test
    void everyRunStandsSomewhereAtEveryPoint() {
        Ensemble ensemble = Simulator.simulate(WHOLE, RunPlan.of(RUNS), Execution.withDefaults());
        PathTally paths = ensemble.paths();
        for (int point = 0; point < paths.points().count(); point++) {
            long runs = 0;
            for (int rung = 0; rung < WHOLE.ladder().rungs().size(); rung++) {
                runs += paths.onRung(point, rung);
            }
            assertThat(runs).isEqualTo(RUNS);
            assertThat(paths.indicator(point, 0).total()).isEqualTo(RUNS);
        }
        for (int outcome = 0; outcome < 2; outcome++) {
            int rung = outcome == 0 ? 3 : 4;
            int last = paths.points().count() - 1;
            assertThat(paths.onRung(last, rung)).isEqualTo(ensemble.outcomes().count(outcome));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 399, 400, 401, 800, 999, 1000, 100_000})
    void pointsCoverTheClockWithoutGap(int steps) {
        Points points = new Points(steps);
        assertThat(points.count()).isBetween(1, Points.MOST);
        assertThat(points.step(points.count() - 1)).isEqualTo(steps - 1);
        int here = 0;
        for (int step = 0; step < steps; step++) {
            int point = points.at(step);
            assertThat(points.step(point)).isGreaterThanOrEqualTo(step);
            if (points.here(step)) {
                here++;
                assertThat(points.step(point)).isEqualTo(step);
            }
        }
        assertThat(here).isEqualTo(points.count());
    }

    @Test
    void binsInterpolateAndKeepWhatLiesBeyondThem() {
        int[] counts = new int[2 * Bins.CELLS];
        Bins bins = new Bins(counts, Bins.CELLS, 0, 10, Bins.Scale.LINEAR);
        assertThat(bins.quantile(0.5)).isNaN();
        for (double value : new double[] {-5, 0.005, 5, 9.999, 20}) {
            counts[Bins.CELLS + Bins.cell(value, 0, 10, Bins.perUnit(0, 10))]++;
        }
        assertThat(bins.total()).isEqualTo(5);
        assertThat(bins.quantile(0)).isEqualTo(0);
        assertThat(bins.quantile(0.5)).isCloseTo(5, within(0.01));
        assertThat(bins.quantile(1)).isCloseTo(10, within(1e-12));
        assertThat(bins.quantile(0.9999999)).isLessThanOrEqualTo(10);
    }

    @Test
    void quantilesOfManyValuesAreAccurateToABin() {
        int[] counts = new int[Bins.CELLS];
        for (int i = 0; i < 100_000; i++) {
            counts[Bins.cell(-1 + 2 * (i + 0.5) / 100_000, -1, 1, Bins.perUnit(-1, 1))]++;
        }
        Bins bins = new Bins(counts, 0, -1, 1, Bins.Scale.LINEAR);
        for (double share = 0; share <= 1; share += 0.01) {
            assertThat(bins.quantile(share)).isCloseTo(-1 + 2 * share, within(0.002));
        }
    }
}
