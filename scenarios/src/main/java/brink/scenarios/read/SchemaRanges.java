package brink.scenarios.read;

import brink.scenarios.check.Range;
import brink.scenarios.check.Ranges;
import brink.scenarios.source.Node;
import brink.scenarios.source.Pointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ranges and units that the schema states: {@code minimum} and its relatives beside a parameter, the same
 * under {@code x-days} beside a duration. Remembers what it has looked up; for one thread.
 */
final class SchemaRanges implements Ranges {

    private final FormatSchema schema = FormatSchema.bundled();
    private final Level top = new Level(schema.at(Pointer.ROOT));

    @Override
    public Range at(Pointer pointer) {
        return level(pointer).range;
    }

    /** The unit of a number: what stands under {@code x-unit}, or nothing. */
    String unit(Pointer pointer) {
        return level(pointer).unit;
    }

    private Level level(Pointer pointer) {
        Level here = top;
        for (String segment : pointer.segments()) {
            here = here.child(segment);
        }
        return here;
    }

    /** The subschemas that apply to a value, and what lies below them as far as it was asked for. */
    private final class Level {
        private final List<Node.Fields> schemas;
        private final Set<String> keys;
        private final Range range;
        private final String unit;
        private final Map<String, Level> children = new HashMap<>();

        Level(List<Node.Fields> schemas) {
            this.schemas = schemas;
            keys = FormatSchema.keys(schemas);
            range = range(schemas);
            unit = schemas.stream()
                    .flatMap(schema -> schema.text("x-unit").stream())
                    .map(Node.Text::value)
                    .findFirst()
                    .orElse("");
        }

        /** All keys that the schema doesn't name share one level. */
        Level child(String segment) {
            return children.computeIfAbsent(
                    keys.contains(segment) ? segment : "", key -> new Level(schema.child(schemas, segment)));
        }
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
