package brink.scenarios.read;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenarios.document.ConditionEntry;
import brink.scenarios.document.DurationEntry;
import brink.scenarios.document.EffectEntry;
import brink.scenarios.document.PaceEntry;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.document.PolicyEntry;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.source.Node;
import brink.scenarios.source.Pointer;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema, the records and the complete fixtures are kept in step, in both directions. */
class SchemaTest {

    /** Used up by merging, before there is a document. */
    private static final Set<String> MERGED_AWAY = Set.of("extends", "variants");

    private final FormatSchema schema = FormatSchema.bundled();
    private final Set<Class<?>> seen = new HashSet<>();

    @Test
    void everyRecordHasTheKeysOfItsSchema() {
        compare(ScenarioDocument.class, schema.at(Pointer.ROOT), "");
        assertThat(seen).hasSizeGreaterThan(45);
    }

    private void compare(Type type, List<Node.Fields> rules, String at) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            boolean optional = generic.getRawType() == Optional.class;
            compare(inner, optional ? rules : schema.child(rules, "some-id-or-0"), at + (optional ? "" : "/*"));
        } else if (type == PaceEntry.class) {
            compare(ParameterEntry.class, rules, at);
        } else if (type instanceof Class<?> entry && entry.isSealed()) {
            for (JsonSubTypes.Type kind :
                    entry.getAnnotation(JsonSubTypes.class).value()) {
                String name = entry == EffectEntry.class ? "effect-" : "policy-";
                assertThat(entry == EffectEntry.class || entry == PolicyEntry.class)
                        .isTrue();
                compare(kind.value(), definition(name + kind.name()), at + ":" + kind.name());
            }
        } else if (type instanceof Class<?> entry && entry.isRecord() && seen.add(entry)) {
            Set<String> keys = new TreeSet<>(FormatSchema.keys(rules));
            keys.removeAll(entry == ScenarioDocument.class ? MERGED_AWAY : Set.of());
            if (entry == ConditionEntry.class) {
                keys.add("severity");
            }
            if (EffectEntry.class.isAssignableFrom(entry) || PolicyEntry.class.isAssignableFrom(entry)) {
                keys.remove("type");
            }
            Set<String> components =
                    Stream.of(entry.getRecordComponents()).map(SchemaTest::key).collect(Collectors.toSet());
            assertThat(components).as("%s at %s", entry.getSimpleName(), at).isEqualTo(keys);
            for (RecordComponent component : entry.getRecordComponents()) {
                compare(component.getGenericType(), schema.child(rules, key(component)), at + "/" + key(component));
            }
        }
    }

    private List<Node.Fields> definition(String name) {
        return List.of(schema.root().object("$defs").orElseThrow().object(name).orElseThrow());
    }

    private static String key(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null
                ? component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)
                : named.value();
    }

    @Test
    void requiredKeysAreThoseThatRecordsCannotDoWithout() {
        for (Map.Entry<String, Class<?>> pair : Map.<String, Class<?>>of(
                        "actor", brink.scenarios.document.ActorEntry.class,
                        "move", brink.scenarios.document.MoveEntry.class,
                        "hazard", brink.scenarios.document.HazardEntry.class,
                        "indicator", brink.scenarios.document.IndicatorEntry.class,
                        "measure", brink.scenarios.document.PackageEntry.MeasureEntry.class)
                .entrySet()) {
            Set<String> optional = Stream.of(pair.getValue().getRecordComponents())
                    .filter(component -> component.getType() == Optional.class)
                    .map(SchemaTest::key)
                    .collect(Collectors.toSet());
            List<String> required = definition(pair.getKey()).get(0).elements("required").stream()
                    .map(node -> ((Node.Text) node).value())
                    .toList();
            assertThat(optional).as(pair.getKey()).doesNotContainAnyElementsOf(required);
        }
    }

    @Test
    void everyPropertyIsDescribed() {
        assertDescribed(schema.root(), "");
    }

    private void assertDescribed(Node node, String at) {
        if (node instanceof Node.Fields fields) {
            fields.object("properties")
                    .ifPresent(properties -> properties.members().forEach((key, member) -> {
                        boolean condition = at.contains("/if");
                        boolean described = member.value().text("description").isPresent()
                                || member.value()
                                        .text("$ref")
                                        .filter(this::isDescribed)
                                        .isPresent();
                        assertThat(condition || described)
                                .as("description of %s/%s", at, key)
                                .isTrue();
                    }));
            fields.members().forEach((key, member) -> assertDescribed(member.value(), at + "/" + key));
        } else if (node instanceof Node.Items items) {
            items.values().forEach(value -> assertDescribed(value, at + "/-"));
        }
    }

    private boolean isDescribed(Node.Text reference) {
        String name = reference.value().substring("#/$defs/".length());
        return schema.root()
                .object("$defs")
                .flatMap(all -> all.object(name))
                .flatMap(d -> d.text("description"))
                .isPresent();
    }

    @Test
    void everyObjectIsClosed() {
        Set<String> open = Set.of("distribution", "duration-distribution", "effect", "policy");
        schema.root().object("$defs").orElseThrow().members().forEach((name, member) -> {
            boolean object = member.value()
                    .text("type")
                    .filter(type -> type.value().equals("object"))
                    .isPresent();
            boolean closed = member.value().child("additionalProperties").isPresent();
            assertThat(!object || closed || open.contains(name)).as(name).isTrue();
        });
    }

    @Test
    void theFixturesUseEveryProperty() {
        SchemaProperties properties = new SchemaProperties();
        Set<Property> unused = new LinkedHashSet<>(properties.all());
        for (String file : List.of("complete.json", "provisional.json", "knobs.json")) {
            Stage.of(file, properties).sites().forEach(site -> site.own().forEach(unused::remove));
        }
        unused.removeIf(property -> property.path().matches(".*/properties/(unit|source|confidence|note)"));
        assertThat(unused).isEmpty();
    }

    @Test
    void provisionalPartsSaySo() {
        Set<String> marked = new TreeSet<>();
        marks(schema.root(), "", marked);
        assertThat(marked).containsExactlyInAnyOrder("policy-human");
    }

    private static void marks(Node node, String name, Set<String> marked) {
        if (node instanceof Node.Fields fields) {
            if (fields.child("x-provisional").isPresent()) {
                marked.add(name);
                assertThat(fields.text("description").orElseThrow().value()).startsWith("Provisional: ");
            }
            fields.members().forEach((key, member) -> marks(member.value(), key, marked));
        }
    }

    @Test
    void theWalkReachesTheDepths() {
        everyRecordHasTheKeysOfItsSchema();
        assertThat(seen).contains(DurationEntry.class, ParameterEntry.class, ConditionEntry.class);
    }
}
