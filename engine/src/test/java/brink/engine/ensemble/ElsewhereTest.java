package brink.engine.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import brink.engine.Fork;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whole ensembles in virtual machines of their own: other versions, no compiler, little memory. */
@Tag("slow")
class ElsewhereTest {

    @Test
    void theInterpreterGivesTheSameBytes() throws Exception {
        assertThat(Fork.run(Fork.thisJava(), List.of("-Xint"), Marathon.class, "500")
                        .strip())
                .isEqualTo(Marathon.result(500));
    }

    @Test
    void newerJavaVersionsGiveTheSameBytes() throws Exception {
        List<Path> newer = Fork.newerJavas();
        assumeFalse(newer.isEmpty(), "no newer JDK below /usr/lib/jvm");
        for (Path java : newer) {
            assertThat(Fork.run(java, List.of(), Marathon.class, "3000").strip())
                    .as("%s", java)
                    .isEqualTo(Marathon.result(3000));
        }
    }

    /**
     * Memory does not grow with the number of runs. 300,000 rows of this crisis, kept, would take 34 MB
     * as plain numbers.
     */
    @Test
    void tenTimesTheRunsPassInTheSameMemory() throws Exception {
        for (String runs : List.of("30000", "300000")) {
            assertThat(Fork.run(Fork.thisJava(), List.of("-Xmx32m"), Marathon.class, runs))
                    .isNotBlank();
        }
    }
}
