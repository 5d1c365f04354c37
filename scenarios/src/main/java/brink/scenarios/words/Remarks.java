package brink.scenarios.words;

import brink.scenarios.words.Block.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an author says about an entry, at its end. */
final class Remarks {

    private Remarks() {}

    /** Adds a remark as a point of its own, if there is one. */
    static void add(List<Point> points, String remark) {
        if (!remark.isEmpty()) {
            points.add(Point.of(remark));
        }
    }

    /** A note alone, in front of it a space; empty if there is none. */
    static String note(Optional<String> note) {
        return note.filter(text -> !text.isBlank())
                .map(text -> " " + Phrases.sentence(flat(text)))
                .orElse("");
    }

    /** Note, reading, source and confidence as sentences; empty if nothing is said. */
    static String of(
            Optional<String> source, Optional<String> confidence, Optional<String> reading, Optional<String> note) {
        List<String> origin = new ArrayList<>();
        source.ifPresent(text -> origin.add("source: " + flat(text)));
        confidence.ifPresent(text -> origin.add("confidence: " + text));
        String words = note(note)
                + reading.map(text -> " Reading: " + Phrases.sentence(flat(text)))
                        .orElse("");
        String from = Phrases.sentence(String.join("; ", origin));
        return (words.isEmpty() || from.isEmpty() ? words + from : words + " (" + from + ")").strip();
    }

    /** A text without line breaks of its own. */
    static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
