package brink.scenarios;

import static org.assertj.core.api.Assertions.assertThatCode;

import brink.scenarios.check.CheckResult;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a file, reading and checking answer with problems, and what is sound can be built. */
class MutationTest {

    private static final int ROUNDS = 40;
    private static final Pattern TOKEN = Pattern.compile("\"[^\"\\n]*\"|-?[0-9][0-9.e]*|[{}\\[\\],:]|true|false|null");
    private static final List<String> STRANGE = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e308",
            "-1e308",
            "1e-320",
            "0.5",
            "\"\"",
            "\"P1D\"",
            "\"P0D\"",
            "\"2022-01-01\"",
            "\"9999-12-31\"",
            "\"0001-01-01\"",
            "[]",
            "{}",
            "[{}]",
            "\"type\"",
            "\"uniform\"",
            "\"P999999999Y\"",
            "99999");

    private static final Pattern NUMBER = Pattern.compile("(?<=[:\\[] ?|, )-?[0-9][0-9.]*(?=[,}\\]\\n])");
    private static final List<String> NUMBERS = List.of(
            "0", "1", "-1", "0.5", "1e308", "-1e308", "1e-310", "5e-324", "1e16", "1e20", "1e999", "100000", "0.001");

    static IntStream seeds() {
        return IntStream.range(0, ROUNDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThrows(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String file = random.nextInt(4) == 0 ? "provisional.json" : "complete.json";
        for (int i = 0; i < 25; i++) {
            String text = mutate(Fixtures.text(file).text(), random, 1 + random.nextInt(4));
            assertThatCode(() -> tryOut(SourceText.of("mutant.json", text)))
                    .as("seed %s, file:%n%s", seed, text)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThrowsForStrangeNumbersInTheirPlaces(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 25; i++) {
            String text = Fixtures.text("complete.json").text();
            List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
            MatchResult one = numbers.get(random.nextInt(numbers.size()));
            String strange = NUMBERS.get(random.nextInt(NUMBERS.size()));
            String mutant = text.substring(0, one.start()) + strange + text.substring(one.end());
            assertThatCode(() -> tryOut(SourceText.of("mutant.json", mutant)))
                    .as("seed %s: %s for %s at %s", seed, strange, one.group(), one.start())
                    .doesNotThrowAnyException();
        }
    }

    private static void tryOut(SourceText text) {
        CheckResult result = Fixtures.check(text);
        ProblemPrinter.print(result.problems());
        if (result instanceof CheckResult.Sound sound) {
            Scenarios.listParameters(Scenarios.build(sound));
        }
    }

    private static String mutate(String original, SplittableRandom random, int times) {
        String text = original;
        for (int i = 0; i < times; i++) {
            List<MatchResult> tokens =
                    new ArrayList<>(TOKEN.matcher(text).results().toList());
            MatchResult one = tokens.get(random.nextInt(tokens.size()));
            MatchResult other = tokens.get(random.nextInt(tokens.size()));
            String replacement = switch (random.nextInt(4)) {
                case 0 -> "";
                case 1 -> other.group();
                default -> STRANGE.get(random.nextInt(STRANGE.size()));
            };
            text = text.substring(0, one.start()) + replacement + text.substring(one.end());
        }
        return text;
    }
}
