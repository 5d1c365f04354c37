package brink.scenarios.verification;

import brink.engine.model.Scenario;
import java.util.List;
import java.util.stream.Stream;

/**
 * Games of perfect information, and one in which only the last mover knows its type, searched to their ends: what the
 * engine's actors choose is their logit agent quantal-response equilibrium.
 *
 * <p>The predictions have ten digits from two independent solvers that differ by less than 7.1e-10. The
 * sanctions-threat game is played a second time with its last node as a commitment.
 */
public final class PublishedGames {

    private static final String TABLE = "quantal-response.tsv";
    private static final String GAME = "sanctions-threat-game";
    private static final String WORD = "sanctions-threat-word";
    private static final String LAST_MOVE = "impose";

    private PublishedGames() {}

    /**
     * What theory says.
     *
     * @return by game, lambda and node
     */
    public static List<Prediction> predictions() {
        List<Prediction> table = Game.text(TABLE)
                .text()
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cell -> new Prediction(
                        cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], Double.parseDouble(cell[6])))
                .toList();
        Stream<Prediction> words = table.stream()
                .filter(row -> row.game().equals(GAME))
                .map(row -> new Prediction(
                        WORD, row.lambda(), row.node(), row.actor(), row.type(), row.move(), row.probability()));
        return Stream.concat(table.stream(), words).toList();
    }

    /**
     * What the engine chooses in the place of a prediction.
     *
     * @param prediction one of {@link #predictions}
     * @return both side by side
     */
    public static Comparison compare(Prediction prediction) {
        Scenario scenario = new Game(prediction.game()).at(prediction.lambda(), "ladder.start=" + prediction.node());
        boolean answer = prediction.game().equals(WORD) && prediction.move().equals(LAST_MOVE);
        double got = answer
                ? Game.kept(scenario)
                : Game.probability(scenario, prediction.actor(), prediction.type(), prediction.move());
        return new Comparison(prediction, got);
    }
}
