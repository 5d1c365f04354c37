package brink.cli;

/** Text broken into lines at spaces. */
final class Wrapped {

    private Wrapped() {}

    /**
     * Breaks a text into lines.
     *
     * @param head what the first line begins with; later lines are indented by as much
     * @param text to be broken; may be empty
     * @param width of a line, with the head; a single word may be longer
     * @return lines, each ended
     */
    static String lines(String head, String text, int width) {
        String indent = " ".repeat(head.length());
        StringBuilder lines = new StringBuilder(head);
        int column = head.length();
        boolean atStart = true;
        for (String word : text.strip().split(" +", -1)) {
            if (!atStart && column + 1 + word.length() > width) {
                lines.append('\n').append(indent);
                column = indent.length();
                atStart = true;
            }
            if (!atStart) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
            atStart = false;
        }
        return lines.append('\n').toString();
    }
}
