package brink.reports.write;

/** Cells of comma-separated values (RFC 4180). */
public final class Csv {

    private Csv() {}

    /**
     * A cell, in quotes where it needs them.
     *
     * @param text any
     * @return the text as it stands between two commas
     */
    public static String cell(String text) {
        boolean special = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return special ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
