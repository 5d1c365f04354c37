package brink.reports.write;

import brink.reports.draw.Picture;
import brink.reports.draw.ThemeName;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a report's figures are drawn. It changes pictures and no number; {@code provenance.json} has it all the same, so
 * that every file can be made again.
 *
 * @param theme in which colours
 * @param dpi pixels per inch of PNG files, from {@value Picture#COARSEST} to {@value Picture#FINEST}; a figure is
 *     {@value Picture#WIDTH} by {@value Picture#HEIGHT} points, of which 72 make an inch
 * @param formats the files of each figure, at least one
 * @param figures ids of the figures to draw, as {@link brink.reports.story.Story#ids} has them; all where absent, none
 *     where empty
 */
public record Drawing(ThemeName theme, int dpi, Set<PictureFormat> formats, Optional<List<String>> figures) {

    /** Every figure in the light theme as PNG, two pixels to a point. */
    public static final Drawing DEFAULT =
            new Drawing(ThemeName.LIGHT, Picture.DPI, EnumSet.of(PictureFormat.PNG), Optional.empty());

    /** Copies the collections; refuses a number of pixels out of range, and no format. */
    public Drawing {
        if (dpi < Picture.COARSEST || dpi > Picture.FINEST) {
            throw new IllegalArgumentException(
                    "dpi (%s) must lie between %s and %s".formatted(dpi, Picture.COARSEST, Picture.FINEST));
        }
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("a figure must be drawn into at least one format");
        }
        formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
        figures = figures.map(List::copyOf);
    }

    /**
     * The ids that are drawn among those there are.
     *
     * @param all ids of a report, in its order
     * @return those that are wanted, in the same order
     * @throws IllegalArgumentException if one is wanted that is not there
     */
    List<String> chosen(List<String> all) {
        List<String> wanted = figures.orElse(all);
        for (String id : wanted) {
            if (!all.contains(id)) {
                throw new IllegalArgumentException("figure (%s) must be one of %s".formatted(id, all));
            }
        }
        return all.stream().filter(wanted::contains).toList();
    }
}
