package brink.cli;

import brink.reports.draw.Picture;
import brink.reports.draw.ThemeName;
import brink.reports.write.Drawing;
import brink.reports.write.PictureFormat;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How figures are drawn. */
final class PictureOptions {

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            converter = Theme.class,
            completionCandidates = ThemeWords.class,
            description = "Colours of the figures: light, dark or print (greys and dashes). Default: light.")
    Optional<ThemeName> theme;

    @Option(
            names = "--dpi",
            paramLabel = "N",
            converter = WholeNumber.Dpi.class,
            description = "Pixels per inch of PNG, from 72 to 600. Default: 144, which makes 1800 x 1040 pixels.")
    Optional<Long> dpi;

    @Option(names = "--svg", description = "Draw each figure as SVG too.")
    boolean svg;

    /**
     * What the user wants drawn.
     *
     * @param figures ids of the figures, all where absent
     */
    Drawing drawing(Optional<List<String>> figures) {
        return new Drawing(
                theme.orElse(Drawing.DEFAULT.theme()),
                dpi.map(Math::toIntExact).orElse(Picture.DPI),
                svg ? EnumSet.allOf(PictureFormat.class) : EnumSet.of(PictureFormat.PNG),
                figures);
    }

    /** The words that a shell offers. */
    static final class ThemeWords implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(ThemeName.values()).map(ThemeName::word).iterator();
        }
    }

    /** Reads the name of a theme. */
    static final class Theme implements ITypeConverter<ThemeName> {
        @Override
        public ThemeName convert(String text) {
            return Stream.of(ThemeName.values())
                    .filter(theme -> theme.word().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'%s' must be one of %s"
                            .formatted(
                                    text,
                                    Stream.of(ThemeName.values())
                                            .map(ThemeName::word)
                                            .collect(Collectors.joining(", ")))));
        }
    }
}
