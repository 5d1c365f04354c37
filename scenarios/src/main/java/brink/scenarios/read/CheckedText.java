package brink.scenarios.read;

import brink.scenarios.problem.Problem;
import brink.scenarios.problem.Severity;
import brink.scenarios.source.Node;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceMap;
import brink.scenarios.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text of JSON, read and held against its schema.
 *
 * @param root the object that it holds; empty if there is a problem
 * @param problems what is wrong with it, sorted
 */
public record CheckedText(Optional<Node.Fields> root, List<Problem> problems) {

    /** Sorts the problems. */
    public CheckedText {
        problems = Problem.sorted(problems);
    }

    /**
     * Reads a file of claims.
     *
     * @param text in whatever state
     * @return the object, or all that is wrong with it
     */
    public static CheckedText ofClaims(SourceText text) {
        return of(text, SchemaCheck.ofClaims());
    }

    /**
     * Reads a prediction sheet.
     *
     * @param text in whatever state
     * @return the object, or all that is wrong with it
     */
    public static CheckedText ofSheet(SourceText text) {
        return of(text, SchemaCheck.ofSheets());
    }

    /**
     * Holds a prediction sheet against its schema.
     *
     * @param fields the sheet, wherever it was read from
     * @return the object, or all that is wrong with it
     */
    public static CheckedText ofSheet(Node.Fields fields) {
        return of(fields, SchemaCheck.ofSheets(), List.of());
    }

    private static CheckedText of(SourceText text, SchemaCheck check) {
        TreeReader.Tree tree = TreeReader.read(text, check.thing());
        List<Problem> problems = new ArrayList<>(tree.problems());
        if (tree.root().isEmpty()) {
            return new CheckedText(Optional.empty(), problems);
        }
        Node root = tree.root().get();
        if (root instanceof Node.Fields fields) {
            return of(fields, check, problems);
        }
        problems.add(new Problem(
                Severity.ERROR,
                "wrong-type",
                Pointer.ROOT,
                root.place(),
                "the file holds %s, it must hold an object".formatted(root.kind()),
                ""));
        return new CheckedText(Optional.empty(), problems);
    }

    private static CheckedText of(Node.Fields fields, SchemaCheck check, List<Problem> before) {
        List<Problem> problems = new ArrayList<>(before);
        problems.addAll(check.problems(check.complaints(fields), new SourceMap(fields)));
        return new CheckedText(problems.isEmpty() ? Optional.of(fields) : Optional.empty(), problems);
    }

    /**
     * Whether a text means to be a file of claims and not a scenario.
     *
     * @param text in whatever state
     * @return true if it has a key that only files of claims have
     */
    public static boolean meansClaims(SourceText text) {
        Set<String> keys = keys(text);
        return (keys.contains("claims") || keys.contains("scenario")) && !keys.contains("forecasts");
    }

    /**
     * Whether a text means to be a prediction sheet and not a scenario.
     *
     * @param text in whatever state
     * @return true if it has a key that only sheets have
     */
    public static boolean meansSheet(SourceText text) {
        return keys(text).contains("forecasts");
    }

    /**
     * Whether a text means to be a scenario and nothing else.
     *
     * @param text in whatever state
     * @return true if it has a key that every scenario has, or extends one
     */
    public static boolean meansScenario(SourceText text) {
        Set<String> keys = keys(text);
        return (keys.contains("ladder") || keys.contains("actors") || keys.contains("extends"))
                && !keys.contains("forecasts");
    }

    private static Set<String> keys(SourceText text) {
        return TreeReader.read(text).root().map(Node::keys).orElse(Set.of());
    }

    /**
     * The JSON Schema of claims.
     *
     * @return its text, as shipped
     */
    public static String claimsSchema() {
        return FormatSchema.claims().text();
    }

    /**
     * The JSON Schema of prediction sheets.
     *
     * @return its text, as shipped
     */
    public static String sheetsSchema() {
        return FormatSchema.sheets().text();
    }
}
