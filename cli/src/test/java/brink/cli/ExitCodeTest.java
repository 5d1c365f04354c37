package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExitCodeTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.in(folder);
    }

    @Test
    void zeroForWhatWasAsked() {
        assertThat(desk.ask("list").code()).isZero();
    }

    @Test
    void oneForOurFaultInOneLineWithoutAStackTrace() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Brink.run(desk.host(broken(), Desk.stream(err)), "list");
        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("brink: this is our fault: java.lang.IllegalStateException: on purpose\n"
                        + "Maybe report it, with the scenario and what BRINK_DEBUG=1 brink ... prints; "
                        + "the input is not to blame\n");
    }

    @Test
    void oneWithAStackTraceForThoseWhoMendIt() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Desk curious = new Desk(folder, Screen.FILE, new Interruption(), Map.of("BRINK_DEBUG", "1"));
        assertThat(Brink.run(curious.host(broken(), Desk.stream(err)), "list")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("our fault").contains("\tat brink.cli.");
    }

    @Test
    void oneForAnErrorOfTheMachine() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream full = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void print(@org.jspecify.annotations.Nullable String text) {
                throw new OutOfMemoryError("on purpose");
            }
        };
        assertThat(Brink.run(desk.host(full, Desk.stream(err)), "list")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("brink: Java ran out of memory\nMaybe ");
    }

    private static PrintStream broken() {
        return new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void print(@org.jspecify.annotations.Nullable String text) {
                throw new IllegalStateException("on purpose");
            }
        };
    }

    @Test
    void twoForTheCommandLine() {
        assertThat(desk.ask("run", Desk.FERRY, "--runs", "many").code()).isEqualTo(2);
    }

    @Test
    void threeForAScenarioWithProblems() {
        Desk.Answer answer = desk.put("broken.json", "{\"format\": 1}").ask("run", "broken.json");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("broken.json:1:1: error[");
        assertThat(answer.out()).isEmpty();
        assertThat(folder.resolve("brink-reports")).doesNotExist();
    }

    @Test
    void threeForASettingWithProblems() {
        Desk.Answer answer = desk.ask("run", Desk.FERRY, "--set", "actors.nort.pace=1");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err())
                .contains("--set actors.nort.pace")
                .contains("Maybe")
                .contains("north");
    }

    @Test
    void threeForAnUnknownVariant() {
        Desk.Answer answer = desk.ask("trace", Desk.FERRY, "--run", "0", "--variant", "no-frog");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("no-frog").contains("Maybe 'no-fog'");
    }

    @Test
    void fourForWhatCannotBeRead() {
        assertThat(desk.ask("run", "nowhere.json").code()).isEqualTo(4);
    }

    @Test
    void fourForWhatCannotBeWritten() throws Exception {
        Files.writeString(folder.resolve("file"), "in the way");
        Desk.Answer answer = desk.ask("run", Desk.FERRY, "--runs", "3", "--out", "file/report");
        assertThat(answer.code()).isEqualTo(4);
        assertThat(answer.err())
                .contains("brink: the report file/report cannot be written")
                .contains("Maybe ");
    }

    @Test
    void noneIsGivenTwice() {
        assertThat(Stream.of(ExitCode.values()).map(ExitCode::number)).containsExactly(0, 1, 2, 3, 4, 5, 130);
    }

    @Test
    void oneHundredAndThirtyWhenInterruptedAndNothingIsLeft() {
        desk.interruption().ask();
        Desk.Answer answer = desk.ask("run", Desk.FERRY);
        assertThat(answer.code()).isEqualTo(130);
        assertThat(answer.err()).endsWith("brink: interrupted; nothing was written\n");
        assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith(Desk.FERRY));
    }

    @Test
    void whatCannotBePrintedIsNoSuccessButAReaderWhoHadEnoughIs() {
        assertThat(complete("No space left on device")).isEqualTo(new Desk.Answer(4, "", """
                        brink: standard output cannot be written: No space left on device
                        Maybe print to another disk
                        """));
        assertThat(complete("Broken pipe")).isEqualTo(new Desk.Answer(0, "", ""));
    }

    private Desk.Answer complete(String trouble) {
        Outlet outlet = new Outlet(new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(trouble);
            }
        });
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(outlet, true, StandardCharsets.UTF_8);
        Host host = desk.host(out, Desk.stream(err));
        int code = Brink.complete(Brink.run(host, "list"), outlet, host.console());
        return new Desk.Answer(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
