package brink.engine.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import brink.engine.experiment.Effect;
import brink.engine.experiment.Metric;
import brink.engine.stats.Mean;
import brink.engine.stats.PairedShares;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HearingTest {

    private static final Metric WAR = new Metric.Ends(Set.of("war"));

    private static Trial.ByPlaying trial(Expectation expectation, double matters) {
        return new Trial.ByPlaying(List.of(), List.of("change"), WAR, expectation, matters, 1000, "as it is");
    }

    private static Hearing.Tried tried(Effect effect) {
        Trial.ByPlaying trial = trial(Expectation.HIGHER, 0.01);
        return new Hearing.Tried(new Claim("C1", "name", "holder", "words", "source", trial), trial, effect);
    }

    private static Effect caused(int runs) {
        return new Effect.OnShare(new PairedShares(0, 0, runs, 1000 - runs));
    }

    /** Three claims with p-values of a few hundredths: each alone would be told, together only the surest are. */
    @Test
    void claimsAreCorrectedForTheirNumber() {
        Effect six = caused(6);
        assertThat(six.pValue()).isCloseTo(2 * StrictMath.pow(0.5, 6), within(1e-12));
        Finding alone = Hearing.judge(List.of(tried(six))).get(0);
        assertThat(alone.pValue()).isEqualTo(six.pValue());
        assertThat(alone.error()).isEqualTo(0.05);
        List<Finding> three = Hearing.judge(Stream.of(caused(6), caused(20), caused(6))
                .map(HearingTest::tried)
                .toList());
        assertThat(three.get(0).pValue()).isCloseTo(2 * six.pValue(), within(1e-12));
        assertThat(three.get(0).error()).isLessThan(0.05);
        assertThat(three.get(1).pValue()).isCloseTo(3 * caused(20).pValue(), within(1e-12));
        assertThat(three.get(0).interval().halfWidth())
                .isGreaterThan(alone.interval().halfWidth());
    }

    @Test
    void theVerdictIsThatOfTheCorrectedInterval() {
        Finding finding = Hearing.judge(List.of(tried(caused(60)))).get(0);
        assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(finding.isTurned()).isFalse();
        Effect none = new Effect.OnMean(1, 1, new Mean(1000, 0, 0.001));
        assertThat(Hearing.judge(List.of(tried(none))).get(0).verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
    }

    @Test
    void aTrialNeedsAnEffectThatWouldMatter() {
        assertThatIllegalArgumentException().isThrownBy(() -> trial(Expectation.SAME, 0));
    }
}
