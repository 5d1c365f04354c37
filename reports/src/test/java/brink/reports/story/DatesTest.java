package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import brink.reports.Toy;
import brink.reports.figure.Mark;
import java.time.LocalDate;
import java.util.Optional;
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
                .containsExactly("Summit, 10 Jan", "Vote (not in every run), 12 Jan");
    }

    /** A reader must not take a vote for certain because a summit on the same day is. */
    @Test
    void ofTwoEventsOnADayEachSaysWhetherItIsCertain() {
        Toy toy = new Toy()
                .mark("summit", "Summit", LocalDate.of(2022, 1, 10))
                .uncertainMark("vote", "Vote", LocalDate.of(2022, 1, 10))
                .horizon("peace", "Peace");
        assertThat(Dates.marks(toy.build()))
                .extracting(Mark::label)
                .containsExactly("Summit; Vote (not in every run), 10 Jan");
    }

    /** Talks may be put off, and those that nobody has convened have no date. */
    @Test
    void talksAreMarkedWhereTheyArePlanned() {
        Toy toy = new Toy()
                .talks("summit", "Summit", Optional.of(LocalDate.of(2022, 1, 10)))
                .talks("second-round", "A second round", Optional.empty())
                .horizon("peace", "Peace");
        assertThat(Dates.marks(toy.build())).extracting(Mark::label).containsExactly("Summit (planned), 10 Jan");
    }

    @Test
    void onALongClockItSaysTheYear() {
        Toy toy = new Toy()
                .clock(500, 1)
                .mark("summit", "Summit", LocalDate.of(2022, 1, 10))
                .mark("talks", "Talks, 9 Feb", LocalDate.of(2022, 2, 9))
                .mark("treaty", "Treaty of 1 May 2022", LocalDate.of(2022, 5, 1))
                .horizon("peace", "Peace");
        assertThat(Dates.marks(toy.build()))
                .extracting(Mark::label)
                .containsExactly("Summit, 10 Jan 2022", "Talks, 9 Feb, 2022", "Treaty of 1 May 2022");
    }
}
