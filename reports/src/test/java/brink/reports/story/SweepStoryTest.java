package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.experiment.RunEndings;
import brink.engine.experiment.Sweep;
import brink.engine.experiment.Sweep.Point;
import brink.reports.Toys;
import brink.reports.figure.LineFigure;
import brink.reports.figure.LineFigure.Curve;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweepStoryTest {

    private static final int RUNS = 1000;

    /** Deal, war and peace, of which the last never comes; so many of a thousand runs end in a deal at 1, 2, ... */
    private static Sweep sweep(int... deals) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < deals.length; i++) {
            byte[] endings = new byte[RUNS * RunEndings.BYTES_PER_RUN];
            for (int run = deals[i]; run < RUNS; run++) {
                endings[run] = 1;
            }
            points.add(new Point(i + 1, RunEndings.of(endings)));
        }
        return new Sweep("hazards.war.rate", Toys.tiny().outcomes().order(), points);
    }

    @Test
    void aThresholdThatIsClearOnBothSidesIsTheFinding() {
        LineFigure figure = SweepLines.of(sweep(900, 600, 300), Toys.ORIGIN, "made by a test");
        assertThat(figure.words().title()).isEqualTo("“War” gives way to “Deal” near 2.3");
        assertThat(figure.words().provenance()).isEqualTo("made by a test · hazards.war.rate from 1 to 3, 3 values");
        assertThat(figure.marks()).hasSize(1);
        assertThat(figure.marks().get(0).at()).isEqualTo(2 + 1.0 / 3);
        assertThat(figure.curves()).extracting(Curve::name).containsExactly("War", "Deal");
    }

    @Test
    void oneThatIsNotIsSaidButNoFinding() {
        Sweep sweep = sweep(520, 490);
        assertThat(new SweepWords(sweep).sentences().get(0))
                .isEqualTo(
                        "Near 1.7, “War” gives way to “Deal” as the most frequent outcome (their intervals overlap on "
                                + "at least one side).");
        assertThat(SweepLines.of(sweep, Toys.ORIGIN, "made by a test").words().title())
                .isEqualTo("“War” goes from 52.0 % to 49.0 %");
    }

    @Test
    void withoutAThresholdTheLargestChangeIs() {
        Sweep sweep = sweep(900, 800, 700);
        assertThat(SweepLines.of(sweep, Toys.ORIGIN, "made by a test").words().title())
                .isEqualTo("“War” goes from 90.0 % to 70.0 %");
        assertThat(new SweepWords(sweep).sentences())
                .containsExactly(
                        "“War” is the most frequent outcome at each value.",
                        "From 1 to 3, “War” goes from 90.0 % to 70.0 % (prevented in 200 of 1,000 "
                                + "otherwise identical worlds, caused in 0).",
                        "From 1 to 3, “Deal” goes from 10.0 % to 30.0 % (prevented in 0 of 1,000 "
                                + "otherwise identical worlds, caused in 200).");
    }

    @Test
    void noChangeIsNoFinding() {
        assertThat(SweepLines.of(sweep(700, 700), Toys.ORIGIN, "made by a test")
                        .words()
                        .title())
                .isEqualTo("No outcome changes so much that it could be told");
    }

    @Test
    void valuesHaveAsManyDigitsAsTheyNeed() {
        assertThat(SweepWords.value(0.1 + 0.2)).isEqualTo("0.3");
        assertThat(SweepWords.value(0)).isEqualTo("0");
        assertThat(SweepWords.value(12_345)).isEqualTo("12350");
        assertThat(SweepWords.value(-0.371428)).isEqualTo("-0.3714");
    }
}
