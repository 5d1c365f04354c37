package brink.reports.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import brink.engine.ensemble.Ensemble;
import brink.engine.model.Scenario;
import brink.reports.Toy;
import brink.reports.Toys;
import brink.reports.figure.Figure;
import brink.reports.story.CalibrationCurve;
import brink.reports.story.Edition;
import brink.reports.story.IndicatorFan;
import brink.reports.story.LadderAreas;
import brink.reports.story.NestedBands;
import brink.reports.story.Origin;
import brink.reports.story.Overview;
import brink.reports.story.Story;
import brink.reports.story.SurfaceMap;
import brink.reports.story.Timeline;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
    private static final Origin LONG_ORIGIN = new Origin(
            "0.1.0",
            Toys.ORIGIN.sha256(),
            Optional.of("a-variant-with-quite-a-long-name"),
            List.of("actors.ares.lambda=0.4", "actors.bella.lambda=0.4", "packages.trade.measures.imports.size=3"),
            Edition.PREVIEW,
            Optional.of("foundation model: no commitments yet"));

    private static final Figure SMALL =
            Story.figures(Toy.play(Toys.small(), 100), Toys.ORIGIN).get(0);

    static Stream<Arguments> figures() {
        return Stream.of(Toys.winter(), Toys.wordy(), Toys.small()).flatMap(scenario -> figures(scenario, 500));
    }

    /** Too many rows, a single run, nothing to tell: whatever is cut short, nothing may cover anything. */
    static Stream<Arguments> extremes() {
        return Stream.of(
                        figures(),
                        Stream.of(Toys.crowd(), Toys.bare()).flatMap(scenario -> figures(scenario, 60)),
                        Stream.of(Toys.winter(), Toys.crowd(), Toys.bare()).flatMap(scenario -> figures(scenario, 1)),
                        Stream.of(2, 7, 50).flatMap(size -> surfaces(size)),
                        Stream.of(Toys.winter(), Toys.wordy(), Toys.crowd(), Toys.small())
                                .map(scenario -> Arguments.of(
                                        "two bands", NestedBands.of(Toys.nested(scenario), LONG_ORIGIN, "provenance"))),
                        Stream.of(Arguments.of("a class", CalibrationCurve.of(Toys.scored(), "0.1.0"))))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> surfaces(int size) {
        return Stream.of(Toys.winter(), Toys.wordy(), Toys.small())
                .map(scenario -> Toys.surface(scenario, size, size))
                .map(surface -> Arguments.of(
                        "surface of %s × %s".formatted(size, size),
                        SurfaceMap.of(surface, 0, LONG_ORIGIN, "provenance")));
    }

    private static Stream<Arguments> figures(Scenario scenario, int runs) {
        Ensemble ensemble = Toy.play(scenario, runs);
        return Stream.concat(
                        Story.figures(ensemble, LONG_ORIGIN).stream(), Story.figures(ensemble, Toys.ORIGIN).stream())
                .map(figure -> Arguments.of(scenario.outcomes().order().size() + " outcomes, " + figure.id(), figure));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("extremes")
    void everyTextStandsInThePictureAndOnNoOther(String name, Figure figure) {
        List<Text> texts = light(figure).texts();
        assertThat(texts).hasSizeGreaterThan(8);
        for (Text text : texts) {
            assertThat(text.box().getMinX()).as(text.words()).isGreaterThanOrEqualTo(8);
            assertThat(text.box().getMinY()).as(text.words()).isGreaterThanOrEqualTo(8);
            assertThat(text.box().getMaxX()).as(text.words()).isLessThanOrEqualTo(Picture.WIDTH - 8);
            assertThat(text.box().getMaxY()).as(text.words()).isLessThanOrEqualTo(Picture.HEIGHT - 4);
        }
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(texts.get(i).box().intersects(texts.get(j).box()))
                        .as("%s on %s", texts.get(i), texts.get(j))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void everyNameIsThereInFull(String name, Figure figure) {
        List<Text> texts = light(figure).texts();
        boolean small = figure.id().equals(Overview.ID);
        assertThat(texts)
                .as("cut short: only in small panels, whose figures have every name in full")
                .noneMatch(text -> !small && text.words().contains("…"));
        String all = String.join("", texts.stream().map(Text::words).toList()).replace(" ", "");
        assertThat(all).contains(figure.words().title().replace(" ", ""));
        assertThat(all).contains(figure.words().provenance().replace(" ", ""));
    }

    /** Fourteen dates in as many days: they are all there as lines, yet half of the picture is left for its curves. */
    @Test
    void manyDatesLeaveRoomForTheCurves() {
        Toy toy = new Toy().end("war", "War", 0.02, 0).horizon("frozen", "Frozen");
        for (int day = 1; day <= 14; day++) {
            toy.mark("round-" + day, "Round " + day, Toy.START.plusDays(10 + day));
        }
        Ensemble ensemble = Toy.play(toy.build(), 500);
        for (Figure figure : List.of(
                Timeline.of(ensemble, Toys.ORIGIN),
                LadderAreas.of(ensemble, Toys.ORIGIN),
                IndicatorFan.of(ensemble, 0, Toys.ORIGIN))) {
            List<Text> texts = light(figure).texts();
            assertThat(texts).anyMatch(text -> text.words().matches("Round .* and \\d+ more"));
            double top = texts.stream()
                    .filter(text -> text.words().startsWith("Round"))
                    .mapToDouble(text -> text.box().getMaxY())
                    .max()
                    .orElseThrow();
            double bottom = texts.stream()
                    .filter(text -> text.words().equals("2021"))
                    .mapToDouble(text -> text.box().getMinY())
                    .min()
                    .orElseThrow();
            assertThat(bottom - top).isGreaterThan(Picture.HEIGHT / 2.0);
        }
    }

    @Test
    void theSameFigureGivesTheSameBytes() {
        List<Figure> first = Story.figures(Toy.play(Toys.winter(), 500), Toys.ORIGIN);
        List<Figure> second = Story.figures(Toy.play(Toys.winter(), 500), Toys.ORIGIN);
        assertThat(first).isEqualTo(second);
        for (int i = 0; i < first.size(); i++) {
            byte[] bytes = light(first.get(i)).png();
            assertThat(light(second.get(i)).png()).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @CsvSource({"72, 900, 520, 2835", "100, 1250, 722, 3937", "144, 1800, 1040, 5669", "300, 3750, 2167, 11811"})
    void aPictureIsAsLargeAsPromisedAndSaysSo(int dpi, int width, int height, int perMetre) throws IOException {
        byte[] png = Picture.of(SMALL, ThemeName.LIGHT, dpi).png();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        // The pHYs chunk of ISO/IEC 15948, 11.3.4.3: pixels per metre, twice, and a 1 for metres.
        ByteBuffer chunk = ByteBuffer.wrap(png, 33, 21);
        assertThat(chunk.getInt()).isEqualTo(9);
        assertThat(chunk.getInt()).isEqualTo(0x70485973);
        assertThat(chunk.getInt()).isEqualTo(perMetre);
        assertThat(chunk.getInt()).isEqualTo(perMetre);
        assertThat(chunk.get()).isEqualTo((byte) 1);
    }

    @Test
    void everyPixelArrivesInTheFile() throws IOException {
        Picture picture = Picture.of(SMALL, ThemeName.DARK, 100);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture.png()));
        BufferedImage drawn = picture.image();
        int width = drawn.getWidth();
        int[] pixels = drawn.getRGB(0, 0, width, drawn.getHeight(), null, 0, width);
        assertThat(read.getRGB(0, 0, width, read.getHeight(), null, 0, width)).isEqualTo(pixels);
    }

    @Test
    void aPictureIsLaidOutAlikeWhateverTheNumberOfPixelsAndTheTheme() {
        List<Text> texts = light(SMALL).texts();
        assertThat(Picture.of(SMALL, ThemeName.PRINT, 72).texts()).isEqualTo(texts);
        assertThat(Picture.of(SMALL, ThemeName.DARK, 287).texts()).isEqualTo(texts);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 71, 601})
    void noPictureIsTooCoarseToReadOrTooLargeToHold(int dpi) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Picture.of(SMALL, ThemeName.LIGHT, dpi))
                .withMessage("dpi (%d) must lie between 72 and 600", dpi);
    }

    private static Picture light(Figure figure) {
        return Picture.of(figure, ThemeName.LIGHT, Picture.DPI);
    }
}
