package brink.scenarios.sheet;

import brink.scenarios.problem.Problem;
import brink.scenarios.problem.Severity;
import brink.scenarios.read.CheckedText;
import brink.scenarios.read.TableReader;
import brink.scenarios.source.Node;
import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** From a text to a sheet that was filled in, or to problems. */
public final class SheetReader {

    private static final String TABLE = ".csv";
    private static final int LONGEST = 200;
    private static final char UNREADABLE = '\uFFFD';

    /** Control and format characters, but for the two that join letters. */
    private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200C\\u200D]]");

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
        Optional<String> nameless = nameless(student.value());
        if (nameless.isPresent()) {
            return failed(
                    "unsigned",
                    student.place(),
                    "student " + nameless.get(),
                    "Maybe ask whose sheet it is: the name decides the luck under which it is scored");
        }
        Node.Text scenario = root.text("scenario").orElseThrow();
        if (UNPRINTED.matcher(scenario.value()).find()) {
            return failed(
                    "text", scenario.place(), "scenario holds a control character, it must be a path or an id", "");
        }
        Heading heading = new Heading(
                student.value().strip(),
                scenario.value(),
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
        FilledSheet.Places places = new FilledSheet.Places(
                scenario.place(),
                root.text("fingerprint").orElseThrow().place(),
                root.child("forecasts").orElseThrow().place());
        return new Reading(Optional.of(new FilledSheet(heading, entries, places)), List.of());
    }

    /**
     * Why a text cannot be somebody's name.
     *
     * @param name any text
     * @return the rule that it breaks; nothing if it can
     */
    public static Optional<String> nameless(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        if (UNPRINTED.matcher(name).find()) {
            return Optional.of("holds a character that is not printed, it must be a name");
        }
        if (name.indexOf(UNREADABLE) >= 0) {
            return Optional.of("holds characters that could not be read, it must be a name; maybe LC_ALL=C.UTF-8");
        }
        if (plain.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of("is blank, it must be a name");
        }
        return name.length() > LONGEST
                ? Optional.of("must be a name of at most %s characters".formatted(LONGEST))
                : Optional.empty();
    }

    private static Reading failed(String code, Place place, String message, String advice) {
        return new Reading(Optional.empty(), List.of(problem(code, place, message, advice)));
    }

    private static Problem problem(String code, Place place, String message, String advice) {
        return new Problem(Severity.ERROR, code, Pointer.ROOT, place, message, advice);
    }

    private static CheckedText checked(SourceText text) {
        if (!text.name().toLowerCase(Locale.ROOT).endsWith(TABLE)) {
            return CheckedText.meansScenario(text)
                    ? new CheckedText(
                            Optional.empty(),
                            List.of(problem(
                                    "no-sheet",
                                    Place.startOf(text.name()),
                                    "the file is a scenario, it must be a prediction sheet",
                                    "Maybe another folder for sheets")))
                    : CheckedText.ofSheet(text);
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
