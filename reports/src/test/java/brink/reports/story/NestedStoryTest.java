package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.experiment.NestedDesign;
import brink.reports.Toys;
import brink.reports.figure.BandFigure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NestedStoryTest {

    private static final int RUNS = 100;

    /** Peace never comes; so many of a hundred runs of each draw end in war, the others in a deal. */
    private static NestedDesign nested(int... wars) {
        List<List<Integer>> draws = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int war = wars[i % wars.length];
            draws.add(List.of(war, RUNS - war, 0));
        }
        return new NestedDesign(Toys.tiny().outcomes().order(), RUNS, draws);
    }

    @Test
    void whatIsOpenWidestIsTheFinding() {
        NestedDesign nested = nested(20, 40, 60, 80);
        BandFigure figure = NestedBands.of(nested, Toys.ORIGIN, "made by a test");
        assertThat(figure.words().title())
                .isEqualTo("What is not known of the parameters leaves “War” open from 20.6 to 79.4 %");
        assertThat(figure.words().provenance()).isEqualTo("made by a test · 20 draws");
        assertThat(figure.bands().get(0).label()).isEqualTo("50.0 %");
        assertThat(new NestedWords(nested).sentences())
                .containsExactly(
                        "What is not known of the parameters leaves “War” open from 20.6 to 79.4 %.",
                        "The simulation itself leaves at most ±10.7 points: more draws and runs narrow that, and only "
                                + "better knowledge of the parameters narrows the other.",
                        "Whether the parameters matter for “Peace” cannot be told.");
    }

    @Test
    void drawsThatDifferByChanceAreNoFinding() {
        assertThat(NestedBands.of(nested(48, 50, 52), Toys.ORIGIN, "made by a test")
                        .words()
                        .title())
                .isEqualTo("What is not known of the parameters changes no outcome so much that it could be told");
    }
}
