package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunCommandTest {

    private static final List<String> DATA =
            List.of("summary.json", "runs.csv", "steps.csv", "provenance.json", "scenario.json");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.in(folder);
    }

    @Test
    void theTableSaysHowOftenAndHowSure() throws IOException {
        Desk.Answer answer = desk.ask("run", Desk.FERRY, "--runs", "2000");
        assertThat(answer.code()).isZero();
        Golden.same("run.txt", answer.out());
    }

    @Test
    void warningsGoToTheOtherStream() {
        Desk.Answer answer = desk.ask("run", Desk.FERRY, "--runs", "5");
        assertThat(answer.err()).contains("ferry.json:20:37: warning[pace]: ");
        assertThat(answer.out()).doesNotContain("warning");
    }

    @Test
    void quietPrintsTheResultAlone() {
        Desk.Answer answer = desk.ask("run", Desk.FERRY, "--runs", "5", "-q");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).endsWith("\nin this model, with these assumptions\n");
    }

    @Test
    void whatNeverCameAboutIsNamed() {
        Desk.Answer answer = desk.ask("run", Desk.FERRY, "--runs", "5");
        assertThat(answer.out())
                .contains(
                        "\nno run ended in 'Peace, at last'; 'brink show ferry.json outcomes' says what that takes\n");
        assertThat(desk.ask("run", Desk.FERRY, "--runs", "200").out()).doesNotContain("no run ended in");
    }

    @Test
    void aTerminalWithoutUnicodeGetsAscii() {
        Screen screen = new Screen(
                Screen.Letters.ASCII,
                Screen.Target.ELSEWHERE,
                Screen.Target.ELSEWHERE,
                Screen.Colours.NONE,
                Screen.WIDTH);
        String out = desk.with(screen).ask("run", Desk.FERRY, "--runs", "5").out();
        assertThat(out)
                .contains("+/-")
                .doesNotContain("?")
                .matches(text -> text.chars().allMatch(c -> c < 127));
    }

    @Test
    void aPreviewSaysSoEverywhere() throws IOException {
        Desk.Answer answer = desk.ask("run", Desk.FERRY, "--preview");
        assertThat(answer.out())
                .startsWith("Quarrel over a ferry: 1,000 runs, seed 20211231 (preview)\n")
                .endsWith("report: brink-reports/ferry-20211231 (preview)\n");
        Path report = folder.resolve("brink-reports/ferry-20211231");
        assertThat(json(report.resolve("summary.json")).get("preview").asBoolean())
                .isTrue();
        assertThat(json(report.resolve("provenance.json")).get("preview").asBoolean())
                .isTrue();
    }

    @Test
    void jsonIsTheReportsSummaryAndNothingElse() throws IOException {
        Desk.Answer answer = desk.ask("run", Desk.FERRY, "--runs", "50", "--format", "json", "--seed", "-3");
        Path summary = folder.resolve("brink-reports/ferry--3/summary.json");
        assertThat(answer.out()).isEqualTo(Files.readString(summary));
        JsonNode root = JsonMapper.shared().readTree(answer.out());
        assertThat(root.get("seed").asLong()).isEqualTo(-3);
        assertThat(root.get("runs").asInt()).isEqualTo(50);
        assertThat(root.get("outcomes")).hasSize(3);
        assertThat(answer.err()).endsWith("report: brink-reports/ferry--3\n");
    }

    @Test
    void csvHasALineForEachOutcome() {
        List<String> lines = desk.ask("run", Desk.FERRY, "--runs", "50", "--format", "csv")
                .out()
                .lines()
                .toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).isEqualTo("outcome,name,count,share,low,high,words,slips,accidents");
        assertThat(lines.get(2)).startsWith("peace,\"Peace, at last\",");
        assertThat(lines).allMatch(line -> line.replaceAll("\"[^\"]*\"", "").split(",", -1).length == 9);
    }

    @Test
    void withoutAWishTheNextFreeNameIsTaken() {
        for (String expected : List.of("ferry-20211231", "ferry-20211231-2", "ferry-20211231-3")) {
            String out = desk.ask("run", Desk.FERRY, "--runs", "3").out();
            assertThat(out).endsWith("report: brink-reports/" + expected + "\n");
            assertThat(folder.resolve("brink-reports").resolve(expected)).isDirectory();
        }
    }

    @Test
    void aReportIsNotOverwrittenUnasked() throws IOException {
        assertThat(desk.ask("run", Desk.FERRY, "--runs", "3", "--out", "mine").code())
                .isZero();
        byte[] before = Files.readAllBytes(folder.resolve("mine/summary.json"));
        Desk.Answer refused = desk.ask("run", Desk.FERRY, "--runs", "4", "--out", "mine", "-q");
        assertThat(refused).isEqualTo(new Desk.Answer(4, "", """
                        brink: mine exists already, and a report does not replace anything unasked
                        Maybe --overwrite, or another folder; without --out the next free name is taken
                        """));
        assertThat(folder.resolve("mine/summary.json")).hasBinaryContent(before);
        assertThat(desk.ask("run", Desk.FERRY, "--runs", "4", "--out", "mine", "--overwrite")
                        .code())
                .isZero();
        assertThat(json(folder.resolve("mine/summary.json")).get("runs").asInt())
                .isEqualTo(4);
        assertThat(children(folder)).containsExactly("ferry.json", "mine");
    }

    @Test
    void whatIsNotAReportIsNeverOverwritten() throws IOException {
        Files.createDirectory(folder.resolve("thesis"));
        Files.writeString(folder.resolve("thesis/chapter-1.txt"), "years of work");
        Desk.Answer answer = desk.ask("run", Desk.FERRY, "--runs", "3", "--out", "thesis", "--overwrite");
        assertThat(answer.code()).isEqualTo(4);
        assertThat(answer.err()).contains("thesis");
        assertThat(folder.resolve("thesis/chapter-1.txt")).hasContent("years of work");
    }

    @Test
    void everyDataFileIsTheSameForAnyNumberOfThreadsAndEveryTime() throws IOException {
        List<String> ways = List.of("1", "2", "8", "1");
        for (int i = 0; i < ways.size(); i++) {
            desk.ask("run", Desk.FERRY, "--runs", "700", "--threads", ways.get(i), "--out", "r" + i);
        }
        for (String file : DATA) {
            byte[] first = Files.readAllBytes(folder.resolve("r0").resolve(file));
            for (int i = 1; i < ways.size(); i++) {
                assertThat(folder.resolve("r" + i).resolve(file)).hasBinaryContent(first);
            }
        }
        for (String picture : List.of("outcomes.png", "timeline.png", "anger.png")) {
            byte[] first = Files.readAllBytes(folder.resolve("r0").resolve(picture));
            assertThat(folder.resolve("r2").resolve(picture)).hasBinaryContent(first);
        }
    }

    @Test
    void variantAndSettingsChangeTheResultAndAreWrittenDown() throws IOException {
        desk.ask("run", Desk.FERRY, "--runs", "300", "--out", "plain");
        desk.ask(
                "run",
                Desk.FERRY,
                "--runs",
                "300",
                "--out",
                "other",
                "--variant",
                "hasty",
                "--set",
                "actors.north.lambda=0",
                "--set",
                "clock.steps=9");
        assertThat(json(folder.resolve("other/summary.json")).get("outcomes"))
                .isNotEqualTo(json(folder.resolve("plain/summary.json")).get("outcomes"));
        JsonNode provenance = json(folder.resolve("other/provenance.json"));
        assertThat(provenance.get("variant").asString()).isEqualTo("hasty");
        assertThat(provenance.get("settings").toString()).isEqualTo("[\"actors.north.lambda=0\",\"clock.steps=9\"]");
    }

    @Test
    void whatCannotFitIntoMemoryIsRefusedBeforeItIsTried() {
        MemoryNeed need = new MemoryNeed(5000, 2, 8L << 30);
        assertThat(org.junit.jupiter.api.Assertions.assertThrows(Refusal.class, () -> need.refuseBeyond(1L << 30))
                        .text())
                .isEqualTo("""
                        brink: 5,000 indicators on 2 threads need about 16,384 MB, and Java has 1,024 MB
                        Maybe fewer indicators or steps, --threads 1, or more memory: JAVA_TOOL_OPTIONS=-Xmx4g brink ...
                        """);
        new MemoryNeed(10, 2, 1 << 20).refuseBeyond(1L << 30);
    }

    private static JsonNode json(Path file) {
        return JsonMapper.shared().readTree(file);
    }

    private static List<String> children(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void itPlaysUntilAnOutcomeIsKnown() {
        String out = desk.ask("run", Desk.FERRY, "--until", "peace=0.02", "--figures", "none", "-q")
                .out();
        assertThat(out).startsWith("Quarrel over a ferry: 2,048 runs,");
        assertThat(out).contains("Peace, at last is known to ±2.00 points (Chow and Robbins): ");
        String less = desk.ask("run", Desk.FERRY, "--until", "peace=0.02", "--runs", "500", "--figures", "none", "-q")
                .out();
        assertThat(less).contains("500 runs,", "Peace, at last is not yet known to ±2.00 points");
        String alone = desk.ask("run", Desk.FERRY, "--runs", "2048", "--figures", "none", "-q")
                .out();
        assertThat(out.lines().limit(8).toList())
                .isEqualTo(alone.lines().limit(8).toList());
    }

    @Test
    void whatCannotBeKnownIsRefused() {
        assertThat(desk.ask("run", Desk.FERRY, "--until", "peac=0.02", "-q"))
                .isEqualTo(new Desk.Answer(
                        2, "", "brink: --until (peac) must name an outcome of the scenario\nMaybe 'peace'\n"));
        for (String wrong : List.of("peace", "peace=0", "peace=1", "=0.1", "peace=x")) {
            Desk.Answer answer = desk.ask("run", Desk.FERRY, "--until", wrong);
            assertThat(answer.code()).isEqualTo(2);
            assertThat(answer.err()).contains("'" + wrong + "' must be OUTCOME=WIDTH");
        }
    }
}
