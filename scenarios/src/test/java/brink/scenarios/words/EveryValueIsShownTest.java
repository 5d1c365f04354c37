package brink.scenarios.words;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenarios.Fixtures;
import brink.scenarios.Scenarios;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.problem.Problem;
import brink.scenarios.read.ReadResult;
import brink.scenarios.read.Setting;
import brink.scenarios.source.Node;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing in a file is passed over in silence: whatever value of the fixtures is changed, the words change. A value
 * that cannot be changed alone, such as the kind of an effect, is told by the words around it.
 */
class EveryValueIsShownTest {

    /** What is not shown, and why. */
    private static final Map<String, String> HIDDEN = Map.of("$schema", "for editors; says nothing about the crisis");

    /** Values that cannot be changed alone: kinds that want other parts, and lists that are permutations. */
    private static final Pattern BOUND =
            Pattern.compile("format|.*\\.type|actors\\.[a-z]+\\.pace|(turns|ladder|outcomes)\\.order\\.[0-9]+");

    /** References of which the fixtures have one sound target alone. */
    private static final Pattern SINGLE = Pattern.compile(
            ".*\\.(move|actor|package|target|observer|horizon)|.*\\.(observers|needed|parties|rivals)\\.[0-9]");

    @Test
    void everyTextIsShownAsItIsWritten() {
        ReadResult read = read(Fixtures.text("complete.json"), List.of()).orElseThrow();
        String words = words(read).toLowerCase(Locale.ROOT);
        Map<String, Node> leaves = new TreeMap<>();
        collect(read.places().root(), Pointer.ROOT, leaves);
        List<String> texts = leaves.entrySet().stream()
                .filter(leaf -> leaf.getKey().matches(".*(note|source|reading|name|title|summary|unit|authors\\.[01])"))
                .map(leaf -> ((Node.Text) leaf.getValue())
                        .value()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\.$", ""))
                .toList();
        assertThat(texts).hasSizeGreaterThan(100).allMatch(words::contains);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"complete.json", "provisional.json"})
    void anotherValueGivesOtherWords(String file) {
        SourceText text = Fixtures.text(file);
        ReadResult read = read(text, List.of()).orElseThrow();
        String before = words(read);
        Map<String, Node> leaves = new TreeMap<>();
        collect(read.places().root(), Pointer.ROOT, leaves);
        Set<String> ids = ids(read.document().orElseThrow());
        List<String> silent = new ArrayList<>();
        List<String> stuck = new ArrayList<>();
        int changed = 0;
        for (Map.Entry<String, Node> leaf : leaves.entrySet()) {
            if (BOUND.matcher(leaf.getKey()).matches()) {
                continue;
            }
            Optional<ReadResult> other = another(text, leaf.getKey(), leaf.getValue(), ids);
            if (other.isEmpty()) {
                stuck.add(leaf.getKey());
            } else if (words(other.get()).equals(before) && !HIDDEN.containsKey(leaf.getKey())) {
                silent.add(leaf.getKey());
            } else {
                changed++;
            }
        }
        assertThat(silent).as("changed without a word").isEmpty();
        assertThat(stuck).allMatch(path -> SINGLE.matcher(path).matches());
        assertThat(changed).isGreaterThan(200);
    }

    private static void collect(Node node, Pointer at, Map<String, Node> leaves) {
        if (node instanceof Node.Fields fields) {
            fields.members().forEach((key, member) -> {
                if (!at.equals(Pointer.ROOT) || !key.equals("variants")) {
                    collect(member.value(), at.child(key), leaves);
                }
            });
        } else if (node instanceof Node.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                collect(items.values().get(i), at.child(i), leaves);
            }
        } else {
            leaves.put(at.dotted(), node);
        }
    }

    private static Set<String> ids(ScenarioDocument document) {
        Set<String> ids = new TreeSet<>(document.actors().keySet());
        document.actors().values().forEach(actor -> ids.addAll(actor.types().keySet()));
        ids.addAll(document.moves().keySet());
        ids.addAll(document.packages().keySet());
        ids.addAll(document.commitments().keySet());
        ids.addAll(document.talks().keySet());
        document.talks().values().forEach(talks -> ids.addAll(talks.menu().keySet()));
        ids.addAll(document.indicators().keySet());
        ids.addAll(document.ladder().rungs().keySet());
        ids.addAll(document.outcomes().ends().keySet());
        return ids;
    }

    private static Optional<ReadResult> another(SourceText text, String path, Node value, Set<String> ids) {
        return candidates(value, ids)
                .map(json -> read(text, List.of(new Setting(path, Optional.of(json)))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Values near the present one first, then words of the format, then whatever can be referred to. */
    private static Stream<String> candidates(Node value, Set<String> ids) {
        if (value instanceof Node.Truth truth) {
            return Stream.of(Boolean.toString(!truth.value()));
        }
        if (value instanceof Node.Numeral number) {
            BigDecimal given = number.value();
            return Stream.of(
                            given.multiply(new BigDecimal("0.96")),
                            given.multiply(new BigDecimal("1.04")),
                            given.add(BigDecimal.ONE),
                            given.subtract(BigDecimal.ONE),
                            new BigDecimal("0.25"))
                    .filter(other -> other.compareTo(given) != 0)
                    .map(BigDecimal::toPlainString);
        }
        String given = ((Node.Text) value).value();
        Stream<String> near = given.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? Stream.of(
                        LocalDate.parse(given).plusDays(1).toString(),
                        LocalDate.parse(given).minusDays(1).toString())
                : Stream.of(
                        given + " otherwise",
                        "P8D",
                        "P33D",
                        "P160D",
                        "P400D",
                        "P800D",
                        "high",
                        "low",
                        "signal",
                        "demand",
                        "broken",
                        "passive",
                        "alternating");
        return Stream.concat(near, ids.stream())
                .filter(other -> !other.equals(given))
                .map(other -> '"' + other + '"');
    }

    /** Read and without errors, but for what is not simulated yet. */
    private static Optional<ReadResult> read(SourceText text, List<Setting> settings) {
        ReadResult read = Scenarios.read(text, Fixtures.loader(), Optional.empty(), settings);
        boolean sound = Scenarios.check(read).problems().stream()
                .noneMatch(problem -> problem.isError() && !problem.code().equals("not-honoured"));
        return Optional.of(read)
                .filter(result -> sound && result.problems().stream().noneMatch(Problem::isError));
    }

    private static String words(ReadResult read) {
        return Markdown.of(ScenarioInWords.of(read.document().orElseThrow(), read.places()));
    }
}
