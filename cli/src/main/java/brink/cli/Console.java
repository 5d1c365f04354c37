package brink.cli;

import java.io.PrintStream;
import java.util.regex.Pattern;

/**
 * Where the command speaks. What it was asked for goes to {@code out}, everything about how it went to
 * {@code err}.
 *
 * @param out results, in UTF-8
 * @param err problems, warnings, progress, in UTF-8
 * @param screen what the terminal can do
 */
record Console(PrintStream out, PrintStream err, Screen screen) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r]]");

    /** Prints part of a result, in letters that the terminal can show. */
    void print(String text) {
        out.print(shown(text).replace('\r', '?'));
        out.flush();
    }

    /** Prints data for another program, as it is. */
    void data(String text) {
        out.print(text);
        out.flush();
    }

    /** Says how it is going or what is wrong, in letters that the terminal can show. */
    void tell(String text) {
        err.print(shown(text));
        err.flush();
    }

    /** What stands in a title or a name must not move a terminal's cursor, or worse. */
    private String shown(String text) {
        String plain = CONTROL.matcher(text).replaceAll("?");
        return screen.letters() == Screen.Letters.ALL ? plain : Ascii.of(plain);
    }
}
