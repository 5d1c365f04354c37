package brink.scenarios.read;

import brink.scenarios.source.Node;
import brink.scenarios.source.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Another value for an address of a document, with what has to go with it.
 *
 * @param kind what is done to the value
 * @param edits the address first
 */
record Change(Kind kind, List<Edit> edits) {

    /** What is done to a value. */
    enum Kind {
        REPLACED,
        REMOVED,
        REORDERED
    }

    /**
     * A value for an address.
     *
     * @param at the address
     * @param value what stands there afterwards; empty for nothing
     */
    record Edit(Pointer at, Optional<Node> value) {

        private Optional<Node> applied(Optional<Node> here, List<String> segments) {
            if (segments.isEmpty()) {
                return value;
            }
            String key = segments.get(0);
            List<String> rest = segments.subList(1, segments.size());
            if (here.orElseThrow() instanceof Node.Items items) {
                int index = Integer.parseInt(key);
                List<Node> values = new ArrayList<>(items.values());
                applied(Optional.of(values.get(index)), rest)
                        .ifPresentOrElse(found -> values.set(index, found), () -> values.remove(index));
                return Optional.of(new Node.Items(items.place(), values));
            }
            Node.Fields fields = (Node.Fields) here.orElseThrow();
            return Optional.of(applied(fields.child(key), rest)
                    .map(found -> Merge.with(fields, key, new Node.Member(fields.place(), found)))
                    .orElseGet(() -> Merge.without(fields, key)));
        }

        @Override
        public String toString() {
            return at + " = " + value.map(Edit::shown).orElse("nothing");
        }

        private static String shown(Node node) {
            return Canonical.text(node).replaceAll("\\s+", " ").strip();
        }
    }

    /** A change of one value. */
    static Change of(Kind kind, Pointer at, Optional<Node> value) {
        return new Change(kind, List.of(new Edit(at, value)));
    }

    /** The document with this change. */
    Node.Fields applied(Node.Fields root) {
        Node changed = root;
        for (Edit edit : edits) {
            changed = edit.applied(Optional.of(changed), edit.at().segments()).orElseThrow();
        }
        return (Node.Fields) changed;
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " "
                + edits.stream().map(Edit::toString).collect(Collectors.joining(", "));
    }
}
