package brink.scenarios.read;

import brink.scenarios.source.Node;
import java.math.BigDecimal;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Our trees as the trees that Jackson and the schema validator understand, without places, keys sorted. */
final class JsonTrees {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private JsonTrees() {}

    /** For the validator: whole numbers stay whole, because it cannot compare a huge double to a whole limit. */
    static JsonNode forSchema(Node node) {
        return of(node, JsonTrees::exact);
    }

    /** For binding: numbers too large for a long are doubles, because records hold doubles. */
    static JsonNode forBinding(Node node) {
        return of(node, JsonTrees::plain);
    }

    private static JsonNode of(Node node, Function<BigDecimal, JsonNode> number) {
        if (node instanceof Node.Fields fields) {
            ObjectNode object = NODES.objectNode();
            new TreeMap<>(fields.members()).forEach((key, member) -> object.set(key, of(member.value(), number)));
            return object;
        }
        if (node instanceof Node.Items items) {
            ArrayNode array = NODES.arrayNode(items.values().size());
            items.values().forEach(value -> array.add(of(value, number)));
            return array;
        }
        if (node instanceof Node.Text text) {
            return NODES.stringNode(text.value());
        }
        if (node instanceof Node.Numeral numeral) {
            return number.apply(numeral.value());
        }
        return node instanceof Node.Truth truth ? NODES.booleanNode(truth.value()) : NODES.nullNode();
    }

    private static JsonNode exact(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        boolean huge = stripped.scale() <= 0 && stripped.abs().compareTo(LONGEST) > 0;
        return huge ? NODES.numberNode(stripped.toBigIntegerExact()) : plain(value);
    }

    private static JsonNode plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        boolean whole = stripped.scale() <= 0 && stripped.abs().compareTo(LONGEST) <= 0;
        return whole ? NODES.numberNode(stripped.longValueExact()) : NODES.numberNode(value.doubleValue());
    }
}
