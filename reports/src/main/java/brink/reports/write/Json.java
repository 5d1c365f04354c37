package brink.reports.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as it is written here: keys in the order in which they were put, two spaces, line feeds, UTF-8. */
public final class Json {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /**
     * An object to be filled.
     *
     * @return empty
     */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /**
     * What some JSON says.
     *
     * @param json a whole value
     * @return the value
     */
    public static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /**
     * An object as text.
     *
     * @param content any
     * @return whole lines
     */
    public static String text(ObjectNode content) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER);
        return MAPPER.writer().with(printer).writeValueAsString(content) + "\n";
    }

    static void write(Path file, ObjectNode content) throws IOException {
        Files.writeString(file, text(content), StandardCharsets.UTF_8);
    }
}
