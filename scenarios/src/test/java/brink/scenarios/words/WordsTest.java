package brink.scenarios.words;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenarios.Fixtures;
import brink.scenarios.document.ConditionEntry;
import brink.scenarios.document.MoveEntry;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.read.ReadResult;
import brink.scenarios.source.Pointer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static ScenarioDocument document(String... settings) {
        return Fixtures.read(Fixtures.text("complete.json"), settings)
                .document()
                .orElseThrow();
    }

    private static String clause(String json) {
        ScenarioDocument document = document("moves.attack.when=" + json);
        ConditionEntry when = move(document, "attack").when().orElseThrow();
        return ConditionInWords.of(document).clause(when);
    }

    private static MoveEntry move(ScenarioDocument document, String id) {
        return document.moves().entrySet().stream()
                .filter(entry -> entry.getKey().equals(id))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "conditions.csv", delimiter = '|', quoteCharacter = '~')
    void conditionsAreClauses(String json, String words) {
        assertThat(clause(json)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "amounts.csv", delimiter = '|', quoteCharacter = '~')
    void amountsAreWords(String json, String words) {
        ParameterEntry cost =
                move(document("moves.attack.cost=" + json), "attack").cost().orElseThrow();
        assertThat(Spread.of(cost, Phrases::number).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "losses.csv", delimiter = '|', quoteCharacter = '~')
    void aLossIsSaidWithoutItsSign(String json, String words) {
        ParameterEntry by = move(document("moves.attack.propensity=" + json), "attack")
                .propensity()
                .orElseThrow();
        assertThat(Spread.mirrored(by, Phrases::number).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "P1D,1 day",
        "P14D,14 days",
        "P1Y6M,1 year and 6 months",
        "PT12H,12 hours",
        "PT1M,1 minute",
        "P0.5M,0.5 months",
        "P0D,0 days"
    })
    void durationsAreWords(String iso, String words) {
        assertThat(Phrases.duration(iso)).isEqualTo(words);
    }

    /** Whatever is said of a thing by itself is said of it in the scenario's words too. */
    @ParameterizedTest
    @ValueSource(strings = {"indicators", "actors", "moves", "packages", "commitments", "hazards", "calendar"})
    void eachThingIsToldByItself(String collection) {
        ReadResult read = Fixtures.read(Fixtures.text("complete.json"), "calendar.harvest.note=A late one");
        String whole =
                ScenarioInWords.of(read.document().orElseThrow(), read.places()).toString();
        EntityInWords words = EntityInWords.of(read.document().orElseThrow(), read.places());
        Pointer at = Pointer.of(collection);
        Set<String> ids = read.places().find(at).orElseThrow().keys();
        assertThat(ids)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(words.at(at.child(id)))
                        .isNotEmpty()
                        .allSatisfy(point -> assertThat(whole).contains(point.text())));
        assertThat(words.at(at.child("nobody"))).isEmpty();
        assertThat(words.at(at)).isEmpty();
    }

    @Test
    void oneTopicAlone() {
        ReadResult read = Fixtures.read(Fixtures.text("complete.json"));
        ScenarioInWords words = ScenarioInWords.of(read.document().orElseThrow(), read.places());
        assertThat(words.only(Topic.TIME).sections()).extracting(Section::topic).containsExactly(Topic.TIME);
        ReadResult small = Fixtures.read(Fixtures.text("tiny.json"));
        assertThat(ScenarioInWords.of(small.document().orElseThrow(), small.places())
                        .only(Topic.TALKS)
                        .sections())
                .isEmpty();
    }

    @Test
    void aVariantIsNamed() {
        ReadResult read = Fixtures.read(Fixtures.text("complete.json"));
        assertThat(Markdown.of(ScenarioInWords.of(read.document().orElseThrow(), read.places())))
                .contains("| A hasty North | hasty | North moves every step and has no script. Shows a removal. |");
    }

    @Test
    void markdownIsEscaped() {
        ScenarioInWords words = new ScenarioInWords(
                "A*B",
                List.of(new Section(
                        Topic.ABOUT,
                        List.of(
                                new Block.Paragraph("# no heading"),
                                new Block.Paragraph("1. no list, <b>_no_</b> `code`"),
                                new Block.Table(List.of("a|b"), List.of(List.of("[c](d)")))))));
        assertThat(Markdown.of(words)).isEqualTo("""
                # A\\*B

                ## What it is

                \\# no heading

                1\\. no list, \\<b\\>\\_no\\_\\</b\\> \\`code\\`

                | a\\|b |
                | --- |
                | \\[c\\](d) |
                """);
    }
}
