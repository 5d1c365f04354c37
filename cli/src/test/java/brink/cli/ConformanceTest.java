package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.ensemble.RunPlan;
import brink.engine.model.Scenario;
import brink.scenarios.check.CheckResult;
import brink.scenarios.document.DocumentWalk;
import brink.scenarios.document.DurationEntry;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.read.ReadResult;
import brink.scenarios.source.Pointer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every shipped scenario keeps to, those that come later included. With {@code -Dscenarios=FOLDER} the scenarios
 * in and below another folder are examined instead.
 */
class ConformanceTest {

    /**
     * Pilot runs over all versions of a scenario. Something that happens in one run of 2,000 is missed with a
     * probability of {@code (1 - 1/2000)^20000}, which is 5 in 100,000.
     */
    private static final int PILOTS = 20_000;

    private static final List<String> HEADINGS = List.of(
            "## What is it?",
            "## How it works",
            "## How to use it",
            "## Things to notice",
            "## Things to try",
            "## Extending",
            "## Credits and references");

    private static final Pattern TRACE = Pattern.compile("brink trace \\S+ --run (\\d+)");
    private static final List<String> DATA = List.of("runs.csv", "summary.json", "steps.csv");

    @TempDir
    private Path folder;

    static List<Specimen> specimens() throws IOException {
        ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
        Path here = Desk.root().toAbsolutePath().normalize();
        Desk desk = new Desk(here, Screen.FILE, new Interruption(), java.util.Map.of());
        List<Specimen> specimens = Specimen.all(desk.host(Desk.stream(nowhere), Desk.stream(nowhere)));
        assertThat(specimens).isNotEmpty();
        return specimens;
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void everyVersionIsSoundWithoutAWarning(Specimen specimen) {
        for (Optional<String> version : specimen.versions()) {
            CheckResult result = specimen.check(version);
            assertThat(ProblemPrinter.print(result.problems()))
                    .as("%s %s", specimen, version)
                    .isEmpty();
            assertThat(result).isInstanceOf(CheckResult.Sound.class);
        }
        assertThat(Desk.in(folder).ask("check", specimen.name()).err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    @Tag("slow")
    void everyRunEndsAndEverythingHappensSomewhereUnlessDeclared(Specimen specimen) throws IOException {
        List<Optional<String>> versions = specimen.versions();
        int runs = PILOTS / versions.size();
        Set<String> never = new TreeSet<>();
        Set<String> reached = new HashSet<>();
        List<Scenario> scenarios = versions.stream().map(specimen::build).toList();
        List<Reached> pilots = scenarios.parallelStream()
                .map(scenario -> Reached.of(scenario, RunPlan.DEFAULT_SEED, runs))
                .toList();
        scenarios.forEach(scenario -> never.addAll(Reached.everything(scenario)));
        for (Reached found : pilots) {
            assertThat(found.ended()).as("runs that end within the clock").isEqualTo(runs);
            reached.addAll(found.things());
        }
        never.removeAll(reached);
        assertThat(specimen.declared().keySet())
                .as("%s: golden/unreachable.txt names exactly what no pilot run reaches", specimen)
                .containsExactlyElementsOf(never);
        assertThat(specimen.declared().values()).as("reasons").noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void anyNumberOfThreadsGivesTheSameBytesAndSharesAddUpToOne(Specimen specimen) throws IOException {
        Desk desk = Desk.in(folder);
        for (String threads : List.of("1", "2", "3", "8")) {
            Desk.Answer answer = desk.ask(
                    "run", specimen.name(), "--runs", "700", "--threads", threads, "-q", "--out", "on" + threads);
            assertThat(answer.code()).as(answer.err()).isZero();
            for (String file : DATA) {
                assertThat(folder.resolve("on" + threads).resolve(file))
                        .hasBinaryContent(
                                Files.readAllBytes(folder.resolve("on1").resolve(file)));
            }
        }
        JsonNode summary = JsonMapper.shared().readTree(folder.resolve("on1/summary.json"));
        int sum = 0;
        for (JsonNode outcome : summary.get("outcomes")) {
            sum += outcome.get("count").asInt();
            assertThat(outcome.get("share").asDouble())
                    .isCloseTo(outcome.get("count").asInt() / 700.0, within(0.51e-9));
        }
        assertThat(sum).isEqualTo(700);
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void everyNumberSaysWhereItComesFrom(Specimen specimen) {
        for (Optional<String> version : specimen.versions()) {
            ReadResult read = specimen.read(version);
            List<String> uncited = DocumentWalk.entries(read.document().orElseThrow()).stream()
                    .filter(entry -> entry.value() instanceof ParameterEntry || entry.value() instanceof DurationEntry)
                    .map(DocumentWalk.Entry::at)
                    .filter(at -> !isStructure(at) && !isCited(at, read))
                    .map(Pointer::dotted)
                    .toList();
            assertThat(uncited)
                    .as("%s %s: without a source, their own or of what they belong to", specimen, version)
                    .isEmpty();
        }
    }

    /** The clock is the frame of the story and no assumption about the world. */
    private static boolean isStructure(Pointer at) {
        return at.isWithin(Pointer.of("clock"));
    }

    private static boolean isCited(Pointer at, ReadResult read) {
        return at.lineage().stream()
                .anyMatch(around -> read.places()
                        .find(around)
                        .flatMap(node -> node.text("source"))
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void theGuideHasItsHeadings(Specimen specimen) throws IOException {
        List<String> headings =
                specimen.guide().lines().filter(line -> line.startsWith("## ")).toList();
        assertThat(headings).isEqualTo(HEADINGS);
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void theFirstRunThatTheGuideTellsReadsAsBefore(Specimen specimen) throws IOException {
        Matcher trace = TRACE.matcher(specimen.guide());
        assertThat(trace.find()).as("the guide of %s traces a run", specimen).isTrue();
        List<String> told = new ArrayList<>();
        for (int time = 0; time < 2; time++) {
            Desk.Answer answer = Desk.in(folder).ask("trace", specimen.name(), "--run", trace.group(1));
            assertThat(answer.code()).as(answer.err()).isZero();
            told.add(answer.out());
        }
        assertThat(told.get(1)).isEqualTo(told.get(0));
        Golden.same(specimen.golden("trace.txt"), told.get(0));
    }
}
