package brink.reports.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void whatHasRoomStays() {
        assertThat(Spread.place(new double[] {10, 50, 90}, new double[] {10, 10, 10}, 0, 100))
                .containsExactly(10, 50, 90);
    }

    @Test
    void whatMeetsMovesApartEvenly() {
        assertThat(Spread.place(new double[] {50, 50}, new double[] {10, 10}, 0, 100))
                .containsExactly(45, 55);
    }

    @Test
    void nothingLeavesTheRoom() {
        assertThat(Spread.place(new double[] {0, 1, 2}, new double[] {10, 10, 10}, 0, 100))
                .containsExactly(5, 15, 25);
        assertThat(Spread.place(new double[] {98, 99, 100}, new double[] {10, 10, 10}, 0, 100))
                .containsExactly(75, 85, 95);
    }

    @Test
    void aHeapPushesTheNextOne() {
        double[] middles = Spread.place(new double[] {20, 21, 26, 60}, new double[] {10, 10, 10, 10}, 0, 100);
        for (int i = 1; i < middles.length; i++) {
            assertThat(middles[i] - middles[i - 1]).isGreaterThanOrEqualTo(10 - 1e-9);
        }
        assertThat(middles[3]).isEqualTo(60);
    }
}
