package brink.engine.decide;

import brink.engine.plan.Moves;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.State;

/** Which moves an actor can make. */
public final class Availability {

    private final Plan plan;
    private final RunConstants constants;

    /**
     * What is available in one thread's runs.
     *
     * @param plan the compiled scenario
     * @param constants of the runs
     */
    public Availability(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
    }

    /**
     * Finds the moves that an actor can make.
     *
     * @param into receives them
     * @return how many there are
     */
    int find(int actor, State state, int[] into) {
        int count = 0;
        for (int i = plan.actors.moveStart[actor]; i < plan.actors.moveStart[actor + 1]; i++) {
            int move = plan.actors.moves[i];
            if (isOpen(move, state)) {
                into[count++] = move;
            }
        }
        return count;
    }

    /** Whether an actor can make any move. */
    boolean any(int actor, State state) {
        for (int i = plan.actors.moveStart[actor]; i < plan.actors.moveStart[actor + 1]; i++) {
            int move = plan.actors.moves[i];
            if (isOpen(move, state)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether its actor can make a move.
     *
     * @param move its index
     * @param state the position
     * @return true if its condition holds, its cooldown is over and it has uses left
     */
    public boolean isOpen(int move, State state) {
        return plan.moves.always[move] || holds(move, state);
    }

    private boolean holds(int move, State state) {
        Moves moves = plan.moves;
        int made = state.counter[plan.layout.made + move];
        if (made > 0) {
            if (made >= moves.uses[move]) {
                return false;
            }
            int cooldown = moves.cooldownSlot[move];
            int last = state.counter[plan.layout.lastMade + move];
            if (cooldown >= 0 && (state.step - last) * plan.stepDays < constants.value[cooldown] - 1e-9) {
                return false;
            }
        }
        return moves.when[move] < 0 || plan.conditions.holds(moves.when[move], state, constants.value);
    }
}
