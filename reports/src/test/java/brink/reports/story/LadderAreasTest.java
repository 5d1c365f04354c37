package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.ensemble.Ensemble;
import brink.reports.Toy;
import brink.reports.Toys;
import brink.reports.figure.AreaFigure;
import brink.reports.figure.AreaFigure.Area;
import org.junit.jupiter.api.Test;

class LadderAreasTest {
    private static final Ensemble WINTER = Toy.play(Toys.winter(), 2000);

    private final AreaFigure figure = LadderAreas.of(WINTER, Toys.ORIGIN);

    @Test
    void areasFollowTheLadderFromTheCalmestAndBeginWhereTheCrisisBegins() {
        assertThat(figure.areas().stream().map(Area::name))
                .startsWith("Calm", "Full invasion")
                .hasSize(6);
        assertThat(figure.areas().get(0).shares().get(0)).isEqualTo(1);
        assertThat(figure.at()).hasSize(71).startsWith(0.0, 1.0).endsWith(70.0);
        assertThat(figure.marks()).isEqualTo(Timeline.of(WINTER, Toys.ORIGIN).marks());
    }

    /** In this crisis an outcome is a rung, so that what has ended so stands there. */
    @Test
    void aRunThatHasEndedKeepsItsRung() {
        for (int outcome = 0; outcome < 5; outcome++) {
            assertThat(figure.areas().get(outcome + 1).last())
                    .isEqualTo(WINTER.outcomes().count(outcome) / 2000.0);
        }
        assertThat(figure.words().caption()).contains("A run that has ended keeps its last rung.");
    }

    @Test
    void theTitleSaysHowManyStandHigher() {
        long calm = WINTER.paths().onRung(69, 0);
        String above = Math.round((2000 - calm) / 20.0) + " %";
        assertThat(figure.words().title())
                .isEqualTo("By 11 March 2022, " + above + " of runs stand above where all began (Calm)");
        assertThat(figure.words().alternative())
                .contains("when every run stands on Calm")
                .contains("Full invasion ");
    }

    @Test
    void aRungThatNobodyReachesHasNoLabelButAWord() {
        Toy toy = new Toy().end("war", "War", 0, 0).horizon("peace", "Peace");
        AreaFigure still = LadderAreas.of(Toy.play(toy.build(), 50), Toys.ORIGIN);
        assertThat(still.areas().get(1).label()).isEmpty();
        assertThat(still.words().caption()).endsWith("Empty at every date drawn: War.");
        assertThat(still.words().title()).isEqualTo("By 11 March 2022, every run stands where it began: Calm");
    }

    @Test
    void nobodyLeftBehindIsSaidSo() {
        Toy toy = new Toy().end("war", "War", 50, 0).horizon("peace", "Peace");
        assertThat(LadderAreas.of(Toy.play(toy.build(), 50), Toys.ORIGIN)
                        .words()
                        .title())
                .isEqualTo("By 11 March 2022, every run stands above where all began (Calm)");
    }
}
