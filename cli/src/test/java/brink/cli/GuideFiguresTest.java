package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the guides are what the scenarios give today, with the default seed and number of runs. */
@Tag("slow")
class GuideFiguresTest {

    @TempDir
    private Path folder;

    @Test
    void genevaEndsAsItsGuideSays() throws IOException {
        String guide = guide("geneva-2022");
        for (JsonNode outcome : outcomes("geneva-2022")) {
            assertThat(guide)
                    .contains("| %s | %s | %s-%s |"
                            .formatted(
                                    outcome.get("name").asString().toLowerCase(Locale.ROOT),
                                    share(outcome, "share"),
                                    share(outcome, "low"),
                                    share(outcome, "high")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "strait-of-ondal, hard-vessar",
        "strait-of-ondal, no-accidents",
        "strait-of-ondal, warned",
        "strait-of-ondal, warned-in-private",
        "sanctions-threat, foreseeing",
        "sanctions-threat, as-a-word",
        "karsland-embargo, firm-portavia"
    })
    void variantsEndAsTheGuideSays(String scenario, String variant) throws IOException {
        assertThat(row(scenario, variant)).endsWith(cells(outcomes(scenario, "--variant", variant)));
    }

    /** Answers to commitments take time to think through, hence fewer runs. */
    @ParameterizedTest
    @ValueSource(strings = {"outline-now", "no-arms", "early-sanctions", "no-accidents", "presence-on-condition"})
    void variantsOfGenevaEndAsItsGuideSays(String variant) throws IOException {
        assertThat(row("geneva-2022", variant))
                .endsWith(cells(outcomes("geneva-2022", "--variant", variant, "--runs", "2000")));
    }

    @ParameterizedTest
    @CsvSource({
        "none: variant `no-words`, --variant no-words",
        "the package outlined at once, --set commitments.us-outlined-package.given=true",
        "the package automatic at once, --set commitments.us-automatic-sanctions.given=true",
        "no audience in Washington, --set actors.us.audience=0",
        "the package costs nothing, --set M.bank-block.E --set M.swift.E --set M.reserves.E --set M.export-controls.E"
                + " --set M.corporate-exit.E --set M.debt-ban.E",
        "the allies would rather not join, --set packages.severe-2022.coalition.partners.allies.norm=-5"
    })
    void wordsInGenevaDoWhatTheGuideSays(String row, String options) throws IOException {
        String settings =
                options.replace("M.", "packages.severe-2022.measures.").replace(".E", ".expected=0");
        List<JsonNode> outcomes = outcomes("geneva-2022", ("--runs 4000 " + settings).split(" "));
        assertThat(guide("geneva-2022")).contains("\n| " + row + " " + cells(outcomes) + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"strait-of-ondal", "karsland-embargo"})
    void aCrisisEndsAsItsGuideSays(String scenario) throws IOException {
        assertThat(guide(scenario)).contains("\n| as written " + cells(outcomes(scenario)) + "\n");
    }

    @Test
    void theThreatGameEndsAsItsGuideSays() throws IOException {
        String guide = guide("sanctions-threat");
        for (JsonNode outcome : outcomes("sanctions-threat")) {
            assertThat(guide)
                    .containsPattern("\n\\| %s \\| \\.\\d{3} \\| \\%s \\|"
                            .formatted(
                                    outcome.get("name").asString().toLowerCase(Locale.ROOT), share(outcome, "share")));
        }
    }

    private static String row(String scenario, String variant) throws IOException {
        return guide(scenario)
                .lines()
                .filter(line -> line.startsWith("| `" + variant + "`"))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> outcomes(String scenario, String... options) {
        List<String> args = new ArrayList<>(List.of("run", scenario, "--format", "json", "-q"));
        args.addAll(List.of(options));
        Desk.Answer answer = Desk.in(folder).ask(args.toArray(String[]::new));
        assertThat(answer.code()).as(answer.err()).isZero();
        List<JsonNode> outcomes = new ArrayList<>();
        JsonMapper.shared().readTree(answer.out()).get("outcomes").forEach(outcomes::add);
        return outcomes;
    }

    private static String cells(List<JsonNode> outcomes) {
        return outcomes.stream().map(outcome -> share(outcome, "share")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Three digits and no zero before the point. */
    private static String share(JsonNode outcome, String key) {
        return BigDecimal.valueOf(outcome.get(key).asDouble())
                .setScale(3, RoundingMode.HALF_EVEN)
                .toPlainString()
                .replaceFirst("^0", "");
    }

    private static String guide(String scenario) throws IOException {
        return Files.readString(Desk.root().resolve("scenarios/library/" + scenario + "/guide.md"));
    }
}
