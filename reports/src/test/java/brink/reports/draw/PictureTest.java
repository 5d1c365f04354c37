package brink.reports.draw;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.ensemble.Ensemble;
import brink.engine.model.Scenario;
import brink.reports.Toy;
import brink.reports.Toys;
import brink.reports.figure.Figure;
import brink.reports.story.Edition;
import brink.reports.story.IndicatorFan;
import brink.reports.story.LadderAreas;
import brink.reports.story.Origin;
import brink.reports.story.Overview;
import brink.reports.story.Story;
import brink.reports.story.Timeline;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PictureTest {
    private static final Origin LONG_ORIGIN = new Origin(
            "0.1.0",
            Toys.ORIGIN.sha256(),
            Optional.of("a-variant-with-quite-a-long-name"),
            List.of("actors.ares.lambda=0.4", "actors.bella.lambda=0.4", "packages.trade.measures.imports.size=3"),
            Edition.PREVIEW,
            Optional.of("foundation model: no commitments yet"));

    /** Glyphs may differ by a shade where another FreeType draws them; shapes may not. */
    private static final int SHADE = 48;

    private static final double FEW = 0.002;

    static Stream<Arguments> figures() {
        return Stream.of(Toys.winter(), Toys.wordy(), Toys.small()).flatMap(scenario -> figures(scenario, 500));
    }

    /** Too many rows, a single run, nothing to tell: whatever is cut short, nothing may cover anything. */
    static Stream<Arguments> extremes() {
        return Stream.concat(
                figures(),
                Stream.concat(
                        Stream.of(Toys.crowd(), Toys.bare()).flatMap(scenario -> figures(scenario, 60)),
                        Stream.of(Toys.winter(), Toys.crowd(), Toys.bare()).flatMap(scenario -> figures(scenario, 1))));
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
        List<Text> texts = Picture.of(figure).texts();
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
        List<Text> texts = Picture.of(figure).texts();
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
            List<Text> texts = Picture.of(figure).texts();
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
            byte[] bytes = Picture.of(first.get(i)).png();
            assertThat(Picture.of(second.get(i)).png()).isEqualTo(bytes);
        }
    }

    @Test
    void aPictureIsAsLargeAsPromised() throws IOException {
        Figure figure = Story.figures(Toy.play(Toys.small(), 100), Toys.ORIGIN).get(0);
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(Picture.of(figure).png()));
        assertThat(image.getWidth()).isEqualTo(1800);
        assertThat(image.getHeight()).isEqualTo(1040);
    }

    /** {@code golden-timeline.png} is {@code winter-timeline-500.png} of {@link Samples}, looked at and copied. */
    @Test
    void aTimelineLooksAsItDidWhenItWasLookedAt() throws IOException {
        Figure figure = Timeline.of(Toy.play(Toys.winter(), 500), Toys.ORIGIN);
        BufferedImage drawn = Picture.of(figure).image();
        BufferedImage golden;
        try (InputStream stream = PictureTest.class.getResourceAsStream("golden-timeline.png")) {
            golden = ImageIO.read(stream);
        }
        long different = 0;
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                different += differ(drawn.getRGB(x, y), golden.getRGB(x, y)) ? 1 : 0;
            }
        }
        assertThat((double) different / drawn.getWidth() / drawn.getHeight()).isLessThan(FEW);
    }

    private static boolean differ(int one, int other) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > SHADE) {
                return true;
            }
        }
        return false;
    }
}
