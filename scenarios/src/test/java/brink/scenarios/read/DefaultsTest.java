package brink.scenarios.read;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenarios.source.Node;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The default that the schema states is the one that brink takes: to write it down changes no byte. */
class DefaultsTest {

    private static final String DEFAULT = "default";

    /** Defaults that depend on other values, so that the schema can only describe them. */
    private static final Set<String> DEPENDENT = Set.of(
            "/$defs/measure/properties/lifting",
            "/$defs/discrete/properties/weights",
            "/$defs/duration-discrete/properties/weights");

    private final SchemaProperties properties = new SchemaProperties();
    private final Stage knobs = Stage.of("knobs.json", properties);
    private final Stage spreads = Stage.merged("spreads/defaults.json", properties);

    @Test
    @Tag("slow")
    void writingADefaultDownChangesNothing() {
        Set<Property> missing = new LinkedHashSet<>(properties.all());
        missing.removeIf(property -> property.rules().child(DEFAULT).isEmpty());
        assertThat(missing).hasSizeGreaterThan(30);
        for (Stage stage : List.of(knobs, spreads)) {
            leftOut(stage).forEach((property, places) -> {
                if (missing.remove(property)) {
                    Optional<Node> value = property.rules().child(DEFAULT);
                    List<Change.Edit> edits = places.stream()
                            .map(at -> new Change.Edit(at, value))
                            .toList();
                    assertUnchanged(stage, new Change(Change.Kind.REPLACED, edits));
                }
            });
        }
        assertThat(missing).as("has a default, and is left out nowhere").isEmpty();
    }

    /** Where the objects of a fixture have no value for a property with a default. */
    private Map<Property, List<Pointer>> leftOut(Stage stage) {
        Map<Property, List<Pointer>> result = new LinkedHashMap<>();
        for (Site site : stage.sites()) {
            if (site.value() instanceof Node.Fields fields) {
                for (Property property : properties.of(site.rules(), fields)) {
                    boolean out = fields.child(property.key()).isEmpty()
                            && property.rules().child(DEFAULT).isPresent();
                    if (out) {
                        result.computeIfAbsent(property, some -> new ArrayList<>())
                                .add(site.at().child(property.key()));
                    }
                }
            }
        }
        return result;
    }

    private static void assertUnchanged(Stage stage, Change change) {
        Stage.Trial trial = stage.play(change);
        assertThat(trial.fingerprint())
                .as("%s: %s: %s", stage, change, trial)
                .isPresent()
                .isEqualTo(stage.unchanged().fingerprint());
    }

    @Test
    void everyDescribedDefaultIsStated() {
        for (Property property : properties.all()) {
            boolean described = property.description().matches(".*\\bdefault\\b.*");
            boolean stated = property.rules().child(DEFAULT).isPresent() || DEPENDENT.contains(property.path());
            assertThat(described && !stated)
                    .as("%s describes a default", property)
                    .isFalse();
        }
    }

    @Test
    @Tag("slow")
    void defaultsThatDependOnOtherValues() {
        assertUnchanged(knobs, with("/packages/old-grudge/measures/tolls/lifting", "\"P20D\""));
        assertUnchanged(knobs, with("/moves/yield/observers", "[\"blue\", \"crowd\", \"herald\", \"judge\"]"));
        assertUnchanged(spreads, with("/moves/hug/cost/weights", "[1, 1]"));
        assertUnchanged(spreads, with("/moves/soothe/cooldown/weights", "[1, 1]"));
    }

    private static Change with(String at, String json) {
        Pointer pointer = Pointer.of(at.substring(1).split("/", -1));
        return Change.of(
                Change.Kind.REPLACED,
                pointer,
                TreeReader.read(SourceText.of("default", json)).root());
    }
}
