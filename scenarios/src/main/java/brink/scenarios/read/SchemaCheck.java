package brink.scenarios.read;

import brink.scenarios.problem.NearMiss;
import brink.scenarios.problem.Problem;
import brink.scenarios.source.Node;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceMap;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The schema's verdict on a document, one problem to a mistake: what follows from another complaint
 * about the same value is left out.
 */
final class SchemaCheck {

    private static final Set<String> DECISIVE = Set.of("type", "enum", "const", "maxProperties");
    private static final Set<String> LESSER = Set.of("minProperties", "uniqueItems", "pattern", "maxLength");
    private static final SchemaCheck SCENARIO = new SchemaCheck(FormatSchema.bundled());

    private final FormatSchema format;
    private final Schema schema;

    private SchemaCheck(FormatSchema format) {
        this.format = format;
        this.schema = compile(format);
    }

    /** Holds scenarios against their schema. */
    static SchemaCheck ofScenarios() {
        return SCENARIO;
    }

    /** Holds files of claims against theirs. */
    static SchemaCheck ofClaims() {
        return new SchemaCheck(FormatSchema.claims());
    }

    /** Holds prediction sheets against theirs. */
    static SchemaCheck ofSheets() {
        return new SchemaCheck(FormatSchema.sheets());
    }

    /** What such a file is, with its article. */
    String thing() {
        return format.thing();
    }

    private static Schema compile(FormatSchema format) {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config))
                .getSchema(JsonTrees.forSchema(format.rules()));
    }

    /**
     * A complaint of the schema.
     *
     * @param pointer the value it is about; for a key too many or too few, the object
     * @param keyword the schema's keyword that was broken
     * @param key the key too many or too few, or empty
     * @param error what the validator says
     */
    record Complaint(Pointer pointer, String keyword, String key, Error error) {
        /** The value or, for a key too many or too few, that key's address. */
        Pointer target() {
            return key.isEmpty() ? pointer : pointer.child(key);
        }
    }

    /** What the schema complains of, without what follows from something else. */
    List<Complaint> complaints(Node.Fields root) {
        Map<Pointer, List<Complaint>> byValue = new LinkedHashMap<>();
        for (Error error : schema.validate(JsonTrees.forSchema(root))) {
            Complaint complaint = complaint(error);
            byValue.computeIfAbsent(complaint.pointer(), pointer -> new ArrayList<>())
                    .add(complaint);
        }
        List<Complaint> result = new ArrayList<>();
        byValue.values().forEach(complaints -> result.addAll(essential(complaints)));
        return result;
    }

    /** The complaints in the words of the format. */
    List<Problem> problems(List<Complaint> complaints, SourceMap places) {
        SchemaWording wording = new SchemaWording(places, format);
        return complaints.stream().map(wording::problem).toList();
    }

    private static Complaint complaint(Error error) {
        NodePath path = error.getInstanceLocation();
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = pointer.child(String.valueOf(path.getElement(i)));
        }
        String key = error.getProperty() == null ? "" : error.getProperty();
        return new Complaint(pointer, error.getKeyword(), key, error);
    }

    private static List<Complaint> essential(List<Complaint> all) {
        boolean strange = all.stream().anyMatch(c -> c.keyword().equals("additionalProperties"));
        List<Complaint> complaints = all.stream()
                .filter(c -> !(strange && c.keyword().equals("maxProperties")))
                .toList();
        List<Complaint> decisive =
                complaints.stream().filter(c -> DECISIVE.contains(c.keyword())).toList();
        if (!decisive.isEmpty()) {
            return decisive.subList(0, 1);
        }
        if (complaints.size() == 1) {
            return complaints;
        }
        Set<String> unknown = complaints.stream()
                .filter(c -> c.keyword().equals("additionalProperties"))
                .map(Complaint::key)
                .collect(Collectors.toSet());
        List<Complaint> kept = complaints.stream()
                .filter(c -> !(c.keyword().equals("required")
                        && unknown.stream()
                                .anyMatch(
                                        key -> NearMiss.of(key, Set.of(c.key())).isPresent())))
                .toList();
        List<Complaint> weighty =
                kept.stream().filter(c -> !LESSER.contains(c.keyword())).toList();
        return weighty.isEmpty() ? kept.subList(0, 1) : weighty;
    }
}
