package brink.scenarios.words;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.model.Parameter;
import brink.scenarios.Fixtures;
import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.library.Library;
import brink.scenarios.read.ReadResult;
import brink.scenarios.read.Setting;
import brink.scenarios.source.Node;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParameterRowTest {

    static Stream<SourceText> scenarios() {
        Library library = Library.shipped();
        return Stream.concat(
                Stream.of(Fixtures.text("complete.json")),
                library.ids().stream().map(id -> library.text(id).orElseThrow()));
    }

    private static ReadResult read(SourceText text, List<Setting> settings) {
        return Scenarios.read(text, Fixtures.loader(), Optional.empty(), settings);
    }

    /** The engine numbers the parameters of effects by what they do, a file by their position. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void theyAreThoseOfTheEngine(SourceText text) {
        ReadResult read = read(text, List.of());
        CheckResult.Sound sound = (CheckResult.Sound) Scenarios.check(read);
        List<Parameter> engine = Scenarios.listParameters(Scenarios.build(sound));
        List<ParameterRow> rows = ParameterRow.of(sound.document());
        assertThat(rows.stream()
                        .filter(row -> !row.path().contains(".effects."))
                        .map(ParameterRowTest::both))
                .containsExactlyInAnyOrderElementsOf(engine.stream()
                        .filter(parameter -> !parameter.id().contains("/effects/"))
                        .map(parameter -> parameter.id().substring(1).replace('/', '.') + parameter.quantity())
                        .toList());
        assertThat(rows.stream().filter(row -> row.path().contains(".effects.")))
                .hasSize((int) engine.stream()
                        .filter(parameter -> parameter.id().contains("/effects/")
                                && !parameter.id().contains("/lift:"))
                        .count());
    }

    private static String both(ParameterRow row) {
        return row.path() + row.quantity();
    }

    /** Each with the value it has: nothing may change but that a default is now written. Of many, every eighth. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void everyPathIsOneThatSetTakes(SourceText text) {
        ReadResult read = read(text, List.of());
        List<ParameterRow> rows = ParameterRow.of(read.document().orElseThrow());
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < rows.size(); i += rows.size() > FEW ? 8 : 1) {
            ParameterRow row = rows.get(i);
            Optional<Node> written = read.places().find(Pointer.of(row.path().split("\\.", -1)));
            assertThat(written.isEmpty()).as(row.path()).isEqualTo(row.isDefault());
            settings.add(new Setting(
                    row.path(), Optional.of(written.map(ParameterRowTest::json).orElse(json(row)))));
        }
        ReadResult set = read(text, settings);
        assertThat(Scenarios.check(set)).isInstanceOf(CheckResult.Sound.class);
        List<ParameterRow> after = ParameterRow.of(set.document().orElseThrow());
        assertThat(after.stream().map(ParameterRowTest::both))
                .containsExactlyElementsOf(
                        rows.stream().map(ParameterRowTest::both).toList());
        Set<String> paths = settings.stream().map(Setting::path).collect(Collectors.toSet());
        assertThat(after).noneMatch(row -> row.isDefault() && paths.contains(row.path()));
    }

    /** A duration says its unit in words. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void everyNumberHasAUnit(SourceText text) {
        List<ParameterRow> rows =
                Scenarios.listRows(read(text, List.of()).document().orElseThrow());
        assertThat(rows).extracting(ParameterRow::unit).doesNotContain("indicator", "unit of the indicator");
        assertThat(rows.stream().filter(row -> row.unit().isEmpty()))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row.value()).as(row.path()).containsPattern("(hour|day|week|month|year)"));
    }

    @Test
    void aUnitIsThatOfTheIndicatorThatANumberIsAbout() {
        SourceText text = Library.shipped().text("strait-of-ondal").orElseThrow();
        List<ParameterRow> rows =
                Scenarios.listRows(read(text, List.of()).document().orElseThrow());
        assertThat(rows)
                .filteredOn(row -> row.unit().contains("ships"))
                .extracting(ParameterRow::path)
                .contains("indicators.shipping.start", "moves.merrow-sends-convoy.effects.0.by");
        assertThat(rows)
                .filteredOn(row -> row.path().equals("actors.vessar.lambda"))
                .extracting(ParameterRow::unit)
                .containsExactly("per point");
    }

    private static final int FEW = 400;

    /** A note changes no number, and proves that the path leads to the parameter itself. */
    private static String json(Node written) {
        if (written instanceof Node.Text text) {
            return '"' + text.value() + '"';
        }
        return written instanceof Node.Numeral number ? number.value().toPlainString() : "{\"note\": \"set\"}";
    }

    private static String json(ParameterRow row) {
        String value = row.value();
        return value.endsWith(" days") ? "\"P" + value.replace(" days", "D") + '"' : value;
    }
}
