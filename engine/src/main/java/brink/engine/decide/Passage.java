package brink.engine.decide;

import brink.engine.plan.Commitments;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.State;

/** What an actor thinking ahead expects the time between two of its opportunities to do. */
final class Passage {

    private final Plan plan;
    private final RunConstants constants;

    Passage(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
    }

    /** Lets the searcher's mean interval pass: hazards and noise are not reckoned with. */
    void advance(int searcher, State state) {
        advanceSanctions(searcher, state);
        advanceIndicators(searcher, state);
        for (int actor = 0; actor < plan.actors.count; actor++) {
            state.real[plan.layout.audience + actor] *=
                    constants.intervals.audienceLeft[searcher * plan.actors.count + actor];
        }
        plan.conditions.remember(state, constants.value);
        state.step += constants.intervals.steps[searcher];
        for (int c = 0; c < plan.commitments.count; c++) {
            int word = plan.layout.word + c;
            if (state.counter[word] == Commitments.STANDING && plan.commitments.over(c, state, plan, constants.value)) {
                state.counter[word] = Commitments.LAPSED;
            }
        }
    }

    private void advanceSanctions(int searcher, State state) {
        int row = searcher * plan.sanctions.measures;
        for (int m = 0; m < plan.sanctions.measures; m++) {
            double level = state.real[plan.layout.level + plan.sanctions.packageOf[m]];
            int y = plan.layout.pressure + m;
            int z = plan.layout.adaptation + m;
            double target = level * state.real[plan.layout.coverage + m];
            double full = constants.sanctions.adaptationAhead(m, state);
            double left = level > 0 ? constants.intervals.rampLeft[row + m] : constants.intervals.liftLeft[row + m];
            state.real[y] = target + (state.real[y] - target) * left;
            state.real[z] = full + (state.real[z] - full) * constants.intervals.adaptLeft[row + m];
        }
    }

    private void advanceIndicators(int searcher, State state) {
        int row = searcher * plan.indicators.count;
        for (int k : plan.indicators.live) {
            if (plan.indicators.towardSlot[k] >= 0) {
                double toward = constants.value[plan.indicators.towardSlot[k]];
                double left = constants.intervals.driftLeft[row + k];
                state.real[k] = plan.indicators.clamp(k, toward + (state.real[k] - toward) * left);
            }
        }
    }
}
