package brink.scenarios.read;

import brink.scenarios.problem.NearMiss;
import brink.scenarios.problem.Problem;
import brink.scenarios.problem.Severity;
import brink.scenarios.source.Node;
import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceMap;
import brink.scenarios.source.SourceText;
import brink.scenarios.source.TextLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * From texts to one tree: a file over the files it extends, then a variant, then settings, all by
 * {@link Merge}.
 */
final class Assembler {

    private static final String EXTENDS = "extends";
    private static final String VARIANTS = "variants";

    private final TextLoader loader;
    private final List<Problem> problems = new ArrayList<>();

    Assembler(TextLoader loader) {
        this.loader = loader;
    }

    /** What went wrong so far. */
    List<Problem> problems() {
        return problems;
    }

    /** The tree of a text and all that it extends; empty if one of them could not be read to its end. */
    Optional<Node.Fields> files(SourceText text) {
        return chain(text, new ArrayList<>());
    }

    private Optional<Node.Fields> chain(SourceText text, List<String> names) {
        names.add(text.name());
        TreeReader.Tree tree = TreeReader.read(text);
        problems.addAll(tree.problems());
        if (tree.root().isEmpty()) {
            return Optional.empty();
        }
        Node root = tree.root().get();
        if (!(root instanceof Node.Fields fields)) {
            report(
                    "wrong-type",
                    Pointer.ROOT,
                    root.place(),
                    "the file holds %s, it must hold an object".formatted(root.kind()),
                    root instanceof Node.Items ? "Maybe take the brackets around the scenario away" : "");
            return Optional.empty();
        }
        Optional<Node.Text> reference = fields.text(EXTENDS);
        if (reference.isEmpty()) {
            return withoutBase(fields);
        }
        return base(reference.get(), text, names).map(below -> over(below, Merge.without(fields, EXTENDS)));
    }

    private Optional<Node.Fields> withoutBase(Node.Fields fields) {
        Optional<Node> wrong = fields.child(EXTENDS);
        wrong.ifPresent(node -> report(
                "wrong-type",
                Pointer.of(EXTENDS),
                node.place(),
                "extends (%s) must be text: a path or the id of a shipped scenario".formatted(node.kind()),
                ""));
        return wrong.isPresent() ? Optional.empty() : Optional.of(fields);
    }

    private Optional<Node.Fields> base(Node.Text reference, SourceText from, List<String> names) {
        TextLoader.Loaded loaded = loader.load(reference.value(), from);
        Pointer pointer = Pointer.of(EXTENDS);
        if (loaded instanceof TextLoader.Missing missing) {
            report(
                    "cannot-load",
                    pointer,
                    reference.place(),
                    "extends (%s) cannot be read, %s".formatted(reference.value(), missing.why()),
                    pathAdvice(reference.value(), missing.candidates()));
            return Optional.empty();
        }
        SourceText text = ((TextLoader.Found) loaded).text();
        if (names.contains(text.name())) {
            List<String> circle = new ArrayList<>(names.subList(names.indexOf(text.name()), names.size()));
            circle.add(text.name());
            report(
                    "extends-cycle",
                    pointer,
                    reference.place(),
                    "extends (%s) closes a circle (%s), a chain of files must end"
                            .formatted(reference.value(), String.join(" -> ", circle)),
                    "Maybe one of them need not extend another");
            return Optional.empty();
        }
        return chain(text, names);
    }

    private static String pathAdvice(String reference, List<String> candidates) {
        if (reference.chars().anyMatch(character -> character == '\\' || character < ' ')) {
            return "Maybe '/' instead of '\\'";
        }
        String near = NearMiss.advice(reference, candidates);
        return near.isEmpty() ? "Maybe another path: it begins at the folder of this file" : near;
    }

    private Node.Fields over(Node.Fields below, Node.Fields above) {
        Node.Fields plainBelow = Merge.without(below, VARIANTS);
        Node.Fields plainAbove = Merge.without(above, VARIANTS);
        Node.Fields merged = patched(plainBelow, plainAbove, above.place().file());
        return variants(below, above)
                .map(member -> Merge.with(merged, VARIANTS, member))
                .orElse(merged);
    }

    /** Variants are taken over whole: the nulls in their patches are theirs and must not be applied here. */
    private Optional<Node.Member> variants(Node.Fields below, Node.Fields above) {
        Node.Member mine = above.members().get(VARIANTS);
        Node.Member theirs = below.members().get(VARIANTS);
        if (mine != null
                && theirs != null
                && mine.value() instanceof Node.Fields own
                && theirs.value() instanceof Node.Fields inherited) {
            Node.Fields both = inherited;
            for (Map.Entry<String, Node.Member> variant : own.members().entrySet()) {
                both = variant.getValue().value() instanceof Node.Nothing
                        ? Merge.without(both, variant.getKey())
                        : Merge.with(both, variant.getKey(), variant.getValue());
            }
            return Optional.of(new Node.Member(mine.key(), both));
        }
        return Optional.ofNullable(mine == null ? theirs : mine);
    }

    /** A tree with further variants beside its own. */
    static Node.Fields withVariants(Node.Fields root, Node.Fields further) {
        Node.Fields all = root.object(VARIANTS).orElse(new Node.Fields(further.place(), Map.of()));
        for (Map.Entry<String, Node.Member> variant : further.members().entrySet()) {
            all = Merge.with(all, variant.getKey(), variant.getValue());
        }
        return Merge.with(root, VARIANTS, new Node.Member(further.place(), all));
    }

    private Node.Fields patched(Node.Fields target, Node patch, String by) {
        SourceMap places = new SourceMap(patch);
        for (Pointer vain : Merge.vainRemovals(target, patch)) {
            Set<String> known = new SourceMap(target)
                    .find(vain.parent().orElse(Pointer.ROOT))
                    .map(Node::keys)
                    .orElse(Set.of());
            report(
                    "unknown-path",
                    vain,
                    places.placeOfKey(vain),
                    "%s (null) removes nothing, what %s removes must exist".formatted(vain.dotted(), by),
                    NearMiss.of(vain.name(), known)
                            .map("Maybe '%s'"::formatted)
                            .orElse("Maybe leave it out: null only removes what is there"));
        }
        return (Node.Fields) Merge.apply(target, patch);
    }

    /** Applies a variant by its id. */
    Node.Fields variant(Node.Fields root, String id) {
        Set<String> known = root.child(VARIANTS).map(Node::keys).orElse(Set.of());
        Optional<Node> patch = root.child(VARIANTS).flatMap(all -> all.child(id));
        if (patch.isEmpty()) {
            String rule = known.isEmpty() ? "the scenario has no variants" : "it must be a variant of the scenario";
            report(
                    "unknown-variant",
                    Pointer.of(VARIANTS),
                    Place.whole("--variant " + id),
                    "variant (%s) is unknown, %s".formatted(id, rule),
                    NearMiss.advice(id, known));
            return root;
        }
        return patch.get()
                .object("patch")
                .map(changes -> patched(root, changes, "variant " + id))
                .orElse(root);
    }

    /** Applies a setting. */
    Node.Fields setting(Node.Fields root, Setting setting) {
        SettingPatch.Made made = SettingPatch.of(FormatSchema.bundled(), root, setting);
        made.problem().ifPresent(problems::add);
        return made.patch().map(patch -> (Node.Fields) Merge.apply(root, patch)).orElse(root);
    }

    private void report(String code, Pointer pointer, Place place, String message, String advice) {
        problems.add(new Problem(Severity.ERROR, code, pointer, place, message, advice));
    }
}
