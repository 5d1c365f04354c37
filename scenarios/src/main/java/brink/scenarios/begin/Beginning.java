package brink.scenarios.begin;

import brink.scenarios.read.ScenarioReader;
import brink.scenarios.source.Ids;
import brink.scenarios.source.Literals;
import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceMap;
import brink.scenarios.source.SourceText;
import brink.scenarios.source.TextLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the text of a new scenario. */
public final class Beginning {

    private static final String STARTER = "/brink/scenarios/library/starter.json";
    private static final Pattern SCHEMA = Pattern.compile("(?m)^( *)\"\\$schema\": \"[^\"]*\",$");
    private static final String FOR_EDITORS =
            "$1// \"\\$schema\": \"scenario-1.schema.json\", // for an editor: brink schema > scenario-1.schema.json";

    private static final String EXTENSION = """
            // What is written here is laid over the shipped scenario %1$s: objects are merged key by key, any other
            // value replaces what is there, and null takes something away. 'brink diff %1$s' with the name of this
            // file says what has come of it.
            {
              // The shipped scenario that this one changes.
              "extends": "%1$s",

              // A short name in small letters, for reports and folders.
              "id": %2$s,

              // What reports and charts are headed with.
              "title": %3$s,

              // Named changes, played with --variant ID, beside those of %1$s. This one changes nothing yet: write
              // into its patch what is to be different, in the shape of the file, such as {"clock": {"steps": 30}}.
              "variants": {
                "mine": {"name": "My variant", "summary": "Nothing is different yet.", "patch": {}}
              }
            }
            """;

    private Beginning() {}

    /**
     * The id that a file's name suggests.
     *
     * @param name of a file, with or without {@code .json}
     * @return small letters, digits and hyphens; empty if the name has no letters to begin with
     */
    public static Optional<String> id(String name) {
        return Ids.of(name.replaceFirst("(?i)\\.json$", ""));
    }

    /**
     * A small scenario, sound and commented line by line.
     *
     * @param id its id
     * @param title its title, if it is to have another than the starter's
     * @return the text of a file
     */
    public static String starter(String id, Optional<String> title) {
        return copy(starter(), id, title);
    }

    private static SourceText starter() {
        try (InputStream stream = Beginning.class.getResourceAsStream(STARTER)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks its resource " + STARTER);
            }
            return SourceText.decode(STARTER, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A copy of a scenario, with its remarks.
     *
     * @param from a sound scenario that extends no other
     * @param id the copy's id
     * @param title the copy's title, if it is to have another
     * @return the text of a file
     */
    public static String copy(SourceText from, String id, Optional<String> title) {
        SourceMap places = ScenarioReader.read(from, TextLoader.none(), Optional.empty(), List.of())
                .places();
        String text = from.text();
        if (title.isPresent()) {
            text = replaced(text, places.placeOf(Pointer.of("title")), title.get());
        }
        text = replaced(text, places.placeOf(Pointer.of("id")), id);
        return SCHEMA.matcher(text).replaceFirst(FOR_EDITORS);
    }

    /** Puts another text in quotes where one begins. The later place must be replaced first. */
    private static String replaced(String text, Place at, String value) {
        int begin = 0;
        for (int line = 1; line < at.line(); line++) {
            begin = text.indexOf('\n', begin) + 1;
        }
        begin += at.column() - 1;
        int end = begin + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return text.substring(0, begin) + Literals.quoted(value) + text.substring(end + 1);
    }

    /**
     * A scenario that lays changes over a shipped one: none yet, and a variant to begin with.
     *
     * @param base id of the shipped scenario
     * @param id its own id
     * @param title its own title
     * @return the text of a file
     */
    public static String extension(String base, String id, String title) {
        return EXTENSION.formatted(base, Literals.quoted(id), Literals.quoted(title));
    }
}
