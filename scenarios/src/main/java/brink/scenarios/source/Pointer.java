package brink.scenarios.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The address of a value within a JSON document (RFC 6901).
 *
 * <p>Immutable and cheap to extend: a pointer shares its beginning with its parent.
 */
public final class Pointer implements Comparable<Pointer> {

    /** The whole document. */
    public static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer parent;
    private final String name;

    private Pointer(@Nullable Pointer parent, String name) {
        this.parent = parent;
        this.name = name;
    }

    /**
     * A pointer from its segments.
     *
     * @param segments keys and indices, outermost first
     * @return the pointer
     */
    public static Pointer of(String... segments) {
        Pointer result = ROOT;
        for (String segment : segments) {
            result = result.child(segment);
        }
        return result;
    }

    /**
     * The address of a member.
     *
     * @param key its key
     * @return this pointer, one step longer
     */
    public Pointer child(String key) {
        return new Pointer(this, key);
    }

    /**
     * The address of an element.
     *
     * @param index from 0
     * @return this pointer, one step longer
     */
    public Pointer child(int index) {
        return new Pointer(this, Integer.toString(index));
    }

    /**
     * The value that contains this one.
     *
     * @return the parent, or empty for the whole document
     */
    public Optional<Pointer> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * The last step: the key or index of the value within its parent.
     *
     * @return the key, unescaped; empty for the whole document
     */
    public String name() {
        return name;
    }

    /**
     * The steps from the whole document to the value.
     *
     * @return keys and indices, unescaped, outermost first
     */
    public List<String> segments() {
        Deque<String> result = new ArrayDeque<>();
        for (Pointer at = this; at.parent != null; at = at.parent) {
            result.addFirst(at.name);
        }
        return new ArrayList<>(result);
    }

    /**
     * The value and everything around it.
     *
     * @return this pointer, its parent, and so on to the whole document
     */
    public List<Pointer> lineage() {
        List<Pointer> result = new ArrayList<>();
        for (Pointer at = this; at != null; at = at.parent) {
            result.add(at);
        }
        return result;
    }

    /**
     * Whether this value is the other, or lies within it.
     *
     * @param other any pointer
     * @return true if the other's segments are the first of this one's
     */
    public boolean isWithin(Pointer other) {
        return lineage().contains(other);
    }

    /**
     * The address as it is written after {@code --set}.
     *
     * @return the segments joined by dots; {@code the file} for the whole document
     */
    public String dotted() {
        return parent == null ? "the file" : String.join(".", segments());
    }

    @Override
    public int compareTo(Pointer other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pointer that && name.equals(that.name) && Objects.equals(parent, that.parent);
    }

    @Override
    public int hashCode() {
        return 31 * (parent == null ? 0 : parent.hashCode()) + name.hashCode();
    }

    /**
     * The address in the notation of RFC 6901.
     *
     * @return {@code /actors/russia/lambda}; empty for the whole document
     */
    @Override
    public String toString() {
        StringBuilder result = new StringBuilder();
        for (String segment : segments()) {
            result.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
        }
        return result.toString();
    }
}
