package brink.scenarios.read;

import brink.scenarios.check.Range;
import brink.scenarios.check.Ranges;
import brink.scenarios.source.Node;
import brink.scenarios.source.Pointer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ranges that the schema states: {@code minimum} and its relatives beside a parameter, the same
 * under {@code x-days} beside a duration. Remembers what it has looked up; for one thread.
 */
final class SchemaRanges implements Ranges {

    private final FormatSchema schema = FormatSchema.bundled();
    private final List<Node.Fields> top = schema.at(Pointer.ROOT);
    private final IdentityHashMap<List<Node.Fields>, Map<String, List<Node.Fields>>> children = new IdentityHashMap<>();

    @Override
    public Range at(Pointer pointer) {
        List<Node.Fields> here = top;
        for (String segment : pointer.segments()) {
            List<Node.Fields> around = here;
            here = children.computeIfAbsent(around, parent -> new HashMap<>())
                    .computeIfAbsent(
                            FormatSchema.keys(around).contains(segment) ? segment : "",
                            key -> schema.child(around, segment));
        }
        return range(here);
    }

    private static Range range(List<Node.Fields> schemas) {
        Range range = Range.ANY;
        for (Node.Fields fields : schemas) {
            Node.Fields limits = fields.object("x-days").orElse(fields);
            Optional<Double> least = number(limits, "minimum");
            Optional<Double> above = number(limits, "exclusiveMinimum");
            Optional<Double> most = number(limits, "maximum");
            Optional<Double> below = number(limits, "exclusiveMaximum");
            range = new Range(
                    least.or(() -> above).orElse(range.low()),
                    above.isPresent() || (least.isEmpty() && range.aboveLow()),
                    most.or(() -> below).orElse(range.high()),
                    below.isPresent() || (most.isEmpty() && range.belowHigh()));
        }
        return range;
    }

    private static Optional<Double> number(Node.Fields fields, String key) {
        return fields.child(key)
                .filter(Node.Numeral.class::isInstance)
                .map(node -> ((Node.Numeral) node).value().doubleValue());
    }
}
