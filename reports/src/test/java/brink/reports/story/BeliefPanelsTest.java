package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.ensemble.Ensemble;
import brink.reports.Toy;
import brink.reports.Toys;
import brink.reports.figure.LineFigure;
import brink.reports.figure.LineFigure.Curve;
import org.junit.jupiter.api.Test;

class BeliefPanelsTest {

    private static final int RUNS = 1000;
    private static final Ensemble WINTER = Toy.play(Toys.winter(), RUNS);

    /** One actor has two types, and so its panel is the whole figure. */
    @Test
    void aCurveIsWhatOthersBelieveOfAnActorOfThatType() {
        LineFigure figure = (LineFigure) BeliefPanels.of(WINTER, Toys.ORIGIN).orElseThrow();
        assertThat(figure.id()).isEqualTo("beliefs");
        assertThat(figure.curves().stream().map(Curve::name)).containsExactly("bold", "meek");
        for (int type = 0; type < 2; type++) {
            Curve curve = figure.curves().get(type);
            assertThat(curve.points()).hasSize(WINTER.beliefs().moments());
            assertThat(curve.points().get(0).at()).isZero();
            for (int moment = 0; moment < curve.points().size(); moment++) {
                assertThat(curve.points().get(moment).value())
                        .isEqualTo(WINTER.beliefs().others(moment, 0, type));
            }
        }
    }

    @Test
    void itSaysWhatItCannotTell() {
        LineFigure figure = (LineFigure) BeliefPanels.of(WINTER, Toys.ORIGIN).orElseThrow();
        assertThat(figure.words().title()).isEqualTo("No actor gives its type away, as far as 1,000 runs can tell");
    }

    @Test
    void oneRunTellsNothing() {
        assertThat(BeliefPanels.of(Toy.play(Toys.winter(), 1), Toys.ORIGIN)).isEmpty();
    }
}
