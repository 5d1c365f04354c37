package brink.cli;

/** Cells of comma-separated values (RFC 4180). */
final class Csv {

    private Csv() {}

    /** A cell, in quotes where it needs them. */
    static String quoted(String text) {
        boolean special = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return special ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
