package brink.scenarios.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DurationsTest {

    @Test
    void halfOfAllRunsAreOverByTheMedianThoseThatGoOnAmongThem() {
        assertThat(new Durations(new long[] {2, 3, 4, 0}, 3, 10).median()).isEqualTo(6);
        assertThat(new Durations(new long[] {2, 2, 0, 0}, 3, 10).median()).isInfinite();
    }

    @Test
    void theSpreadIsThatOfTheLogarithms() {
        // half after half a day, half after half a day more than 100: their logarithms lie ln(201) apart
        long[] endings = new long[101];
        endings[0] = 5;
        endings[100] = 5;
        assertThat(new Durations(endings, 1, 10).logSpread()).isCloseTo(Math.log(201) / 2, within(1e-12));
    }

    @Test
    void aConstantRateIsFoundInEveryWindow() {
        double rate = 0.02;
        long runs = 10_000_000;
        long[] endings = IntStream.range(0, 300)
                .mapToLong(day -> Math.round(runs * (Math.exp(-rate * day) - Math.exp(-rate * (day + 1)))))
                .toArray();
        Durations durations = new Durations(endings, 1, runs);
        assertThat(durations.hazard(0, 60)).isCloseTo(7 * rate, within(1e-4));
        assertThat(durations.hazard(60, 180)).isCloseTo(7 * rate, within(1e-4));
        assertThat(durations.hazard(180, Double.POSITIVE_INFINITY)).isCloseTo(7 * rate, within(1e-4));
    }
}
