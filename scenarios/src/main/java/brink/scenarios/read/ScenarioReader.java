package brink.scenarios.read;

import brink.scenarios.check.Ranges;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.problem.Problem;
import brink.scenarios.source.Node;
import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceMap;
import brink.scenarios.source.SourceText;
import brink.scenarios.source.TextLoader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        return read(text, loader, Optional.empty(), variant.stream().toList(), settings);
    }

    /**
     * Reads a scenario with several variants, one after the other.
     *
     * @param text the scenario
     * @param loader finds what it extends
     * @param further variants beside its own, by id
     * @param applied ids of the variants to apply, in this order
     * @param settings values to put in place after that, in this order
     * @return the document, or what is wrong
     */
    public static ReadResult read(
            SourceText text,
            TextLoader loader,
            Optional<Node.Fields> further,
            List<String> applied,
            List<Setting> settings) {
        Assembler assembler = new Assembler(loader);
        Optional<Node.Fields> files = assembler.files(text);
        if (files.isEmpty()) {
            return nothing(assembler.problems());
        }
        Node.Fields root =
                further.map(more -> Assembler.withVariants(files.get(), more)).orElse(files.get());
        List<String> variants = variants(root);
        for (String id : applied) {
            root = assembler.variant(root, id);
        }
        for (Setting setting : settings) {
            root = assembler.setting(root, setting);
        }
        return judge(root, assembler.problems(), variants);
    }

    /**
     * What a scenario is called.
     *
     * @param title a short title, or empty
     * @param summary a sentence or two, or empty
     * @param variants ids of the variants that its own text defines
     */
    public record Header(String title, String summary, List<String> variants) {
        /** Copies the list. */
        public Header {
            variants = List.copyOf(variants);
        }
    }

    /**
     * Reads only what a scenario is called.
     *
     * @param text the scenario, in whatever state
     * @return what could be read
     */
    public static Header header(SourceText text) {
        Optional<Node> root = TreeReader.read(text).root();
        return new Header(
                root.flatMap(node -> node.text("title")).map(Node.Text::value).orElse(""),
                root.flatMap(node -> node.text("summary")).map(Node.Text::value).orElse(""),
                root.map(ScenarioReader::variants).orElse(List.of()));
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

    /**
     * The units of the format's numbers, as the schema states them: of a number in the unit of an indicator, a
     * phrase with the word {@code indicator} in it; empty where the schema states none.
     *
     * @return a source of units by address, for one thread
     */
    public static Function<Pointer, String> units() {
        return new SchemaRanges()::unit;
    }

    private static ReadResult judge(Node.Fields root, List<Problem> earlier, List<String> variants) {
        SourceMap places = new SourceMap(root);
        Set<Pointer> silent = earlier.stream()
                .filter(problem -> problem.code().equals("not-finite"))
                .map(Problem::pointer)
                .collect(Collectors.toCollection(HashSet::new));
        List<SchemaCheck.Complaint> complaints = SchemaCheck.ofScenarios().complaints(root);
        List<SchemaCheck.Complaint> version = complaints.stream()
                .filter(complaint -> complaint.pointer().equals(Pointer.of("format")))
                .toList();
        List<SchemaCheck.Complaint> told = (version.isEmpty() ? complaints : version)
                .stream()
                        .filter(complaint -> !silent.contains(complaint.pointer()))
                        .toList();
        List<Problem> problems = new ArrayList<>(earlier);
        problems.addAll(SchemaCheck.ofScenarios().problems(told, places));
        if (problems.isEmpty()) {
            return sound(root, variants);
        }
        Optional<StandIns.Mended> mended = version.isEmpty() ? StandIns.mend(root, complaints) : Optional.empty();
        mended.ifPresent(some -> silent.addAll(some.addresses()));
        Optional<ScenarioDocument> document = mended.map(some -> Binder.bind(plain(some.root())));
        return new ReadResult(problems, document, silent, places, Optional.empty(), variants);
    }

    private static ReadResult sound(Node.Fields root, List<String> variants) {
        Node.Fields plain = plain(root);
        return new ReadResult(
                List.of(),
                Optional.of(Binder.bind(plain)),
                Set.of(),
                new SourceMap(root),
                Optional.of(new ReadResult.Resolved(Canonical.text(plain))),
                variants);
    }

    private static Node.Fields plain(Node.Fields root) {
        return Merge.without(root, "extends", "variants");
    }

    private static ReadResult nothing(List<Problem> problems) {
        SourceMap places = new SourceMap(new Node.Nothing(Place.whole("")));
        return new ReadResult(problems, Optional.empty(), Set.of(), places, Optional.empty(), List.of());
    }

    private static List<String> variants(Node root) {
        return root.child("variants")
                .map(node -> node.keys().stream().sorted().toList())
                .orElse(List.of());
    }
}
