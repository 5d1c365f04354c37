package brink.scenarios.compare;

import brink.scenarios.source.Literals;
import brink.scenarios.source.Node;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A value as JSON on one line, keys sorted; and a form of it in which equal meanings are equal texts. */
final class Written {

    /** Lists in whose order there is no meaning. */
    private static final Set<String> UNORDERED = Set.of("all", "any", "observers", "rivals", "parties", "needed");

    private Written() {}

    static String of(Node node) {
        return text(node, "", false);
    }

    /** The same text for two values that mean the same. */
    static String meaning(Node node, String key) {
        return text(node, key, true);
    }

    private static String text(Node node, String key, boolean meaning) {
        if (node instanceof Node.Fields fields) {
            return fields(fields, meaning);
        }
        if (node instanceof Node.Items items) {
            List<String> parts = items.values().stream()
                    .map(value -> text(value, "", meaning))
                    .toList();
            boolean sorted = meaning && UNORDERED.contains(key);
            return "[" + String.join(", ", sorted ? parts.stream().sorted().toList() : parts) + "]";
        }
        if (node instanceof Node.Text text) {
            return Literals.quoted(text.value());
        }
        if (node instanceof Node.Numeral number) {
            return Literals.number(number.value());
        }
        return node instanceof Node.Truth truth ? Boolean.toString(truth.value()) : "null";
    }

    private static String fields(Node.Fields fields, boolean meaning) {
        Set<String> keys = fields.keys();
        boolean plain = keys.equals(Set.of("value"))
                || (keys.equals(Set.of("type", "value"))
                        && fields.text("type")
                                .filter(kind -> kind.value().equals("constant"))
                                .isPresent());
        if (meaning && plain) {
            return text(fields.child("value").orElseThrow(), "", true);
        }
        Function<String, String> member =
                key -> Literals.quoted(key) + ": " + text(fields.child(key).orElseThrow(), key, meaning);
        return new TreeMap<>(fields.members())
                .keySet().stream().map(member).collect(Collectors.joining(", ", "{", "}"));
    }
}
