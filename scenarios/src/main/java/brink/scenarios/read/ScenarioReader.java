package brink.scenarios.read;

import brink.scenarios.check.Ranges;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.problem.Problem;
import brink.scenarios.source.Node;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceMap;
import brink.scenarios.source.SourceText;
import brink.scenarios.source.TextLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From text to a document, or to problems. */
public final class ScenarioReader {

    private ScenarioReader() {}

    /**
     * Reads a scenario: its text, the texts it extends, a variant, settings; then the schema.
     *
     * @param text the scenario
     * @param loader finds what it extends
     * @param variant id of a variant to apply, if any
     * @param settings values to put in place after that, in this order
     * @return the document, or what is wrong
     */
    public static ReadResult read(
            SourceText text, TextLoader loader, Optional<String> variant, List<Setting> settings) {
        Assembler assembler = new Assembler(loader);
        Optional<Node.Fields> files = assembler.files(text);
        if (files.isEmpty()) {
            return nothing(assembler.problems());
        }
        Node.Fields root = files.get();
        List<String> variants = variants(root);
        if (variant.isPresent()) {
            root = assembler.variant(root, variant.get());
        }
        for (Setting setting : settings) {
            root = assembler.setting(root, setting);
        }
        return judge(root, assembler.problems(), variants);
    }

    /**
     * The JSON Schema of the format.
     *
     * @return its text, as shipped
     */
    public static String schema() {
        return FormatSchema.bundled().text();
    }

    /**
     * The ranges of the format, as the schema states them.
     *
     * @return a source of ranges, for one thread
     */
    public static Ranges ranges() {
        return new SchemaRanges();
    }

    private static ReadResult judge(Node.Fields root, List<Problem> earlier, List<String> variants) {
        SourceMap places = new SourceMap(root);
        List<SchemaCheck.Complaint> complaints = SchemaCheck.complaints(root);
        List<Problem> problems = new ArrayList<>(earlier);
        List<SchemaCheck.Complaint> version = complaints.stream()
                .filter(complaint -> complaint.target().equals(Pointer.of("format")))
                .toList();
        problems.addAll(SchemaCheck.problems(version.isEmpty() ? complaints : version, places));
        Node.Fields plain = Merge.without(root, "extends", "variants");
        if (!problems.isEmpty()) {
            return new ReadResult(problems, Optional.empty(), Set.of(), places, Optional.empty(), variants);
        }
        ScenarioDocument document = Binder.bind(plain);
        String canonical = Canonical.text(plain);
        ReadResult.Resolved resolved = new ReadResult.Resolved(canonical, Canonical.sha256(canonical));
        return new ReadResult(problems, Optional.of(document), Set.of(), places, Optional.of(resolved), variants);
    }

    private static ReadResult nothing(List<Problem> problems) {
        SourceMap places = new SourceMap(new Node.Nothing(brink.scenarios.source.Place.whole("")));
        return new ReadResult(problems, Optional.empty(), Set.of(), places, Optional.empty(), List.of());
    }

    private static List<String> variants(Node.Fields root) {
        return root.child("variants")
                .filter(Node.Fields.class::isInstance)
                .map(node -> ((Node.Fields) node)
                        .members().keySet().stream().sorted().toList())
                .orElse(List.of());
    }
}
