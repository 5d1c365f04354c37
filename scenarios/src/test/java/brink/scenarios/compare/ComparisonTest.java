package brink.scenarios.compare;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenarios.Fixtures;
import brink.scenarios.compare.Difference.Kind;
import brink.scenarios.read.ReadResult;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceText;
import brink.scenarios.words.EntityInWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ComparisonTest {

    private static final SourceText COMPLETE = Fixtures.text("complete.json");

    private static Side side(SourceText text, String... settings) {
        ReadResult read = Fixtures.read(text, settings);
        return new Side(read.document().orElseThrow(), read.places());
    }

    private static List<Difference> between(SourceText a, SourceText b) {
        return Comparison.of(side(a), side(b));
    }

    private static List<String> words(String... settings) {
        return Comparison.of(side(COMPLETE), side(COMPLETE, settings)).stream()
                .map(Difference::words)
                .toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "differences.csv", delimiter = '|', quoteCharacter = '~')
    void aSettingIsToldInWords(String setting, String words) {
        assertThat(words(setting)).containsExactly(words);
    }

    @Test
    void layoutOrderAndCommentsAreNoDifference() {
        String text = COMPLETE.text()
                .replace("\"observers\": [\"south\", \"broker\"]", "// both\n\"observers\": [\"broker\", \"south\"]")
                .replace(
                        "{\"rung\": {\"is\": \"calm\"}}, {\"rung\": {\"is\": \"standoff\"}}",
                        "{\"rung\": {\"is\": \"standoff\"}}, {\"rung\": {\"is\": \"calm\"}}")
                .replace("\"lambda\": 0.5", "\"lambda\": {\"type\": \"constant\", \"value\": 0.50}")
                .replace("\"start\": 30}", "\"start\": 30.0\n}")
                .replace(
                        "\"id\": \"complete\",\n  \"title\": \"The complete fixture\",",
                        "\"title\": \"The complete fixture\",\n  \"id\": \"complete\",");
        assertThat(text).isNotEqualTo(COMPLETE.text()).contains("0.50", "// both", "30.0");
        assertThat(between(COMPLETE, SourceText.of("complete.json", text))).isEmpty();
    }

    @Test
    void whatIsCalledOtherwiseIsRenamed() {
        SourceText other = SourceText.of("complete.json", COMPLETE.text().replace("\"march-along\"", "\"stroll\""));
        assertThat(between(COMPLETE, other)).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Kind.RENAMED);
            assertThat(difference.words()).isEqualTo("moves.march-along: renamed to stroll");
        });
    }

    @Test
    void whatIsRemovedOnOneSideIsAddedOnTheOther() {
        Side all = side(COMPLETE);
        Side fewer = side(COMPLETE, "calendar.harvest=null");
        assertThat(Comparison.of(all, fewer)).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Kind.REMOVED);
            assertThat(difference.entity()).isEqualTo("Calendar events");
            assertThat(difference.before())
                    .contains("{\"date\": \"2022-03-01\", \"mark\": false, \"name\": \"Harvest\"}");
            assertThat(difference.after()).isEmpty();
        });
        assertThat(Comparison.of(fewer, all)).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Kind.ADDED);
            assertThat(difference.words()).isEqualTo("\"Harvest\" (calendar.harvest): added");
            assertThat(difference.entity()).isEqualTo("Calendar events");
        });
    }

    @Test
    void whatIsAddedIsToldWithAllThatItIs() {
        Side all = side(COMPLETE);
        assertThat(Comparison.of(side(COMPLETE, "moves.march-along=null"), all))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.entity()).isEqualTo("Moves");
                    assertThat(difference.details())
                            .isNotEmpty()
                            .isEqualTo(EntityInWords.of(all.document(), all.places())
                                    .at(Pointer.of("moves", "march-along")));
                });
        assertThat(Comparison.of(all, side(COMPLETE, "moves.march-along=null")))
                .singleElement()
                .satisfies(difference -> assertThat(difference.details()).isEmpty());
    }

    @Test
    void aWholeCollectionIsToldOneByOne() {
        assertThat(words("calendar=null"))
                .containsExactly("\"Summit\" (calendar.summit): removed", "\"Harvest\" (calendar.harvest): removed");
    }
}
