package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.experiment.Arm;
import brink.engine.experiment.Contrast;
import brink.engine.experiment.Experiment;
import brink.engine.model.Scenario;
import brink.reports.Toy;
import brink.reports.Toys;
import brink.reports.figure.Figure;
import brink.reports.figure.IntervalFigure;
import brink.reports.figure.IntervalFigure.Estimate;
import brink.reports.figure.LineFigure;
import brink.reports.figure.MatrixFigure;
import brink.reports.figure.PanelFigure;
import brink.reports.figure.PlaneFigure;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExperimentStoryTest {

    private static final Experiment EXPERIMENT = Toys.experiment(4000);
    private static final int INVASION = 0;

    private final List<Figure> figures = ExperimentStory.figures(EXPERIMENT, Toys.origin(EXPERIMENT), "full-invasion");

    private static Experiment compare(int runs, Scenario... scenarios) {
        List<Arm> arms = IntStream.range(0, scenarios.length)
                .mapToObj(i -> new Arm("arm " + i, scenarios[i]))
                .toList();
        return Experiment.compare(arms, RunPlan.of(runs), Execution.withDefaults());
    }

    private static Scenario war(double perDay, int steps) {
        return new Toy()
                .clock(steps, 1)
                .end("war", "War", perDay, 0)
                .horizon("peace", "Peace")
                .build();
    }

    @Test
    void everyFigureIsAnnounced() {
        assertThat(figures).extracting(Figure::id).isEqualTo(ExperimentStory.ids());
        assertThat(figures).allSatisfy(figure -> {
            assertThat(figure.words().alternative()).isNotBlank();
            assertThat(figure.words().caption()).isNotBlank();
        });
    }

    @Test
    void theTitleIsTheLargestDifferenceThatCanBeTold() {
        Contrast milder = EXPERIMENT.contrasts().get(0).contrasts().get(INVASION);
        assertThat(milder.isTold()).isTrue();
        String expected = "%.1f points rarer".formatted(-100 * milder.difference());
        assertThat(figures.get(0).words().title()).startsWith("“milder” makes “Full invasion” " + expected);
        assertThat(figures.get(1).words().title())
                .startsWith("“Full invasion”: ")
                .endsWith("in “milder”");
    }

    /** A point for each arm but the baseline; what cannot be told is hollow and says so. */
    @Test
    void differencesAreWhatTheContrastsSay() {
        IntervalFigure figure = (IntervalFigure) figures.get(0);
        assertThat(figure.estimates()).hasSize(3 * EXPERIMENT.endings().size());
        Estimate milder = figure.estimates().get(0);
        Contrast contrast = EXPERIMENT.contrasts().get(0).contrasts().get(INVASION);
        assertThat(milder.value()).isEqualTo(100 * contrast.difference());
        assertThat(milder.strong()).isTrue();
        Estimate same = figure.estimates().get(1);
        assertThat(same.row().name()).isEqualTo("talks=late");
        assertThat(same.label()).isEqualTo("the same runs");
        assertThat(same.strong()).isFalse();
    }

    @Test
    void flipsAreShadedAndTheRestIsNot() {
        MatrixFigure figure = (MatrixFigure) figures.get(2);
        MatrixFigure.Line line = figure.lines().get(INVASION);
        long stay = EXPERIMENT.contrasts().get(0).flips().count(INVASION, INVASION);
        assertThat(line.cells().get(INVASION).degree()).isNegative();
        assertThat(line.cells().get(INVASION).label().replace(",", "")).isEqualTo(Long.toString(stay));
        assertThat(figure.lines().stream().flatMap(each -> each.cells().stream()))
                .anyMatch(cell -> cell.degree() == 1);
    }

    @Test
    void whatComesAboutAtTheHorizonAloneHasNoCurve() {
        PanelFigure figure = (PanelFigure) figures.get(3);
        assertThat(figure.panels()).extracting(PanelFigure.Panel::heading).doesNotContain("Frozen stand-off");
        LineFigure invasion = (LineFigure) figure.panels().get(INVASION).figure();
        assertThat(invasion.curves()).hasSize(EXPERIMENT.arms().size());
    }

    @Test
    void aDifferenceThatCannotBeToldIsNoFinding() {
        Experiment close = compare(200, war(0.0100, 20), war(0.0101, 20));
        ContrastWords words = new ContrastWords(close);
        assertThat(ArmDifferences.of(close, Toys.origin(close)).words().title())
                .isIn(
                        "No difference between arms can be told at 200 runs",
                        "Every run ends in all arms as it does in “arm 0”");
        assertThat(words.sentences(close.contrasts().get(0))).noneMatch(sentence -> sentence.contains("prevented"));
    }

    @Test
    void whatIsTheSameIsSaidToBe() {
        Experiment same = compare(100, war(0.02, 20), war(0.02, 20));
        assertThat(ArmShares.of(same, Toys.origin(same)).words().title())
                .isEqualTo("Every run ends in all arms as it does in “arm 0”");
        assertThat(FlipMatrix.of(same, Toys.origin(same)).words().title())
                .isEqualTo("Every run ends in all arms as it does in “arm 0”");
        assertThat(new ContrastWords(same).sentences(same.contrasts().get(0)))
                .containsExactly("All 100 runs end as they do in “arm 0”.");
    }

    @Test
    void whatCanBeToldIsCountedRunByRun() {
        Experiment apart = compare(10_000, war(0.02, 20), war(0.03, 20));
        List<String> sentences =
                new ContrastWords(apart).sentences(apart.contrasts().get(0));
        Contrast war = apart.contrasts().get(0).contrasts().get(0);
        assertThat(war.shares().first()).isZero();
        assertThat(sentences.get(1))
                .matches("“War” is \\d+\\.\\d\\d points more frequent \\(.+ to .+\\): prevented in 0 of 10,000 "
                        + "otherwise identical worlds, caused in [\\d,]+\\.");
        assertThat(sentences.get(sentences.size() - 1)).startsWith("With luck of its own in each arm");
    }

    /** In the milder winter there is less to punish; nobody imposes sanctions and pays for them by itself. */
    @Test
    void theCostOfALowerRiskIsSaidOfThoseWhoImposeSanctions() {
        Figure figure = figures.get(4);
        assertThat(figure.words().title()).startsWith("“milder” lowers the risk of “Full invasion”");
        PlaneFigure plane = figure instanceof PanelFigure panels
                ? (PlaneFigure) panels.panels().get(0).figure()
                : (PlaneFigure) figure;
        assertThat(plane.spots()).hasSize(EXPERIMENT.arms().size());
        PlaneFigure.Spot baseline = plane.spots().get(EXPERIMENT.arms().size() - 1);
        assertThat(baseline.up().value())
                .isEqualTo(EXPERIMENT.share(0, INVASION).value());
    }

    @Test
    void anArmThatOnlyCostsLessDominates() {
        Experiment apart = compare(4000, war(0.05, 20), war(0.02, 20));
        String title =
                CostPlane.of(apart, Toys.origin(apart), 0).orElseThrow().words().title();
        assertThat(title).startsWith("“arm 1” lowers the risk of “War”");
        Experiment free = compare(50, Toys.bare(), Toys.bare());
        assertThat(CostPlane.of(free, Toys.origin(free), 0)).isEmpty();
    }

    @Test
    void calendarsThatDifferHaveNoCommonCurves() {
        Experiment apart = compare(50, war(0.02, 20), war(0.02, 30));
        assertThat(ArmIncidence.of(apart, Toys.origin(apart))).isEmpty();
        assertThat(ExperimentStory.figures(apart, Toys.origin(apart), "war"))
                .extracting(Figure::id)
                .doesNotContain(ArmIncidence.ID);
    }

    /** War is the only end that comes about before the horizon. */
    @Test
    void aSingleEndHasAFigureOfItsOwn() {
        Experiment apart = compare(2000, war(0.01, 20), war(0.05, 20));
        Figure figure = ArmIncidence.of(apart, Toys.origin(apart)).orElseThrow();
        assertThat(figure).isInstanceOf(LineFigure.class);
        assertThat(figure.words().title()).matches("In “arm 1”, “War” parts from “arm 0” by \\d+ \\w+ \\d+");
    }
}
