package brink.scenarios.compare;

import brink.scenarios.document.ConditionEntry;
import brink.scenarios.document.DocumentWalk;
import brink.scenarios.document.DurationEntry;
import brink.scenarios.document.EffectEntry;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.source.Node;
import brink.scenarios.source.Pointer;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.ConditionInWords;
import brink.scenarios.words.EffectsInWords;
import brink.scenarios.words.EntityInWords;
import brink.scenarios.words.ParameterRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What one side says at a place, in words. */
final class Telling {

    private final Side side;
    private final Map<Pointer, Record> entries = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    Telling(Side side) {
        this.side = side;
        DocumentWalk.entries(side.document()).forEach(entry -> entries.put(entry.at(), entry.value()));
        ParameterRow.of(side.document())
                .forEach(row -> numbers.put(row.path(), row.value() + (row.isDefault() ? " (by default)" : "")));
    }

    /** What a thing is. */
    List<Point> details(Pointer at) {
        return EntityInWords.of(side.document(), side.places()).at(at);
    }

    boolean isNumber(Pointer at) {
        Record entry = entries.get(at);
        return entry instanceof ParameterEntry || entry instanceof DurationEntry;
    }

    boolean isCondition(Pointer at) {
        return entries.get(at) instanceof ConditionEntry;
    }

    /** What stands there: a number or its distribution, a sentence, or JSON. */
    String words(Pointer at) {
        Optional<String> number = Optional.ofNullable(numbers.get(at.dotted()));
        Optional<Node> node = side.places().find(at);
        if (number.isPresent() || node.isEmpty()) {
            return number.orElse(isWhenOfMove(at) ? "at any time" : "not given");
        }
        if (entries.get(at) instanceof ConditionEntry condition) {
            return ConditionInWords.of(side.document()).clause(condition);
        }
        if (at.name().equals("effects")) {
            return EffectsInWords.of(side.document()).line(effects(at, node.get()));
        }
        return node.get() instanceof Node.Text text ? quoted(text) : Written.of(node.get());
    }

    private static boolean isWhenOfMove(Pointer at) {
        return at.segments().size() == 3
                && at.segments().get(0).equals("moves")
                && at.name().equals("when");
    }

    private static String quoted(Node.Text text) {
        String value = text.value();
        return value.contains(" ") ? '"' + value + '"' : value;
    }

    private List<EffectEntry> effects(Pointer at, Node node) {
        int count = node instanceof Node.Items items ? items.values().size() : 0;
        return IntStream.range(0, count)
                .mapToObj(i -> entries.get(at.child(i)))
                .filter(EffectEntry.class::isInstance)
                .map(EffectEntry.class::cast)
                .toList();
    }

    /** The value without its numbers: two of the same shape can be compared number by number. */
    String shape(Pointer at, Node node) {
        if (isNumber(at)) {
            return "#";
        }
        if (node instanceof Node.Fields fields) {
            StringBuilder shape = new StringBuilder("{");
            new TreeMap<>(fields.members())
                    .forEach((key, member) -> shape.append(key).append(shape(at.child(key), member.value())));
            return shape.append('}').toString();
        }
        if (node instanceof Node.Items items) {
            StringBuilder shape = new StringBuilder("[");
            for (int i = 0; i < items.values().size(); i++) {
                shape.append(shape(at.child(i), items.values().get(i))).append(',');
            }
            return shape.append(']').toString();
        }
        return Written.of(node);
    }
}
