package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own: signals, encodings, what is loaded. */
@Tag("slow")
class ProcessTest {

    private static final String MANY = "50000000";

    @TempDir
    private Path folder;

    @BeforeEach
    void setUp() {
        Desk.in(folder);
    }

    private ProcessBuilder brink(Path java, List<String> options, String... args) {
        List<String> command = new ArrayList<>(List.of(java.toString(), "-Dfile.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "brink.cli.Brink"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile())
                .redirectOutput(folder.resolve("out").toFile());
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private String said(String stream) throws IOException {
        return Files.readString(folder.resolve(stream), StandardCharsets.UTF_8);
    }

    @Test
    void anInterruptWhilePlayingEndsItWithinASecondAndLeavesNothing() throws Exception {
        Process process = brink(java(), List.of(), "run", Desk.FERRY, "--runs", MANY, "-q")
                .start();
        Path reports = folder.resolve("brink-reports");
        await(() -> Files.exists(reports) && !children(reports).isEmpty());
        long asked = System.nanoTime();
        interrupt(process);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        double seconds = (System.nanoTime() - asked) / 1e9;
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(seconds).isLessThan(1);
        assertThat(said("err")).isEqualTo("brink: interrupted; nothing was written\n");
        assertThat(children(folder)).containsExactly("err", "ferry.json", "out");
    }

    @Test
    void anInterruptWhileReadingEndsItWithinASecond() throws Exception {
        Path pipe = folder.resolve("pipe.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process process = brink(java(), List.of(), "run", "pipe.json").start();
        // Opening waits for the reader, who then waits for more than the beginning of a scenario.
        try (OutputStream writer = Files.newOutputStream(pipe)) {
            writer.write('{');
            writer.flush();
            long asked = System.nanoTime();
            interrupt(process);
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            double seconds = (System.nanoTime() - asked) / 1e9;
            assertThat(process.exitValue()).isEqualTo(130);
            assertThat(seconds).isLessThan(1);
        }
        assertThat(children(folder)).containsExactly("err", "ferry.json", "out", "pipe.json");
    }

    @Test
    void anInterruptAtAnyOtherMomentLeavesAWholeReportOrNone() throws Exception {
        int interrupted = 0;
        for (int delay = 200; delay <= 2000; delay += 300) {
            Process process = brink(java(), List.of(), "run", Desk.FERRY, "--runs", "200", "--out", "report")
                    .start();
            if (!process.waitFor(delay, TimeUnit.MILLISECONDS)) {
                interrupt(process);
                interrupted++;
            }
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(said("err")).doesNotContain("our fault").doesNotContain("cannot be");
            List<String> left = new ArrayList<>(children(folder));
            left.removeAll(List.of("err", "ferry.json", "out"));
            if (!left.isEmpty()) {
                assertThat(left).containsExactly("report");
                assertThat(children(folder.resolve("report"))).contains("machine.json", "outcomes.png", "summary.json");
                Files.move(folder.resolve("report"), folder.resolveSibling(folder.getFileName() + "-" + delay));
            }
        }
        assertThat(interrupted)
                .as("runs that were not over before the interrupt")
                .isPositive();
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    private interface Question {
        boolean answer() throws IOException;
    }

    private static void await(Question question) throws IOException, InterruptedException {
        for (int i = 0; i < 400 && !question.answer(); i++) {
            Thread.sleep(50);
        }
        assertThat(question.answer()).isTrue();
    }

    @Test
    void aCLocaleGetsAsciiAndDataStaysUtf8() throws Exception {
        ProcessBuilder builder = brink(java(), List.of(), "trace", Desk.FERRY, "--run", "1");
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().put("LC_ALL", "C");
        assertThat(builder.start().waitFor()).isZero();
        assertThat(said("out"))
                .contains("Raise the fares - a little")
                .doesNotContain("?")
                .matches(text -> text.chars().allMatch(c -> c < 127));
        builder.command().add("--json");
        assertThat(builder.start().waitFor()).isZero();
        assertThat(said("out")).contains("Raise the fares \u2013 a little");
    }

    @Test
    void aUtf8LocaleGetsEverything() throws Exception {
        ProcessBuilder builder = brink(java(), List.of(), "trace", Desk.FERRY, "--run", "1");
        builder.environment().put("LC_ALL", "C.UTF-8");
        assertThat(builder.start().waitFor()).isZero();
        assertThat(said("out")).contains("Raise the fares \u2013 a little");
    }

    @Test
    void redirectedOutputHasNeitherProgressNorColoursOnAnyJava() throws Exception {
        for (Path java : javas()) {
            Process process = brink(
                            java, List.of(), "run", Desk.FERRY, "--runs", "300000", "--out", "report", "--overwrite")
                    .start();
            assertThat(process.waitFor()).isZero();
            assertThat(said("err")).doesNotContain("\r").doesNotContain("drawing");
            assertThat(said("out")).doesNotContain("\u001b");
        }
    }

    @Test
    void resultsAreTheSameOnEveryJava() throws Exception {
        report(java(), List.of(), "here");
        // Another country, another clock, no compiler: all that can differ about one Java.
        report(
                java(),
                List.of("-Xint", "-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Apia"),
                "elsewhere");
        assertSameData("elsewhere");
        List<Path> javas = javas();
        for (int i = 0; i < javas.size(); i++) {
            report(javas.get(i), List.of(), "java-" + i);
            assertSameData("java-" + i);
        }
    }

    private void report(Path java, List<String> options, String out) throws Exception {
        Process process = brink(java, options, "run", Desk.FERRY, "--runs", "500", "--out", out)
                .start();
        assertThat(process.waitFor()).isZero();
    }

    private void assertSameData(String report) {
        for (String file : List.of("summary.json", "runs.csv", "steps.csv", "provenance.json", "scenario.json")) {
            assertThat(folder.resolve(report).resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("here").resolve(file));
        }
    }

    private static List<Path> javas() throws IOException {
        List<Path> javas = new ArrayList<>(List.of(java()));
        Path homes = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(homes)) {
            try (Stream<Path> list = Files.list(homes)) {
                list.filter(home -> home.getFileName().toString().matches(".*(2[1-9]|3\\d).*"))
                        .map(home -> home.resolve("bin/java"))
                        .filter(Files::isExecutable)
                        .sorted()
                        .forEach(javas::add);
            }
        }
        return javas;
    }

    @Test
    void anInterruptWhileDrawingEndsItWithinASecondAndLeavesNothing() throws Exception {
        Process process = brink(
                        java(), List.of(), "run", Desk.FERRY, "--runs", "20", "-q", "--dpi", "300", "--threads", "2")
                .start();
        Path reports = folder.resolve("brink-reports");
        await(() -> Files.exists(reports)
                && children(reports).size() == 1
                && children(reports.resolve(children(reports).get(0))).stream()
                        .anyMatch(name -> name.startsWith(".fontconfig") || name.endsWith(".png")));
        long asked = System.nanoTime();
        interrupt(process);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        double seconds = (System.nanoTime() - asked) / 1e9;
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(seconds).isLessThan(1);
        assertThat(said("err")).isEqualTo("brink: interrupted; nothing was written\n");
        assertThat(children(folder)).containsExactly("err", "ferry.json", "out");
    }

    @Test
    void onlyAReportLoadsTheRoomThatDraws() throws Exception {
        Map<String, List<String>> commands = Map.of(
                "version", List.of("--version"),
                "check", List.of("check", Desk.FERRY),
                "trace", List.of("trace", Desk.FERRY, "--run", "1"),
                "list", List.of("list"),
                "run", List.of("run", Desk.FERRY, "--runs", "20", "--figures", "none", "--svg", "--out", "report"));
        for (List<String> args : commands.values()) {
            Process process = brink(java(), List.of("-Xlog:class+load"), args.toArray(String[]::new))
                    .start();
            assertThat(process.waitFor()).isZero();
            assertThat(said("out"))
                    .contains("brink.cli.Brink ")
                    .doesNotContain(" java.awt.", " sun.awt.", "org.jfree", "org.apache.batik", "javax.xml");
        }
    }

    private static List<String> children(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
