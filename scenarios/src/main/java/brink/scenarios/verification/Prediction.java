package brink.scenarios.verification;

/**
 * How likely theory says that an actor makes a move.
 *
 * @param game id of the game
 * @param lambda precision of all its players, as the table writes it
 * @param node rung on which the actor decides
 * @param actor id of the actor
 * @param type id of its type
 * @param move id of the move, or of the answer to a word
 * @param probability in [0, 1], with ten digits after the point
 */
public record Prediction(
        String game, String lambda, String node, String actor, String type, String move, double probability) {}
