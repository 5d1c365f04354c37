package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void asciiLooksAlike() {
        assertThat(Ascii.of("±0.9 – “Köln” … Łódź → naïve ≤ 5\u00a0%"))
                .isEqualTo("+/-0.9 - \"Koln\" ... Lodz -> naive <= 5 %");
        assertThat(Ascii.of("Київ")).isEqualTo("????");
        assertThat(Ascii.of("plain")).isSameAs("plain");
    }

    @Test
    void linesAreBrokenAtSpacesAndIndented() {
        assertThat(Wrapped.lines("1  ", "one two three", 10)).isEqualTo("1  one two\n   three\n");
        assertThat(Wrapped.lines("", "", 10)).isEqualTo("\n");
        assertThat(Wrapped.lines("", "incomprehensibilities ok", 5)).isEqualTo("incomprehensibilities\nok\n");
    }

    @Test
    void progressTellsTheTimeLeft() {
        assertThat(Progress.line(2_500, 10_000, 2))
                .isEqualTo("[######..................] 2,500 of 10,000 runs, 6 s left");
        assertThat(Progress.line(10, 10_000, 1)).endsWith("10 of 10,000 runs, 17 min left");
    }

    @Test
    void progressIsForTerminalsAndLeavesNoTrace() throws InterruptedException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(Desk.stream(err), Desk.stream(err), Screen.FILE);
        try (Progress progress = new Progress(console, Screen.Target.ELSEWHERE, 10)) {
            Thread.sleep(500);
            progress.accept(5);
            progress.drawing();
        }
        assertThat(err.size()).isZero();
        try (Progress progress = new Progress(console, Screen.Target.TERMINAL, 10)) {
            Thread.sleep(500);
            progress.accept(5);
            progress.drawing();
        }
        String said = err.toString(StandardCharsets.UTF_8);
        assertThat(said)
                .contains("5 of 10 runs")
                .contains("\rdrawing the charts ...")
                .endsWith(" \r");
    }

    @Test
    void theScreenIsReadFromTheEnvironment() {
        assertThat(Screen.ofProcess(Map.of("COLUMNS", "72")).width()).isEqualTo(72);
        assertThat(Screen.ofProcess(Map.of("COLUMNS", "7")).width()).isEqualTo(40);
        assertThat(Screen.ofProcess(Map.of("COLUMNS", "wide")).width()).isEqualTo(100);
        assertThat(Screen.ofProcess(Map.of("NO_COLOR", "1")).colours()).isEqualTo(Screen.Colours.NONE);
        assertThat(Screen.ofProcess(Map.of("TERM", "dumb")).err()).isEqualTo(Screen.Target.ELSEWHERE);
    }
}
