package brink.reports.draw;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.experiment.Experiment;
import brink.reports.Toy;
import brink.reports.Toys;
import brink.reports.figure.Figure;
import brink.reports.story.CalibrationCurve;
import brink.reports.story.ExperimentStory;
import brink.reports.story.NestedBands;
import brink.reports.story.Story;
import brink.reports.story.SurfaceMap;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pictures look as they did when somebody looked at them: one of each kind of figure, and two more in each theme. Where
 * a change is meant, {@code -Dgolden=write} draws them anew; then look at them.
 */
class GoldenPicturesTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "brink", "reports", "draw", "golden");
    private static final Path DRAWN = Path.of("target", "golden-pictures");

    private static final Experiment EXPERIMENT = Toys.experiment(1000);
    private static final List<Figure> FIGURES = Stream.<List<? extends Figure>>of(
                    Story.figures(Toy.play(Toys.winter(), 500), Toys.ORIGIN),
                    ExperimentStory.figures(EXPERIMENT, Toys.origin(EXPERIMENT), "full-invasion"),
                    List.<Figure>of(SurfaceMap.of(Toys.surface(Toys.winter(), 9, 6), 0, Toys.ORIGIN, "made by a test")),
                    List.of(NestedBands.of(Toys.nested(Toys.winter()), Toys.ORIGIN, "made by a test")),
                    List.of(CalibrationCurve.of(Toys.scored(), "0.1.0")))
            .<Figure>flatMap(List::stream)
            .toList();

    /** The number of pixels decides nothing about the layout; few make small files. */
    private static final int DPI = Picture.COARSEST;

    @ParameterizedTest
    @CsvSource({
        "outcomes, LIGHT",
        "timeline, LIGHT",
        "tension, LIGHT",
        "timeline, DARK",
        "tension, DARK",
        "timeline, PRINT",
        "outcomes, PRINT",
        "overview, LIGHT",
        "ladder, LIGHT",
        "ladder, DARK",
        "moves, LIGHT",
        "types, LIGHT",
        "types, PRINT",
        "losses, LIGHT",
        "loss-trade, LIGHT",
        "differences, LIGHT",
        "differences, DARK",
        "shares, LIGHT",
        "shares, PRINT",
        "flips, LIGHT",
        "incidence, LIGHT",
        "plane, LIGHT",
        "surface, LIGHT",
        "surface, PRINT",
        "nested, LIGHT",
        "calibration, DARK"
    })
    void aPictureLooksAsItDidWhenItWasLookedAt(String id, ThemeName theme) throws IOException {
        String file = "%s-%s.png".formatted(id, theme.word());
        Picture picture = Picture.of(figure(id), theme, DPI);
        if (System.getProperty("golden", "").equals("write")) {
            write(picture, GOLDEN.resolve(file));
        }
        BufferedImage golden = ImageIO.read(GOLDEN.resolve(file).toFile());
        Difference difference = Difference.between(picture.image(), golden);
        if (!difference.isSmall()) {
            write(picture, DRAWN.resolve(file));
        }
        assertThat(difference.isSmall())
                .as(
                        "%s: %s; the new picture: %s",
                        file, difference, DRAWN.resolve(file).toAbsolutePath())
                .isTrue();
    }

    /** A line that is one point wide and as long as an axis is enough, and so is a colour that is a little off. */
    @Test
    void whatTheEyeSeesIsNoSmallDifference() {
        Picture picture = Picture.of(figure("tension"), ThemeName.LIGHT, DPI);
        BufferedImage image = picture.image();
        BufferedImage same = Picture.of(figure("tension"), ThemeName.LIGHT, DPI).image();
        assertThat(Difference.between(image, same)).isEqualTo(new Difference(0, 0));
        for (int x = 100; x < 100 + Picture.WIDTH / 2; x++) {
            same.setRGB(x, 300, 0x164B82);
        }
        assertThat(Difference.between(image, same).isSmall()).isFalse();
        BufferedImage yellowed =
                Picture.of(figure("tension"), ThemeName.LIGHT, DPI).image();
        for (int y = 0; y < yellowed.getHeight(); y++) {
            for (int x = 0; x < yellowed.getWidth(); x++) {
                yellowed.setRGB(x, y, yellowed.getRGB(x, y) & 0xFFFFF8);
            }
        }
        assertThat(Difference.between(image, yellowed).isSmall()).isFalse();
        assertThat(Difference.between(image, yellowed).toString())
                .matches("0\\.00 % of pixels differ by more than 48 \\(at most 0\\.05 %\\), "
                        + "channels by \\d\\.\\d\\d on average \\(at most 0\\.50\\)");
    }

    private static Figure figure(String id) {
        return FIGURES.stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void write(Picture picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, picture.png());
    }

    /**
     * How two pictures differ. Another FreeType may shade the edge of a letter differently; it may move nothing and
     * recolour nothing.
     *
     * @param share of pixels of which a channel differs by more than {@value #SHADE}
     * @param mean difference of the channels, all of them, from 0 to 255
     */
    record Difference(double share, double mean) {
        private static final int SHADE = 48;
        private static final double LARGEST_SHARE = 0.0005;
        private static final double LARGEST_MEAN = 0.5;
        private static final double CHANNELS = 3;

        static Difference between(BufferedImage one, BufferedImage other) {
            assertThat(one.getWidth()).isEqualTo(other.getWidth());
            assertThat(one.getHeight()).isEqualTo(other.getHeight());
            long different = 0;
            long sum = 0;
            for (int y = 0; y < one.getHeight(); y++) {
                for (int x = 0; x < one.getWidth(); x++) {
                    int a = one.getRGB(x, y);
                    int b = other.getRGB(x, y);
                    int worst = 0;
                    for (int shift = 0; shift < 24; shift += 8) {
                        int channel = Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF));
                        worst = Math.max(worst, channel);
                        sum += channel;
                    }
                    different += worst > SHADE ? 1 : 0;
                }
            }
            double pixels = (double) one.getWidth() * one.getHeight();
            return new Difference(different / pixels, sum / pixels / CHANNELS);
        }

        boolean isSmall() {
            return share <= LARGEST_SHARE && mean <= LARGEST_MEAN;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.2f %% of pixels differ by more than %d (at most %.2f %%), channels by %.2f on average"
                            + " (at most %.2f)",
                    100 * share,
                    SHADE,
                    100 * LARGEST_SHARE,
                    mean,
                    LARGEST_MEAN);
        }
    }
}
