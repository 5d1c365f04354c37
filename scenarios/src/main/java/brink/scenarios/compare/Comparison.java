package brink.scenarios.compare;

import brink.scenarios.compare.Difference.Kind;
import brink.scenarios.source.Node;
import brink.scenarios.source.Pointer;
import brink.scenarios.words.Block.Point;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what differs between two scenarios. */
public final class Comparison {

    /** Keys that say nothing about the crisis, or have done their work in the merged document. */
    private static final Set<String> ASIDE = Set.of("extends", "variants", "$schema");

    /** What is told of a number beside its value. */
    private static final List<String> BESIDE = List.of("unit", "source", "confidence", "note");

    private final Telling before;
    private final Telling after;
    private final Entities entities;
    private final List<Difference> found = new ArrayList<>();

    private Comparison(Side a, Side b) {
        before = new Telling(a);
        after = new Telling(b);
        entities = new Entities(a, b);
    }

    /**
     * Compares two scenarios.
     *
     * @param a the first
     * @param b the second
     * @return what differs, in the order of the first, each entity's differences together; empty if both mean the same
     */
    public static List<Difference> of(Side a, Side b) {
        Comparison comparison = new Comparison(a, b);
        comparison.members(Pointer.ROOT, a.places().root(), b.places().root());
        return comparison.found;
    }

    private void compare(Pointer at, Node a, Node b) {
        if (Written.meaning(a, at.name()).equals(Written.meaning(b, at.name()))) {
            return;
        }
        if (before.isNumber(at) || after.isNumber(at)) {
            number(at, a, b);
        } else if (isTold(at) && !before.shape(at, a).equals(after.shape(at, b))) {
            changed(at, a, b);
        } else if (a instanceof Node.Fields && b instanceof Node.Fields) {
            members(at, a, b);
        } else if (a instanceof Node.Items first && b instanceof Node.Items second && sameShape(at, first, second)) {
            for (int i = 0; i < first.values().size(); i++) {
                compare(at.child(i), first.values().get(i), second.values().get(i));
            }
        } else {
            changed(at, a, b);
        }
    }

    /** Conditions and effects are told in sentences. */
    private boolean isTold(Pointer at) {
        return at.name().equals("effects") || before.isCondition(at) || after.isCondition(at);
    }

    private boolean sameShape(Pointer at, Node.Items a, Node.Items b) {
        return a.values().stream().allMatch(Node.Fields.class::isInstance)
                && before.shape(at, a).equals(after.shape(at, b));
    }

    private void members(Pointer at, Node a, Node b) {
        Set<String> keys = new LinkedHashSet<>(a.keys());
        keys.addAll(b.keys());
        Set<String> renamed = Entities.isCollection(at) ? renamed(at, a, b) : Set.of();
        for (String key : keys) {
            boolean aside = at.equals(Pointer.ROOT) && ASIDE.contains(key);
            if (!aside && !renamed.contains(key)) {
                member(at.child(key), a.child(key), b.child(key));
            }
        }
    }

    private void member(Pointer at, Optional<Node> a, Optional<Node> b) {
        if (a.isPresent() && b.isPresent()) {
            compare(at, a.get(), b.get());
        } else if (at.parent().filter(Entities::isCollection).isPresent()) {
            String change = a.isPresent() ? "removed" : "added";
            add(at, a.isPresent() ? Kind.REMOVED : Kind.ADDED, "%s: %s".formatted(entities.named(at), change), a, b);
        } else if (a.or(() -> b).orElseThrow() instanceof Node.Fields fields && isCollectionOfOne(at, fields)) {
            Node none = new Node.Fields(fields.place(), Map.of());
            members(at, a.orElse(none), b.orElse(none));
        } else {
            String words = "%s: %s -> %s".formatted(Entities.under(at), before.words(at), after.words(at));
            add(at, a.isPresent() ? Kind.REMOVED : Kind.ADDED, words, a, b);
        }
    }

    /** A collection, or an object of numbers by id, of which one side has none. */
    private boolean isCollectionOfOne(Pointer at, Node.Fields fields) {
        return !before.isNumber(at)
                && !after.isNumber(at)
                && !isTold(at)
                && (Entities.isCollection(at) || fields.text("type").isEmpty());
    }

    /** Ids of one side that are the ids of an equal thing on the other. */
    private Set<String> renamed(Pointer at, Node a, Node b) {
        Set<String> handled = new LinkedHashSet<>();
        for (String old : a.keys()) {
            if (b.child(old).isPresent()) {
                continue;
            }
            Node gone = a.child(old).orElseThrow();
            b.keys().stream()
                    .filter(key -> a.child(key).isEmpty() && !handled.contains(key))
                    .filter(key ->
                            Written.meaning(b.child(key).orElseThrow(), "").equals(Written.meaning(gone, "")))
                    .findFirst()
                    .ifPresent(key -> {
                        handled.addAll(List.of(old, key));
                        String words =
                                "%s: renamed to %s".formatted(at.child(old).dotted(), key);
                        add(at.child(key), Kind.RENAMED, words, Optional.of(gone), b.child(key));
                    });
        }
        return handled;
    }

    private void number(Pointer at, Node a, Node b) {
        String first = before.words(at);
        String second = after.words(at);
        if (!first.equals(second)) {
            add(
                    at,
                    Kind.CHANGED,
                    "%s: %s -> %s".formatted(Entities.under(at), first, second),
                    Optional.of(a),
                    Optional.of(b));
        }
        for (String key : BESIDE) {
            Optional<Node> old = a.child(key);
            Optional<Node> now = b.child(key);
            boolean same = old.map(Written::of).equals(now.map(Written::of));
            if (!same) {
                Pointer here = at.child(key);
                String words = "%s: %s -> %s".formatted(Entities.under(here), before.words(here), after.words(here));
                add(here, Kind.CHANGED, words, old, now);
            }
        }
    }

    private void changed(Pointer at, Node a, Node b) {
        String words = "%s: %s -> %s".formatted(Entities.under(at), before.words(at), after.words(at));
        add(at, Kind.CHANGED, words, Optional.of(a), Optional.of(b));
    }

    private void add(Pointer at, Kind kind, String words, Optional<Node> a, Optional<Node> b) {
        String entity = kind == Kind.CHANGED ? entities.of(at) : entities.all(at);
        List<Point> details = kind == Kind.ADDED ? after.details(at) : List.of();
        found.add(new Difference(entity, at.dotted(), kind, words, details, a.map(Written::of), b.map(Written::of)));
    }
}
