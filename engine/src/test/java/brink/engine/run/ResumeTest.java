package brink.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.Crisis;
import brink.engine.Whole;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Parameter;
import brink.engine.model.Scenario;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.quantity.Quantity;
import brink.engine.random.Seed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A run can be left and taken up again anywhere, alone or in a batch. */
class ResumeTest {

    private static final Plan WHOLE = Plan.of(Whole.crisis().build());
    private static final Seed SEED = new Seed(77);

    /** Keeps a copy of the position at the end of every step. */
    private static final class Copies implements Witness {
        final List<State> states = new ArrayList<>();

        @Override
        public void stepped(State state) {
            State copy = new State(WHOLE.layout);
            copy.copyFrom(state);
            states.add(copy);
        }
    }

    @Test
    void playingOnFromTheCopyOfAnyStepGivesTheSameStates() {
        Player second = new Player(WHOLE);
        for (int run = 0; run < 25; run++) {
            Copies whole = new Copies();
            new Player(WHOLE).play(SEED, run, whole);
            for (int left = 0; left + 1 < whole.states.size(); left += 1 + run % 5) {
                State position = new State(WHOLE.layout);
                position.copyFrom(whole.states.get(left));
                position.step++; // the step is over: the next begins
                second.resume(SEED, run, position);
                Copies rest = new Copies();
                while (!second.state().ended()) {
                    second.step(rest);
                }
                assertSame(rest.states, whole.states.subList(left + 1, whole.states.size()));
            }
        }
    }

    private static void assertSame(List<State> seen, List<State> expected) {
        assertThat(seen).hasSameSizeAs(expected);
        for (int i = 0; i < seen.size(); i++) {
            assertThat(seen.get(i).real).isEqualTo(expected.get(i).real);
            assertThat(seen.get(i).counter).isEqualTo(expected.get(i).counter);
            assertThat(rest(seen.get(i))).isEqualTo(rest(expected.get(i)));
        }
    }

    private static List<Object> rest(State state) {
        return List.of(state.rung, state.step, state.outcome, state.cause, state.rungCause);
    }

    @Test
    void aPlayerForgetsTheRunBefore() {
        Player used = new Player(WHOLE);
        for (int run : new int[] {3, 1, 3}) {
            Copies fresh = new Copies();
            Copies again = new Copies();
            new Player(WHOLE).play(SEED, run, fresh);
            used.play(SEED, run, again);
            assertSame(again.states, fresh.states);
        }
    }

    @Test
    void aTraceTellsTheRunThatTheEnsemblePlays() {
        Scenario scenario = WHOLE.scenario;
        Simulator.simulate(scenario, new RunPlan(SEED, 150), Execution.withDefaults(), blocks -> {
            for (int row = 0; row < blocks[0].size(); row++) {
                Trace trace = Trace.of(WHOLE, SEED, blocks[0].first() + row);
                assertThat(trace.outcome()).isEqualTo(blocks[0].outcome(row));
                assertThat(trace.step()).isEqualTo(blocks[0].step(row));
                assertThat(trace.cause()).isEqualTo(blocks[0].cause(row));
                assertThat(trace.realisedLoss().get(0)).isEqualTo(blocks[0].loss(row, 0) + blocks[0].lossAhead(row, 0));
                assertThat(trace.types().get(1)).isEqualTo(blocks[0].type(row, 1));
            }
        });
    }

    @Test
    void parametersWithOneIdAreDrawnAlikeInDifferentScenarios() {
        Crisis one = Crisis.onLadder("calm").hazard("aaa", 0.1);
        Crisis other = Crisis.onLadder("calm", "tense");
        List<Double> drawn = draws(one);
        assertThat(draws(other)).isEqualTo(drawn);
        assertThat(drawn).doesNotHaveDuplicates().allMatch(x -> x > 3 && x < 7);
    }

    private static List<Double> draws(Crisis crisis) {
        crisis.actor("a");
        crisis.indicator(new brink.engine.model.Indicator(
                "x",
                "x",
                "",
                0,
                10,
                Parameter.of("/shared", new Quantity.Uniform(3, 7)),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                true));
        List<Double> drawn = new ArrayList<>();
        Scenario scenario = crisis.build();
        assertThat(Plan.of(scenario).slots.drawn()).extracting(Parameter::id).containsExactly("/shared");
        Simulator.simulate(scenario, RunPlan.of(100), Execution.withDefaults(), blocks -> {
            for (int row = 0; row < blocks[0].size(); row++) {
                drawn.add(blocks[0].parameter(row, 0));
                assertThat(blocks[0].indicator(row, 0)).isEqualTo(blocks[0].parameter(row, 0));
            }
        });
        return drawn;
    }
}
