package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./brink} in a checkout: when it builds, what it says, what it needs. Java and Maven are stand-ins. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script for bash")
class LauncherTest {

    private static final String MAVEN = """
            echo "$@" >>calls
            sleep 1
            mkdir -p cli/target/quick
            echo built >cli/target/quick/brink.jar
            """;

    private static final String NO_ARCHIVES = """
            case $* in *ArchiveClassesAtExit*) echo once >>"$TMPDIR/tried"; exit 1 ;; esac
            [ "$1" != -version ] || echo 'openjdk version "17" 2021-09-14' >&2
            printf '%s\\n' "$@"
            """;

    @TempDir
    private Path folder;

    private Path checkout = Path.of("");
    private Path launcher = Path.of("");
    private Workbench bench;

    @BeforeEach
    void setUp() throws IOException {
        bench = new Workbench(folder).java("17.0.1").tool("mvn", MAVEN);
        checkout = folder.resolve("a checkout with spaces");
        for (String module : List.of("engine", "scenarios", "reports", "cli")) {
            put(module + "/pom.xml");
            put(module + "/src/main/java/Some.java");
        }
        put("pom.xml");
        put(".mvn/jvm.config");
        put("scenarios/library/some/scenario.json");
        launcher = checkout.resolve("brink");
        Files.copy(Desk.root().resolve("brink"), launcher);
    }

