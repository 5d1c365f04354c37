package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffCommandTest {

    private static final String FAST = "fast.json";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.in(folder).put(FAST, """
                {"extends": "ferry.json", "clock": {"steps": 9}, "actors": {"south": {"lambda": 2}}}
                """);
    }

    @ParameterizedTest
    @CsvSource({"text,diff.txt", "markdown,diff.md", "json,diff.json"})
    void differencesReadAsProse(String format, String golden) throws IOException {
        Desk.Answer answer = desk.ask("diff", Desk.FERRY, FAST, "--format", format);
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        Golden.same(golden, answer.out());
    }

    @Test
    void aVariantIsComparedWithItsScenario() {
        String out = desk.ask("diff", "strait-of-ondal", "--variant-b", "hard-vessar")
                .out();
        assertThat(out).isEqualTo("""
                strait-of-ondal -> strait-of-ondal, variant hard-vessar

                Actor "Vessar" (actors.vessar)
                - types.grabber.weight: 0.4 -> 0.8
                - types.haggler.weight: 0.6 -> 0.2
                """);
    }

    @Test
    void theExitCodeTellsOnlyWhenAsked() {
        assertThat(desk.ask("diff", Desk.FERRY, FAST, "--exit-code").code()).isEqualTo(5);
        assertThat(desk.ask("diff", FAST, FAST, "--exit-code"))
                .isEqualTo(new Desk.Answer(0, "fast.json -> fast.json\nno difference\n", ""));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThat(desk.ask("diff", Desk.FERRY, "fats.json").err())
                .isEqualTo("brink: fats.json: there is no such file\nMaybe 'fast.json'\n");
        assertThat(desk.ask("diff", "strait-of-ondal", "--variant-b", "hard-vesar")
                        .code())
                .isEqualTo(3);
    }
}
