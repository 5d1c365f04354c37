package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "rum geneva-2022               | rum is not a command                            | 'run'",
                "run ferry.json --rums 5       | --rums is not an option of 'brink run'          | '--runs'",
                "run ferry.json --rums=5       | --rums=5 is not an option of 'brink run'        | '--runs'",
                "run ferry.json twice          | twice is one argument too many for 'brink run'  | 'brink run --help'",
                "run                           | missing required parameter: 'SCENARIO'          | 'brink run geneva-2022'; 'brink list' names the shipped scenarios",
                "trace ferry.json              | missing required option: '--run=K'              | 'brink trace --help'",
                "run ferry.json --runs 0       | invalid value for option '--runs': '0' must be a whole number from 1 to 100,000,000 | 'brink run --help'",
                "run ferry.json --runs 1e4     | invalid value for option '--runs': '1e4' must be a whole number from 1 to 100,000,000 | 'brink run --help'",
                "run ferry.json --threads -1   | invalid value for option '--threads': '-1' must be a whole number from 1 to 256 | 'brink run --help'",
                "run ferry.json --format xml   | invalid value for option '--format': expected one of [text, json, csv] (case-sensitive) but was 'xml' | 'brink run --help'",
                "run ferry.json --preview --runs 9 | --preview (1,000 runs) and --runs (9) exclude each other | 'brink run --help'",
                "run ferry.json --out          | missing required parameter for option '--out' (FOLDER) | 'brink run --help'",
            })
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
