package brink.engine.run;

import static brink.engine.run.Summit.annOffers;
import static brink.engine.run.Summit.arrange;
import static brink.engine.run.Summit.stand;
import static brink.engine.run.Summit.two;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.engine.ensemble.TalksTally;
import brink.engine.model.Condition;
import brink.engine.model.Effect.ArrangeTalks.Arrangement;
import brink.engine.model.Effect.Chance;
import brink.engine.model.Meeting.Stage;
import brink.engine.model.Parameter;
import brink.engine.model.Scenario;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.random.Seed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The talks over many runs are what a witness of each run has seen. */
class TalksCountedTest {

    private static final int RUNS = 300;
    private static final int STEPS = 6;

    /** Counts by itself what the tally counts. */
    private static final class Counter implements Witness {
        private final long[] stages = new long[Stage.values().length];
        private final long[] ends = new long[Stage.values().length];
        private final Plan plan;
        private long tabled;
        private long accepted;
        private long held;
        private long steps;
        private boolean seen;
        private double climates;

        Counter(Plan plan) {
            this.plan = plan;
        }

        @Override
        public void arranged(int meeting, Stage stage, State state) {
            stages[stage.ordinal()]++;
        }

        @Override
        public void met(int meeting, double climate, State state) {
            climates += climate;
            steps++;
            held += seen ? 0 : 1;
            seen = true;
        }

        @Override
        public void tabled(int offer, int proposer, double probability, State state) {
            tabled++;
        }

        @Override
        public void replied(int offer, int party, boolean accepts, double probability, State state) {
            accepted += accepts ? 1 : 0;
        }

        @Override
        public void ended(long run, State state, double[] yearAhead) {
            ends[plan.meetings.stage(0, state, plan.layout).ordinal()]++;
            seen = false;
        }
    }

    /** Talks of two days that are put off, called off or left in some runs, and broken in others. */
    private static Scenario crisis() {
        return two(1, 0.5)
                .steps(STEPS)
                .indicator("tension", 0, 10, 4)
                .event("trouble", 1, Condition.ALWAYS, chance("delay", 0.4, Arrangement.POSTPONE))
                .event("anger", 2, Condition.ALWAYS, chance("anger", 0.3, Arrangement.CALL_OFF))
                .event("betrayal", 4, stand(Stage.SETTLED), chance("betrayal", 0.5, Arrangement.BREAK))
                .talks(annOffers().on(1).days(2).climate("tension", 0.2, 2).build())
                .build();
    }

    private static Chance chance(String id, double probability, Arrangement arrangement) {
        return new Chance(List.of(new Chance.Branch(
                id,
                Parameter.of("/" + id, probability),
                List.of(arrangement == Arrangement.POSTPONE ? arrange(arrangement, 1) : arrange(arrangement)))));
    }

    @Test
    void everyCountIsThatOfTheRuns() {
        Scenario scenario = crisis();
        Plan plan = Plan.of(scenario);
        Counter counter = new Counter(plan);
        Player player = new Player(plan);
        for (int run = 0; run < RUNS; run++) {
            player.play(new Seed(5), run, counter);
        }
        Ensemble ensemble = Simulator.simulate(
                scenario,
                new RunPlan(new Seed(5), RUNS),
                Execution.withDefaults().withThreads(2));
        TalksTally tally = ensemble.talks();
        for (Stage stage : Stage.values()) {
            assertThat(tally.ends(0, stage)).as("ends %s", stage).isEqualTo(counter.ends[stage.ordinal()]);
            long times = 0;
            for (int point = 0; point < tally.points().count(); point++) {
                times += tally.reached(0, stage, point);
            }
            assertThat(times).as("%s", stage).isEqualTo(counter.stages[stage.ordinal()]);
        }
        assertThat(tally.held(0)).isEqualTo(counter.held);
        assertThat(tally.tabled(0)).isEqualTo(counter.tabled);
        assertThat(tally.accepted(0)).isEqualTo(counter.accepted).isPositive();
        assertThat(tally.meanClimate(0)).isCloseTo(counter.climates / counter.steps, within(1e-6));
        assertThat(List.of(Stage.SETTLED, Stage.ENDED, Stage.CALLED_OFF, Stage.LEFT, Stage.BROKEN))
                .as("something of everything")
                .allMatch(stage -> tally.ends(0, stage) > 0);
    }

    @Test
    void withoutTalksThereIsNoClimate() {
        Scenario scenario = two(1, 1).talks(annOffers().unplanned().build()).build();
        Ensemble ensemble = Simulator.simulate(
                scenario, new RunPlan(new Seed(5), 10), Execution.withDefaults().withThreads(1));
        assertThat(ensemble.talks().meanClimate(0)).isNaN();
        assertThat(ensemble.talks().ends(0, Stage.NOT_PLANNED)).isEqualTo(10);
    }
}