    private Path put(String file) throws IOException {
        Path path = checkout.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, "");
    }

    private void builtAnHourAgo() throws IOException {
        Instant then = Instant.now().minusSeconds(3600);
        try (var all = Files.walk(checkout)) {
            for (Path path : all.toList()) {
                Files.setLastModifiedTime(path, FileTime.from(then.minusSeconds(60)));
            }
        }
        Path target = Files.createDirectories(checkout.resolve("cli/target"));
        Files.writeString(target.resolve("brink.jar"), "old");
        Files.setLastModifiedTime(target.resolve("brink.jar"), FileTime.from(then));
    }

    private Workbench.Answer brink(String... environment) throws Exception {
        return bench.run(launcher, List.of(environment), "run", "my crisis.json", "--quiet");
    }

    private List<String> builds() throws IOException {
        Path calls = checkout.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    private void assertLeftNothingBehind() throws IOException {
        try (var here = Files.list(folder);
                var there = Files.list(checkout)) {
            assertThat(here.map(path -> path.getFileName().toString())).noneMatch(name -> name.contains("brink-build"));
            assertThat(there.map(path -> path.getFileName().toString())).noneMatch(name -> name.contains(".lock"));
        }
    }

    @Test
    void theFirstTimeItBuildsWithAWordAboutIt() throws Exception {
        Workbench.Answer answer = brink();
        assertThat(answer.err()).isEqualTo("brink: building once, this takes a minute or two ...\n");
        assertThat(answer.code()).isZero();
        assertThat(answer.out().lines())
                .containsSubsequence(
                        "-jar",
                        checkout.resolve("cli/target/brink.jar").toString(),
                        "run",
                        "my crisis.json",
                        "--quiet");
        assertThat(builds()).containsExactly("-B -ntp -Pquick -pl cli -am package");
        assertThat(checkout.resolve("cli/target/brink.jar")).hasContent("built");
        assertLeftNothingBehind();
    }

    @Test
    void theFirstRunOfAJarKeepsClassesInMemoryFormForLaterOnes() throws Exception {
        Path archive = checkout.resolve("cli/target/brink.jsa");
        builtAnHourAgo();
        bench.run(launcher, List.of(), "list");
        assertThat(archive).doesNotExist();
        String[] use = {"-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"};
        assertThat(brink().out().lines()).contains(use);
        assertThat(archive).hasContent("kept");
        Files.writeString(archive, "kept before");
        assertThat(brink().out().lines()).contains(use);
        assertThat(archive).hasContent("kept before");
        put("pom.xml");
        assertThat(brink().out().lines()).contains(use);
        assertThat(archive).hasContent("kept");
        assertLeftNothingBehind();
    }

    @Test
    void withoutAnArchiveItStartsAllTheSameAndDoesNotTryAgain() throws Exception {
        bench.tool("java", NO_ARCHIVES);
        builtAnHourAgo();
        for (int i = 0; i < 2; i++) {
            Workbench.Answer without = brink();
            assertThat(without.err()).isEmpty();
            assertThat(without.out()).contains("my crisis.json").doesNotContain("-XX:SharedArchiveFile");
        }
        assertThat(folder.resolve("tried")).hasContent("once");
        try (var target = Files.list(checkout.resolve("cli/target"))) {
            assertThat(target.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("brink.jar", "brink.jsa");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "run some --runs 99999, true",
        "run some --preview, true",
        "check 100000.json, true",
        "run some --runs 100000, false",
        "run some --runs=250000 --quiet, false"
    })
    void aLongSimulationIsWorthTheSlowCompiler(String line, boolean quick) throws Exception {
        builtAnHourAgo();
        String out = bench.run(launcher, List.of(), line.split(" ", -1)).out();
        assertThat(out.contains("-XX:TieredStopAtLevel=1\n")).isEqualTo(quick);
    }

    @Test
    void whatIsUpToDateIsNotBuilt() throws Exception {
        builtAnHourAgo();
        assertThat(brink().err()).isEmpty();
        assertThat(builds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "cli/pom.xml",
                ".mvn/jvm.config",
                "engine/src/main/java/Some.java",
                "reports/src/main/java/Other.java",
                "scenarios/library/some/scenario.json",
                "scenarios/library/new/guide.md"
            })
    void whatIsNewerIsBuilt(String file) throws Exception {
        builtAnHourAgo();
        put(file);
        assertThat(brink().err()).isEqualTo("brink: sources have changed, building again ...\n");
        assertThat(builds()).hasSize(1);
        assertThat(brink().err()).isEmpty();
    }

    @Test
    void aSourceThatIsGoneIsNoticed() throws Exception {
        builtAnHourAgo();
        Files.delete(checkout.resolve("engine/src/main/java/Some.java"));
        brink();
        assertThat(builds()).hasSize(1);
    }

    @Test
    void aJreIsNotEnoughToBuildAndItsSaid() throws Exception {
        Files.delete(folder.resolve("tools/javac"));
        Workbench.Answer answer = brink();
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .startsWith(
                        "brink: a JDK 17 or newer is needed to build, and no javac was found (JAVA_HOME is not set).\n"
                                + "Maybe install one:");
        assertThat(builds()).isEmpty();
    }

    @Test
    void anOldJdkIsNamed() throws Exception {
        bench.java("11.0.2");
        Workbench.Answer answer = brink();
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .contains("javac is version 11 (JAVA_HOME is not set)")
                .contains("\nMaybe ");
    }

    @Test
    void aJavaHomeThatLeadsNowhereIsNamed() throws Exception {
        assertThat(brink("JAVA_HOME=/no such place").err()).contains("(JAVA_HOME is /no such place)");
        builtAnHourAgo();
        Workbench.Answer answer = brink("JAVA_HOME=/no such place");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).startsWith("brink: no java was found (JAVA_HOME is /no such place).\nMaybe ");
    }

    @Test
    void aMissingMavenIsNamed() throws Exception {
        Files.delete(folder.resolve("tools/mvn"));
        Workbench.Answer answer = brink();
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .startsWith("brink: Maven 3.8 or newer is needed to build, and no mvn was found.\nMaybe install it:");
    }

    @Test
    void aFailedBuildShowsItsEndAndStartsNothing() throws Exception {
        bench.tool("mvn", "echo 'package brink.nowhere does not exist'\nexit 1\n");
        Workbench.Answer answer = brink();
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains("package brink.nowhere does not exist")
                .contains("the build failed");
        assertLeftNothingBehind();
    }

    @Test
    void ofTwoAtOnceOneBuildsAndTheOtherWaits() throws Exception {
        Process one = bench.start(launcher, "first", List.of(), "list");
        Process two = bench.start(launcher, "second", List.of(), "list");
        Workbench.Answer first = bench.answer(one, "first");
        Workbench.Answer second = bench.answer(two, "second");
        assertThat(first.code() + second.code()).isZero();
        assertThat(builds()).hasSize(1);
        assertThat(first.err() + second.err()).contains("building once").contains("another brink is building");
        assertLeftNothingBehind();
    }

    @Test
    void theLockOfABuilderThatIsGoneIsTakenOver() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path lock = Files.createDirectory(checkout.resolve(".brink-build.lock"));
        Files.writeString(lock.resolve("pid"), Long.toString(gone.pid()));
        assertThat(brink().code()).isZero();
        assertThat(builds()).hasSize(1);
        assertLeftNothingBehind();
    }

    @Test
    void theZipsLauncherStartsWhatLiesBesideItThroughALinkToo() throws Exception {
        Path zip = unpacked();
        Path link = Files.createSymbolicLink(folder.resolve("link"), zip.resolve("bin/brink"));
        for (Path start : List.of(zip.resolve("bin/brink"), link)) {
            Workbench.Answer answer = bench.jre("17").run(start, List.of(), "run", "my crisis.json");
            assertThat(answer.err()).isEmpty();
            assertThat(answer.out().lines())
                    .containsSubsequence("-jar", zip.resolve("lib/brink.jar").toString(), "run", "my crisis.json");
        }
    }

    @Test
    void theZipsLauncherKeepsClassesAtItsFirstRun() throws Exception {
        Path zip = unpacked();
        Path start = zip.resolve("bin/brink");
        Path archive = zip.resolve("lib/brink.jsa");
        assertThat(bench.run(start, List.of(), "list").out()).doesNotContain("-XX:SharedArchiveFile");
        assertThat(archive).doesNotExist();
        for (String command : List.of("run", "list")) {
            assertThat(bench.run(start, List.of(), command, "my crisis.json")
                            .out()
                            .lines())
                    .contains("-XX:SharedArchiveFile=" + archive, "my crisis.json");
            assertThat(archive).hasContent("kept");
        }
        Files.delete(archive);
        bench.tool("java", NO_ARCHIVES);
        for (int i = 0; i < 2; i++) {
            assertThat(bench.run(start, List.of(), "run", "my crisis.json").out())
                    .contains("my crisis.json")
                    .doesNotContain("-XX:SharedArchiveFile");
        }
        assertThat(folder.resolve("tried")).hasContent("once");
        try (var lib = Files.list(zip.resolve("lib"))) {
            assertThat(lib.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("brink.jar", "brink.jsa");
        }
    }

    @Test
    void theZipsLauncherNamesWhatIsMissing() throws Exception {
        Path zip = unpacked();
        Path start = zip.resolve("bin/brink");
        assertThat(bench.run(start, List.of("JAVA_HOME=/nowhere"), "list").err())
                .startsWith("brink: JAVA_HOME is /nowhere, and there is no bin/java in it.\nMaybe ");
        assertThat(bench.jre("1.8.0_292").run(start, List.of(), "list").err())
                .contains("java is version 1.8.0_292.\nMaybe install Java 17");
        Files.delete(zip.resolve("lib/brink.jar"));
        Workbench.Answer torn = bench.jre("25-ea").run(start, List.of(), "list");
        assertThat(torn.code()).isEqualTo(1);
        assertThat(torn.err()).contains("brink.jar is missing.\nMaybe unpack the whole zip again");
        Files.delete(folder.resolve("tools/java"));
        assertThat(bench.run(start, List.of(), "list").err())
                .startsWith("brink: Java 17 or newer is needed, and no java was found.\nMaybe ");
    }

    private Path unpacked() throws IOException {
        Path zip = Files.createDirectories(
                        folder.resolve("a folder with spaces").resolve("brink"))
                .toRealPath();
        Files.createDirectory(zip.resolve("bin"));
        Files.createDirectory(zip.resolve("lib"));
        Files.copy(Desk.root().resolve("cli/src/dist/bin/brink"), zip.resolve("bin/brink"));
        Files.writeString(zip.resolve("lib/brink.jar"), "");
        return zip;
    }
}
