package brink.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Code in {@code docs/extending.md} is taken from where it is compiled. After {@code <!-- code: FILE -->} stands what
 * is between the comments {@code example} and {@code end} of that file; after {@code <!-- places of assign -->} every
 * line of brink that knows the effect of that name.
 */
class CodeInDocumentsTest {

    private static final Pattern CODE =
            Pattern.compile("<!-- code: (\\S+) -->\n```java\n.*?^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern PLACES =
            Pattern.compile("<!-- places of ([a-z]+) -->\n```text\n.*?^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern EXAMPLE =
            Pattern.compile("^ *// example\n(.*?)^ *// end$", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void theCodeIsCompiledCode() throws IOException {
        Path document = Desk.root().resolve("docs/extending.md");
        String text = Files.readString(document);
        String withCode = CODE.matcher(text)
                .replaceAll(block -> Matcher.quoteReplacement(
                        "<!-- code: %s -->\n```java\n%s```".formatted(block.group(1), example(block.group(1)))));
        String withPlaces = PLACES.matcher(withCode)
                .replaceAll(block -> Matcher.quoteReplacement(
                        "<!-- places of %s -->\n```text\n%s```".formatted(block.group(1), places(block.group(1)))));
        Golden.same(document, withPlaces);
    }

    private static String example(String file) {
        Matcher example = EXAMPLE.matcher(read(Desk.root().resolve(file)));
        if (!example.find()) {
            throw new IllegalArgumentException(file + " has no example");
        }
        return example.group(1).stripIndent();
    }

    private static String places(String effect) {
        String name = effect.substring(0, 1).toUpperCase(Locale.ROOT) + effect.substring(1);
        Pattern known = Pattern.compile("\\b%s\\b(?!;)|\\b%s\\b|\"(effect-)?%s\\b|effect-%s"
                .formatted(name, effect.toUpperCase(Locale.ROOT), effect, effect));
        List<String> lines = new ArrayList<>();
        for (Path file : sources()) {
            List<String> hits = read(file)
                    .lines()
                    .filter(line -> known.matcher(line).find())
                    .map(line -> "    " + line.strip() + "\n")
                    .toList();
            if (!hits.isEmpty()) {
                lines.add(Desk.root().relativize(file).toString().replace('\\', '/') + "\n");
                lines.addAll(hits);
            }
        }
        return String.join("", lines);
    }

    /** The schema and every source, in the order in which a scenario passes through them. */
    private static List<Path> sources() {
        List<Path> sources = new ArrayList<>(List.of(Desk.root().resolve("scenarios/library/scenario-1.schema.json")));
        for (String room : List.of(
                "scenarios/src/main/java/brink/scenarios/document",
                "scenarios/src/main/java/brink/scenarios",
                "engine/src/main/java/brink/engine/model",
                "engine/src/main/java/brink/engine/plan",
                "engine/src/main/java/brink/engine",
                "reports/src/main/java",
                "cli/src/main/java")) {
            try (Stream<Path> files = Files.walk(Desk.root().resolve(room))) {
                sources.addAll(files.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources.stream().distinct().collect(Collectors.toList());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
