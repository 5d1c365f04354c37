package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import brink.engine.claim.Claim;
import brink.engine.claim.Contradiction;
import brink.engine.claim.Expectation;
import brink.engine.claim.Finding;
import brink.engine.claim.Hearing;
import brink.engine.claim.Trial;
import brink.engine.claim.Verdict;
import brink.engine.experiment.Effect;
import brink.engine.experiment.Metric;
import brink.engine.experiment.Sensitivity.Ends;
import brink.engine.model.Parameter;
import brink.engine.model.Scenario;
import brink.engine.random.Seed;
import brink.engine.stats.Mean;
import brink.engine.stats.PairedShares;
import brink.reports.Toys;
import brink.reports.figure.IntervalFigure;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimStoryTest {

    private static final Scenario TINY = Toys.tiny();
    private static final Metric WAR =
            new Metric.Ends(Set.of(TINY.outcomes().order().get(0).id()));
    private static final ClaimsOrigin ORIGIN =
            new ClaimsOrigin("0.1.0", TINY, "0".repeat(64), "1".repeat(64), List.of(), new Seed(7), Edition.FULL);

    private static Hearing.Tried tried(String id, String holder, Expectation expectation, Effect effect) {
        boolean share = effect instanceof Effect.OnShare;
        Trial.ByPlaying trial = new Trial.ByPlaying(
                List.of(),
                List.of("change"),
                share ? WAR : new Metric.Cost("target"),
                expectation,
                share ? 0.02 : 1,
                1000,
                "as it is");
        return new Hearing.Tried(
                new Claim(id, "name of " + id, holder, "Words of " + id + ".", "judgement", trial), trial, effect);
    }

    /** So many of a thousand wars prevented, and so many caused. */
    private static Effect wars(int prevented, int caused) {
        return new Effect.OnShare(new PairedShares(200, prevented, caused, 800 - prevented - caused));
    }

    private static final List<Finding> FINDINGS = Hearing.judge(List.of(
            tried("A", "ann", Expectation.LOWER, wars(100, 10)),
            tried("B", "bob", Expectation.HIGHER, wars(100, 10)),
            tried("C", "ann", Expectation.SAME, wars(1, 1)),
            tried("D", "bob", Expectation.HIGHER, wars(60, 75)),
            tried("E", "bob", Expectation.HIGHER, new Effect.OnMean(1, 3.5, new Mean(1000, 2.5, 0.1)))));

    @Test
    void verdictsAreTold() {
        assertThat(FINDINGS)
                .extracting(Finding::verdict)
                .containsExactly(
                        Verdict.SUPPORTED,
                        Verdict.NOT_SUPPORTED,
                        Verdict.SUPPORTED,
                        Verdict.UNDECIDED,
                        Verdict.SUPPORTED);
    }

    @Test
    void theFigureHasTheClaimsOfOneHolderTogetherAndInTheirDirection() {
        IntervalFigure figure = ClaimEffects.of(FINDINGS, ORIGIN);
        assertThat(figure.estimates())
                .extracting(estimate ->
                        estimate.row().owner() + ": " + estimate.row().name())
                .containsExactly(
                        "ann: A name of A",
                        "ann: C name of C",
                        "bob: B name of B",
                        "bob: D name of D",
                        "bob: E name of E");
        assertThat(figure.estimates())
                .extracting(IntervalFigure.Estimate::label)
                .containsExactly(
                        "+9.0 supported", "0.0 supported", "-9.0 not supported", "+1.5 undecided", "+2.50 supported");
        assertThat(figure.estimates())
                .extracting(IntervalFigure.Estimate::value)
                .containsExactly(4.5, 0.0, -4.5, 0.75, 2.5);
        assertThat(figure.estimates())
                .extracting(IntervalFigure.Estimate::strong)
                .containsExactly(true, true, true, false, true);
        assertThat(figure.estimates().get(0).low()).isPositive();
        assertThat(figure.words().title())
                .isEqualTo("Of 5 claims that can be tried the model supports 3, not 1, and leaves 1 undecided");
        assertThat(figure.words().alternative()).contains("name of D (D) +1.5, undecided");
        assertThat(figure.words().provenance()).contains("seed 7", "1,000 runs of each arm", "claims 111111111111");
    }

    @Test
    void aFindingIsToldWithItsNumbers() {
        ClaimWords words = new ClaimWords(TINY);
        assertThat(words.sentences(FINDINGS.get(0)))
                .containsExactly(
                        "A, ann: Words of A.",
                        "Runs that end as “War”: 30.0 % without, 21.0 % with; expected to be lower, where 2 points "
                                + "would matter; supported.");
        assertThat(words.sentences(FINDINGS.get(3)).get(1)).contains("undecided. About ", " runs would tell an effect");
        assertThat(words.effect(FINDINGS.get(4))).isEqualTo("+2.50");
        assertThat(words.interval(FINDINGS.get(4))).matches("\\+2\\.\\d\\d to \\+2\\.\\d\\d");
        assertThat(words.metric(new Metric.Makes("none"))).isEqualTo("runs with the move “none”");
        assertThat(words.metric(new Metric.Level("none"))).isEqualTo("level of “none” when the run ends");
    }

    @Test
    void aHingeIsToldAsWhatItIs() {
        ClaimWords words = new ClaimWords(TINY);
        Ends ends = new Ends(Parameter.of("/hazards/war/rate", 1), 0.5, 2);
        Finding finding = FINDINGS.get(0);
        Finding turned = finding.hingingOn(new Finding.Hinge(ends, 2, wars(5, 5), Verdict.NOT_SUPPORTED));
        assertThat(words.sentences(turned).get(2))
                .startsWith("Easiest to turn over: hazards.war.rate at 2 (its 95 % quantile) makes it 0.0 (")
                .endsWith("), not supported.");
        Finding firm = finding.hingingOn(new Finding.Hinge(ends, 0.5, wars(90, 5), Verdict.SUPPORTED));
        assertThat(words.sentences(firm).get(2))
                .startsWith("Hard to turn over: even hazards.war.rate at 0.5 (its 5 % quantile) leaves it at -8.5 (")
                .endsWith("), supported.");
        assertThat(turned.isTurned()).isTrue();
        assertThat(firm.isTurned()).isFalse();
    }

    @Test
    void contradictionsAreToldByBothVerdicts() {
        assertThat(said("A", "B")).endsWith("Which? The model sides with A.");
        assertThat(said("B", "A")).endsWith("Which? The model sides with A.");
        assertThat(said("A", "C")).endsWith("The model bears out both: here they do not exclude each other.");
        assertThat(said("B", "B")).endsWith("The model bears out neither.");
        assertThat(said("A", "D")).isEqualTo("A supported against D undecided: Which? The model leaves it open.");
        assertThat(ClaimWords.contradiction(new Contradiction("p", "Which?", "A", "Z"), FINDINGS))
                .isEmpty();
    }

    private static String said(String first, String second) {
        return ClaimWords.contradiction(new Contradiction("p", "Which?", first, second), FINDINGS)
                .orElseThrow();
    }

    @Test
    void anOriginNeedsHashes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ClaimsOrigin("0.1.0", TINY, "0".repeat(64), "1", List.of(), new Seed(7), Edition.FULL));
    }
}
