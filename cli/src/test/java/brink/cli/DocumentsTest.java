package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents quote is what there is. */
class DocumentsTest {

    private static final Pattern HELP =
            Pattern.compile("```text\n\\$ brink( [a-z]+)? --help\n.*?```\n", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("```java\n.*?```\n", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
    private static final Pattern COMMAND =
            Pattern.compile("(?:\\./|bin/)brink (run|check|trace|list|show|diff)([^#\n`]*)");

    private static final String ZIP_README = "cli/src/dist/README.md";

    @TempDir
    private Path folder;

    @Test
    void theHelpInTheGuideIsTheRealOne() throws IOException {
        Path guide = Desk.root().resolve("docs/cli.md");
        Matcher help = HELP.matcher(Files.readString(guide));
        List<String> quoted = help.results().map(match -> match.group()).toList();
        assertThat(quoted)
                .hasSize(1 + Brink.commandLine(host()).getSubcommands().size() - 1);
        String text = help.reset().replaceAll(match -> Matcher.quoteReplacement(block(match.group(1))));
        Golden.same(guide, text);
    }

    private Host host() {
        ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
        return Desk.in(folder).host(Desk.stream(nowhere), Desk.stream(nowhere));
    }

    private String block(@org.jspecify.annotations.Nullable String command) {
        String name = command == null ? "" : command.strip();
        Desk desk = Desk.in(folder);
        Desk.Answer answer = name.isEmpty() ? desk.ask("--help") : desk.ask(name, "--help");
        assertThat(answer.code()).isZero();
        assertThat(answer.out().lines()).allMatch(line -> line.length() <= Screen.WIDTH);
        return "```text\n$ brink%s --help\n%s```\n".formatted(name.isEmpty() ? "" : " " + name, answer.out());
    }

    @Test
    void theJavaExampleIsTheCompiledOne() throws IOException {
        Path readme = Desk.root().resolve("README.md");
        String source = Files.readString(Desk.root().resolve("cli/src/test/java/brink/cli/ReadmeExample.java"));
        String example = source.substring(source.indexOf("// README\n") + 10, source.indexOf("        // end"))
                .indent(-8)
                .replace("out.println", "System.out.println");
        String text = CODE.matcher(Files.readString(readme))
                .replaceAll(Matcher.quoteReplacement("```java\n" + example + "```\n"));
        Golden.same(readme, text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReadmeExample.print(Desk.stream(out));
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(4).allMatch(line -> line.contains(" %, "));
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (Path document : documents()) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                if (!link.group(1).contains("://")) {
                    assertThat(document.resolveSibling(link.group(1)))
                            .as("%s links to %s", document, link.group(1))
                            .exists();
                }
            }
        }
    }

    @Test
    void everyLinkInTheZipsReadmeLeadsToWhatIsInTheZip() throws IOException {
        Matcher link = LINK.matcher(Files.readString(Desk.root().resolve(ZIP_README)));
        String packing = Files.readString(Desk.root().resolve("cli/src/assembly/zip.xml"));
        int seen = 0;
        while (link.find()) {
            String target = link.group(1);
            String top = target.replaceAll("/.*", "");
            boolean whole = java.util.Set.of("docs", "man", "completion").contains(top);
            assertThat(packing).contains(whole ? "<include>%s/**<".formatted(top) : ">" + top + "<");
            assertThat(Desk.root()
                            .resolve(target.replaceAll("^scenarios", "scenarios/library")
                                    .replaceAll("^(man|completion)", "cli/src/dist/$1")))
                    .as(target)
                    .exists();
            seen++;
        }
        assertThat(seen).isGreaterThan(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", ZIP_README})
    void everyCommandInAReadmeIsUnderstood(String document) throws IOException {
        String readme = Files.readString(Desk.root().resolve(document));
        Matcher command = COMMAND.matcher(readme);
        int seen = 0;
        while (command.find()) {
            String[] args = (command.group(1) + command.group(2)).strip().split(" +", -1);
            Brink.commandLine(host()).parseArgs(args);
            if (!command.group(2).contains(".json")) {
                checkScenario(args);
            }
            seen++;
        }
        assertThat(seen).isGreaterThan(5);
    }

    /** Names of scenarios, variants and settings must be right too. */
    private void checkScenario(String... args) {
        if (args.length < 2) {
            return;
        }
        List<String> words = Stream.of(args).toList();
        List<String> check = new java.util.ArrayList<>(List.of("check", words.get(1)));
        for (String option : List.of("--variant", "--variant-b", "--set")) {
            int at = words.indexOf(option);
            if (at > 0) {
                check.addAll(List.of(option.replace("-b", ""), words.get(at + 1)));
            }
        }
        Desk.Answer answer = Desk.in(folder).ask(check.toArray(String[]::new));
        assertThat(answer.code()).as(answer.err()).isZero();
    }

    private static List<Path> documents() throws IOException {
        Path root = Desk.root();
        try (Stream<Path> docs = Files.walk(root.resolve("docs"));
                Stream<Path> library = Files.walk(root.resolve("scenarios/library"))) {
            Stream<Path> top =
                    Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(root::resolve);
            return Stream.concat(top, Stream.concat(docs, library))
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
