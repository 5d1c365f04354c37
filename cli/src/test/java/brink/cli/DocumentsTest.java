package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final Pattern UNTESTED = Pattern.compile("```text\n\\$ brink(?![^\n]* --help\n)");
    private static final Pattern CODE = Pattern.compile("```java\n.*?```\n", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]*))?\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
    private static final Pattern FENCED = Pattern.compile("^```.*?^```$", Pattern.DOTALL | Pattern.MULTILINE);
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

    /** Other output stands in blocks of {@code console}, which {@link Book} makes anew. */
    @Test
    void noOutputIsQuotedUntested() throws IOException {
        for (Path document : documents()) {
            assertThat(UNTESTED.matcher(Files.readString(document)).find())
                    .as(document.toString())
                    .isFalse();
        }
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
        assertThat(example.lines()).as("ten lines at most").hasSizeBetween(5, 10);
        String text = CODE.matcher(Files.readString(readme))
                .replaceAll(Matcher.quoteReplacement("```java\n" + example + "```\n"));
        Golden.same(readme, text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReadmeExample.print(Desk.stream(out));
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(4).allMatch(line -> line.contains(" %, "));
    }

    /** Grimm et al. 2020; what follows the protocol's own sections is brink's. */
    @Test
    void theModelIsDescribedUnderTheHeadingsOfItsProtocol() throws IOException {
        List<String> headings = Files.readAllLines(Desk.root().resolve("docs/model.md")).stream()
                .filter(line -> line.startsWith("##"))
                .toList();
        assertThat(headings.stream().filter(line -> line.startsWith("## ")))
                .startsWith(
                        "## 1 Purpose and patterns",
                        "## 2 Entities, state variables, and scales",
                        "## 3 Process overview and scheduling",
                        "## 4 Design concepts",
                        "## 5 Initialization",
                        "## 6 Input data",
                        "## 7 Submodels");
        int concepts = headings.indexOf("## 4 Design concepts");
        assertThat(headings.subList(concepts + 1, headings.indexOf("## 5 Initialization")))
                .containsExactly(
                        "### Basic principles",
                        "### Emergence",
                        "### Adaptation",
                        "### Objectives",
                        "### Learning",
                        "### Prediction",
                        "### Sensing",
                        "### Interaction",
                        "### Stochasticity",
                        "### Collectives",
                        "### Observation");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        int seen = 0;
        for (Path document : documents()) {
            Matcher link =
                    LINK.matcher(FENCED.matcher(Files.readString(document)).replaceAll(""));
            while (link.find()) {
                if (!link.group(1).contains("://")) {
                    Path target = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
                    assertThat(target)
                            .as("%s links to %s", document, link.group(1))
                            .exists();
                    if (link.group(2) != null) {
                        assertThat(anchors(target)).as("anchors of %s", target).contains(link.group(2));
                    }
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(60);
    }

    /** The places within a document that a link can name, as GitHub makes them from headings. */
    private static List<String> anchors(Path document) throws IOException {
        String text = FENCED.matcher(Files.readString(document)).replaceAll("");
        return HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
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
        List<String> check = new ArrayList<>(List.of("check", words.get(1)));
        for (String option : List.of("--variant", "--variant-b", "--set")) {
            int at = words.indexOf(option);
            if (at > 0) {
                check.addAll(List.of(option.replace("-b", ""), words.get(at + 1)));
            }
        }
        Desk.Answer answer = Desk.in(folder).ask(check.toArray(String[]::new));
        assertThat(answer.code()).as(answer.err()).isZero();
    }

    /** All of the project. */
    private static List<Path> documents() throws IOException {
        Path root = Desk.root();
        List<Path> found = new ArrayList<>();
        for (String place : List.of(".", ".ci", "docs", "scenarios/library", "bench", "engine", "reports", "cli/src")) {
            boolean folders = !place.equals(".");
            try (Stream<Path> files = Files.walk(root.resolve(place), folders ? Integer.MAX_VALUE : 1)) {
                files.filter(path -> path.toString().endsWith(".md"))
                        .filter(path ->
                                !root.relativize(path).toString().contains("target") && !path.endsWith(ZIP_README))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }
}
