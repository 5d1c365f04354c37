package brink.engine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HolmTest {

    /** By hand: .005 x 4, .01 x 3, .03 x 2, and .04, which is raised to what comes before it. */
    @Test
    void eachTestIsHeldToWhatThoseBeforeItLeave() {
        List<Holm.Adjusted> tests = Holm.of(List.of(0.01, 0.04, 0.03, 0.005), 0.05);
        assertThat(tests.get(3).adjusted()).isCloseTo(0.02, within(1e-15));
        assertThat(tests.get(0).adjusted()).isCloseTo(0.03, within(1e-15));
        assertThat(tests.get(2).adjusted()).isCloseTo(0.06, within(1e-15));
        assertThat(tests.get(1).adjusted()).isCloseTo(0.06, within(1e-15));
        assertThat(tests.stream().map(test -> Math.round(1 / test.part()))).containsExactly(3L, 2L, 2L, 4L);
    }

    @Test
    void aSingleTestIsLeftAlone() {
        assertThat(Holm.of(List.of(0.04), 0.05)).containsExactly(new Holm.Adjusted(0.04, 1));
        assertThat(Holm.of(List.of(), 0.05)).isEmpty();
    }

    /** Five true hypotheses: without a correction one of them would be rejected in a fifth of experiments and more. */
    @Test
    void seldomIsAnythingToldWhereThereIsNothing() {
        Random random = new Random(1979);
        int trials = 20_000;
        int told = 0;
        for (int trial = 0; trial < trials; trial++) {
            List<Double> values = random.doubles(5).boxed().toList();
            told += Holm.of(values, 0.05).stream().anyMatch(test -> test.adjusted() < 0.05) ? 1 : 0;
        }
        assertThat(told / (double) trials).isBetween(0.04, 0.055);
    }
}
