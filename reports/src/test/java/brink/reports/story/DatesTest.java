package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import brink.reports.Toy;
import brink.reports.figure.Mark;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void aMarkSaysItsDateAndWhetherItIsCertain() {
        Toy toy = new Toy()
                .mark("summit", "Summit", LocalDate.of(2022, 1, 10))
                .uncertainMark("vote", "Vote", LocalDate.of(2022, 1, 12))
                .horizon("peace", "Peace");
        assertThat(Dates.marks(toy.build()))
                .extracting(Mark::label)
                .containsExactly("Summit, 10 Jan", "Vote, 12 Jan (conditional)");
    }

    @Test
    void onALongClockItSaysTheYear() {
        Toy toy = new Toy()
                .clock(500, 1)
                .mark("summit", "Summit", LocalDate.of(2022, 1, 10))
                .horizon("peace", "Peace");
        assertThat(Dates.marks(toy.build())).extracting(Mark::label).containsExactly("Summit, 10 Jan 2022");
    }
}
