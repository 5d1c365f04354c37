package brink.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import brink.engine.stats.PairedShares;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EffectTest {

    private static final Metric WAR = new Metric.Ends(Set.of("war"));
    private static final Metric COST = new Metric.Cost("target");

    @Test
    void sharesArePaired() {
        Effect effect = Effect.of(WAR, new double[] {1, 1, 1, 0, 0, 0}, new double[] {1, 0, 0, 1, 0, 0});
        assertThat(effect).isEqualTo(new Effect.OnShare(new PairedShares(1, 2, 1, 2)));
        assertThat(effect.before()).isEqualTo(0.5);
        assertThat(effect.after()).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(effect.value()).isCloseTo(-1.0 / 6, within(1e-15));
        assertThat(effect.runs()).isEqualTo(6);
    }

    @Test
    void meansArePaired() {
        Effect effect = Effect.of(COST, new double[] {1, 2, 3}, new double[] {2, 4, 3});
        assertThat(effect.before()).isEqualTo(2);
        assertThat(effect.after()).isEqualTo(3);
        assertThat(effect.value()).isEqualTo(1);
        // Differences 1, 2 and 0: a standard deviation of 1.
        assertThat(effect.interval(0.05).halfWidth()).isCloseTo(1.96 / Math.sqrt(3), within(1e-3));
        assertThat(effect.pValue()).isBetween(0.08, 0.09);
    }

    @Test
    void runsMustBeAsMany() {
        assertThatIllegalArgumentException().isThrownBy(() -> Effect.of(COST, new double[2], new double[3]));
    }
}
