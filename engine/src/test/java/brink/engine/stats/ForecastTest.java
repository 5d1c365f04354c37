package brink.engine.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final double EXACT = 1e-12;

    /** Brier 1950: the squares of what separates a forecast from what came true, summed over answers. */
    private static double byDefinition(Forecast forecast, List<Long> counts) {
        double sum = 0;
        long cases = 0;
        for (int came = 0; came < counts.size(); came++) {
            for (long i = 0; i < counts.get(came); i++) {
                cases++;
                for (int answer = 0; answer < counts.size(); answer++) {
                    double off = forecast.probabilities().get(answer) - (answer == came ? 1 : 0);
                    sum += off * off;
                }
            }
        }
        return sum / cases;
    }

    @Test
    void theQuadraticScoreIsTheSumOfSquares() {
        Forecast forecast = new Forecast(List.of(0.5, 0.3, 0.2));
        for (List<Long> counts : List.of(List.of(1L, 0L, 0L), List.of(2L, 5L, 3L), List.of(0L, 0L, 7L))) {
            assertThat(forecast.brier(counts)).isCloseTo(byDefinition(forecast, counts), within(EXACT));
        }
        assertThat(new Forecast(List.of(0.0, 1.0)).brier(List.of(1L, 0L))).isEqualTo(2);
        assertThat(new Forecast(List.of(1.0, 0.0)).brier(List.of(1L, 0L))).isZero();
    }

    /** Murphy 1973: a constant forecast loses by its distance from the frequency, and by how uncertain that is. */
    @Test
    void itIsReliabilityAndUncertainty() {
        Forecast forecast = new Forecast(List.of(0.7, 0.2, 0.1));
        List<Long> counts = List.of(30L, 50L, 20L);
        double reliability = 0.4 * 0.4 + 0.3 * 0.3 + 0.1 * 0.1;
        double uncertainty = 0.3 * 0.7 + 0.5 * 0.5 + 0.2 * 0.8;
        assertThat(forecast.brier(counts)).isCloseTo(reliability + uncertainty, within(EXACT));
        assertThat(Forecast.hindsight(counts).brier(counts)).isCloseTo(uncertainty, within(EXACT));
    }

    @Test
    void theLogarithmicScoreIsTheSurprise() {
        Forecast forecast = new Forecast(List.of(0.5, 0.25, 0.25));
        assertThat(forecast.log(List.of(1L, 0L, 0L))).isCloseTo(StrictMath.log(2), within(EXACT));
        assertThat(forecast.log(List.of(1L, 1L, 2L)))
                .isCloseTo((1 * StrictMath.log(2) + 3 * StrictMath.log(4)) / 4, within(EXACT));
        assertThat(Forecast.even(3).log(List.of(4L, 1L, 9L))).isCloseTo(StrictMath.log(3), within(EXACT));
    }

    @Test
    void whatWasRuledOutAndCameTrueIsInfinitelyBad() {
        Forecast forecast = new Forecast(List.of(0.0, 0.6, 0.4));
        assertThat(forecast.log(List.of(1L, 900L, 99L))).isInfinite();
        assertThat(forecast.isRefuted(0, List.of(1L, 900L, 99L))).isTrue();
        assertThat(forecast.log(List.of(0L, 1L, 1L))).isFinite();
        assertThat(forecast.isRefuted(0, List.of(0L, 1L, 1L))).isFalse();
    }

    /** Both scores are proper: nobody gains by saying anything but what he or she thinks. */
    @Test
    void whoSaysWhatIsSoScoresBest() {
        List<Long> counts = List.of(13L, 62L, 25L);
        Forecast truth = Forecast.hindsight(counts);
        for (int first = 0; first <= 20; first++) {
            for (int second = 0; first + second <= 20; second++) {
                Forecast other = new Forecast(List.of(first / 20.0, second / 20.0, (20 - first - second) / 20.0));
                assertThat(truth.brier(counts)).isLessThan(other.brier(counts));
                assertThat(truth.log(counts)).isLessThan(other.log(counts));
            }
        }
    }

    @Test
    void skillGoesFromKnowingNothingToKnowingAll() {
        List<Long> counts = List.of(80L, 10L, 10L);
        assertThat(Score.of(Forecast.even(3), counts).skill().orElseThrow()).isCloseTo(0, within(EXACT));
        assertThat(Score.of(Forecast.hindsight(counts), counts).skill().orElseThrow())
                .isCloseTo(1, within(EXACT));
        assertThat(Score.of(new Forecast(List.of(0.0, 0.0, 1.0)), counts)
                        .skill()
                        .orElseThrow())
                .isNegative();
        assertThat(Score.of(Forecast.even(2), List.of(5L, 5L)).skill()).isEmpty();
        Score mean = Score.mean(List.of(new Score(1, 0.8, 0.2, 3), new Score(0.5, 0.4, 0.2, 1)));
        assertThat(mean.brier()).isEqualTo(0.75);
        assertThat(mean.log()).isEqualTo(2);
        assertThat(mean.skill().orElseThrow()).isCloseTo(-0.15 / 0.4, within(EXACT));
    }

    @Test
    void whatIsNoDistributionIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Forecast(List.of(0.5, 0.4)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Forecast(List.of(1.5, -0.5)));
        assertThatIllegalArgumentException().isThrownBy(() -> Forecast.even(2).brier(List.of(1L, 2L, 3L)));
        assertThatIllegalArgumentException().isThrownBy(() -> Forecast.even(2).log(List.of(0L, 0L)));
    }
}
