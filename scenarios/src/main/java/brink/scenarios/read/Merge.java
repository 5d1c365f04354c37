package brink.scenarios.read;

import brink.scenarios.source.Node;
import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which a text changes another: JSON Merge Patch (RFC 7396) over values that remember
 * their places. {@code extends}, variants and settings all come down to it.
 */
final class Merge {

    private Merge() {}

    /**
     * Applies a patch.
     *
     * @param target what is to be changed, or null for nothing
     * @param patch an object changes the target's members one by one, and null among its members
     *     removes; anything else replaces the target
     * @return the result; shares what it can with both
     */
    static Node apply(@Nullable Node target, Node patch) {
        if (!(patch instanceof Node.Fields changes)) {
            return patch;
        }
        Map<String, Node.Member> members = new LinkedHashMap<>();
        if (target instanceof Node.Fields fields) {
            members.putAll(fields.members());
        }
        changes.members().forEach((key, change) -> {
            if (change.value() instanceof Node.Nothing) {
                members.remove(key);
            } else {
                Node.Member old = members.get(key);
                Node merged = apply(old == null ? null : old.value(), change.value());
                Place place = old == null || !(merged instanceof Node.Fields) ? change.key() : old.key();
                members.put(key, new Node.Member(place, merged));
            }
        });
        return new Node.Fields(target instanceof Node.Fields fields ? fields.place() : patch.place(), members);
    }

    /**
     * Removals that would remove nothing, which is what a misspelt key looks like.
     *
     * @param target what is to be changed
     * @param patch the patch
     * @return addresses of nulls in the patch for which the target has no member
     */
    static List<Pointer> vainRemovals(Node target, Node patch) {
        List<Pointer> result = new ArrayList<>();
        collectVain(Optional.of(target), patch, Pointer.ROOT, result);
        return result;
    }

    private static void collectVain(Optional<Node> target, Node patch, Pointer at, List<Pointer> result) {
        if (patch instanceof Node.Fields changes) {
            changes.members().forEach((key, change) -> {
                Optional<Node> old = target.flatMap(node -> node.child(key));
                if (change.value() instanceof Node.Nothing && old.isEmpty()) {
                    result.add(at.child(key));
                }
                collectVain(old, change.value(), at.child(key), result);
            });
        }
    }

    /** The object without some of its members. */
    static Node.Fields without(Node.Fields fields, String... keys) {
        Map<String, Node.Member> members = new LinkedHashMap<>(fields.members());
        List.of(keys).forEach(members::remove);
        return new Node.Fields(fields.place(), members);
    }

    /** The object with one member more, or replaced. */
    static Node.Fields with(Node.Fields fields, String key, Node.Member member) {
        Map<String, Node.Member> members = new LinkedHashMap<>(fields.members());
        members.put(key, member);
        return new Node.Fields(fields.place(), members);
    }
}
