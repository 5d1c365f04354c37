package brink.engine.run;

import brink.engine.plan.Plan;
import brink.engine.plan.State;

/** How leads come about in a run. */
final class Leading {

    private final Plan plan;

    Leading(Plan plan) {
        this.plan = plan;
    }

    /** Takes note of a move before it is counted: whether it takes the initiative, and that its actor has acted. */
    void note(int actor, int move, State state) {
        if (!plan.leads.given || plan.moves.waits[move]) {
            return;
        }
        if (state.counter[plan.layout.made + move] == 0 && isQuiet(actor, state)) {
            state.real[plan.layout.lead + actor]++;
        }
        state.counter[plan.layout.acted + actor] = state.step;
    }

    /** Whether nobody else has acted in this step or the one before. */
    private boolean isQuiet(int actor, State state) {
        for (int other = 0; other < plan.actors.count; other++) {
            int last = state.counter[plan.layout.acted + other];
            if (other != actor && last >= 0 && last >= state.step - 1) {
                return false;
            }
        }
        return true;
    }
}
