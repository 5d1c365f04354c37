package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.experiment.RunEndings;
import brink.engine.experiment.Surface;
import brink.engine.experiment.Surface.Row;
import brink.engine.experiment.Sweep;
import brink.engine.experiment.Sweep.Point;
import brink.reports.Toys;
import brink.reports.figure.SurfaceFigure;
import brink.reports.figure.SurfaceFigure.Cell;
import brink.reports.figure.SurfaceFigure.Contour;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurfaceStoryTest {

    private static final int RUNS = 1000;
    private static final int WAR = 1;

    /** So many of a thousand runs end in war; in the same runs where the number is the same. */
    private static Surface surface(int[]... rows) {
        List<Row> made = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            List<Point> points = new ArrayList<>();
            for (int column = 0; column < rows[row].length; column++) {
                byte[] endings = new byte[RUNS * RunEndings.BYTES_PER_RUN];
                for (int run = 0; run < rows[row][column]; run++) {
                    endings[run] = WAR;
                }
                points.add(new Point(column + 1, RunEndings.of(endings)));
            }
            made.add(new Row(
                    10 * row,
                    new Sweep("hazards.war.rate", Toys.tiny().outcomes().order(), points)));
        }
        return new Surface("actors.ares.lambda", made);
    }

    private static SurfaceFigure figure(Surface surface) {
        return SurfaceMap.of(surface, WAR, Toys.ORIGIN, "made by a test");
    }

    @Test
    void theParameterThatDoesMoreIsTheFinding() {
        Surface surface = surface(new int[] {100, 200, 300}, new int[] {300, 500, 800});
        SurfaceFigure figure = figure(surface);
        assertThat(figure.words().title())
                .isEqualTo("“Deal” changes by +35.0 points with hazards.war.rate, by +33.3 with actors.ares.lambda");
        assertThat(new SurfaceWords(surface, WAR).sentences())
                .containsExactly(
                        "From 1 to 3, hazards.war.rate changes “Deal” by +35.0 points [+33.6, +36.4], averaged over "
                                + "the values of actors.ares.lambda.",
                        "From 0 to 10, actors.ares.lambda changes “Deal” by +33.3 points [+31.7, +34.9], averaged "
                                + "over the values of hazards.war.rate.",
                        "They work on each other: actors.ares.lambda from 0 to 10 changes what hazards.war.rate does "
                                + "by +30.0 points [+25.2, +34.8].",
                        "As hazards.war.rate rises, “War” gives way to “Deal” as the most frequent outcome near 2 at "
                                + "10 of actors.ares.lambda.");
        assertThat(figure.words().alternative())
                .isEqualTo("A map of the share of “Deal” over hazards.war.rate to the right and actors.ares.lambda "
                        + "upwards: 10.0 % at the lower left, 30.0 % at the lower right, 30.0 % at the upper left, "
                        + "80.0 % at the upper right.");
        assertThat(figure.words().provenance())
                .isEqualTo("made by a test · hazards.war.rate from 1 to 3, 3 values · actors.ares.lambda from 0 to 10, "
                        + "2 values");
    }

    @Test
    void manyThresholdsAreTakenTogether() {
        int[][] rows = IntStream.range(0, 9).mapToObj(i -> new int[] {100, 900}).toArray(int[][]::new);
        assertThat(new SurfaceWords(surface(rows), WAR).sentences())
                .last()
                .isEqualTo("As hazards.war.rate rises, “War” gives way to “Deal” as the most frequent outcome near 1.5 "
                        + "at 0, and so on to 1.5 at 80, in all at 9 values of actors.ares.lambda.");
    }

    @Test
    void shadesEndWhereContoursAre() {
        SurfaceFigure figure = figure(surface(new int[] {100, 200, 300}, new int[] {300, 500, 800}));
        assertThat(figure.key().names())
                .containsExactly("under 20 %", "20 to 40 %", "40 to 60 %", "60 to 80 %", "80 % or more");
        assertThat(figure.contours()).extracting(Contour::label).containsExactly("20 %", "40 %", "60 %", "80 %");
        assertThat(figure.rows().get(0).cells()).extracting(Cell::shade).containsExactly(0, 1, 1);
        assertThat(figure.rows().get(1).cells()).extracting(Cell::shade).containsExactly(1, 2, 4);
        assertThat(figure.rows().get(1).cells()).extracting(Cell::kind).containsExactly("War", "War", "Deal");
    }

    @Test
    void whatCannotBeToldIsNoFinding() {
        assertThat(figure(surface(new int[] {100, 200}, new int[] {100, 200}))
                        .words()
                        .title())
                .isEqualTo("“Deal” changes by +10.0 points with hazards.war.rate; with actors.ares.lambda no change "
                        + "can be told");
        Surface flat = surface(new int[] {100, 101}, new int[] {101, 100});
        assertThat(figure(flat).words().title())
                .isEqualTo("Neither hazards.war.rate nor actors.ares.lambda changes “Deal” so much that it could be "
                        + "told");
        assertThat(new SurfaceWords(flat, WAR).sentences())
                .element(2)
                .asString()
                .endsWith("That cannot be told from no change.");
        assertThat(new SurfaceWords(flat, WAR).sentences())
                .last()
                .isEqualTo("At no value of actors.ares.lambda does another outcome become the most frequent as "
                        + "hazards.war.rate rises.");
    }

    @Test
    void aFlatSurfaceHasOneShadeAndNoContour() {
        SurfaceFigure figure = figure(surface(new int[] {100, 100}, new int[] {100, 100}));
        assertThat(figure.contours()).isEmpty();
        assertThat(figure.key().names()).hasSize(1);
        for (int always : new int[] {0, RUNS}) {
            SurfaceFigure sure = figure(surface(new int[] {always, always}, new int[] {always, always}));
            assertThat(sure.contours()).isEmpty();
            assertThat(sure.key().names()).containsExactly(always == 0 ? "0 to 1 %" : "99 to 100 %");
        }
    }
}
