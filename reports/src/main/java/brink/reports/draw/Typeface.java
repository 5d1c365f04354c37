package brink.reports.draw;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The cuts of the bundled typeface, Source Sans 3 (SIL Open Font License 1.1, beside the files). */
final class Typeface {
    /** For ticks, subtitles and captions. */
    static final Typeface REGULAR = new Typeface("Regular", 400, "normal");

    /** For names and values. */
    static final Typeface SEMIBOLD = new Typeface("Semibold", 600, "normal");

    /** For titles. */
    static final Typeface BOLD = new Typeface("Bold", 700, "normal");

    /** For small print. */
    static final Typeface ITALIC = new Typeface("It", 400, "italic");

    /** The family's names, and what stands in for it where it is not installed, as CSS has it. */
    static final String FAMILY = "'Source Sans 3', 'Source Sans Pro', sans-serif";

    private static final List<Typeface> CUTS = List.of(REGULAR, SEMIBOLD, BOLD, ITALIC);

    private final Font font;
    private final int weight;
    private final String slant;

    private Typeface(String cut, int weight, String slant) {
        this.weight = weight;
        this.slant = slant;
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

    /** The cut that a font of any size is of. */
    static Typeface of(Font font) {
        return CUTS.stream()
                .filter(cut -> cut.font.getPSName().equals(font.getPSName()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s is not bundled".formatted(font.getPSName())));
    }

    /** The weight as CSS has it, such as 400 for regular. */
    int weight() {
        return weight;
    }

    /** The style as CSS has it. */
    String slant() {
        return slant;
    }
}
