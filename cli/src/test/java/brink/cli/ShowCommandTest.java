package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowCommandTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.in(folder);
    }

    @ParameterizedTest
    @CsvSource({"text,show.txt", "markdown,show.md"})
    void aScenarioReadsAsProse(String format, String golden) throws IOException {
        Desk.Answer answer = desk.ask("show", Desk.FERRY, "--format", format);
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        Golden.same(golden, answer.out());
    }

    @ParameterizedTest
    @CsvSource({"text,parameters.txt", "csv,parameters.csv", "markdown,parameters.md"})
    void everyNumberIsListed(String format, String golden) throws IOException {
        Desk.Answer answer = desk.ask("show", Desk.FERRY, "--parameters", "--format", format);
        assertThat(answer.code()).isZero();
        Golden.same(golden, answer.out());
    }

    @Test
    void wordsAreSaidInWords() throws IOException {
        Golden.same(
                "commitments.txt",
                desk.withWords().ask("show", Desk.FERRY_WORD, "commitments").out());
    }

    @Test
    void talksAreSaidInWords() throws IOException {
        Golden.same(
                "talks.txt",
                desk.withWords().ask("show", Desk.FERRY_WORD, "talks").out());
    }

    @Test
    void linesKeepToTheWidthAndTheLettersOfTheTerminal() {
        Screen narrow = new Screen(
                Screen.Letters.ASCII, Screen.Target.ELSEWHERE, Screen.Target.ELSEWHERE, Screen.Colours.NONE, 50);
        String out = desk.with(narrow).ask("show", Desk.FERRY, "outcomes").out();
        assertThat(out.lines()).allMatch(line -> line.length() <= 50);
        assertThat(out.chars()).allMatch(letter -> letter < 127);
        assertThat(out).contains("\nOUTCOMES\n").doesNotContain("MOVES");
    }

    @Test
    void whatIsSetIsShown() {
        assertThat(desk.ask("show", Desk.FERRY, "time", "--set", "clock.steps=3")
                        .out())
                .contains(": 3 daily steps.");
    }

    @Test
    void aSectionWithNothingInItIsSaid() {
        Desk.Answer answer = desk.ask("show", Desk.FERRY, "talks");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).endsWith(" has nothing under 'talks'\n");
    }

    @Test
    void whatIsNotSimulatedYetIsShownAllTheSame() {
        assertThat(desk.ask("show", Desk.FERRY, "actors", "--set", "actors.south.policy={\"type\": \"human\"}")
                        .out())
                .contains("Is played by a person (not simulated yet).");
    }

    @Test
    void whatIsWrongIsRefused() {
        Desk.Answer answer = desk.ask("show", Desk.FERRY, "--set", "clock.steps=none");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
    }
}
