package brink.scenarios.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text and its name.
 *
 * @param name what the user calls it and what problems print; the same text always has the same name,
 *     so that a file which extends itself is noticed
 * @param text its content, without a byte order mark
 * @param spoilt where the bytes stopped being UTF-8, if they did
 */
public record SourceText(String name, String text, Optional<Place> spoilt) {

    /** How the names of shipped scenarios begin. */
    public static final String LIBRARY = "library:";

    /**
     * A text that is already decoded.
     *
     * @param name what the user calls it
     * @param text its content
     * @return the text
     */
    public static SourceText of(String name, String text) {
        return new SourceText(name, text.startsWith("\uFEFF") ? text.substring(1) : text, Optional.empty());
    }

    /**
     * Decodes UTF-8. A leading byte order mark, which some editors write, is dropped. Bytes that are
     * not UTF-8 are no exception but part of the result, because reading reports them with a place.
     *
     * @param name what the user calls it
     * @param bytes the content of the file
     * @return the text, up to the first byte that is not UTF-8
     */
    public static SourceText decode(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        SourceText decoded = of(name, characters.flip().toString());
        return result.isError()
                ? new SourceText(name, decoded.text(), Optional.of(end(name, decoded.text())))
                : decoded;
    }

    private static Place end(String name, String text) {
        int lines = (int) text.chars().filter(character -> character == '\n').count();
        return new Place(name, lines + 1, text.length() - text.lastIndexOf('\n'));
    }
}
