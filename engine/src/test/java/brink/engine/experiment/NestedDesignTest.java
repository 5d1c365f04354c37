package brink.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.model.Condition;
import brink.engine.model.Hazard;
import brink.engine.model.Parameter;
import brink.engine.model.Scenario;
import brink.engine.quantity.Quantity;
import brink.engine.random.Seed;
import brink.engine.stats.NestedShare;
import java.util.List;
import org.junit.jupiter.api.Test;

class NestedDesignTest {

    private static final int DAYS = 10;
    private static final double MOST = 0.2;
    private static final int STRUCK = 0;

    private static Scenario crisis(Quantity rate) {
        Crisis crisis = Crisis.onLadder("quiet", "struck").steps(DAYS);
        crisis.actor("ann");
        return crisis.hazard(new Hazard(
                        "strike",
                        "strike",
                        Parameter.of("/hazards/strike/rate", rate),
                        List.of(),
                        Condition.ALWAYS,
                        List.of(Crisis.to("struck"))))
                .ends("struck", "struck")
                .build();
    }

    private static NestedDesign play(Quantity rate, int draws, int perDraw, long seed) {
        RunPlan plan = new RunPlan(new Seed(seed), draws * perDraw, perDraw);
        return NestedDesign.play(crisis(rate), plan, 0, Execution.withDefaults());
    }

    private static double struck(double rate) {
        return 1 - StrictMath.exp(-DAYS * rate);
    }

    /** Of a rate from 0 to a, once in so many days: the mean of the share, and of its square, in closed form. */
    private static double mean() {
        double all = DAYS * MOST;
        return 1 - (1 - StrictMath.exp(-all)) / all;
    }

    private static double deviation() {
        double all = DAYS * MOST;
        double once = (1 - StrictMath.exp(-all)) / all;
        double twice = (1 - StrictMath.exp(-2 * all)) / (2 * all);
        return StrictMath.sqrt(twice - once * once);
    }

    @Test
    void theTwoUncertaintiesAreThoseOfAnExactModel() {
        NestedShare share = play(new Quantity.Uniform(0, MOST), 2_000, 50, 1).share(STRUCK);
        assertThat(share.value()).isCloseTo(mean(), within(3 * deviation() / StrictMath.sqrt(2_000)));
        assertThat(share.interval().contains(mean())).isTrue();
        assertThat(share.spread()).isCloseTo(deviation(), within(0.015));
        assertThat(share.range().low()).isCloseTo(struck(0.05 * MOST), within(0.02));
        assertThat(share.range().high()).isCloseTo(struck(0.95 * MOST), within(0.02));
        assertThat(share.isTold()).isTrue();
    }

    /** Shares of few runs spread farther than what they estimate; that is taken off. */
    @Test
    void fewRunsWithEachDrawDoNotWidenTheRange() {
        Quantity narrow = new Quantity.Uniform(0.09, 0.11);
        double exact = (struck(0.11) - struck(0.09)) / StrictMath.sqrt(12);
        NestedShare share = play(narrow, 20_000, 20, 2).share(STRUCK);
        double raw = StrictMath.sqrt(struck(0.1) * (1 - struck(0.1)) / 20);
        assertThat(raw).isGreaterThan(4 * exact);
        double error = raw * raw * StrictMath.sqrt(2 / 20_000.0);
        assertThat(share.spread() * share.spread()).isCloseTo(exact * exact, within(3 * error));
        assertThat(share.range().halfWidth()).isLessThan(raw);
    }

    @Test
    void whatIsCertainHasNoSpread() {
        int told = 0;
        double spread = 0;
        for (int seed = 0; seed < 200; seed++) {
            NestedShare share = play(new Quantity.Constant(0.1), 40, 25, seed).share(STRUCK);
            assertThat(share.value()).isBetween(0.5, 0.75);
            spread += share.spread() / 200;
            told += share.isTold() ? 1 : 0;
        }
        assertThat(told).isLessThan(20);
        assertThat(spread).isLessThan(0.03);
    }

    /** Over many samples, the interval of the share over everything holds the exact one as often as it says. */
    @Test
    void theIntervalCoversTheTruthAsOftenAsItSays() {
        int covered = 0;
        int samples = 1_000;
        for (int seed = 0; seed < samples; seed++) {
            NestedShare share =
                    play(new Quantity.Uniform(0, MOST), 30, 10, 1_000 + seed).share(STRUCK);
            covered += share.interval().contains(mean()) ? 1 : 0;
        }
        assertThat(covered).isBetween(930, 970);
    }

    @Test
    void withOneRunForEachDrawTheRunsAreThoseOfAnyPlan() {
        Scenario crisis = crisis(new Quantity.Uniform(0, MOST));
        RunEndings endings = RunEndings.play(crisis, new RunPlan(new Seed(3), 500, 1), Execution.withDefaults());
        assertThat(endings).isEqualTo(RunEndings.play(crisis, new RunPlan(new Seed(3), 500), Execution.withDefaults()));
        assertThat(endings)
                .isNotEqualTo(RunEndings.play(crisis, new RunPlan(new Seed(3), 500, 5), Execution.withDefaults()));
    }

    @Test
    void drawsPlayedApartAreThoseOfTheWhole() {
        Quantity rate = new Quantity.Uniform(0, MOST);
        NestedDesign whole = play(rate, 30, 40, 4);
        Scenario crisis = crisis(rate);
        NestedDesign first = NestedDesign.play(crisis, new RunPlan(new Seed(4), 400, 40), 0, Execution.withDefaults());
        NestedDesign rest = NestedDesign.play(crisis, new RunPlan(new Seed(4), 1200, 40), 10, Execution.withDefaults());
        assertThat(first.then(rest)).isEqualTo(whole);
        assertThat(NestedDesign.of(whole.outcomes(), 40, whole.bytes())).isEqualTo(whole);
    }

    @Test
    void tooFewAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> NestedShare.of(List.of(3), 10));
        assertThatIllegalArgumentException().isThrownBy(() -> NestedShare.of(List.of(0, 1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RunPlan(new Seed(1), 10, 0));
        for (int draws : new int[] {20, 21, 25, 50, 200}) {
            NestedShare always = NestedShare.of(java.util.Collections.nCopies(draws, 10), 10);
            assertThat(always.value()).isEqualTo(1);
            assertThat(always.spread()).isZero();
            assertThat(always.isTold()).isFalse();
        }
        NestedShare none = NestedShare.of(List.of(0, 0, 0), 10);
        assertThat(none.value()).isZero();
        assertThat(none.spread()).isZero();
        assertThat(none.isTold()).isFalse();
    }
}
