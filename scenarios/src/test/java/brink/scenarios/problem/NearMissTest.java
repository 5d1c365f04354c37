package brink.scenarios.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "a, '', 1",
        "abc, abc, 0",
        "abc, acb, 1",
        "kitten, sitting, 3",
        "ca, abc, 3",
        "lamda, lambda, 1"
    })
    void distance(String a, String b, int slips) {
        assertThat(NearMiss.distance(a, b)).isEqualTo(slips);
        assertThat(NearMiss.distance(b, a)).isEqualTo(slips);
    }

    @Test
    void nearestThenFirstInTheAlphabet() {
        assertThat(NearMiss.of("rusia", List.of("ukraine", "russia", "prussia")))
                .contains("russia");
        assertThat(NearMiss.of("bat", List.of("rat", "cat", "hat"))).contains("cat");
        assertThat(NearMiss.of("Russia", List.of("russia"))).contains("russia");
        assertThat(NearMiss.of("xyz", List.of("russia"))).isEmpty();
        assertThat(NearMiss.of("a".repeat(1000), List.of("a".repeat(1001)))).isEmpty();
    }

    @Test
    void advice() {
        assertThat(NearMiss.advice("rusia", Set.of("russia", "ukraine"))).isEqualTo("Maybe 'russia'");
        assertThat(NearMiss.advice("x", Set.of("russia", "ukraine"))).isEqualTo("Maybe one of russia, ukraine");
        assertThat(NearMiss.advice("x", Set.of("russia"))).isEqualTo("Maybe 'russia'");
        assertThat(NearMiss.advice("x", Set.of())).isEmpty();
    }
}
