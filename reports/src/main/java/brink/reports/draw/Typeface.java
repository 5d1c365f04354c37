package brink.reports.draw;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The cuts of the bundled typeface, Source Sans 3 (SIL Open Font License 1.1, beside the files). */
final class Typeface {
    /** For ticks, subtitles and captions. */
    static final Typeface REGULAR = new Typeface("Regular");

    /** For names and values. */
    static final Typeface SEMIBOLD = new Typeface("Semibold");

    /** For titles. */
    static final Typeface BOLD = new Typeface("Bold");

    /** For small print. */
    static final Typeface ITALIC = new Typeface("It");

    private final Font font;

    private Typeface(String cut) {
        String file = "fonts/SourceSans3-" + cut + ".ttf";
        try (InputStream stream = Typeface.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing from the jar");
            }
            font = Font.createFont(Font.TRUETYPE_FONT, stream)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file + " is damaged", e);
        }
    }

    /** This cut at a size in points. */
    Font at(double size) {
        return font.deriveFont((float) size);
    }
}
