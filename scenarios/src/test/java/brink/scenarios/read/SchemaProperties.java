package brink.scenarios.read;

import brink.scenarios.read.Property.Standing;
import brink.scenarios.source.Node;
import brink.scenarios.source.Pointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every property of the schema, found by walking it: one that is added tomorrow is among them.
 *
 * <p>What stands under {@code if} asks about other properties and is none.
 */
final class SchemaProperties {

    private final FormatSchema schema = FormatSchema.bundled();
    private final IdentityHashMap<Node.Fields, Property> byRules = new IdentityHashMap<>();
    private final List<Property> all = new ArrayList<>();
    private final Set<Node.Fields> honoured = Collections.newSetFromMap(new IdentityHashMap<>());

    SchemaProperties() {
        honour(schema.root());
        collect(schema.root(), "");
    }

    /** All of them, in the order of the schema. */
    List<Property> all() {
        return all;
    }

    /** Those of which a member of an object is an instance; none for a key that is somebody's id. */
    List<Property> of(List<Node.Fields> rules, Node.Fields owner, String key) {
        return rules.stream()
                .filter(rule -> fits(owner, rule))
                .flatMap(rule -> rule.object("properties").flatMap(some -> some.object(key)).stream())
                .flatMap(found -> Optional.ofNullable(byRules.get(found)).stream())
                .toList();
    }

    /** Those that an object could have by its kind, whether it has them or not. */
    List<Property> of(List<Node.Fields> rules, Node.Fields owner) {
        return FormatSchema.keys(rules).stream()
                .flatMap(key -> of(rules, owner, key).stream())
                .toList();
    }

    /** Every value of a document and the properties it stands for, outermost first. */
    List<Site> sites(Node.Fields root) {
        List<Site> sites = new ArrayList<>();
        walk(new Site(Pointer.ROOT, root, schema.at(Pointer.ROOT), List.of(), List.of()), sites);
        return sites;
    }

    private void walk(Site site, List<Site> sites) {
        sites.add(site);
        if (site.value() instanceof Node.Fields fields) {
            fields.members()
                    .forEach((key, member) ->
                            walk(inner(site, key, member.value(), of(site.rules(), fields, key)), sites));
        } else if (site.value() instanceof Node.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                walk(inner(site, Integer.toString(i), items.values().get(i), List.of()), sites);
            }
        }
    }

    private Site inner(Site site, String key, Node value, List<Property> own) {
        List<Property> around = new ArrayList<>(site.own());
        around.addAll(site.around());
        return new Site(site.at().child(key), value, schema.child(site.rules(), key), own, around);
    }

    /** Whether an object is of the kind for which a subschema is made, where kinds are told by their type. */
    private static boolean fits(Node.Fields fields, Node.Fields rule) {
        List<Node> kinds = rule.object("properties")
                .flatMap(some -> some.object("type"))
                .map(type -> type.elements("enum"))
                .orElse(List.of());
        String kind = fields.text("type").map(Node.Text::value).orElse("constant");
        return kinds.size() != 1 || ((Node.Text) kinds.get(0)).value().equals(kind);
    }

    /** Notes what can be reached without passing through anything provisional. */
    private void honour(Node node) {
        if (!(node instanceof Node.Fields rules) || rules.child("x-provisional").isPresent() || !honoured.add(rules)) {
            return;
        }
        target(rules).ifPresent(this::honour);
        rules.object("properties").ifPresent(some -> some.members().values().forEach(member -> honour(member.value())));
        for (String key : List.of("then", "else", "items", "additionalProperties")) {
            rules.child(key).ifPresent(this::honour);
        }
        rules.elements("allOf").forEach(this::honour);
    }

    private void collect(Node node, String at) {
        if (node instanceof Node.Fields fields) {
            fields.object("properties")
                    .ifPresent(some -> some.keys().forEach(key -> {
                        Node.Fields rules = some.object(key).orElseThrow();
                        Property property = new Property(at + "/properties/" + key, rules, standing(rules));
                        byRules.put(rules, property);
                        all.add(property);
                    }));
            fields.members().forEach((key, member) -> {
                if (!key.equals("if")) {
                    collect(member.value(), at + "/" + key);
                }
            });
        } else if (node instanceof Node.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                collect(items.values().get(i), at + "/" + i);
            }
        }
    }

    private Standing standing(Node.Fields rules) {
        Node.Fields meant = target(rules).orElse(rules);
        if (!honoured.contains(rules) || !honoured.contains(meant)) {
            return Standing.PROVISIONAL;
        }
        boolean descriptive = rules.child("x-descriptive").isPresent()
                || meant.child("x-descriptive").isPresent();
        return descriptive ? Standing.DESCRIPTIVE : Standing.LIVE;
    }

    private Optional<Node.Fields> target(Node.Fields rules) {
        return rules.text("$ref")
                .map(reference -> schema.root()
                        .object("$defs")
                        .flatMap(all -> all.object(reference.value().substring("#/$defs/".length())))
                        .orElseThrow());
    }
}
