package brink.cli;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON in print: indented, no exponents, lines that end in LF on every system. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /** An object to be filled. */
    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** What some JSON says. */
    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /** An object as text. */
    static String text(ObjectNode object) {
        return MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(object)
                        .replace("\r\n", "\n") + "\n";
    }
}
