package brink.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.stats.PairedShares;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectionTest {

    private static final PairedShares RARER = new PairedShares(50, 60, 10, 880);
    private static final PairedShares OFTENER = new PairedShares(50, 10, 60, 880);
    private static final PairedShares SAME = new PairedShares(50, 20, 20, 910);

    /** McNemar's exact p-value is 0.035: told alone, but not beside three others. */
    private static final PairedShares BARELY = new PairedShares(50, 10, 23, 917);

    @Test
    void aDifferenceHasADirectionIfItCanBeTold() {
        assertThat(Direction.of(List.of(RARER))).containsExactly(Direction.RARER);
        assertThat(Direction.of(List.of(OFTENER))).containsExactly(Direction.MORE_FREQUENT);
        assertThat(Direction.of(List.of(SAME))).containsExactly(Direction.CANNOT_TELL);
        assertThat(Direction.of(List.of())).isEmpty();
    }

    @Test
    void armsAreCorrectedForTheirNumber() {
        assertThat(BARELY.pValue()).isBetween(0.02, 0.05);
        assertThat(Direction.of(List.of(BARELY))).containsExactly(Direction.MORE_FREQUENT);
        assertThat(Direction.of(List.of(BARELY, SAME, RARER)))
                .containsExactly(Direction.CANNOT_TELL, Direction.CANNOT_TELL, Direction.RARER);
    }
}
