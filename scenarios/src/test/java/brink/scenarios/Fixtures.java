package brink.scenarios;

import brink.scenarios.check.CheckResult;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.read.ReadResult;
import brink.scenarios.read.Setting;
import brink.scenarios.source.SourceText;
import brink.scenarios.source.TextLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The scenarios of the tests, and short ways to read them. */
public final class Fixtures {

    private Fixtures() {}

    public static SourceText text(String file) {
        return ((TextLoader.Found) load(file)).text();
    }

    /** Finds files among the test resources, by name. */
    public static TextLoader loader() {
        return (reference, from) -> load(reference);
    }

    private static TextLoader.Loaded load(String file) {
        try (InputStream stream = Fixtures.class.getResourceAsStream(file)) {
            return stream == null
                    ? new TextLoader.Missing("there is no such file", List.of("tiny.json", "complete.json"))
                    : new TextLoader.Found(SourceText.decode(file, stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ReadResult read(SourceText text, String... settings) {
        return Scenarios.read(
                text,
                loader(),
                Optional.empty(),
                Stream.of(settings).map(Setting::parse).toList());
    }

    public static CheckResult check(SourceText text, String... settings) {
        return Scenarios.check(read(text, settings));
    }

    /** Everything a user would see about the tiny scenario after changing its text. */
    public static String complaints(String file, String old, String replacement) {
        String text = text(file).text();
        if (!text.contains(old)) {
            throw new IllegalArgumentException("the fixture lacks " + old);
        }
        return print(SourceText.of(file, text.replace(old, replacement)));
    }

    public static String print(SourceText text, String... settings) {
        return ProblemPrinter.print(check(text, settings).problems());
    }
}
