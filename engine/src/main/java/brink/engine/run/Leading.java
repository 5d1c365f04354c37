package brink.engine.run;

import brink.engine.plan.Leads;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.State;
import brink.engine.quantity.Elementary;

/** How leads come about in a run, and fade. */
final class Leading {

    private static final double HALF = Elementary.log(0.5);

    private final Plan plan;
    private final RunConstants constants;
    private final Leads leads;

    Leading(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
        this.leads = plan.leads;
    }

    /** Takes note of a move before it is counted: whether it takes the initiative, and that its actor has acted. */
    void note(int actor, int move, State state) {
        if (!leads.given || plan.moves.waits[move]) {
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

    /** Lets leads fade over a step. */
    void fade(State state) {
        if (leads.given) {
            double left = Elementary.exp(HALF * plan.stepDays / constants.value[leads.halfLifeSlot]);
            for (int actor = 0; actor < plan.actors.count; actor++) {
                state.real[plan.layout.lead + actor] *= left;
            }
        }
    }
}
