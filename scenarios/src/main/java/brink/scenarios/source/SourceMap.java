package brink.scenarios.source;

import java.util.Optional;

/**
 * Who wrote what: from the address of a value in the merged document to the place that wrote it.
 *
 * @param root the merged document
 */
public record SourceMap(Node root) {

    /**
     * Where a value was written.
     *
     * @param pointer its address
     * @return its place; for a value that does not exist, the place of the nearest one around it
     */
    public Place placeOf(Pointer pointer) {
        Node at = root;
        for (String segment : pointer.segments()) {
            Optional<Node> next = at.child(segment);
            if (next.isEmpty()) {
                return at.place();
            }
            at = next.get();
        }
        return at.place();
    }

    /**
     * Where the key of a member was written.
     *
     * @param pointer the member's address
     * @return the place of its key; of the value itself where it has no key
     */
    public Place placeOfKey(Pointer pointer) {
        Optional<Node> around = pointer.parent().flatMap(this::find);
        if (around.isPresent() && around.get() instanceof Node.Fields fields) {
            Node.Member member = fields.members().get(pointer.name());
            return member == null ? fields.place() : member.key();
        }
        return placeOf(pointer);
    }

    /**
     * The value at an address.
     *
     * @param pointer its address
     * @return the value, or empty where there is none
     */
    public Optional<Node> find(Pointer pointer) {
        Optional<Node> at = Optional.of(root);
        for (String segment : pointer.segments()) {
            at = at.flatMap(node -> node.child(segment));
        }
        return at;
    }
}
