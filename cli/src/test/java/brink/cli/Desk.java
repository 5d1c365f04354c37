package brink.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** A folder to work in and a console that keeps what is said: the command without a process of its own. */
record Desk(Path folder, Screen screen, Interruption interruption, Map<String, String> environment) {

    static final String FERRY = "ferry.json";

    /** The same with words given: see {@link #withWords}. */
    static final String FERRY_WORD = "ferry-word.json";

    static final String CLAIMS = "ferry-claims.json";

    /** The claims about it lie on it too. */
    Desk withClaims() {
        return put(CLAIMS, resource(CLAIMS));
    }

    /** A desk with the test's scenario on it. */
    static Desk in(Path folder) {
        Desk desk = new Desk(folder, Screen.FILE, new Interruption(), Map.of());
        return desk.put(FERRY, resource(FERRY));
    }

    Desk put(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The file in which words are given lies on it too. */
    Desk withWords() {
        return put(FERRY_WORD, resource(FERRY_WORD));
    }

    Desk with(Screen other) {
        return new Desk(folder, other, interruption, environment);
    }

    /** What a command said and how it ended. */
    record Answer(int code, String out, String err) {}

    Answer ask(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Brink.run(host(stream(out), stream(err)), args);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Host host(PrintStream out, PrintStream err) {
        return new Host(new Console(out, err, screen), folder, environment, interruption);
    }

    static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    static String resource(String name) {
        try (InputStream stream = Desk.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("the tests have no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The root of the checkout. */
    static Path root() {
        return Path.of(System.getProperty("brink.root", ".."));
    }
}
