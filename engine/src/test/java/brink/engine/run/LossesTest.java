package brink.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Evidence;
import brink.engine.Parts;
import brink.engine.decide.LossAhead;
import brink.engine.model.Condition;
import brink.engine.model.Effect.OrderPackage;
import brink.engine.model.Parameter;
import brink.engine.model.SanctionPackage;
import brink.engine.oracle.Bite;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.random.Seed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** What sanctions cost: whom, how much, and how far forecasts are off. */
class LossesTest {

    private static final double[] TIMES = {30, 300, 0.5, 60};
    private static final int SENDER = 0;
    private static final int TARGET = 1;

    /** Level of pressure that adaptation leaves after t days at full coverage. */
    private static double level(double t) {
        return (1 - Math.exp(-t / 30)) * (0.5 + 0.5 * Math.exp(-t / 300));
    }

    @Test
    void lossesAddUpOverTimeAsExpectedAndAsRealised() {
        Played run = play(crisis(0.25, 10, 4).steps(240), 0);
        double mean = Bite.mean(LossesTest::level, 60);
        assertThat(run.loss(TARGET)).isCloseTo(60 / 365.0 * 4 * mean, within(1e-5));
        assertThat(run.forecast(TARGET)).isCloseTo(60 / 365.0 * 10 * mean, within(1e-5));
    }

    @Test
    void aSenderBearsItsBlowback() {
        Played run = play(crisis(0.25, 10, 4).steps(240), 0);
        assertThat(run.loss(SENDER) / run.loss(TARGET)).isCloseTo(0.1, within(1e-3));
        State state = run.state;
        double ahead = LossAhead.expected(SENDER, run.plan, run.player.constants(), state, new double[] {1});
        double mean = Bite.mean(t -> level(60 + t), 365);
        assertThat(ahead).isCloseTo(0.1 * 10 * mean, within(1e-9));
    }

    @Test
    void theYearAheadOfTheEndIsProjected() {
        Played run = play(crisis(1, 10, 4).steps(60), 0);
        double mean = Bite.mean(t -> level(60 + t), 365);
        assertThat(run.yearAhead[TARGET]).isCloseTo(4 * mean, within(1e-9));
        assertThat(run.yearAhead[2 + TARGET]).isCloseTo(10 * mean, within(1e-9));
        assertThat(run.yearAhead[SENDER]).isCloseTo(0.4 * mean, within(1e-9));
    }

    @Test
    void lossesAddUpToLessThanTheirSumAndNeverPassTheCeiling() {
        double one = ahead(10);
        double two = ahead(10, 10);
        double many = ahead(25, 25, 25, 25, 25, 25);
        double capped = ahead(25);
        assertThat(two).isLessThan(2 * one).isGreaterThan(one);
        assertThat(two).isCloseTo(25 * (1 - Math.pow(1 - one / 25, 2)), within(1e-9));
        assertThat(many).isGreaterThan(capped).isLessThan(25);
        assertThat(LossAhead.remaining(25)).isZero();
        assertThat(LossAhead.remaining(40)).isZero();
        assertThat(LossAhead.remaining(0)).isEqualTo(1);
    }

    /** Loss over the year ahead of the target of measures of given sizes, just imposed. */
    private static double ahead(double... sizes) {
        Crisis crisis = Crisis.onLadder("calm");
        crisis.actor("sender");
        crisis.actor("target");
        List<SanctionPackage.Measure> measures = new java.util.ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            measures.add(Parts.measure("m" + i, sizes[i], 1, TIMES, Map.of("sender", 1.0)));
        }
        crisis.sanction(
                new SanctionPackage("s", "s", "target", measures, p("/error", 0), Optional.empty(), Optional.empty()));
        Plan plan = Plan.of(crisis.build());
        Player player = new Player(plan);
        player.begin(new Seed(1), 0);
        player.state().real[plan.layout.level] = 1;
        return LossAhead.expected(TARGET, plan, player.constants(), player.state(), new double[] {1});
    }

    /** Two tests at one in a million. */
    @Test
    void forecastErrorsAreLognormalWithMedianOne() {
        Crisis crisis = crisis(1, 10, 4);
        crisis.sanction(sanctions("other", "sender", "target", 0.3));
        Plan plan = Plan.of(crisis.steps(1).build());
        double[] log = new double[20_000];
        double[] other = new double[log.length];
        Player player = new Player(plan);
        for (int run = 0; run < log.length; run++) {
            player.begin(new Seed(1), run);
            log[run] = Math.log(player.state().real[plan.layout.error + 1]);
            other[run] = Math.log(player.state().real[plan.layout.error]);
        }
        var expected = new NormalDistribution(null, 0, 0.3);
        assertThat(Evidence.kolmogorovSmirnov(log, expected::cumulativeProbability))
                .isGreaterThan(1e-6);
        assertThat(Arrays.stream(other)).as("without error").containsOnly(0.0);
        Arrays.sort(log);
        assertThat(log[log.length / 2]).isCloseTo(0, within(4.5 * 0.3 * 1.2533 / Math.sqrt(log.length)));
    }

    @Test
    void packagesAgainstOneTargetShareTheLuckOfTheirForecast() {
        Crisis crisis = crisis(1, 10, 4);
        crisis.sanction(sanctions("second", "target", "sender", 0.2))
                .sanction(sanctions("third", "target", "sender", 0.4))
                .sanction(sanctions("counter", "sender", "target", 0.2));
        Plan plan = Plan.of(crisis.build());
        Player player = new Player(plan);
        for (int run = 0; run < 100; run++) {
            player.begin(new Seed(1), run);
            int at = plan.layout.error; // counter, embargo, second, third
            double second = player.state().real[at + 2];
            assertThat(player.state().real[at + 3]).isCloseTo(second * second, within(1e-12 * second * second));
            assertThat(player.state().real[at]).isNotEqualTo(second);
        }
    }

    /** A run that has been played to its end. */
    private static final class Played implements Witness {
        final Plan plan;
        final Player player;
        final State state;
        double[] yearAhead = new double[0];

        Played(Plan plan) {
            this.plan = plan;
            this.player = new Player(plan);
            this.state = player.state();
        }

        @Override
        public void ended(long run, State last, double[] ahead) {
            yearAhead = ahead.clone();
        }

        double loss(int actor) {
            return state.real[plan.layout.loss + actor];
        }

        double forecast(int actor) {
            return state.real[plan.layout.forecast + actor];
        }
    }

    private static Played play(Crisis crisis, int run) {
        Played played = new Played(Plan.of(crisis.build()));
        played.player.play(new Seed(1), run, played);
        return played;
    }

    private static Crisis crisis(double stepDays, double expected, double realised) {
        Crisis crisis = Crisis.onLadder("calm").stepDays(stepDays);
        crisis.actor("sender");
        crisis.actor("target");
        crisis.sanction(new SanctionPackage(
                "embargo",
                "embargo",
                "target",
                List.of(Parts.measure("oil", expected, realised, TIMES, Map.of("sender", 1.0))),
                p("/error", 0),
                Optional.empty(),
                Optional.empty()));
        return crisis.event("impose", 0, Condition.ALWAYS, new OrderPackage("embargo", p("/level", 1)));
    }

    private static SanctionPackage sanctions(String id, String target, String sender, double sigma) {
        return new SanctionPackage(
                id,
                id,
                target,
                List.of(Parts.measure(id, 5, 5, TIMES, Map.of(sender, 1.0))),
                p("/error/" + id, sigma),
                Optional.empty(),
                Optional.empty());
    }

    private static Parameter p(String id, double value) {
        return Parameter.of(id, value);
    }
}
