package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.model.SanctionPackage;
import brink.engine.model.Scenario;
import brink.engine.quantity.Quantity;
import brink.engine.stats.Share;
import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.library.Library;
import brink.scenarios.read.ReadResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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

    private static final boolean WRITING = System.getProperty("golden", "").equals("write");

    /** Runs of which one is played where nothing is written. */
    private static final int PART = 5;

    @TempDir
    private Path folder;

    /** These are the figures of the README's picture, which {@link ReadmePictureTest} plays. */
    @Test
    void genevaEndsAsItsGuideSays() throws IOException {
        String picture = Files.readString(Desk.root().resolve("docs/images/outcomes.json"));
        for (JsonNode outcome : JsonMapper.shared().readTree(picture).get("outcomes")) {
            String interval = share(outcome, "low") + "-" + share(outcome, "high");
            String name = outcome.get("name").asString().toLowerCase(Locale.ROOT);
            new GuideTable("geneva-2022").has(name + " | ", List.of(share(outcome, "share"), interval));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sanctions-episode, in-public",
        "sanctions-episode, dear-to-both",
        "sanctions-episode, word-unheard",
        "strait-of-ondal, hard-vessar",
        "strait-of-ondal, no-accidents",
        "strait-of-ondal, warned",
        "strait-of-ondal, warned-in-private",
        "sanctions-threat, foreseeing",
        "sanctions-threat, as-a-word",
        "karsland-embargo, firm-portavia"
    })
    void variantsEndAsTheGuideSays(String scenario, String variant) throws IOException {
        new GuideTable(scenario).has("`" + variant + "`", cells(outcomes(scenario, "--variant", variant)));
    }

    /** A crisis of three years of days takes time, hence fewer runs of its variants. */
    @ParameterizedTest
    @CsvSource({
        "'as written (10,000)', --runs 10000",
        "'`both-would-fight` (2,000)', --variant both-would-fight --runs 2000",
        "'`no-incidents` (2,000)', --variant no-incidents --runs 2000"
    })
    void theOrdinaryCrisisEndsAsItsGuideSays(String row, String options) throws IOException {
        new GuideTable("ordinary-crisis").has(row + " | ", cells(outcomes("ordinary-crisis", options.split(" ", -1))));
    }

    /** Answers to commitments take time to think through, hence fewer runs, of which a part is played. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "outline-now",
                "no-arms",
                "early-sanctions",
                "ex-ante",
                "no-accidents",
                "no-initiative",
                "presence-on-condition",
                "support-reassures"
            })
    void variantsOfGenevaEndAsItsGuideSays(String variant) throws IOException {
        geneva("`" + variant + "`", 2_000, "--variant", variant);
    }

    @ParameterizedTest
    @CsvSource({
        "none: variant `no-words`, --variant no-words",
        "the package outlined at once, --set commitments.us-outlined-package.given=true",
        "the package automatic at once, --set commitments.us-automatic-sanctions.given=true"
    })
    void wordsInGenevaDoWhatTheGuideSays(String row, String options) throws IOException {
        geneva(row + " | ", 4_000, options.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "as written, id=geneva-2022",
        "precision of Russia .1, actors.russia.lambda=0.1",
        "precision of Russia .7, actors.russia.lambda=0.7",
        "'Russia looks two plies ahead (1,000 runs)', actors.russia.foresight.depth=2",
        "weight of the revisionist .15, actors.russia.types.revisionist.weight=0.15",
        "weight of the revisionist .7, actors.russia.types.revisionist.weight=0.7",
        "both threats wholly vague, commitments.us-punitive-sanctions.clarity=0"
                + " commitments.us-severe-sanctions-any-step.clarity=0",
        "both threats wholly clear, commitments.us-punitive-sanctions.clarity=1"
                + " commitments.us-severe-sanctions-any-step.clarity=1",
        "the package costs nothing, sizes=0",
        "the package costs twice as much, sizes=2",
        "the allies would rather not join, packages.severe-2022.coalition.partners.allies.norm=-5",
        "blowback of .5 for every measure, blowback=0.5",
        "no audience in Washington, actors.us.audience=0",
        "an audience of 10 points in Washington, actors.us.audience=10",
        "incidents five times as often, hazards.border-incident.rate=0.04 hazards.donbass-flare-up.rate=0.06"
                + " hazards.air-sea-incident.rate=0.03"
    })
    void asMuchHangsOnEachNumberAsTheGuideSays(String row, String settings) throws IOException {
        List<String> options = new ArrayList<>();
        for (String setting : settings.split(" ", -1)) {
            all(setting).forEach(each -> options.addAll(List.of("--set", each)));
        }
        int runs = row.contains("1,000") ? 1_000 : 4_000;
        List<JsonNode> outcomes = genevaOutcomes(runs, options.toArray(String[]::new)).stream()
                .filter(outcome ->
                        List.of("full-invasion", "limited-incursion", "rupture").contains(id(outcome)))
                .sorted(Comparator.comparing(GuideFiguresTest::id))
                .toList();
        List<String> cells = outcomes.stream()
                .map(outcome ->
                        "%s (%s-%s)".formatted(share(outcome, "share"), share(outcome, "low"), share(outcome, "high")))
                .toList();
        if (WRITING) {
            new GuideTable("geneva-2022").has(row + " | ", cells);
        } else {
            new GuideTable("geneva-2022").isNear(row + " | ", played(outcomes));
        }
    }

    private static String id(JsonNode outcome) {
        return outcome.get("id").asString();
    }

    /** The guide's figures of Geneva are of many runs. What a part of these runs says must not contradict them. */
    private void geneva(String row, int runs, String... options) throws IOException {
        List<JsonNode> outcomes = genevaOutcomes(runs, options);
        if (WRITING) {
            new GuideTable("geneva-2022").has(row, cells(outcomes));
        } else {
            new GuideTable("geneva-2022").isNear(row, played(outcomes));
        }
    }

    private List<JsonNode> genevaOutcomes(int runs, String... options) {
        String number = String.valueOf(WRITING ? runs : runs / PART);
        return outcomes(
                "geneva-2022",
                Stream.concat(Stream.of("--runs", number), Stream.of(options)).toArray(String[]::new));
    }

    private static List<Share> played(List<JsonNode> outcomes) {
        long runs = outcomes.stream().mapToLong(GuideFiguresTest::runs).max().orElseThrow();
        return outcomes.stream()
                .map(outcome -> Share.of(outcome.get("count").asLong(), runs))
                .toList();
    }

    private static long runs(JsonNode outcome) {
        return Math.round(outcome.get("count").asDouble() / outcome.get("share").asDouble());
    }

    /** One setting, or one for each measure of the severe package: its size times a number, or its blowback. */
    private static List<String> all(String setting) {
        String[] sides = setting.split("=", -1);
        if (!sides[0].equals("sizes") && !sides[0].equals("blowback")) {
            return List.of(setting);
        }
        boolean sizes = sides[0].equals("sizes");
        double number = Double.parseDouble(sides[1]);
        return severePackage().stream()
                .map(measure -> "packages.severe-2022.measures.%s.%s=%s"
                        .formatted(
                                measure.id(), sizes ? "expected" : "blowback", sizes ? number * size(measure) : number))
                .toList();
    }

    private static List<SanctionPackage.Measure> severePackage() {
        Library library = Library.shipped();
        ReadResult read = Scenarios.read(
                library.text("geneva-2022").orElseThrow(), library.loader(), Optional.empty(), List.of());
        Scenario geneva = Scenarios.build((CheckResult.Sound) Scenarios.check(read));
        return geneva.packages().stream()
                .filter(sanctions -> sanctions.id().equals("severe-2022"))
                .findFirst()
                .orElseThrow()
                .measures();
    }

    private static double size(SanctionPackage.Measure measure) {
        return ((Quantity.Constant) measure.size().expected().quantity()).value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"strait-of-ondal", "karsland-embargo", "sanctions-episode"})
    void aCrisisEndsAsItsGuideSays(String scenario) throws IOException {
        new GuideTable(scenario).has("as written | ", cells(outcomes(scenario)));
    }

    @Test
    void theThreatGameEndsAsItsGuideSays() throws IOException {
        String guide = new GuideTable("sanctions-threat").text();
        for (JsonNode outcome : outcomes("sanctions-threat")) {
            assertThat(guide)
                    .containsPattern("\n\\| %s \\| \\.\\d{3} \\| \\%s \\|"
                            .formatted(
                                    outcome.get("name").asString().toLowerCase(Locale.ROOT), share(outcome, "share")));
        }
    }

    /** What a reader expects of Geneva is checked with the patterns, which the page on verification plays. */
    @Test
    void genevaPassesTheListOfItsGuideAsFarAsItSays() throws IOException {
        List<List<String>> expectations = expectations();
        assertThat(expectations).hasSize(12);
        for (int i = 0; i < expectations.size(); i++) {
            new GuideTable("geneva-2022").has(i + 1 + " | ", expectations.get(i));
        }
    }

    /** Figure and verdict of each line of pattern P9. */
    private static List<List<String>> expectations() throws IOException {
        String page = Files.readString(Desk.root().resolve("docs/verification.md"));
        String list = page.substring(page.indexOf("\n P9 |"));
        return list.substring(0, list.indexOf("\n\n"))
                .strip()
                .lines()
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .filter(cells -> !cells.get(4).isEmpty())
                .map(cells -> cells.subList(3, 5))
                .toList();
    }

    private List<JsonNode> outcomes(String scenario, String... options) {
        List<String> args = new ArrayList<>(List.of("run", scenario, "--format", "json", "-q", "--figures", "none"));
        args.addAll(List.of(options));
        Desk.Answer answer = Desk.in(folder).ask(args.toArray(String[]::new));
        assertThat(answer.code()).as(answer.err()).isZero();
        List<JsonNode> outcomes = new ArrayList<>();
        JsonMapper.shared().readTree(answer.out()).get("outcomes").forEach(outcomes::add);
        return outcomes;
    }

    private static List<String> cells(List<JsonNode> outcomes) {
        return outcomes.stream().map(outcome -> share(outcome, "share")).toList();
    }

    /** Three digits and no zero before the point. */
    private static String share(JsonNode outcome, String key) {
        return BigDecimal.valueOf(outcome.get(key).asDouble())
                .setScale(3, RoundingMode.HALF_EVEN)
                .toPlainString()
                .replaceFirst("^0", "");
    }
}
