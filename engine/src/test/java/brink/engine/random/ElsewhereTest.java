package brink.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import brink.engine.Fork;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The generator gives the same bits without the just-in-time compiler and on newer Java versions. */
@Tag("slow")
class ElsewhereTest {

    private static final String HERE = String.join("\n", Goldens.lines()) + "\n";

    @Test
    void theInterpreterDrawsTheSameNumbers() throws Exception {
        assertThat(Fork.run(Fork.thisJava(), List.of("-Xint", "-Dfile.encoding=UTF-8"), Goldens.class))
                .isEqualToIgnoringNewLines(HERE);
    }

    @Test
    void newerJavaVersionsDrawTheSameNumbers() throws Exception {
        List<Path> newer = Fork.newerJavas();
        assumeFalse(newer.isEmpty(), "no newer JDK below /usr/lib/jvm");
        for (Path java : newer) {
            assertThat(Fork.run(java, List.of("-Dfile.encoding=UTF-8"), Goldens.class))
                    .as("%s", java)
                    .isEqualToIgnoringNewLines(HERE);
        }
    }
}
