package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.ensemble.Ensemble;
import brink.engine.model.Indicator;
import brink.engine.model.Scenario;
import brink.reports.Toy;
import brink.reports.Toys;
import brink.reports.figure.Axis.Tick;
import brink.reports.figure.BarFigure;
import brink.reports.figure.BarFigure.Bar;
import brink.reports.figure.FanFigure;
import brink.reports.figure.Figure;
import brink.reports.figure.LineFigure;
import brink.reports.figure.LineFigure.Curve;
import brink.reports.figure.LineFigure.Point;
import brink.reports.figure.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the figures of a report hold; no pixel is drawn. */
class StoryTest {
    private static final int RUNS = 2000;
    private static final Ensemble WINTER = Toy.play(Toys.winter(), RUNS);

    private final BarFigure bars = OutcomeBars.of(WINTER, Toys.ORIGIN);
    private final LineFigure timeline = Timeline.of(WINTER, Toys.ORIGIN);
    private final FanFigure tension = IndicatorFan.of(WINTER, 0, Toys.ORIGIN);

    @Test
    void aReportTellsHowWhenAndWhere() {
        assertThat(Story.figures(WINTER, Toys.ORIGIN).stream().map(Figure::id))
                .containsExactly(
                        "overview",
                        "outcomes",
                        "timeline",
                        "ladder",
                        "tension",
                        "moves",
                        "types",
                        "beliefs",
                        "losses",
                        "loss-trade");
    }

    @Test
    void whatHasNothingToShowIsLeftOut() {
        Toy peace = new Toy().withoutSanctions().end("war", "War", 0.1, 0).horizon("peace", "Peace");
        assertThat(Story.figures(Toy.play(peace.build(), 50), Toys.ORIGIN).stream()
                        .map(Figure::id))
                .doesNotContain("losses")
                .noneMatch(id -> id.startsWith("loss-"));
    }

    /** Indicators may be called what they like; figures must not share an id, nor be called "none". */
    @Test
    void idsAreKnownFromTheScenarioAlone() {
        Toy toy = new Toy().clock(3, 2).horizon("peace", "Peace");
        for (String id : List.of("none", "timeline", "outcomes", "mood")) {
            toy.indicator(new Indicator(
                    id,
                    "Indicator " + id,
                    "",
                    0,
                    1,
                    Toy.number("/indicators/" + id + "/start", 0.5),
                    Optional.empty(),
                    Optional.empty(),
                    !id.equals("outcomes")));
        }
        Scenario scenario = toy.build();
        assertThat(Story.ids(scenario))
                .containsExactly(
                        "overview",
                        "outcomes",
                        "timeline",
                        "ladder",
                        "mood",
                        "indicator-none",
                        "tension",
                        "indicator-timeline",
                        "moves",
                        "types",
                        "beliefs",
                        "losses",
                        "loss-trade")
                .isEqualTo(Story.figures(Toy.play(scenario, 20), Toys.ORIGIN).stream()
                        .map(Figure::id)
                        .toList());
        assertThat(Story.ids(Toys.wordy()))
                .isEqualTo(Story.figures(Toy.play(Toys.wordy(), 20), Toys.ORIGIN).stream()
                        .map(Figure::id)
                        .toList());
    }

    @Test
    void barsFollowTheScenariosOrderAndAddUp() {
        assertThat(bars.bars().stream().map(Bar::name))
                .containsExactly(
                        "Full invasion",
                        "Limited incursion",
                        "Rupture of relations",
                        "Negotiated settlement",
                        "De-escalation without agreement",
                        "Frozen stand-off");
        assertThat(bars.bars().stream().map(Bar::place)).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(bars.bars().stream().mapToDouble(Bar::value).sum()).isEqualTo(1, within(1e-12));
    }

    @Test
    void curvesNeverFallAndEndWhereTheBarsEnd() {
        for (Curve curve : timeline.curves()) {
            List<Point> points = curve.points();
            for (int i = 1; i < points.size(); i++) {
                assertThat(points.get(i).value())
                        .isGreaterThanOrEqualTo(points.get(i - 1).value());
            }
            assertThat(curve.last().value())
                    .isEqualTo(bars.bars().get(curve.place()).value());
        }
    }

    @Test
    void theOutcomeAtTheHorizonIsADotThere() {
        Curve frozen = timeline.curves().stream()
                .filter(curve -> curve.place() == 5)
                .findFirst()
                .orElseThrow();
        assertThat(frozen.points()).hasSize(1);
        assertThat(frozen.last().at()).isEqualTo(70);
        assertThat(timeline.words().caption()).contains("count as “Frozen stand-off” (dot)");
    }

    @Test
    void anOutcomeAtTheHorizonThatCameEarlierTooHasACurveAndADot() {
        LineFigure figure = Timeline.of(Toy.play(Toys.wordy(), RUNS), Toys.ORIGIN);
        List<Curve> frozen =
                figure.curves().stream().filter(curve -> curve.place() == 7).toList();
        assertThat(frozen).hasSize(2);
        assertThat(frozen.get(0).label()).isEmpty();
        assertThat(frozen.get(1).points()).hasSize(1);
        assertThat(frozen.get(0).last().value())
                .isPositive()
                .isLessThan(frozen.get(1).last().value());
    }

