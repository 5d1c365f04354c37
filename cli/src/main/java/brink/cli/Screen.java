package brink.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the user looks at.
 *
 * @param letters which characters it shows
 * @param out whether results go to a terminal
 * @param err whether problems and progress go to a terminal
 * @param colours whether colours are welcome
 * @param width in characters
 */
record Screen(Letters letters, Target out, Target err, Colours colours, int width) {

    /** Width where nobody says otherwise. */
    static final int WIDTH = 100;

    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;

    /** A file: every letter, no terminal, no colours. */
    static final Screen FILE = new Screen(Letters.ALL, Target.ELSEWHERE, Target.ELSEWHERE, Colours.NONE, WIDTH);

    /** Which characters can be shown. */
    enum Letters {
        /** All of Unicode. */
        ALL,
        /** ASCII alone. */
        ASCII
    }

    /** Where a stream leads. */
    enum Target {
        /** To somebody's eyes. */
        TERMINAL,
        /** To a file or another program. */
        ELSEWHERE
    }

    /** Whether to colour. */
    enum Colours {
        /** Yes. */
        SOME,
        /** No. */
        NONE
    }

    /**
     * The screen that this process was started on.
     *
     * @param environment its environment variables
     */
    static Screen ofProcess(Map<String, String> environment) {
        Target out = target(1);
        Target err = environment.getOrDefault("TERM", "").equals("dumb") ? Target.ELSEWHERE : target(2);
        boolean plain = out == Target.ELSEWHERE
                || !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Screen(lettersOfTerminal(), out, err, plain ? Colours.NONE : Colours.SOME, width(environment));
    }

    private static int width(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{0,4}")
                ? Math.min(Math.max(Integer.parseInt(columns), NARROWEST), WIDEST)
                : WIDTH;
    }

    /** The encoding of the terminal, not of files: the launcher sets the latter. */
    private static Letters lettersOfTerminal() {
        String name = Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(System::getProperty)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .orElse("US-ASCII");
        try {
            return Charset.forName(name).newEncoder().canEncode('\u2192') ? Letters.ALL : Letters.ASCII;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException | UnsupportedOperationException e) {
            return Letters.ASCII;
        }
    }

    /** Linux says exactly where a stream leads; elsewhere Java's console has to do. */
    private static Target target(int stream) {
        Path link = Path.of("/proc/self/fd/" + stream);
        try {
            if (Files.isSymbolicLink(link)) {
                String leads = Files.readSymbolicLink(link).toString();
                return leads.matches("/dev/(pts/|tty|console).*") ? Target.TERMINAL : Target.ELSEWHERE;
            }
        } catch (java.io.IOException e) {
            return Target.ELSEWHERE;
        }
        return isConsole() ? Target.TERMINAL : Target.ELSEWHERE;
    }

    /** From Java 22 on there is a console even where there is no terminal, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull") // null still speaks on the Javas before
    private static boolean isConsole() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
