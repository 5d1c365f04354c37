package brink.engine.decide;

import static brink.engine.Evidence.logistic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Crisis.StakesDraft;
import brink.engine.MoveDraft;
import brink.engine.WordDraft;
import brink.engine.model.Condition;
import brink.engine.model.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A challenger stands firm or backs down before a watcher who can yield once it takes it for resolute. It stands firm
 * with logistic(2 h) if nobody learns from that, and h is -.5 to the irresolute, .5 to the resolute.
 */
class LearningAheadTest {

    private static final int IRRESOLUTE = 0;
    private static final int RESOLUTE = 1;

    private static Crisis crisis(boolean active, double clarity, double enough) {
        return crisis(active, 2, clarity, enough);
    }

    private static Crisis crisis(boolean active, int depth, double clarity, double enough) {
        Crisis crisis = Crisis.onLadder("facing", "firm", "soft", "won").steps(4);
        var challenger = crisis.actor("challenger")
                .lambda(2)
                .depth(depth)
                .type("irresolute", 0.7, new StakesDraft().rung("firm", -0.5).rung("won", 2))
                .type("resolute", 0.3, new StakesDraft().rung("firm", 0.5).rung("won", 2));
        if (active) {
            challenger.active();
        }
        crisis.actor("watcher").lambda(0);
        Condition convinced =
                new Condition.Believes("watcher", "challenger", "resolute", Parameter.of("/enough", enough));
        return crisis.move(new MoveDraft("challenger", "stand").clarity(clarity).doing(Crisis.to("firm")))
                .move(new MoveDraft("challenger", "back").clarity(clarity).doing(Crisis.to("soft")))
                .move("watcher", "hold")
                .move(new MoveDraft("watcher", "yield").when(convinced).doing(Crisis.to("won")));
    }

    private static double stands(Crisis crisis, int type) {
        return FirstDecision.of(crisis.build(), "challenger", type).getOrDefault("stand", 0.0);
    }

    /** It is then yielded to in half of the cases. */
    @Test
    void whoIsTakenForResoluteByStandingFirmStandsFirmForThat() {
        Crisis crisis = crisis(true, 1, 0.5);
        assertThat(stands(crisis, IRRESOLUTE)).isCloseTo(logistic(2 * (-0.25 + 1)), within(1e-12));
        assertThat(stands(crisis, RESOLUTE)).isCloseTo(logistic(2 * (0.25 + 1)), within(1e-12));
    }

    @Test
    void whoDoesNotReckonWithThatDoesNot() {
        Crisis crisis = crisis(false, 1, 0.5);
        assertThat(stands(crisis, IRRESOLUTE)).isCloseTo(logistic(-1), within(1e-12));
        assertThat(stands(crisis, RESOLUTE)).isCloseTo(logistic(1), within(1e-12));
    }

    /** By Bayes' rule, with what would be done if nobody learned, and with the doubt that clarity leaves. */
    @ParameterizedTest
    @CsvSource({"1, 0.538", "0.7, 0.456", "0.2, 0.340"})
    void itIsTakenForResoluteByWhatItWouldHaveDoneAnyway(double clarity, double believed) {
        double firm = 0.3 * (clarity * logistic(1) + (1 - clarity) / 2);
        double soft = 0.7 * (clarity * logistic(-1) + (1 - clarity) / 2);
        assertThat(firm / (firm + soft)).isCloseTo(believed, within(5e-4));
        double convinced = logistic(2 * (-0.25 + 1));
        assertThat(stands(crisis(true, clarity, firm / (firm + soft) - 1e-9), IRRESOLUTE))
                .isCloseTo(convinced, within(1e-12));
        assertThat(stands(crisis(true, clarity, firm / (firm + soft) + 1e-9), IRRESOLUTE))
                .isCloseTo(logistic(-1), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {IRRESOLUTE, RESOLUTE})
    void whatNobodySeesTeachesNobody(int type) {
        assertThat(stands(crisis(true, 0, 0.31), type)).isEqualTo(stands(crisis(false, 0, 0.31), type));
    }

    /** The watcher has said that it will give way once it is convinced; it keeps that word in half of the cases. */
    @Test
    void aWordThatWaitsForABeliefIsForeseenToBeDue() {
        Condition convinced =
                new Condition.Believes("watcher", "challenger", "resolute", Parameter.of("/convinced", 0.5));
        Crisis crisis = crisis(true, 1, 1)
                .commitment(new WordDraft("pledge", "watcher", "challenger")
                        .when(convinced)
                        .does(Crisis.to("won"))
                        .build());
        assertThat(stands(crisis, IRRESOLUTE)).isCloseTo(logistic(2 * (-0.25 + 1)), within(1e-12));
    }

    @Test
    void whoLooksAtItsOwnMoveAloneReckonsWithNothing() {
        Condition convinced =
                new Condition.Believes("watcher", "challenger", "resolute", Parameter.of("/convinced", 0.5));
        Crisis near = crisis(true, 1, 1, 0.5).ends("convinced", convinced);
        assertThat(stands(near, IRRESOLUTE)).isCloseTo(logistic(-1), within(1e-12));
    }
}
