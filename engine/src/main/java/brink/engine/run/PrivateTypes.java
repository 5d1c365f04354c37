package brink.engine.run;

import brink.engine.plan.Actors;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.State;
import brink.engine.quantity.Elementary;
import brink.engine.random.Luck;

/**
 * What actors privately are: drawn when a run begins, and drawn anew at the rate of their type drift.
 * Observers know the rate, so their beliefs move towards the prior weights by the same share.
 */
final class PrivateTypes {

    private final Plan plan;
    private final RunConstants constants;
    private final boolean drifting;

    PrivateTypes(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
        boolean any = false;
        for (int slot : plan.actors.driftSlot) {
            any |= slot >= 0;
        }
        drifting = any;
    }

    /** Draws an actor's type; everyone believes the prior weights. */
    void begin(int actor, State state, long beginning) {
        state.counter[plan.layout.type + actor] = drawn(actor, beginning, Actors.TYPE);
        for (int observer = 0; observer < plan.actors.count; observer++) {
            int row = plan.layout.belief + observer * plan.layout.types;
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                state.real[row + t] = constants.prior[t];
            }
        }
    }

    /** Lets a step pass. */
    void drift(State state, long occasion) {
        if (!drifting) {
            return;
        }
        for (int actor = 0; actor < plan.actors.count; actor++) {
            int slot = plan.actors.driftSlot[actor];
            if (slot >= 0) {
                double chance = 1 - Elementary.exp(-constants.value[slot] * plan.stepDays);
                if (Luck.uniform(occasion, plan.actors.purpose[actor][Actors.DRIFT]) < chance) {
                    state.counter[plan.layout.type + actor] = drawn(actor, occasion, Actors.REDRAWN);
                }
                blur(actor, chance, state);
            }
        }
    }

    private void blur(int actor, double chance, State state) {
        for (int observer = 0; observer < plan.actors.count; observer++) {
            int row = plan.layout.belief + observer * plan.layout.types;
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                state.real[row + t] += chance * (constants.prior[t] - state.real[row + t]);
            }
        }
    }

    private int drawn(int actor, long occasion, int purpose) {
        int last = plan.actors.typeStart[actor + 1];
        double u = Luck.uniform(occasion, plan.actors.purpose[actor][purpose]);
        int type = plan.actors.typeStart[actor];
        double cumulative = constants.prior[type];
        while (u >= cumulative && type + 1 < last) {
            type++;
            cumulative += constants.prior[type];
        }
        return type;
    }
}
