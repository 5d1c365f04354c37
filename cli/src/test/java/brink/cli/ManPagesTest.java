package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class ManPagesTest {

    private static final Path PAGES = Desk.root().resolve("cli/src/dist/man/man1");

    @TempDir
    private Path folder;

    private CommandLine line() {
        ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
        return Brink.commandLine(Desk.in(folder).host(Desk.stream(nowhere), Desk.stream(nowhere)));
    }

    @Test
    void everyCommandHasItsPageAndEveryPageItsCommand() throws IOException {
        Map<String, String> pages = new ManPages(line()).all();
        assertThat(pages).hasSize(line().getSubcommands().size());
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Golden.same(PAGES.resolve(page.getKey()), page.getValue());
        }
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
    }

    @Test
    void everyLineIsPlainTextOrAKnownRequest() {
        new ManPages(line())
                .all().values().stream()
                        .flatMap(String::lines)
                        .forEach(text -> assertThat(text).matches("\\.(TH|SH|TP|PP|BR|nf|fi)( .*)?|[^.'].*"));
    }

    /** What explains an option is a format: a percent sign that stands alone would make picocli complain. */
    @Test
    void whatExplainsIsAFormatThatWorks() {
        List<String> texts = line().getSubcommands().values().stream()
                .flatMap(command -> command.getCommandSpec().options().stream())
                .map(OptionSpec::userObject)
                .filter(AnnotatedElement.class::isInstance)
                .map(element -> ((AnnotatedElement) element).getAnnotation(CommandLine.Option.class))
                .filter(Objects::nonNull)
                .flatMap(option -> Stream.of(option.description()))
                .toList();
        assertThat(texts).hasSizeGreaterThan(50).anyMatch(text -> text.contains("%%"));
        texts.forEach(text -> assertThatNoException()
                .as(text.replace("%", "%%"))
                .isThrownBy(() -> Objects.requireNonNull(text.formatted())));
    }

    @Test
    void everyOptionIsExplained() {
        Map<String, String> pages = new ManPages(line()).all();
        line().getSubcommands()
                .forEach((name, command) -> command.getCommandSpec().options().stream()
                        .filter(option -> pages.containsKey("brink-%s.1".formatted(name)))
                        .forEach(option -> assertThat(pages.get("brink-%s.1".formatted(name)))
                                .contains(option.longestName().replace("-", "\\-"))
                                .doesNotContain("${")));
    }
}
