package brink.engine.decide;

import brink.engine.plan.Plan;
import brink.engine.plan.Stakes;
import java.util.Arrays;

/**
 * A turn, thought ahead, at which all choose by the same position: who chooses, among which moves, and with what
 * probabilities by how many plies it looks ahead; and what is played through at present.
 *
 * <p>Those watched are known by their place.
 */
final class Round {

    /** Set of those who choose. */
    int ready;

    final int[][] available;
    final int[] count;
    /** By how many plies each looks ahead in what is played through at present. */
    final int[] looks;
    /** Whose move is given in what is played through at present, or -1. */
    int lead;
    /** Which of its moves that is. */
    int option;

    /** Probability of each move by type of its mover, without and with learning, for each place and number of plies. */
    private final double[][][] policies;
    /** Sets of the numbers of plies for which they are known. */
    private final int[][] known;

    private final int widest;
    private final int plies;

    Round(Plan plan, int places) {
        widest = plan.widest;
        plies = plan.actors.deepest + 1;
        available = new int[places][widest];
        count = new int[places];
        looks = new int[places];
        policies = new double[2][places * plies][];
        known = new int[2][places];
    }

    /** Begins with nothing known. */
    void begin(int choosing) {
        ready = choosing;
        lead = -1;
        for (int[] places : known) {
            Arrays.fill(places, 0);
        }
    }

    boolean isKnown(int place, int searched, boolean active) {
        return (known[active ? 1 : 0][place] >>> searched & 1) != 0;
    }

    /** The probabilities of a choice, to be filled in where they are not known. */
    double[] policy(int place, int searched, boolean active) {
        double[][] rows = policies[active ? 1 : 0];
        int row = place * plies + searched;
        if (rows[row] == null) {
            rows[row] = new double[widest * Stakes.MOST_TYPES];
        }
        return rows[row];
    }

    void know(int place, int searched, boolean active) {
        known[active ? 1 : 0][place] |= 1 << searched;
    }
}
