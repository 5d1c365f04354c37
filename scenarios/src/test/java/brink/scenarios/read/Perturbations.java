package brink.scenarios.read;

import brink.scenarios.amount.Durations;
import brink.scenarios.source.Node;
import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Other values for a place in a document. Not all of them make sense there: the checks of the format
 * refuse those that do not.
 */
final class Perturbations {

    private static final Place NOWHERE = Place.whole("perturbed");
    private static final int FROM_ELSEWHERE = 12;

    private final Node.Fields root;
    private final List<Site> everywhere;

    /**
     * Perturbations of a document.
     *
     * @param root the document
     * @param everywhere sites of this and other documents, from which values are borrowed
     */
    Perturbations(Node.Fields root, List<Site> everywhere) {
        this.root = root;
        this.everywhere = everywhere;
    }

    /** Changes of the value at a site as a whole; its parts have sites of their own. */
    List<Change> of(Site site) {
        Map<String, Change> changes = new LinkedHashMap<>();
        replacements(site).forEach(node -> propose(Change.Kind.REPLACED, site, node, changes));
        orders(site.value()).forEach(node -> propose(Change.Kind.REORDERED, site, node, changes));
        List<Change> result = new ArrayList<>(changes.values());
        if (!site.at().equals(Pointer.ROOT)) {
            result.add(removal(site));
        }
        return result;
    }

    private static void propose(Change.Kind kind, Site site, Node node, Map<String, Change> changes) {
        String text = Canonical.text(node);
        if (!text.equals(Canonical.text(site.value()))) {
            changes.putIfAbsent(text, Change.of(kind, site.at(), Optional.of(node)));
        }
    }

    /** Without the value; an entry under an id goes together with its mention in every list of ids. */
    private Change removal(Site site) {
        List<Change.Edit> edits = new ArrayList<>();
        edits.add(new Change.Edit(site.at(), Optional.empty()));
        if (site.own().isEmpty() && site.value() instanceof Node.Fields) {
            mentions(root, Pointer.ROOT, site.at().name(), edits);
        }
        return new Change(Change.Kind.REMOVED, edits);
    }

    private static void mentions(Node node, Pointer at, String id, List<Change.Edit> edits) {
        if (node instanceof Node.Fields fields) {
            fields.members().forEach((key, member) -> mentions(member.value(), at.child(key), id, edits));
        } else if (node instanceof Node.Items items) {
            List<Node> others = items.values().stream()
                    .filter(value ->
                            !(value instanceof Node.Text text && text.value().equals(id)))
                    .toList();
            if (others.size() < items.values().size()) {
                edits.add(new Change.Edit(at, Optional.of(new Node.Items(NOWHERE, others))));
            }
        }
    }

    private Stream<Node> replacements(Site site) {
        Stream<Node> enumerated = site.rules().stream().flatMap(rule -> rule.elements("enum").stream());
        Stream<Node> made;
        if (site.value() instanceof Node.Numeral numeral) {
            made = numbers(numeral.value());
        } else if (site.value() instanceof Node.Truth truth) {
            made = Stream.of(new Node.Truth(NOWHERE, !truth.value()));
        } else if (site.value() instanceof Node.Text text) {
            made = texts(text.value(), site);
        } else {
            made = Stream.empty();
        }
        return Stream.of(enumerated, made, borrowed(site)).flatMap(some -> some);
    }

    private static Stream<Node> numbers(BigDecimal value) {
        BigDecimal two = BigDecimal.valueOf(2);
        return Stream.of(
                        value.multiply(two),
                        value.divide(two),
                        value.add(BigDecimal.ONE),
                        value.subtract(BigDecimal.ONE),
                        value.negate(),
                        value.movePointRight(1),
                        value.movePointLeft(1),
                        BigDecimal.ZERO,
                        BigDecimal.ONE)
                .map(number -> new Node.Numeral(NOWHERE, number));
    }

    private Stream<Node> texts(String value, Site site) {
        Stream<String> meant = Stream.empty();
        if (has(site, "format", "date")) {
            LocalDate date = LocalDate.parse(value);
            meant = IntStream.of(1, -1, 7, -7, 30, -30, 90)
                    .mapToObj(days -> date.plusDays(days).toString());
        } else if (has(site, "pattern", "^P(?=")) {
            double days = Durations.days(value);
            meant = Stream.<DoubleUnaryOperator>of(d -> d * 2, d -> d / 2, d -> d + 1, d -> d * 10, d -> d / 10)
                    .map(operator -> duration(operator.applyAsDouble(days)));
        } else if (has(site, "pattern", "^[a-z]")) {
            meant = siblings(root, value);
        }
        return Stream.concat(meant, Stream.of(value + "-x")).map(text -> new Node.Text(NOWHERE, text));
    }

    private static boolean has(Site site, String keyword, String beginning) {
        return site.rules().stream()
                .flatMap(rule -> rule.text(keyword).stream())
                .anyMatch(text -> text.value().startsWith(beginning));
    }

    private static String duration(double days) {
        BigDecimal decimal =
                BigDecimal.valueOf(days).setScale(9, RoundingMode.HALF_UP).stripTrailingZeros();
        return "P" + decimal.toPlainString() + "D";
    }

    /** The other ids of every collection that holds this one. */
    private static Stream<String> siblings(Node node, String id) {
        Stream<Node> parts = Stream.empty();
        if (node instanceof Node.Fields fields) {
            parts = fields.members().values().stream().map(Node.Member::value);
        } else if (node instanceof Node.Items items) {
            parts = items.values().stream();
        }
        Stream<String> here = node.keys().contains(id) ? node.keys().stream() : Stream.empty();
        return Stream.concat(here, parts.flatMap(part -> siblings(part, id)));
    }

    /** What stands for the same property elsewhere. */
    private Stream<Node> borrowed(Site site) {
        return everywhere.stream()
                .filter(other -> other.own().stream().anyMatch(site.own()::contains))
                .map(Site::value)
                .filter(value -> !(value instanceof Node.Nothing))
                .limit(FROM_ELSEWHERE);
    }

    /** A list with two neighbours swapped, for each two; and from last to first. */
    private static Stream<Node> orders(Node value) {
        if (!(value instanceof Node.Items items)) {
            return Stream.empty();
        }
        Stream<List<Node>> swapped = IntStream.range(1, items.values().size()).mapToObj(i -> {
            List<Node> values = new ArrayList<>(items.values());
            Collections.swap(values, i - 1, i);
            return values;
        });
        List<Node> reversed = new ArrayList<>(items.values());
        Collections.reverse(reversed);
        return Stream.concat(swapped, Stream.of(reversed)).map(values -> new Node.Items(NOWHERE, values));
    }
}
