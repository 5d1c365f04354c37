package brink.scenarios.read;

import brink.scenarios.source.Node;
import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a faulty document good enough to look for more faults in it: unknown keys go, and whatever
 * else the schema refuses gives way to a stand-in, the plainest value that the schema accepts there.
 *
 * <p>Where a whole collection is missing or mistyped, one of a single plain entry stands in for it;
 * rules that ask whether an id is in it leave such a collection alone.
 */
final class StandIns {

    /** With more faults than this, a second reading is no loss. */
    private static final int MOST = 200;

    private static final Place NOWHERE = Place.whole("");

    private final FormatSchema schema = FormatSchema.bundled();
    private final Set<Pointer> addresses = new HashSet<>();
    private Node.Fields root;

    private StandIns(Node.Fields root) {
        this.root = root;
    }

    /**
     * A document without faults that the schema sees.
     *
     * @param root the document
     * @param addresses where it differs from what was written
     */
    record Mended(Node.Fields root, Set<Pointer> addresses) {}

    /** Mends a document, if its faults are small. */
    static Optional<Mended> mend(Node.Fields root, List<SchemaCheck.Complaint> complaints) {
        if (complaints.size() > MOST) {
            return Optional.empty();
        }
        StandIns standIns = new StandIns(root);
        complaints.forEach(standIns::replace);
        // One mistake can hide others, so ask again; a fault that stays is left to a second reading.
        for (int round = 0; round < 3; round++) {
            List<SchemaCheck.Complaint> rest = SchemaCheck.ofScenarios().complaints(standIns.root).stream()
                    .filter(complaint -> !complaint.keyword().equals("propertyNames"))
                    .toList();
            if (rest.isEmpty()) {
                return Optional.of(new Mended(standIns.root, standIns.addresses));
            }
            rest.forEach(standIns::replace);
        }
        return Optional.empty();
    }

    private void replace(SchemaCheck.Complaint complaint) {
        boolean aboutKind = complaint.target().name().equals("type");
        Pointer target = aboutKind ? complaint.target().parent().orElseThrow() : complaint.target();
        addresses.add(target);
        if (complaint.keyword().equals("propertyNames")) {
            return;
        }
        Optional<Node> value =
                complaint.keyword().equals("additionalProperties") ? Optional.empty() : Optional.of(plainest(target));
        root = (Node.Fields) put(root, target.segments(), value);
    }

    private Node put(Node at, List<String> segments, Optional<Node> value) {
        if (segments.isEmpty()) {
            return value.orElse(at);
        }
        String segment = segments.get(0);
        List<String> rest = segments.subList(1, segments.size());
        Optional<Node> old = at.child(segment);
        if (at instanceof Node.Items items && old.isPresent()) {
            List<Node> values = new ArrayList<>(items.values());
            values.set(Integer.parseInt(segment), put(old.get(), rest, value));
            return new Node.Items(items.place(), values);
        }
        if (!(at instanceof Node.Fields fields)) {
            return at;
        }
        if (rest.isEmpty() && value.isEmpty()) {
            return Merge.without(fields, segment);
        }
        Node changed = old.isPresent() || rest.isEmpty() ? put(old.orElse(at), rest, value) : new Node.Nothing(NOWHERE);
        return Merge.with(fields, segment, new Node.Member(fields.place(), changed));
    }

    private Node plainest(Pointer pointer) {
        return plainest(schema.at(pointer), pointer.name());
    }

    private Node plainest(List<Node.Fields> rules, String key) {
        for (Node.Fields rule : rules) {
            List<Node> words = rule.elements("enum");
            if (!words.isEmpty()) {
                return words.get(0);
            }
        }
        Set<String> kinds = new HashSet<>();
        for (Node.Fields rule : rules) {
            rule.text("type").ifPresent(kind -> kinds.add(kind.value()));
            rule.elements("type").forEach(kind -> kinds.add(((Node.Text) kind).value()));
        }
        if (kinds.contains("number") || kinds.contains("integer")) {
            return new Node.Numeral(NOWHERE, number(rules));
        }
        if (kinds.contains("boolean")) {
            return new Node.Truth(NOWHERE, true);
        }
        if (kinds.contains("string")) {
            return new Node.Text(NOWHERE, text(rules));
        }
        return kinds.contains("array") ? new Node.Items(NOWHERE, List.of()) : object(rules, key);
    }

    private static BigDecimal number(List<Node.Fields> rules) {
        BigDecimal value = BigDecimal.ZERO;
        for (Node.Fields rule : rules) {
            if (rule.child("minimum").orElse(rule) instanceof Node.Numeral least) {
                value = value.max(least.value());
            }
            if (rule.child("exclusiveMinimum").isPresent()) {
                value = value.max(new BigDecimal("0.01"));
            }
        }
        return value;
    }

    private static String text(List<Node.Fields> rules) {
        for (Node.Fields rule : rules) {
            if (rule.text("format").isPresent()) {
                return "2000-01-01";
            }
            Optional<String> pattern = rule.text("pattern").map(Node.Text::value);
            if (pattern.isPresent()) {
                return pattern.get().startsWith("^P") ? "P1D" : "en";
            }
        }
        return "stand-in";
    }

    private Node object(List<Node.Fields> rules, String key) {
        if (FormatSchema.keys(rules).containsAll(Set.of("all", "any"))) {
            return fields(Map.of("all", new Node.Items(NOWHERE, List.of())));
        }
        if (FormatSchema.keys(rules).contains("branches")) {
            return fields(Map.of(
                    "type", new Node.Text(NOWHERE, "rung"), "climb", new Node.Numeral(NOWHERE, BigDecimal.ZERO)));
        }
        if (key.equals("policy")) {
            return fields(Map.of("type", new Node.Text(NOWHERE, "quantal")));
        }
        Map<String, Node> members = new LinkedHashMap<>();
        for (Node.Fields rule : rules) {
            if (rule.child("minProperties").isPresent()
                    && rule.child("properties").isEmpty()) {
                members.put("stand-in", plainest(schema.child(rules, "stand-in"), "stand-in"));
            }
            for (Node required : rule.elements("required")) {
                String name = ((Node.Text) required).value();
                members.put(name, plainest(schema.child(rules, name), name));
            }
        }
        return fields(members);
    }

    private static Node.Fields fields(Map<String, Node> members) {
        Map<String, Node.Member> result = new LinkedHashMap<>();
        members.forEach((key, value) -> result.put(key, new Node.Member(NOWHERE, value)));
        return new Node.Fields(NOWHERE, result);
    }
}
