package brink.engine.verification;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.Crisis;
import brink.engine.Parts;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.OutcomeTally;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Effect;
import brink.engine.model.Parameter;
import brink.engine.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Absorbing Markov chains with known answers: the stochastic layer without any choice.
 *
 * <p>Expected numbers are exact solutions of the chains (fundamental matrix). Each comparison allows
 * 4.5 standard errors, so with a fixed seed a correct engine had a chance of about 7 in a million of
 * failing it when the seed was picked.
 */
class AbsorbingChainsTest {

    private static final int RUNS = 40_000;

    @ParameterizedTest
    @CsvSource({"0.45, 0.12825235, 17.17476512", "0.50, 0.3, 21", "0.55, 0.52253641, 22.25364104"})
    void gamblersRuin(double up, double reachesTop, double meanSteps) {
        String[] rungs = IntStream.rangeClosed(0, 10).mapToObj(i -> "r" + i).toArray(String[]::new);
        Crisis crisis = Crisis.onLadder(rungs).from("r3").steps(4000);
        crisis.actor("gambler");
        crisis.move("gambler", "bet", new Effect.Chance(List.of(climb("win", up, 1), climb("lose", 1 - up, -1))));
        crisis.ends("ruin", "r0").ends("top", "r10");

        Ensemble ensemble = play(crisis.build());

        assertShare(ensemble.outcomes(), 1, reachesTop);
        assertThat(ensemble.outcomes().count(2))
                .as("runs that reached the horizon")
                .isZero();
        // Standard deviation of the steps is below 30 for all three.
        assertThat(meanSteps(ensemble.outcomes(), 2, 4000)).isCloseTo(meanSteps, within(30));
    }

    @ParameterizedTest
    @CsvSource({
        "talks,        0.53616764, 0.22002821, 0.08720532, 0.15659883, 10.590369, 9.961380",
        "deadlock,     0.39754181, 0.27362482, 0.10588354, 0.22294983, 10.862382, 9.935223",
        "mobilisation, 0.34958694, 0.33286319, 0.13705420, 0.18049567, 10.636712, 9.858650",
        "brink,        0.24686681, 0.41269394, 0.19667943, 0.14375982, 7.951642,  9.325215"
    })
    void ladderOfEightStates(ArgumentsAccessor expected) {
        Ensemble ensemble =
                play(ladder().from(expected.getString(0)).steps(2000).build());
        for (int outcome = 0; outcome < 4; outcome++) {
            assertShare(ensemble.outcomes(), outcome, expected.getDouble(outcome + 1));
        }
        assertThat(meanSteps(ensemble.outcomes(), 4, 2000))
                .isCloseTo(expected.getDouble(5), within(expected.getDouble(6)));
    }

    @ParameterizedTest
    @CsvSource({
        "8,  0.348980, 0.135486, 0.143774, 0.130808, 0.047229, 0.087845, 0.032950, 0.072927",
        "26, 0.505885, 0.021489, 0.023289, 0.021573, 0.007944, 0.198468, 0.078346, 0.143005"
    })
    void ladderOnItsWay(ArgumentsAccessor expected) {
        Ensemble ensemble = play(ladder().from("talks").steps(40).build());
        int step = expected.getInteger(0);
        for (int rung = 0; rung < 8; rung++) {
            double share = (double) ensemble.paths().onRung(step - 1, rung) / RUNS;
            double p = expected.getDouble(rung + 1);
            assertThat(share).as("rung %s after %s steps", rung, step).isCloseTo(p, within(Math.sqrt(p * (1 - p))));
        }
    }

    private static Crisis ladder() {
        Crisis crisis = Crisis.onLadder(
                "settlement", "talks", "deadlock", "mobilisation", "brink", "limited", "major", "frozen");
        crisis.actor("nature");
        row(crisis, "talks", .10, .60, .20, .10, 0, 0, 0, 0);
        row(crisis, "deadlock", .02, .18, .50, .20, .05, .01, 0, .04);
        row(crisis, "mobilisation", .01, .09, .20, .50, .15, .03, .01, .01);
        row(crisis, "brink", .01, .05, .10, .24, .35, .15, .08, .02);
        return crisis.ends("settlement", "settlement")
                .ends("limited", "limited")
                .ends("major", "major")
                .ends("frozen", "frozen");
    }

    private static void row(Crisis crisis, String from, double... probabilities) {
        String[] to = {"settlement", "talks", "deadlock", "mobilisation", "brink", "limited", "major", "frozen"};
        List<Effect.Chance.Branch> branches = new ArrayList<>();
        for (int i = 0; i < to.length; i++) {
            branches.add(Parts.branch(from, to[i], probabilities[i]));
        }
        crisis.move("nature", "from-" + from, Crisis.on(from), new Effect.Chance(branches));
    }

    private static Effect.Chance.Branch climb(String id, double probability, int rungs) {
        return new Effect.Chance.Branch(
                id, Parameter.of("/branch/" + id, probability), List.of(new Effect.ClimbRungs(rungs)));
    }

    private static Ensemble play(Scenario scenario) {
        return Simulator.simulate(scenario, RunPlan.of(RUNS), Execution.withDefaults());
    }

    private static void assertShare(OutcomeTally outcomes, int outcome, double expected) {
        assertThat((double) outcomes.count(outcome) / RUNS)
                .as("share of outcome %s", outcome)
                .isCloseTo(expected, within(Math.sqrt(expected * (1 - expected))));
    }

    private static double meanSteps(OutcomeTally tally, int outcomes, int steps) {
        double sum = 0;
        for (int outcome = 0; outcome < outcomes; outcome++) {
            long before = 0;
            for (int step = 0; step < steps; step++) {
                long now = tally.countBy(outcome, step);
                sum += (now - before) * (step + 1.0);
                before = now;
            }
        }
        return sum / RUNS;
    }

    private static Offset<Double> within(double sd) {
        return Offset.offset(4.5 * sd / Math.sqrt(RUNS));
    }
}
