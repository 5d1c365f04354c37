package brink.reports.draw;

import static org.assertj.core.api.Assertions.assertThat;

import brink.reports.figure.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkGroupTest {

    private final List<MarkGroup> alone =
            MarkGroup.alone(List.of(new Mark(0, "a"), new Mark(5, "b"), new Mark(6, "c"), new Mark(9, "d")));

    @Test
    void aMarkAloneKeepsItsLabel() {
        assertThat(alone).extracting(MarkGroup::label).containsExactly("a", "b", "c", "d");
    }

    @Test
    void theClosestShareALabel() {
        List<MarkGroup> fewer = MarkGroup.fewer(alone);
        assertThat(fewer).extracting(MarkGroup::label).containsExactly("a", "b, and 1 more", "d");
        assertThat(fewer).extracting(MarkGroup::at).containsExactly(0.0, 5.0, 9.0);
        assertThat(MarkGroup.fewer(fewer)).extracting(MarkGroup::label).containsExactly("a", "b, and 2 more");
    }
}
