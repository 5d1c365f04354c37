package brink.scenarios.read;

import brink.scenarios.problem.NearMiss;
import brink.scenarios.problem.Problem;
import brink.scenarios.problem.Severity;
import brink.scenarios.source.Node;
import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceMap;
import brink.scenarios.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Turns a setting into a merge patch, after making sure that its path exists: in the document, or by
 * the schema where the document leaves an optional key out.
 */
final class SettingPatch {

    private final FormatSchema schema;
    private final Node root;
    private final Setting setting;

    private SettingPatch(FormatSchema schema, Node root, Setting setting) {
        this.schema = schema;
        this.root = root;
        this.setting = setting;
    }

    /**
     * A patch, or what is wrong with the setting.
     *
     * @param patch the patch, if there is no problem
     * @param problem the problem, if there is one
     */
    record Made(Optional<Node> patch, Optional<Problem> problem) {}

    static Made of(FormatSchema schema, Node root, Setting setting) {
        return new SettingPatch(schema, root, setting).make();
    }

    private Made make() {
        if (setting.path().isEmpty()) {
            return refused("setting", "a --set names no path, it must be path=value", "");
        }
        if (setting.value().isEmpty()) {
            return refused("setting", "--set %s has no value, it must be path=value".formatted(setting.path()), "");
        }
        List<String> segments = List.of(setting.path().split("\\.", -1));
        Optional<Node> at = Optional.of(root);
        List<Node.Fields> rules = schema.at(Pointer.ROOT);
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            Set<String> known = known(at, rules, i == 0);
            if (!known.contains(segment)) {
                return unknown(segments, i, known);
            }
            at = at.flatMap(node -> node.child(segment));
            rules = schema.child(rules, segment);
        }
        TreeReader.Tree value = value(setting.value().get());
        return value.root().isPresent()
                ? new Made(
                        Optional.of(
                                patch(Optional.of(root), segments, value.root().get())),
                        Optional.empty())
                : new Made(Optional.empty(), value.problems().stream().findFirst());
    }

    private Set<String> known(Optional<Node> at, List<Node.Fields> rules, boolean top) {
        Set<String> known = new TreeSet<>();
        if (at.isPresent() && at.get() instanceof Node.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                known.add(Integer.toString(i));
            }
            return known;
        }
        known.addAll(FormatSchema.keys(rules));
        at.ifPresent(node -> known.addAll(node.keys()));
        FormatSchema.keysFrom(rules)
                .flatMap(collection -> new SourceMap(root).find(collection))
                .ifPresent(node -> known.addAll(node.keys()));
        if (top) {
            known.removeAll(Set.of("extends", "variants"));
        }
        return known;
    }

    private Made unknown(List<String> segments, int wrong, Set<String> known) {
        String around = wrong == 0 ? "the scenario" : String.join(".", segments.subList(0, wrong));
        String advice = NearMiss.of(segments.get(wrong), known)
                .map(near -> {
                    List<String> mended = new ArrayList<>(segments);
                    mended.set(wrong, near);
                    return "Maybe '" + String.join(".", mended) + "'";
                })
                .orElseGet(() -> slashed(segments.get(wrong), known));
        return refused(
                "unknown-path",
                "%s names nothing (%s has no '%s'), a path must exist"
                        .formatted(setting.path(), around, segments.get(wrong)),
                advice);
    }

    /** A path as data files write it, with slashes. */
    private String slashed(String segment, Set<String> known) {
        List<String> parts = Stream.of(segment.split("/", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() > 1 && known.contains(parts.get(0))
                ? "Maybe '%s', with dots".formatted(String.join(".", parts))
                : NearMiss.advice(segment, known);
    }

    private Made refused(String code, String message, String advice) {
        Problem problem = new Problem(Severity.ERROR, code, Pointer.ROOT, setting.place(), message, advice);
        return new Made(Optional.empty(), Optional.of(problem));
    }

    /** The value as JSON; as text if it is no JSON. */
    private TreeReader.Tree value(String text) {
        TreeReader.Tree json = TreeReader.read(SourceText.of(setting.place().file(), text));
        if (json.root().isPresent() && json.problems().isEmpty()) {
            return new TreeReader.Tree(json.root().map(node -> replace(node, setting.place())), List.of());
        }
        List<Problem> kept = json.problems().stream()
                .filter(problem ->
                        problem.code().equals("not-finite") && json.problems().size() == 1)
                .map(problem -> new Problem(
                        Severity.ERROR,
                        problem.code(),
                        Pointer.of(setting.path().split("\\.", -1)),
                        setting.place(),
                        problem.message().replace(Pointer.ROOT.dotted(), setting.path()),
                        problem.advice()))
                .toList();
        return kept.isEmpty()
                ? new TreeReader.Tree(Optional.of(new Node.Text(setting.place(), text)), List.of())
                : new TreeReader.Tree(Optional.empty(), kept);
    }

    private static Node replace(Node node, Place place) {
        if (node instanceof Node.Fields fields) {
            Map<String, Node.Member> members = new LinkedHashMap<>();
            fields.members()
                    .forEach((key, member) -> members.put(key, new Node.Member(place, replace(member.value(), place))));
            return new Node.Fields(place, members);
        }
        if (node instanceof Node.Items items) {
            return new Node.Items(
                    place,
                    items.values().stream().map(value -> replace(value, place)).toList());
        }
        if (node instanceof Node.Text text) {
            return new Node.Text(place, text.value());
        }
        if (node instanceof Node.Numeral number) {
            return new Node.Numeral(place, number.value());
        }
        return node instanceof Node.Truth truth ? new Node.Truth(place, truth.value()) : new Node.Nothing(place);
    }

    /** Wraps the value in its path. A merge patch cannot reach into an array, so an array is rewritten. */
    private Node patch(Optional<Node> target, List<String> segments, Node value) {
        if (segments.isEmpty()) {
            return value;
        }
        String segment = segments.get(0);
        Node inner = patch(target.flatMap(node -> node.child(segment)), segments.subList(1, segments.size()), value);
        if (target.isPresent() && target.get() instanceof Node.Items items) {
            List<Node> values = new ArrayList<>(items.values());
            int index = Integer.parseInt(segment);
            if (inner instanceof Node.Nothing) {
                values.remove(index);
            } else {
                values.set(index, Merge.apply(values.get(index), inner));
            }
            return new Node.Items(items.place(), values);
        }
        return new Node.Fields(setting.place(), Map.of(segment, new Node.Member(setting.place(), inner)));
    }
}
