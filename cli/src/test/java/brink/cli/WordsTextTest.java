package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenarios.words.Block.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that are too wide for the terminal. */
class WordsTextTest {

    private static final String PATH = "actors.russia.types.revisionist.stakes.indicators.kyiv-confidence";
    private static final String LONG = "many words that together are far too long for any terminal "
            .repeat(4)
            .strip();

    private static List<String> lines(String first, String second) {
        Table table = new Table(List.of("name", "what it is"), List.of(List.of(first, second)));
        return new WordsText(80).table(table).lines().toList();
    }

    @Test
    void theWidestColumnsGiveWay() {
        assertThat(lines(LONG, LONG)).hasSizeGreaterThan(6).allMatch(line -> line.length() <= 80);
        assertThat(lines("short", LONG))
                .allMatch(line -> line.length() <= 80)
                .anyMatch(line -> line.startsWith(" short"));
    }

    @Test
    void aPathIsNotBroken() {
        assertThat(lines(PATH, LONG)).anyMatch(line -> line.startsWith(" " + PATH + " | "));
    }

    @Test
    void whatFitsIsLeftAlone() {
        assertThat(lines("short", "12.5 %")).hasSize(3).last().isEqualTo(" short |     12.5 %");
    }
}
