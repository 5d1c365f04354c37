package brink.scenarios.read;

import brink.scenarios.source.Node;
import java.math.BigDecimal;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Our trees as the trees that Jackson and the schema validator understand, without places, keys sorted. */
final class JsonTrees {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private JsonTrees() {}

    static JsonNode of(Node node) {
        if (node instanceof Node.Fields fields) {
            ObjectNode object = NODES.objectNode();
            new TreeMap<>(fields.members()).forEach((key, member) -> object.set(key, of(member.value())));
            return object;
        }
        if (node instanceof Node.Items items) {
            ArrayNode array = NODES.arrayNode(items.values().size());
            items.values().forEach(value -> array.add(of(value)));
            return array;
        }
        if (node instanceof Node.Text text) {
            return NODES.stringNode(text.value());
        }
        if (node instanceof Node.Numeral number) {
            return number(number.value());
        }
        return node instanceof Node.Truth truth ? NODES.booleanNode(truth.value()) : NODES.nullNode();
    }

    private static JsonNode number(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        boolean whole = stripped.scale() <= 0 && stripped.abs().compareTo(LONGEST) <= 0;
        return whole ? NODES.numberNode(stripped.longValueExact()) : NODES.numberNode(value.doubleValue());
    }
}
