package brink.reports.draw;

import static org.assertj.core.api.Assertions.assertThat;

import brink.reports.draw.MarkLabels.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkLabelsTest {

    @Test
    void labelsFarApartShareARow() {
        assertThat(rows(MarkLabels.place(new double[] {0, 100}, new double[] {50, 50}, 200)))
                .containsExactly(0, 0);
    }

    @Test
    void labelsCloseTogetherMakeStairs() {
        assertThat(rows(MarkLabels.place(new double[] {0, 10, 20}, new double[] {50, 50, 50}, 200)))
                .containsExactly(2, 1, 0);
    }

    @Test
    void aLabelAtTheRightEndStandsBackAndLetsOthersPass() {
        List<Place> places = MarkLabels.place(new double[] {150, 190}, new double[] {30, 60}, 200);
        assertThat(places.get(1).left()).isEqualTo(140);
        assertThat(places.get(1).right()).isEqualTo(200);
        assertThat(places.get(0).row()).isNotEqualTo(places.get(1).row());
    }

    private static List<Integer> rows(List<Place> places) {
        return places.stream().map(Place::row).toList();
    }
}
