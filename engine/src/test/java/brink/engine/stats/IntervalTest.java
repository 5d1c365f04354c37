package brink.engine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void theNormalIntervalHasItsTextbookWidth() {
        Interval interval = Interval.normal(3, 2, 0.05);

        assertThat(interval.low()).isCloseTo(3 - 2 * 1.959964, within(1e-4));
        assertThat(interval.high()).isCloseTo(3 + 2 * 1.959964, within(1e-4));
    }

    @Test
    void anIntervalContainsItsEndsAndNothingBeyond() {
        Interval interval = new Interval(-1, 2);

        assertThat(interval.contains(-1)).isTrue();
        assertThat(interval.contains(2)).isTrue();
        assertThat(interval.contains(Math.nextUp(2.0))).isFalse();
        assertThat(interval.contains(Math.nextDown(-1.0))).isFalse();
    }
}
