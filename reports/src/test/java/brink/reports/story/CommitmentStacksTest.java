package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.ensemble.CommitmentTally.Fate;
import brink.engine.ensemble.Ensemble;
import brink.reports.Toy;
import brink.reports.Toys;
import brink.reports.figure.StackFigure;
import brink.reports.figure.StackFigure.Bar;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentStacksTest {

    private static final int RUNS = 1000;
    private static final List<Fate> ORDER =
            List.of(Fate.BROKEN, Fate.FAILED, Fate.PARTLY_HONOURED, Fate.HONOURED, Fate.LAPSED, Fate.STANDING);

    private static Ensemble promising(double tension) {
        return Toy.play(
                new Toy()
                        .clock(40, 1)
                        .horizon("end", "The end")
                        .promise(tension, 25)
                        .build(),
                RUNS);
    }

    @Test
    void aBarHoldsTheSharesOfAllFates() {
        Ensemble ensemble = promising(64);
        StackFigure figure = CommitmentStacks.of(ensemble, Toys.ORIGIN).orElseThrow();
        Bar bar = figure.bars().get(0);
        assertThat(bar.row().owner()).isEqualTo("bella");
        assertThat(bar.row().name()).isEqualTo("Calm, please");
        for (int i = 0; i < ORDER.size(); i++) {
            assertThat(bar.segments().get(i).share())
                    .isEqualTo((double) ensemble.commitments().runs(0, ORDER.get(i)) / RUNS);
        }
        assertThat(bar.note()).matches("[0-9]+ January 2022");
        long kept = ensemble.commitments().runs(0, Fate.HONOURED);
        long due = kept
                + ensemble.commitments().runs(0, Fate.BROKEN)
                + ensemble.commitments().runs(0, Fate.FAILED);
        assertThat(figure.words().title())
                .isEqualTo("“Calm, please” is due in %d %% of runs; bella keeps it, at least in part, in %d %% of those"
                        .formatted(Math.round(100.0 * due / RUNS), Math.round(100.0 * kept / due)));
    }

    @Test
    void aWordNeverDueSaysSo() {
        StackFigure figure = CommitmentStacks.of(promising(101), Toys.ORIGIN).orElseThrow();
        assertThat(figure.words().title()).isEqualTo("No word that was given is ever due");
        assertThat(figure.bars().get(0).note()).isEqualTo("never");
    }

    @Test
    void withoutCommitmentsThereIsNoFigure() {
        Ensemble ensemble =
                Toy.play(new Toy().clock(5, 1).horizon("end", "The end").build(), 10);
        assertThat(CommitmentStacks.of(ensemble, Toys.ORIGIN)).isEmpty();
    }
}
