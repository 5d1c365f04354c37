package brink.scenarios.compare;

import brink.scenarios.words.Block.Point;
import java.util.List;
import java.util.Optional;

/**
 * One thing that differs.
 *
 * @param entity what it belongs to, such as {@code Move "Sign" (moves.sign)}
 * @param path where it stands, keys and indices joined by dots
 * @param kind what has happened to it
 * @param words the difference in words, beginning with the path from the entity on, or what stands there
 * @param details what a thing is that only the second scenario has; empty for what is no thing of its own
 * @param before the value in the first scenario as JSON on one line, if there is one
 * @param after the value in the second scenario as JSON on one line, if there is one
 */
public record Difference(
        String entity,
        String path,
        Kind kind,
        String words,
        List<Point> details,
        Optional<String> before,
        Optional<String> after) {

    /** Copies the list. */
    public Difference {
        details = List.copyOf(details);
    }

    /** What has happened. */
    public enum Kind {
        /** Only the second has it. */
        ADDED,
        /** Only the first has it. */
        REMOVED,
        /** The same thing under another id. */
        RENAMED,
        /** Both have it, with other values. */
        CHANGED
    }
}
