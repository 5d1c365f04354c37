package brink.scenarios.source;

import java.util.Comparator;

/**
 * A place in a text.
 *
 * @param file name of the text, as the user knows it
 * @param line from 1; 0 for a text without lines, such as a command-line option
 * @param column from 1, in characters; 0 for a text without lines
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /**
     * The beginning of a text.
     *
     * @param file its name
     * @return line 1, column 1
     */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    /**
     * A text too short to have lines, such as a command-line option.
     *
     * @param name what to call it
     * @return a place printed as its name alone
     */
    public static Place whole(String name) {
        return new Place(name, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /**
     * The place as editors and compilers write it.
     *
     * @return {@code file:line:column}, or the name alone for a text without lines
     */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
