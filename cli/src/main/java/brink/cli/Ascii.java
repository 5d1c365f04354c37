package brink.cli;

import java.text.Normalizer;
import java.util.Map;

/** The same text for a terminal that shows ASCII alone. */
final class Ascii {

    private static final int LAST = 0x7e;

    private static final Map<String, String> STAND_INS = Map.ofEntries(
            Map.entry("\u00b1", "+/-"),
            Map.entry("\u00b7", "-"),
            Map.entry("\u00d7", "x"),
            Map.entry("\u00df", "ss"),
            Map.entry("\u00e6", "ae"),
            Map.entry("\u00c6", "Ae"),
            Map.entry("\u00f8", "o"),
            Map.entry("\u00d8", "O"),
            Map.entry("\u0142", "l"),
            Map.entry("\u0141", "L"),
            Map.entry("\u00a0", " "),
            Map.entry("\u202f", " "),
            Map.entry("\u2009", " "),
            Map.entry("\u2010", "-"),
            Map.entry("\u2011", "-"),
            Map.entry("\u2012", "-"),
            Map.entry("\u2013", "-"),
            Map.entry("\u2014", "-"),
            Map.entry("\u2212", "-"),
            Map.entry("\u2018", "'"),
            Map.entry("\u2019", "'"),
            Map.entry("\u201c", "\""),
            Map.entry("\u201d", "\""),
            Map.entry("\u00ab", "\""),
            Map.entry("\u00bb", "\""),
            Map.entry("\u2026", "..."),
            Map.entry("\u2192", "->"),
            Map.entry("\u2264", "<="),
            Map.entry("\u2265", ">="));

    private Ascii() {}

    /**
     * A text in ASCII.
     *
     * @param text any
     * @return the text with look-alikes for punctuation, letters without their accents, and a question
     *     mark for what has no likeness
     */
    static String of(String text) {
        if (text.chars().allMatch(character -> character <= LAST)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> plain.append(likeness(point)));
        return plain.toString();
    }

    private static String likeness(int point) {
        String character = Character.toString(point);
        if (point <= LAST) {
            return character;
        }
        String standIn = STAND_INS.get(character);
        if (standIn != null) {
            return standIn;
        }
        String letters = Normalizer.normalize(character, Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> part <= LAST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean isMark = Character.getType(point) == Character.NON_SPACING_MARK;
        return letters.isEmpty() && !isMark ? "?" : letters;
    }
}
