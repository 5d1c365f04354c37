package brink.scenarios.read;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenarios.Fixtures;
import brink.scenarios.Scenarios;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.source.SourceText;
import brink.scenarios.source.TextLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @Test
    void commentsAreAllowed() {
        String text = "// first\n" + Fixtures.text("tiny.json").text().replace("{", "{ /* here */ ") + "// last";
        assertThat(Fixtures.print(SourceText.of("commented.json", text))).isEmpty();
    }

    @Test
    void byteOrderMarkIsAllowed() {
        byte[] bytes = ("\uFEFF" + Fixtures.text("tiny.json").text()).getBytes(StandardCharsets.UTF_8);
        assertThat(Fixtures.print(SourceText.decode("marked.json", bytes))).isEmpty();
    }

    @Test
    void otherEncodingsAreRefused() {
        assertThat(Fixtures.print(SourceText.decode("utf-16.json", "{\"id\": 1}".getBytes(StandardCharsets.UTF_16))))
                .isEqualTo("""
                        utf-16.json:1:1: error[not-utf-8]: the bytes here are not UTF-8, the file must be UTF-8 text
                        Maybe it was saved as UTF-16, or is no text at all: save it again as UTF-8
                        """);
        byte[] unmarked = "{\"id\": 1}".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Fixtures.print(SourceText.decode("utf-16.json", unmarked))).isEqualTo("""
                        utf-16.json:1:2: error[syntax]: a control character stands here, the file must be UTF-8 text
                        Maybe it was saved as UTF-16: save it again as UTF-8
                        """);
        byte[] latin = "{\n \"title\": \"Krise für alle\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Fixtures.print(SourceText.decode("latin.json", latin))).isEqualTo("""
                        latin.json:2:19: error[not-utf-8]: the bytes here are not UTF-8, the file must be UTF-8 text
                        Maybe it was saved in another encoding: save it again as UTF-8
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void absurdNestingIsRefusedNotAnOverflow(String opening) {
        SourceText text = SourceText.of("deep.json", opening.repeat(1_000_000));
        assertThat(Fixtures.print(text)).contains("error[too-deep]: objects and arrays are nested more than 100 deep");
    }

    @Test
    void theDeepestConditionStillWorks() {
        String condition = "{\"not\": ".repeat(90) + "{\"all\": []}" + "}".repeat(90);
        String text = Fixtures.text("tiny.json")
                .text()
                .replace("\"kind\": \"hold\"", "\"kind\": \"hold\", \"when\": " + condition);
        assertThat(Fixtures.print(SourceText.of("deep.json", text))).isEmpty();
    }

    @Test
    void circlesOfFilesShowTheirPath() {
        Map<String, String> files =
                Map.of("a", "{\"extends\": \"b\"}", "b", "{\"extends\": \"c\"}", "c", "{\"extends\": \"b\"}");
        TextLoader loader =
                (reference, from) -> new TextLoader.Found(SourceText.of(reference, files.getOrDefault(reference, "")));
        ReadResult read =
                Scenarios.read(SourceText.of("a", files.getOrDefault("a", "")), loader, Optional.empty(), List.of());
        assertThat(ProblemPrinter.print(read.problems())).isEqualTo("""
                        c:1:13: error[extends-cycle]: extends (b) closes a circle (b -> c -> b), \
                        a chain of files must end
                        Maybe one of them need not extend another
                        """);
    }

    @Test
    void resolvedTextIsAFixedPoint() {
        ReadResult read = Fixtures.read(Fixtures.text("complete.json"));
        ReadResult.Resolved resolved = read.resolved().orElseThrow();
        ReadResult again = Fixtures.read(SourceText.of("again.json", resolved.text()));
        assertThat(again.resolved().orElseThrow()).isEqualTo(resolved);
        assertThat(again.document()).isEqualTo(read.document());
        assertThat(resolved.sha256())
                .isEqualTo(Canonical.sha256(resolved.text()))
                .hasSize(64);
    }

    @Test
    void aBrokenBaseFileIsNamed() {
        TextLoader loader = (reference, from) -> new TextLoader.Found(SourceText.of("base.json", "{\n\"id\": }"));
        ReadResult read = Scenarios.read(
                SourceText.of("child.json", "{\"extends\": \"base.json\"}"), loader, Optional.empty(), List.of());
        assertThat(ProblemPrinter.print(read.problems())).startsWith("base.json:2:7: error[syntax]");
    }

    @Test
    void inheritedVariantsCanBeReplacedAndTheirRemovalsSurvive() {
        SourceText text = SourceText.of("child.json", """
                {"extends": "tiny-harsh.json", "variants": {"blind": null, "cool": {"name": "Cool", "patch": {}}}}""");
        ReadResult read = Scenarios.read(text, Fixtures.loader(), Optional.of("mute"), List.of());
        assertThat(ProblemPrinter.print(read.problems())).isEmpty();
        assertThat(read.variants()).containsExactly("cool", "mute");
        assertThat(read.document().orElseThrow().moves()).containsOnlyKeys("breathe");
    }
}
