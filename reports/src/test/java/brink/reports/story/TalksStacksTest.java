package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.ensemble.Ensemble;
import brink.engine.model.Meeting.Stage;
import brink.reports.Toy;
import brink.reports.Toys;
import brink.reports.figure.StackFigure;
import brink.reports.figure.StackFigure.Bar;
import brink.reports.figure.StackFigure.Segment;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TalksStacksTest {

    private static final int RUNS = 1000;
    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);

    private static Toy toy() {
        return new Toy().clock(20, 1).horizon("end", "The end");
    }

    @Test
    void aBarHoldsTheSharesOfAllThatCanComeOfTalks() {
        Ensemble ensemble = Toy.play(toy().talks("summit", "A summit", DAY, 1).build(), RUNS);
        StackFigure figure = TalksStacks.of(ensemble, Toys.ORIGIN).orElseThrow();
        Bar bar = figure.bars().get(0);
        assertThat(bar.row().owner()).isEqualTo("ares, bella");
        assertThat(bar.row().name()).isEqualTo("A summit");
        long settled = ensemble.talks().ends(0, Stage.SETTLED);
        assertThat(settled).isBetween(1L, RUNS - 1L);
        assertThat(share(figure, bar, "Settled")).isEqualTo((double) settled / RUNS);
        assertThat(share(figure, bar, "Over without a settlement")).isEqualTo((double) (RUNS - settled) / RUNS);
        assertThat(bar.note()).isEqualTo("100 %");
        assertThat(figure.words().title())
                .isEqualTo("“A summit” takes place in 100 %% of runs and comes to a settlement in %d %% of those"
                        .formatted(Math.round(100.0 * settled / RUNS)));
        assertThat(figure.words().alternative()).contains("A summit: walked out of 0 %, called off 0 %, settled ");
    }

    @Test
    void thoseOfTheSamePartiesAreInTheOrderOfTheirDays() {
        Toy toy = toy().talks("b", "Later", DAY.plusDays(1), 1)
                .talks("a", "Earlier", DAY, 1)
                .talks("c", "Unplanned", Optional.empty());
        StackFigure figure =
                TalksStacks.of(Toy.play(toy.build(), 10), Toys.ORIGIN).orElseThrow();
        assertThat(figure.bars()).extracting(bar -> bar.row().name()).containsExactly("Earlier", "Later", "Unplanned");
        Bar never = figure.bars().get(2);
        assertThat(share(figure, never, "Never planned")).isEqualTo(1);
        assertThat(never.note()).isEqualTo("never held");
    }

    @Test
    void talksThatTheRunDoesNotReachAreCutShort() {
        Toy toy = toy().talks("late", "Too late", DAY.plusYears(1), 1);
        StackFigure figure =
                TalksStacks.of(Toy.play(toy.build(), 10), Toys.ORIGIN).orElseThrow();
        assertThat(share(figure, figure.bars().get(0), "Cut short by the end")).isEqualTo(1);
        assertThat(figure.words().title()).isEqualTo("No talks come to a settlement");
    }

    @Test
    void withoutTalksThereIsNoFigure() {
        assertThat(TalksStacks.of(Toy.play(toy().build(), 10), Toys.ORIGIN)).isEmpty();
    }

    private static double share(StackFigure figure, Bar bar, String part) {
        Segment segment = bar.segments().get(figure.parts().indexOf(part));
        return segment.share();
    }
}
