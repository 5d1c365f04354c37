package brink.scenarios.read;

import brink.scenarios.source.Node;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The JSON Schema of the format as something to ask: which keys can stand here, which numbers.
 *
 * <p>Where a value can take several forms, an answer covers them all.
 */
final class FormatSchema {

    private static final String FOLDER = "/brink/scenarios/library/";
    private static final Set<String> DESCRIBING = Set.of("title", "description", "default");
    private static final FormatSchema BUNDLED = bundled("scenario-1.schema.json", "a scenario");

    private final String text;
    private final String thing;
    private final Node.Fields root;

    private FormatSchema(SourceText source, String thing) {
        this.text = source.text();
        this.thing = thing;
        this.root = (Node.Fields) TreeReader.read(source).root().orElseThrow();
    }

    /** The schema of scenarios, format version 1. */
    static FormatSchema bundled() {
        return BUNDLED;
    }

    /** The schema of claims, format version 1; read anew each time, since most commands need it not at all. */
    static FormatSchema claims() {
        return bundled("claims-1.schema.json", "a file of claims");
    }

    /** The schema of prediction sheets, format version 1; read anew each time, likewise. */
    static FormatSchema sheets() {
        return bundled("predictions-1.schema.json", "a prediction sheet");
    }

    private static FormatSchema bundled(String file, String thing) {
        String resource = FOLDER + file;
        try (InputStream stream = FormatSchema.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks its resource " + resource);
            }
            return new FormatSchema(SourceText.decode(resource, stream.readAllBytes()), thing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What such a file is, with its article. */
    String thing() {
        return thing;
    }

    /** The schema as it is shipped. */
    String text() {
        return text;
    }

    /**
     * The schema as the validator is fastest with it: without what only describes, and with an enumeration of
     * one text in place of a constant text in a condition, because for every constant that is missed it puts
     * words together, which for a mere condition nobody reads.
     */
    Node rules() {
        return rules(root, false, false);
    }

    private static Node rules(Node node, boolean names, boolean condition) {
        if (node instanceof Node.Items items) {
            return new Node.Items(
                    items.place(),
                    items.values().stream()
                            .map(value -> rules(value, false, condition))
                            .toList());
        }
        if (!(node instanceof Node.Fields fields)) {
            return node;
        }
        Map<String, Node.Member> kept = new LinkedHashMap<>();
        fields.members().forEach((key, member) -> {
            boolean describes = !names && (DESCRIBING.contains(key) || key.startsWith("x-"));
            if (!names && condition && key.equals("const") && member.value() instanceof Node.Text) {
                Node one = new Node.Items(member.value().place(), List.of(member.value()));
                kept.put("enum", new Node.Member(member.key(), one));
            } else if (!describes) {
                boolean inner = !names && (key.equals("properties") || key.equals("$defs"));
                boolean asks = condition || (!names && key.equals("if"));
                kept.put(key, new Node.Member(member.key(), rules(member.value(), inner, asks)));
            }
        });
        return new Node.Fields(fields.place(), kept);
    }

    /** The schema as a tree. */
    Node.Fields root() {
        return root;
    }

    /** Every subschema that may apply to the value at an address; empty where nothing can stand. */
    List<Node.Fields> at(Pointer pointer) {
        List<Node.Fields> here = branches(List.of(root));
        for (String segment : pointer.segments()) {
            here = child(here, segment);
        }
        return here;
    }

    /** Every subschema that may apply to a part of a value, given those of the value. */
    List<Node.Fields> child(List<Node.Fields> here, String segment) {
        List<Node.Fields> named = new ArrayList<>();
        List<Node.Fields> others = new ArrayList<>();
        for (Node.Fields schema : here) {
            schema.child("properties").flatMap(all -> all.child(segment)).ifPresent(node -> add(node, named));
            schema.child("additionalProperties").ifPresent(node -> add(node, others));
            schema.child("items").ifPresent(node -> add(node, others));
        }
        return branches(named.isEmpty() ? others : named);
    }

    /** The keys that the schema names for the value it applies to. */
    static Set<String> keys(List<Node.Fields> here) {
        Set<String> keys = new TreeSet<>();
        for (Node.Fields schema : here) {
            schema.object("properties").ifPresent(all -> keys.addAll(all.keys()));
        }
        return keys;
    }

    /** The collection whose ids are the keys of the value, if they are ids of something else. */
    static Optional<Pointer> keysFrom(List<Node.Fields> here) {
        for (Node.Fields schema : here) {
            Optional<Node.Text> path = schema.text("x-keys");
            if (path.isPresent()) {
                return Optional.of(Pointer.of(path.get().value().substring(1).split("/", -1)));
            }
        }
        return Optional.empty();
    }

    private static void add(Node node, List<Node.Fields> list) {
        if (node instanceof Node.Fields fields) {
            list.add(fields);
        }
    }

    private List<Node.Fields> branches(List<Node.Fields> schemas) {
        Set<Node.Fields> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Node.Fields> result = new ArrayList<>();
        Deque<Node.Fields> open = new ArrayDeque<>(schemas);
        while (!open.isEmpty()) {
            Node.Fields schema = open.removeFirst();
            if (!seen.add(schema)) {
                continue;
            }
            result.add(schema);
            List<Node.Fields> next = new ArrayList<>();
            schema.text("$ref").ifPresent(reference -> add(definition(reference.value()), next));
            schema.child("then").ifPresent(node -> add(node, next));
            schema.child("else").ifPresent(node -> add(node, next));
            schema.elements("allOf").forEach(node -> add(node, next));
            open.addAll(next);
        }
        return result;
    }

    private Node definition(String reference) {
        Optional<Node> at = Optional.of(root);
        for (String segment : reference.substring(2).split("/", -1)) {
            at = at.flatMap(node -> node.child(segment));
        }
        return at.orElseThrow(() -> new IllegalStateException("the schema lacks " + reference));
    }
}
