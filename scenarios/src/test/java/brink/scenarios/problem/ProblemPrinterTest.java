package brink.scenarios.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemPrinterTest {

    @Test
    void oneProblem() {
        Problem problem = problem(3, "lambda (-1) must be at least 0", "Maybe 1");
        assertThat(ProblemPrinter.print(List.of(problem)))
                .isEqualTo("a.json:3:7: error[range]: lambda (-1) must be at least 0\nMaybe 1\n");
        assertThat(ProblemPrinter.print(List.of())).isEmpty();
    }

    @Test
    void sortedOnceEachAndTheRestCounted() {
        List<Problem> many =
                IntStream.range(0, 62).mapToObj(i -> problem(62 - i, "x", "")).toList();
        String text = ProblemPrinter.print(many);
        assertThat(text.lines()).hasSize(51);
        assertThat(text).startsWith("a.json:1:7: error[range]: x\na.json:2:7").endsWith("\n... and 12 more problems\n");
        assertThat(ProblemPrinter.print(many.subList(0, 51))).endsWith("\n... and 1 more problem\n");
        assertThat(ProblemPrinter.print(many.subList(0, 50))).doesNotContain("...");
        assertThat(Problem.sorted(List.of(many.get(0), many.get(0)))).hasSize(1);
    }

    @Test
    void adviceBeginsWithMaybe() {
        assertThatIllegalArgumentException().isThrownBy(() -> problem(1, "x", "try this"));
    }

    @Test
    void whatAFileHoldsDisturbsNoTerminal() {
        Problem problem = problem(1, "title (\u001b[31m\n\u0000\ud800) is odd", "Maybe '\u007f'");
        assertThat(problem.toString())
                .isEqualTo(
                        "a.json:1:7: error[range]: title (\\u001b[31m\\u000a\\u0000\\ud800) is odd\nMaybe '\\u007f'");
        assertThat(problem(1, "long ".repeat(100_000), "").toString())
                .hasSizeLessThan(1050)
                .endsWith("long ...");
    }

    private static Problem problem(int line, String message, String advice) {
        return new Problem(Severity.ERROR, "range", Pointer.ROOT, new Place("a.json", line, 7), message, advice);
    }
}
