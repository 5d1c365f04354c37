package brink.engine.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.Whole;
import brink.engine.model.Scenario;
import brink.engine.stats.FixedWidth;
import brink.engine.stats.Share;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UntilTest {

    private static final Scenario WHOLE = Whole.crisis().build();

    private static Ensemble play(double halfWidth, int most, int threads, List<Share> looks, List<Long> rows) {
        return Simulator.simulate(
                WHOLE,
                new Until(0, new FixedWidth(halfWidth), looks::add),
                RunPlan.of(most),
                new Execution(threads, done -> {}, () -> false),
                blocks -> {
                    for (int row = 0; row < blocks[0].size(); row++) {
                        rows.add(blocks[0].first() + row);
                    }
                });
    }

    /** What was played in batches is what would have been played at once, whatever the threads. */
    @Test
    void itEndsAsSoManyRunsAtOnceDo() {
        List<Share> looks = new ArrayList<>();
        List<Long> rows = new ArrayList<>();
        Ensemble batches = play(0.02, 100_000, 3, looks, rows);
        int runs = batches.plan().runs();
        assertThat(runs % Simulator.BATCH).isZero();
        assertThat(looks).hasSize(runs / Simulator.BATCH).hasSizeGreaterThan(1);
        assertThat(new FixedWidth(0.02).isReached(looks.get(looks.size() - 1))).isTrue();
        assertThat(new FixedWidth(0.02).isReached(looks.get(looks.size() - 2))).isFalse();
        assertThat(rows).hasSize(runs).isSorted().doesNotHaveDuplicates();
        Ensemble atOnce = Simulator.simulate(WHOLE, RunPlan.of(runs), Execution.withDefaults());
        for (int outcome = 0; outcome < WHOLE.outcomes().order().size(); outcome++) {
            assertThat(batches.outcomes().count(outcome))
                    .isEqualTo(atOnce.outcomes().count(outcome));
        }
        for (int actor = 0; actor < WHOLE.actors().size(); actor++) {
            assertThat(batches.losses().meanRealised(actor))
                    .isEqualTo(atOnce.losses().meanRealised(actor));
        }
        assertThat(play(0.02, 100_000, 1, new ArrayList<>(), new ArrayList<>()).plan())
                .isEqualTo(batches.plan());
    }

    @Test
    void noMoreIsPlayedThanMayBe() {
        assertThat(play(0.0001, 1500, 2, new ArrayList<>(), new ArrayList<>())
                        .outcomes()
                        .runs())
                .isEqualTo(1500);
        assertThat(play(0.4, 1500, 2, new ArrayList<>(), new ArrayList<>())
                        .outcomes()
                        .runs())
                .isEqualTo(1024);
    }
}