    @Test
    void anOutcomeAtTheHorizonThatAlwaysCameEarlierIsACurveLikeOthers() {
        Toy toy = new Toy().end("peace", "Peace", 3, 0).horizon("peace");
        LineFigure figure = Timeline.of(Toy.play(toy.build(), RUNS), Toys.ORIGIN);
        assertThat(figure.curves()).hasSize(1);
        assertThat(figure.curves().get(0).points()).hasSizeGreaterThan(1);
        assertThat(figure.words().caption()).doesNotContain("dot");
    }

    @Test
    void whatOnlyTheLastDateDecidesIsNamed() {
        LocalDate last = Toy.START.plusDays(69);
        LineFigure figure = Timeline.of(
                Toy.play(
                        new Toy()
                                .endOnDate("war", "War", 0.02, last)
                                .end("peace", "Peace", 0.01, 0)
                                .horizon("frozen", "Frozen")
                                .build(),
                        RUNS),
                Toys.ORIGIN);
        assertThat(figure.words().caption())
                .endsWith("The last step adds runs that end as “War” only because the clock runs out.");
        assertThat(figure.words().title())
                .matches("8. % of runs are decided by the horizon, 11 March 2022; 1. % are still open");
        assertThat(timeline.words().caption()).doesNotContain("last step");
    }

    @Test
    void whatIsNeverReachedHasNoCurveButAWord() {
        LineFigure figure = Timeline.of(Toy.play(Toys.wordy(), RUNS), Toys.ORIGIN);
        assertThat(figure.curves()).noneMatch(curve -> curve.place() == 3);
        assertThat(figure.words().caption()).endsWith("Never reached: “Rupture of diplomatic relations”.");
    }

    @Test
    void whatIsStillOpenStandsUnderTheDates() {
        assertThat(timeline.strip().values().stream().map(Tick::at)).containsExactly(0.0, 14.0, 28.0, 42.0, 56.0, 70.0);
        assertThat(timeline.strip().values().get(0).label()).isEqualTo("100 %");
        double frozen = bars.bars().get(5).value();
        assertThat(timeline.strip().values().get(5).label()).isEqualTo(Math.round(frozen * 100) + " %");
    }

    @Test
    void markedDatesStandOnBothTimeFiguresWithTheirDates() {
        assertThat(timeline.marks()).isEqualTo(tension.marks());
        assertThat(timeline.marks())
                .containsExactly(
                        new Mark(9, "Geneva talks, 9–10 Jan"),
                        new Mark(12, "NATO–Russia Council, 12 Jan"),
                        new Mark(13, "OSCE Permanent Council, 13 Jan"),
                        new Mark(21, "Blinken meets Lavrov, 21 Jan"),
                        new Mark(49, "Munich Security Conference, 18 Feb"));
    }

    @Test
    void aFanBeginsAtTheStartAndKeepsWhatHasEnded() {
        assertThat(tension.slices()).hasSize(71);
        assertThat(tension.slices().get(0).p05()).isEqualTo(55);
        assertThat(tension.slices().get(0).p95()).isEqualTo(55);
        assertThat(tension.words().caption()).isEqualTo("A run that has ended keeps its last value.");
        assertThat(tension.values().low()).isZero();
        assertThat(tension.values().high()).isEqualTo(100);
    }

    @Test
    void smallPrintSaysWhatItTakesToRepeat() {
        assertThat(bars.words().provenance())
                .isEqualTo("brink 0.1.0 · scenario toy-crisis · seed 20211231 · 2,000 runs · 0123456789ab");
    }

    @Test
    void aPreviewAndANoteAreInEverySubtitle() {
        Origin origin = new Origin(
                "0.1.0",
                Toys.ORIGIN.sha256(),
                Optional.of("cold"),
                List.of("actors.ares.lambda=0.4"),
                Edition.PREVIEW,
                Optional.of("foundation model: no commitments yet"));
        for (Figure figure : Story.figures(WINTER, origin)) {
            assertThat(figure.words().subtitle()).endsWith(" · preview · foundation model: no commitments yet");
            assertThat(figure.words().provenance()).contains("· variant cold · set actors.ares.lambda=0.4 ·");
        }
    }

    @Test
    void alternativesTellTheNumbers() {
        assertThat(bars.words().alternative())
                .contains("Frozen stand-off " + bars.bars().get(5).label());
        assertThat(timeline.words().alternative()).contains("31 December 2021").contains("11 March 2022");
        assertThat(tension.words().alternative()).contains("the median is");
    }

    @Test
    void aTimelineWithoutEndsSaysSo() {
        Ensemble peace = Toy.play(
                new Toy().end("war", "War", 0, 0).horizon("peace", "Peace").build(), 50);
        LineFigure figure = Timeline.of(peace, Toys.ORIGIN);
        assertThat(figure.words().title()).isEqualTo("No run ends before the horizon, 11 March 2022");
    }

    @Test
    void aTimelineThatMostlyStaysOpenSaysSo() {
        Ensemble small = Toy.play(Toys.small(), RUNS);
        assertThat(Timeline.of(small, Toys.ORIGIN).words().title())
                .isEqualTo("99 % of runs are still open at the horizon, 28 January 2022");
    }

    @Test
    void aTimelineOfFastEndsSaysSo() {
        Ensemble fast = Toy.play(
                new Toy().end("war", "War", 5, 0).horizon("peace", "Peace").build(), 200);
        assertThat(Timeline.of(fast, Toys.ORIGIN).words().title())
                .isEqualTo("Half of all runs have ended by 31 December 2021, and none reaches the horizon");
    }
}
