package brink.engine.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.Whole;
import brink.engine.model.Scenario;
import brink.engine.random.Seed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out depends on the scenario, the seed and the number of runs: on nothing else. */
class SameBytesTest {

    private static final Scenario WHOLE = Whole.crisis().build();
    private static final RunPlan PLAN = RunPlan.of(900);
    private static final List<String> ROWS = Transcript.rows(WHOLE, PLAN, 1);

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void anyNumberOfThreadsGivesTheSameBytes(int threads) {
        assertThat(Transcript.rows(WHOLE, PLAN, threads)).isEqualTo(ROWS);
        assertThat(tallies(threads)).isEqualTo(tallies(1));
    }

    private static String tallies(int threads) {
        return Transcript.tallies(
                Simulator.simulate(WHOLE, PLAN, Execution.withDefaults().withThreads(threads)));
    }

    @Test
    void everythingInTheCrisisHappensSomewhere() {
        Ensemble ensemble = Simulator.simulate(WHOLE, PLAN, Execution.withDefaults());
        for (int outcome = 0; outcome < WHOLE.outcomes().order().size(); outcome++) {
            assertThat(ensemble.outcomes().count(outcome))
                    .as("outcome %s", outcome)
                    .isPositive();
        }
        for (int move = 0; move < WHOLE.moves().size(); move++) {
            assertThat(ensemble.acts().runsMaking(move))
                    .as(WHOLE.moves().get(move).id())
                    .isPositive();
        }
        assertThat(ensemble.acts().runsWith(0)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 127, 128, 129, 700})
    void aRunIsTheSameInABatchOfAnySize(int runs) {
        assertThat(Transcript.rows(WHOLE, RunPlan.of(runs), 2)).isEqualTo(ROWS.subList(0, runs));
    }

    @Test
    void seedsGiveRunsOfTheirOwn() {
        List<String> other = Transcript.rows(WHOLE, PLAN.with(new Seed(2)), 2);
        int same = 0;
        for (int run = 0; run < ROWS.size(); run++) {
            same += ROWS.get(run).equals(other.get(run)) ? 1 : 0;
        }
        assertThat(same).isZero();
        assertThat(Transcript.rows(WHOLE, PLAN.with(RunPlan.DEFAULT_SEED), 2)).isEqualTo(ROWS);
    }

    @Test
    void scenariosPlayedTogetherGiveWhatEachGivesAlone() {
        Scenario variant = Whole.crisis()
                .hazard("storm", 0.05, brink.engine.Crisis.to("clash"))
                .build();
        Transcript first = Transcript.of(WHOLE);
        Transcript second = Transcript.of(variant);
        List<Ensemble> both = Simulator.simulate(
                List.of(WHOLE, variant), PLAN, Execution.withDefaults().withThreads(3), blocks -> {
                    first.add(blocks[0]);
                    second.add(blocks[1]);
                });
        assertThat(first.lines()).isEqualTo(ROWS);
        assertThat(second.lines()).isEqualTo(Transcript.rows(variant, PLAN, 1));
        assertThat(Transcript.tallies(both.get(0))).isEqualTo(tallies(1));
        assertThat(both.get(1).scenario()).isEqualTo(variant);
    }

    @Test
    void rowsArriveInOrderAndProgressNeverFalls() {
        List<Long> firsts = new ArrayList<>();
        List<Integer> progress = new ArrayList<>();
        Thread caller = Thread.currentThread();
        Simulator.simulate(
                WHOLE,
                PLAN,
                Execution.withDefaults().withThreads(3).withProgress(done -> {
                    assertThat(Thread.currentThread()).isSameAs(caller);
                    progress.add(done);
                }),
                blocks -> firsts.add(blocks[0].first() * 10_000 + blocks[0].size()));
        assertThat(progress).isSorted().doesNotHaveDuplicates().endsWith(PLAN.runs());
        long next = 0;
        for (long block : firsts) {
            assertThat(block / 10_000).isEqualTo(next);
            next += block % 10_000;
        }
        assertThat(next).isEqualTo(PLAN.runs());
    }
}
