package brink.cli;

import brink.engine.model.Scenario;
import brink.reports.draw.Picture;
import brink.reports.draw.ThemeName;
import brink.reports.story.Story;
import brink.reports.write.Drawing;
import brink.reports.write.PictureFormat;
import brink.scenarios.problem.NearMiss;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which figures are drawn, and how. */
final class FigureOptions {

    @Option(
            names = "--figures",
            paramLabel = "ID,...",
            completionCandidates = FigureWords.class,
            description = "Draw these figures alone, such as outcomes,timeline; 'none' draws nothing. Default: all.")
    Optional<String> figures;

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
     * @param scenario whose report it is: its figures are known before it is played
     * @throws Refusal if it has no figure of an id
     */
    Drawing drawing(Scenario scenario) {
        return new Drawing(
                theme.orElse(Drawing.DEFAULT.theme()),
                dpi.map(Math::toIntExact).orElse(Picture.DPI),
                svg ? EnumSet.allOf(PictureFormat.class) : EnumSet.of(PictureFormat.PNG),
                figures.map(text -> chosen(text, scenario)));
    }

    private static List<String> chosen(String text, Scenario scenario) {
        if (text.strip().equals(Story.NONE)) {
            return List.of();
        }
        List<String> ids = Story.ids(scenario);
        List<String> chosen =
                Stream.of(text.split(",", -1)).map(String::strip).distinct().toList();
        for (String id : chosen) {
            if (!ids.contains(id)) {
                throw Refusal.of(
                        ExitCode.USAGE,
                        "--figures (%s): %s has no such figure; it has %s"
                                .formatted(id, scenario.about().id(), String.join(", ", ids)),
                        NearMiss.of(id, ids)
                                .map("'%s'"::formatted)
                                .orElse("no --figures, which draws all, or --figures none"));
            }
        }
        return chosen;
    }

    /** The figures that a shell offers: those which are called the same in every report. */
    static final class FigureWords implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Story.fixedIds().iterator();
        }
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
