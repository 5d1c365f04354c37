package brink.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import brink.scenarios.check.CheckResult;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.source.SourceText;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Large files are checked in seconds; the limit here only tells seconds from forever. */
@Tag("slow")
class SizeTest {

    private static final int MANY = 40_000;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Test
    void largeSoundScenario() {
        SourceText text = withMoves("""
                "m%": {"actor": "ann", "name": "Move %", "kind": "hold", \
                "effects": [{"type": "rung", "to": "calm"}]}""");
        assertThat(text.text().length()).isGreaterThan(4_000_000);
        CheckResult result = assertTimeoutPreemptively(LIMIT, () -> Fixtures.check(text));
        assertThat(result).isInstanceOf(CheckResult.Sound.class);
    }

    @Test
    void largeScenarioWithOneMistakeInEachElement() {
        SourceText text = withMoves("""
                "m%": {"actor": "anne", "name": "Move %", "knid": "hold", \
                "effects": [{"type": "rung", "to": "clam"}]}""");
        String printed = assertTimeoutPreemptively(
                LIMIT, () -> ProblemPrinter.print(Fixtures.check(text).problems()));
        assertThat(printed.lines()).hasSizeLessThan(110);
        assertThat(printed).contains("Maybe 'kind'").endsWith("... and 39950 more problems\n");
    }

    @Test
    void manyReferencesToNothingAmongManyNames() {
        SourceText text = withMoves("""
                "m%": {"actor": "ann", "name": "x", "kind": "hold", \
                "when": {"move": {"id": "n%"}}}""");
        String printed = assertTimeoutPreemptively(
                LIMIT, () -> ProblemPrinter.print(Fixtures.check(text).problems()));
        assertThat(printed).endsWith("... and 39950 more problems\n");
    }

    /** The tiny scenario with forty thousand moves more; their number stands for each % in the text. */
    private static SourceText withMoves(String move) {
        String moves = IntStream.range(0, MANY)
                .mapToObj(i -> move.replace("%", Integer.toString(i)))
                .collect(Collectors.joining(",\n"));
        return SourceText.of(
                "large.json", Fixtures.text("tiny.json").text().replace("\"moves\": {", "\"moves\": {" + moves + ","));
    }
}
