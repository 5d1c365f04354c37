package brink.scenarios.claims;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.claim.Expectation;
import brink.engine.claim.Trial;
import brink.engine.experiment.Metric;
import brink.engine.model.Scenario;
import brink.engine.quantity.Quantile;
import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.library.Library;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.read.Setting;
import brink.scenarios.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimsReaderTest {

    /** One claim of each kind. */
    private static final String SOUND = resource("sound.json");

    private static String resource(String name) {
        try (InputStream stream = ClaimsReaderTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClaimsReader.Reading read(String text) {
        return ClaimsReader.read(
                SourceText.of("claims.json", text),
                (reference, from) ->
                        Library.shipped().loader().load(reference, SourceText.of("library:x/claims.json", "")));
    }

    @Test
    void allThatAFileSaysIsThere() {
        ClaimsReader.Reading reading = read(SOUND);
        assertThat(ProblemPrinter.print(reading.problems())).isEmpty();
        ClaimsFile file = reading.file().orElseThrow();
        assertThat(file.claims()).hasSize(3);
        assertThat(file.claims().get(0).trial())
                .isEqualTo(new Trial.ByPlaying(
                        List.of(),
                        List.of("warned"),
                        new Metric.Ends(Set.of("war")),
                        Expectation.LOWER,
                        0.01,
                        500,
                        "As it says."));
        assertThat(file.claims().get(1).trial()).isInstanceOfSatisfying(Trial.ByPlaying.class, trial -> {
            assertThat(trial.metric()).isEqualTo(new Metric.Cost("vessar"));
            assertThat(trial.with()).containsExactly("warned", "calm");
        });
        assertThat(file.claims().get(2).trial()).isEqualTo(new Trial.NotTestable("It says nothing."));
        assertThat(file.contradictions()).hasSize(1);
        assertThat(file.experiments().get(0).arms()).hasSize(2);
    }

    /** Variants are applied one after the other, and settings after them. */
    @Test
    void anArmIsTheScenarioWithItsVariants() {
        ClaimsFile file = read(SOUND).file().orElseThrow();
        assertThat(rate(file)).isEqualTo(0.02);
        assertThat(rate(file, "calm")).isZero();
        assertThat(rate(file, "warned", "calm")).isZero();
        assertThat(file.arm(List.of("warned", "calm"), List.of()).resolved())
                .isNotEqualTo(file.arm(List.of("calm"), List.of()).resolved());
        assertThat(file.arm(List.of("calm"), List.of(Setting.parse("title=Other")))
                        .document()
                        .orElseThrow()
                        .title())
                .isEqualTo("Other");
    }

    private static double rate(ClaimsFile file, String... variants) {
        CheckResult result = Scenarios.check(file.arm(List.of(variants), List.of()));
        Scenario scenario = Scenarios.build((CheckResult.Sound) result);
        return Quantile.of(scenario.hazards().get(0).perDay().quantity()).mean();
    }

    /** What stands in the sound file, what stands there instead, what is said of it, and the advice. */
    record Mistake(String sound, String wrong, String message, String advice) {
        static Mistake of(String block) {
            return new Mistake(line(block, "- "), line(block, "+ "), line(block, "! "), line(block, "? "));
        }

        private static String line(String block, String mark) {
            return block.lines()
                    .filter(line -> line.startsWith(mark))
                    .findFirst()
                    .map(line -> line.substring(mark.length()))
                    .orElse("");
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(resource("mistakes.txt").split("\n\n", -1)).map(Mistake::of);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakesAreToldWithTheirPlace(Mistake mistake) {
        assertThat(SOUND).contains(mistake.sound);
        int at = SOUND.indexOf(mistake.sound);
        ClaimsReader.Reading reading =
                read(SOUND.substring(0, at) + mistake.wrong + SOUND.substring(at + mistake.sound.length()));
        String printed = ProblemPrinter.print(reading.problems());
        assertThat(reading.file()).isEmpty();
        assertThat(printed).startsWith("claims.json:").contains(mistake.message, mistake.advice);
    }

    @Test
    void aVariantThatIsInNoArmIsAWarning() {
        String unused = SOUND.replace("\"without\": [\"calm\"], ", "")
                .replace("[\"warned\", \"calm\"]", "[\"warned\"]")
                .replace(", \"variants\": [\"calm\"]", ", \"variants\": [\"warned\"]");
        ClaimsReader.Reading reading = read(unused);
        assertThat(reading.file()).isPresent();
        assertThat(ProblemPrinter.print(reading.problems())).contains("warning[unused]: variants.calm is in no arm");
    }

    @Test
    void aFileOfClaimsIsTakenForOne() {
        assertThat(ClaimsReader.isClaims(SourceText.of("a", "{\"claims\": 3}"))).isTrue();
        assertThat(ClaimsReader.isClaims(SourceText.of("a", "{\"moves\": {}}"))).isFalse();
        assertThat(ClaimsReader.isClaims(SourceText.of("a", "["))).isFalse();
        assertThat(ProblemPrinter.print(read("[]").problems()))
                .contains("the file holds an array, it must hold an object");
        assertThat(ProblemPrinter.print(read("{").problems())).contains("claims.json:1:");
    }
}
