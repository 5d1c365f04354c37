package brink.scenarios.sheet;

import brink.scenarios.problem.Problem;
import brink.scenarios.problem.Severity;
import brink.scenarios.read.CheckedText;
import brink.scenarios.read.TableReader;
import brink.scenarios.source.Node;
import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From a text to a sheet that was filled in, or to problems. */
public final class SheetReader {

    private static final String TABLE = ".csv";

    private SheetReader() {}

    /**
     * What came of reading.
     *
     * @param sheet what was handed in; empty if there is a problem
     * @param problems what is wrong, sorted
     */
    public record Reading(Optional<FilledSheet> sheet, List<Problem> problems) {
        /** Sorts the problems. */
        public Reading {
            problems = Problem.sorted(problems);
        }
    }

    /**
     * Whether a text means to be a prediction sheet and not a scenario.
     *
     * @param text in whatever state
     * @return true if it has forecasts
     */
    public static boolean isSheet(SourceText text) {
        return CheckedText.meansSheet(text);
    }

    /**
     * Reads a sheet: a table if its name ends in .csv, JSON otherwise.
     *
     * @param text in whatever state
     * @return the sheet, or all that is wrong with it
     */
    public static Reading read(SourceText text) {
        CheckedText checked = checked(text);
        if (checked.root().isEmpty()) {
            return new Reading(Optional.empty(), checked.problems());
        }
        Node.Fields root = checked.root().get();
        Node.Text student = root.text("student").orElseThrow();
        if (student.value().isBlank()) {
            Problem problem = new Problem(
                    Severity.ERROR,
                    "unsigned",
                    Pointer.ROOT.child("student"),
                    student.place(),
                    "student is blank, it must be a name",
                    "Maybe ask whose sheet it is: the name decides the luck under which it is scored");
            return new Reading(Optional.empty(), List.of(problem));
        }
        Heading heading = new Heading(
                student.value().strip(),
                root.text("scenario").orElseThrow().value(),
                texts(root, "variants"),
                texts(root, "set"),
                root.text("risk").orElseThrow().value(),
                root.text("fingerprint").orElseThrow().value(),
                number(root.child("runs").orElseThrow()).orElseThrow().intValue());
        List<FilledSheet.Entry> entries = new ArrayList<>();
        List<Node> forecasts = root.elements("forecasts");
        for (int i = 0; i < forecasts.size(); i++) {
            Pointer pointer = Pointer.ROOT.child("forecasts").child(String.valueOf(i));
            entries.add(entry(pointer, (Node.Fields) forecasts.get(i)));
        }
        Place place = root.child("forecasts").orElseThrow().place();
        return new Reading(Optional.of(new FilledSheet(heading, entries, place)), List.of());
    }

    private static CheckedText checked(SourceText text) {
        if (!text.name().toLowerCase(Locale.ROOT).endsWith(TABLE)) {
            return CheckedText.ofSheet(text);
        }
        SheetTable.Sheet sheet = SheetTable.of(TableReader.read(text));
        return sheet.root()
                .map(CheckedText::ofSheet)
                .orElseGet(() -> new CheckedText(Optional.empty(), sheet.problems()));
    }

    private static List<String> texts(Node.Fields root, String key) {
        return root.elements(key).stream()
                .map(node -> ((Node.Text) node).value())
                .toList();
    }

    private static Optional<Double> number(Node node) {
        return node instanceof Node.Numeral number ? Optional.of(number.value().doubleValue()) : Optional.empty();
    }

    private static FilledSheet.Entry entry(Pointer pointer, Node.Fields forecast) {
        Node percent = forecast.child("percent").orElseThrow();
        return new FilledSheet.Entry(
                forecast.text("question").orElseThrow(),
                forecast.text("answer").orElseThrow(),
                number(percent),
                pointer,
                percent.place());
    }
}
