package brink.engine.decide;

import brink.engine.plan.Effects;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.State;

/** What a position thought ahead would be worth after one more plain move, told without making it. */
final class Glimpse {

    private final Plan plan;
    private final RunConstants constants;
    private final Prospect prospect;
    private final int[] indicators;
    private final double[] changes;
    private int count;
    private int outcome;

    Glimpse(Plan plan, RunConstants constants, Prospect prospect) {
        this.plan = plan;
        this.constants = constants;
        this.prospect = prospect;
        this.indicators = new int[plan.indicators.count];
        this.changes = new double[plan.indicators.count];
    }

    /** Looks, without making it, at what a plain move would do; see {@link #value}. */
    void glance(int move) {
        State state = prospect.state();
        Effects effects = plan.effects;
        int leaf = plan.moves.leafStart[move];
        count = 0;
        for (int i = effects.leafStart[leaf]; i < effects.leafStart[leaf + 1]; i++) {
            int effect = effects.leafEffect[i];
            int indicator = effects.target[effect];
            double old = state.real[indicator];
            indicators[count] = indicator;
            changes[count++] = plan.indicators.clamp(indicator, old + effects.mean[effect]) - old;
        }
        outcome = -1;
        if (plan.moves.reachable[move].length > 0) {
            outcome = gated(move);
        }
    }

    /** The outcome that a plain move would bring about through one indicator, or -1. */
    private int gated(int move) {
        State state = prospect.state();
        int gate = plan.moves.gateIndicator[move];
        double level = plan.indicators.clamp(gate, state.real[gate] + plan.shifts.gateMean[move]);
        for (int within : plan.moves.reachable[move]) {
            if (plan.conditions.wouldHold(plan.outcomeProgram[within], state, constants.value, gate, level)) {
                return within;
            }
        }
        return -1;
    }

    /** Whether the move last glanced at would end the run. */
    boolean ends() {
        return outcome >= 0;
    }

    /** What the position after the move last glanced at is worth to a type of an actor, in points. */
    double value(int type, int actor) {
        double change = 0;
        int row = type * plan.indicators.count;
        for (int i = 0; i < count; i++) {
            change += constants.indicatorPoints[row + indicators[i]] * changes[i];
        }
        return prospect.appraisal().value(type, actor, change, outcome);
    }

    /** What would flow to a type after the move last glanced at, where so much flows now. */
    double flow(int type, double flow) {
        State state = prospect.state();
        double perDay = 0;
        for (int f = plan.stakes.flowStart[type]; f < plan.stakes.flowStart[type + 1]; f++) {
            boolean now = state.step >= plan.stakes.flowFrom[f] && state.step < plan.stakes.flowBefore[f];
            for (int i = 0; now && i < count; i++) {
                if (indicators[i] == plan.stakes.flowIndicator[f]) {
                    perDay += constants.value[plan.stakes.flowSlot[f]] * changes[i];
                }
            }
        }
        return perDay == 0 ? flow : flow + perDay * prospect.appraisal().intervalDays();
    }
}
