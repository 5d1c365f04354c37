package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class UsageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvFileSource(resources = "usage.csv", delimiter = '|', quoteCharacter = '"')
    void aCommandLineNotUnderstoodIsExplained(String line, String message, String advice) {
        Desk.Answer answer = Desk.in(folder).ask(line.split(" "));
        assertThat(answer).isEqualTo(new Desk.Answer(2, "", "brink: %s\nMaybe %s\n".formatted(message, advice)));
    }

    @Test
    void withoutACommandThereIsAdvice() {
        assertThat(Desk.in(folder).ask())
                .isEqualTo(new Desk.Answer(2, "", "brink: a command is missing\nMaybe 'brink --help'\n"));
    }

    @Test
    void groupedNumbersAreUnderstood() {
        WholeNumber runs = new WholeNumber.Runs();
        assertThat(runs.convert("10000")).isEqualTo(10_000);
        assertThat(runs.convert("10_000")).isEqualTo(10_000);
        assertThat(runs.convert("1,000,000")).isEqualTo(1_000_000);
        assertThat(new WholeNumber.SeedNumber().convert("-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void theVersionNamesBrinkAndJava() {
        Desk.Answer answer = Desk.in(folder).ask("--version");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .startsWith("brink 0.1.0\nJava " + Runtime.version())
                .doesNotContain("${");
    }

    @Test
    void coloursAreForTerminalsOnly() {
        Screen screen =
                new Screen(Screen.Letters.ALL, Screen.Target.TERMINAL, Screen.Target.TERMINAL, Screen.Colours.SOME, 80);
        assertThat(Desk.in(folder).with(screen).ask("--help").out()).contains("\u001b[");
        assertThat(Desk.in(folder).ask("--help").out()).doesNotContain("\u001b");
    }
}
