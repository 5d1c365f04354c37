package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.ensemble.Ensemble;
import brink.engine.model.Move;
import brink.reports.Toy;
import brink.reports.Toys;
import brink.reports.figure.GridFigure;
import brink.reports.figure.GridFigure.Line;
import brink.reports.figure.Row;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MoveGridTest {
    private static final int RUNS = 1000;
    private static final Ensemble WINTER = Toy.play(Toys.winter(), RUNS);

    private final GridFigure figure = MoveGrid.of(WINTER, Toys.ORIGIN);

    @Test
    void rowsStandActorByActorTheMostUsualFirst() {
        assertThat(figure.lines().stream().map(line -> line.row().owner()))
                .containsExactly("ares", "ares", "bella", "bella");
        assertThat(figure.lines().stream().map(Line::row).map(Row::name))
                .containsExactlyInAnyOrder("press", "wait", "sanction", "talk");
        // Indices of the scenario: press 0, sanction 1, talk 2, wait 3.
        boolean talksFirst = WINTER.acts().runsMaking(2) > WINTER.acts().runsMaking(1);
        assertThat(figure.lines().get(2).row().name()).isEqualTo(talksFirst ? "talk" : "sanction");
    }

    @Test
    void columnsAreWeeksAndCellsCountPerHundredOpenRuns() {
        assertThat(figure.edges()).containsExactly(0.0, 7.0, 14.0, 21.0, 28.0, 35.0, 42.0, 49.0, 56.0, 63.0, 70.0);
        Line press = figure.lines().stream()
                .filter(line -> line.row().name().equals("press"))
                .findFirst()
                .orElseThrow();
        for (int week = 0; week < 10; week++) {
            long made = 0;
            for (int day = 7 * week; day < 7 * week + 7; day++) {
                made += WINTER.acts().made(0, day);
            }
            long open = RUNS;
            for (int outcome = 0; outcome < 6 && week > 0; outcome++) {
                open -= WINTER.outcomes().countBy(outcome, 7 * week - 1);
            }
            assertThat(press.cells().get(week)).isCloseTo(100.0 * made / open, within(1e-9));
        }
        assertThat(press.note()).isEqualTo(Math.round(100.0 * WINTER.acts().runsMaking(0) / RUNS) + " %");
        assertThat(figure.key().label()).isEqualTo("Times made per 100 open runs and week");
        assertThat(figure.words().caption()).contains("in that week").doesNotContain("left out");
    }

    @Test
    void whereNoRunIsOpenThereIsNothing() {
        Toy toy = new Toy().end("war", "War", 50, 0).horizon("peace", "Peace");
        GridFigure fast = MoveGrid.of(Toy.play(toy.build(), 50), Toys.ORIGIN);
        assertThat(fast.lines()).allMatch(line -> line.cells().size() == 1);
        assertThat(fast.words().caption()).contains("Nothing: no run is open any more.");
    }

    @Test
    void ofManyMovesTheMostUsualAreShownAndTheRestIsCounted() {
        Ensemble crowd = Toy.play(Toys.crowd(), 200);
        GridFigure many = MoveGrid.of(crowd, Toys.ORIGIN);
        assertThat(many.lines()).hasSize(MoveGrid.MOST);
        assertThat(crowd.scenario().moves()).hasSize(200);
        assertThat(many.words().caption()).contains("left out of 200: 174 others, none made in more than ");
        assertThat(many.key().label()).isEqualTo("Times made per 100 open runs and day");
    }

    /** Of many moves by many actors a rare one is shown all the same if it brings runs to where they end. */
    @Test
    void rareMovesThatDecideAreShown() {
        Ensemble crowd = Toy.play(Toys.crowdWithStrike(), 1000);
        int strike = crowd.scenario().moves().stream().map(Move::id).toList().indexOf("strike");
        long rarer = IntStream.range(0, crowd.scenario().moves().size())
                .filter(move -> crowd.acts().runsMaking(move) > crowd.acts().runsMaking(strike))
                .count();
        assertThat(rarer).isGreaterThan(MoveGrid.MOST);
        assertThat(crowd.acts().runsDecided(strike))
                .isEqualTo(crowd.acts().runsMaking(strike))
                .isPositive();
        assertThat(MoveGrid.of(crowd, Toys.ORIGIN).lines())
                .extracting(line -> line.row().name())
                .contains("strike");
    }

    @Test
    void longClocksHaveColumnsOfManyPoints() {
        Toy toy = new Toy().clock(1000, 0.5).end("war", "War", 0.001, 0).horizon("peace", "Peace");
        Ensemble ensemble = Toy.play(toy.build(), 20);
        MoveColumns columns = MoveColumns.of(ensemble);
        assertThat(columns.count()).isBetween(2, 26);
        List<Double> edges = columns.edges();
        assertThat(edges)
                .hasSize(columns.count() + 1)
                .startsWith(0.0)
                .endsWith(500.0)
                .isSorted();
        long all = 0;
        for (int column = 0; column < columns.count(); column++) {
            all += columns.made(0, column);
        }
        long made = 0;
        for (int point = 0; point < ensemble.acts().points().count(); point++) {
            made += ensemble.acts().made(0, point);
        }
        assertThat(all).isEqualTo(made).isPositive();
        assertThat(columns.open(0)).isEqualTo(20);
    }
}
