package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.ensemble.Ensemble;
import brink.engine.run.LossCurve;
import brink.reports.Toy;
import brink.reports.Toys;
import brink.reports.figure.CourseFigure;
import brink.reports.figure.Loss;
import brink.reports.figure.RangeFigure;
import org.junit.jupiter.api.Test;

/** What sanctions cost: in the runs, and of themselves. */
class LossesTest {
    private static final Ensemble WINTER = Toy.play(Toys.winter(), 2000);

    private final RangeFigure ranges = LossRanges.of(WINTER, Toys.ORIGIN).orElseThrow();
    private final CourseFigure course = LossCourses.of(WINTER, Toys.ORIGIN).get(0);

    @Test
    void thoseWhoLoseStandWithWhatWasExpectedAboveWhatOccurred() {
        assertThat(ranges.ranges().stream()
                        .map(range -> range.row().owner() + " " + range.row().name()))
                .containsExactly("ares expected", "ares realised", "bella expected", "bella realised");
        assertThat(ranges.ranges().get(1).p50())
                .isEqualTo(WINTER.losses().realised(0).quantile(0.5));
        assertThat(ranges.ranges().get(0).p95())
                .isEqualTo(WINTER.losses().expected(0).quantile(0.95));
        assertThat(ranges.values().high())
                .isGreaterThanOrEqualTo(ranges.ranges().get(0).p95());
    }

    /** In this crisis 2 points per year are expected of the package and 1.5 come true. */
    @Test
    void theTitleSaysWhoLosesMostAndWhetherItWasExpected() {
        String realised = Wording.points(WINTER.losses().realised(0).quantile(0.5));
        String expected = Wording.points(WINTER.losses().expected(0).quantile(0.5));
        assertThat(ranges.words().title())
                .isEqualTo("ares loses most, " + realised + " points in the median run; deciders expect " + expected);
        assertThat(ranges.words().alternative()).contains("ares expected " + expected + ", realised " + realised);
    }

    @Test
    void rareLossesAreCalledRare() {
        Toy toy = new Toy().clock(2, 1).end("war", "War", 0.01, 0).horizon("peace", "Peace");
        RangeFigure rare =
                LossRanges.of(Toy.play(toy.build(), 2000), Toys.ORIGIN).orElseThrow();
        assertThat(rare.words().title())
                .matches("No actor loses anything in its median run; in one of twenty ares loses .* points or more");
    }

    @Test
    void withoutLossesThereIsNoFigure() {
        Ensemble bare = Toy.play(Toys.bare(), 20);
        assertThat(LossRanges.of(bare, Toys.ORIGIN)).isEmpty();
        assertThat(LossCourses.of(bare, Toys.ORIGIN)).isEmpty();
    }

    @Test
    void aCourseIsTheCurveOfThePackage() {
        LossCurve curve = LossCurve.of(WINTER.scenario().packages().get(0));
        assertThat(course.id()).isEqualTo("loss-trade");
        assertThat(course.courses().get(0).loss()).isEqualTo(Loss.EXPECTED);
        for (CourseFigure.Point point : course.courses().get(1).points()) {
            assertThat(point.value()).isCloseTo(curve.realised(point.at()), within(1e-12));
        }
        assertThat(course.courses().get(0).points().get(0).value()).isZero();
        assertThat(course.courses().get(0).last().at()).isEqualTo(730);
    }

    @Test
    void aCoursesTitleHoldsTheFirstYear() {
        LossCurve curve = LossCurve.of(WINTER.scenario().packages().get(0));
        assertThat(course.words().title())
                .isEqualTo("Trade: deciders expect a loss of %s points in the first year, %s are realised"
                        .formatted(Wording.points(curve.expectedOver(365)), Wording.points(curve.realisedOver(365))));
        assertThat(course.words().caption())
                .contains("medians of uncertain parameters")
                .contains("before the forecast error")
                .contains("Measure: Imports.");
    }

    @Test
    void pointsHaveNoMoreDigitsThanHelp() {
        assertThat(Wording.points(0)).isEqualTo("0");
        assertThat(Wording.points(0.001)).isEqualTo("< 0.01");
        assertThat(Wording.points(0.123)).isEqualTo("0.12");
        assertThat(Wording.points(1.25)).isEqualTo("1.3");
    }
}
