package brink.engine.decide;

import static brink.engine.Evidence.logistic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.Crisis;
import brink.engine.Crisis.StakesDraft;
import brink.engine.MoveDraft;
import brink.engine.Parts;
import brink.engine.model.Condition;
import brink.engine.model.Turns;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who choose at once expect of each other. */
class AtOnceAheadTest {

    /**
     * A game of two by two: row and column choose 1 or 2, and get 1 each at (1, 1), (1, 2) and (2, 2), but 0 and 2 at
     * (2, 1).
     */
    private static Crisis game(double lambda, int depth, Turns.Rule rule) {
        Crisis crisis = Crisis.onLadder("open")
                .indicator("r", 0, 2, 0)
                .indicator("c", 0, 2, 0)
                .turns(rule)
                .steps(1);
        crisis.actor("row").lambda(lambda).depth(depth).wants(points(1, 1, 0, 1));
        crisis.actor("column").lambda(lambda).depth(depth).wants(points(1, 1, 2, 1));
        for (int choice = 1; choice <= 2; choice++) {
            crisis.move("row", "row-" + choice, Crisis.shift("r", choice));
            crisis.move("column", "column-" + choice, Crisis.shift("c", choice));
        }
        return crisis.ends("o11", at(1, 1))
                .ends("o12", at(1, 2))
                .ends("o21", at(2, 1))
                .ends("o22", at(2, 2));
    }

    private static StakesDraft points(double o11, double o12, double o21, double o22) {
        return new StakesDraft()
                .outcome("o11", o11)
                .outcome("o12", o12)
                .outcome("o21", o21)
                .outcome("o22", o22);
    }

    private static Condition at(int r, int c) {
        return new Condition.All(List.of(exactly("r", r), exactly("c", c)));
    }

    private static Condition exactly(String indicator, int choice) {
        return new Condition.All(
                List.of(Parts.atLeast(indicator, choice), new Condition.Not(Parts.atLeast(indicator, choice + 1))));
    }

    private static double first(Crisis crisis, String actor, String move) {
        return FirstDecision.of(crisis.build(), actor).getOrDefault(move, 0.0);
    }

    /** Row gains by 1 what column chooses 1 with, column by 1 what row chooses 2 with; at a depth of 1 nobody minds. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 12})
    void eachTakesTheOthersToThinkOnePlyLess(int depth) {
        double lambda = 3;
        double row = 0.5;
        double column = 0.5;
        for (int plies = 2; plies <= depth; plies++) {
            double before = row;
            row = logistic(lambda * column);
            column = logistic(lambda * (1 - before));
        }
        Crisis crisis = game(lambda, depth, Turns.Rule.SIMULTANEOUS);
        assertThat(first(crisis, "row", "row-1")).isCloseTo(row, within(1e-12));
        assertThat(first(crisis, "column", "column-1")).isCloseTo(column, within(1e-12));
    }

    /** The equilibrium of quantal responses that Gambit's own tests give for this game; thoughts narrow down on it. */
    @ParameterizedTest
    @CsvSource({"1, 0.643, 0.5883", "2, 0.7727, 0.6117"})
    void whoThinksFarEnoughChoosesAsInEquilibrium(double lambda, double row, double column) {
        Crisis crisis = game(lambda, 12, Turns.Rule.SIMULTANEOUS);
        assertThat(first(crisis, "row", "row-1")).isCloseTo(row, within(1e-4));
        assertThat(first(crisis, "column", "column-1")).isCloseTo(column, within(1e-4));
    }

    /** Column would see what row has chosen, and gain nothing by 1 unless it is 2. */
    @Test
    void whoMovesAfterAnotherReckonsWithBeingSeen() {
        double lambda = 3;
        double seen = 0.5;
        double unseen = logistic(lambda);
        double row = logistic(lambda * (1 - (1 - unseen)));
        assertThat(first(game(lambda, 2, Turns.Rule.LISTED), "row", "row-1")).isCloseTo(row, within(1e-12));
        assertThat(first(game(lambda, 2, Turns.Rule.SIMULTANEOUS), "row", "row-1"))
                .isCloseTo(logistic(lambda * seen), within(1e-12));
    }

    /** Two reach for the last piece, the first in the list gets it: to have chosen in vain costs nothing. */
    @Test
    void whatAnotherTakesFirstIsNotToBeHad() {
        Crisis crisis = Crisis.onLadder("hungry")
                .indicator("cake", 0, 1, 1)
                .indicator("ann", 0, 1, 0)
                .indicator("bob", 0, 1, 0)
                .turns(Turns.Rule.SIMULTANEOUS)
                .steps(1);
        crisis.actor("bob").lambda(2).depth(1).wants(new StakesDraft().indicator("bob", 1));
        crisis.actor("ann").lambda(3).depth(2).wants(new StakesDraft().indicator("ann", 1));
        for (String id : List.of("ann", "bob")) {
            crisis.move(new MoveDraft(id, id + "-eats")
                            .when(Parts.atLeast("cake", 1))
                            .cost(0.25)
                            .doing(Crisis.shift("cake", -1), Crisis.shift(id, 1)))
                    .move(id, id + "-waits");
        }
        double bob = logistic(2 * 0.75);
        assertThat(first(crisis, "bob", "bob-eats")).isCloseTo(bob, within(1e-12));
        assertThat(first(crisis, "ann", "ann-eats")).isCloseTo(logistic(3 * (1 - bob) * 0.75), within(1e-12));
    }
}
