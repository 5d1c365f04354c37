package brink.engine.decide;

import brink.engine.plan.Effects;
import brink.engine.plan.Moves;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.Shifts;
import brink.engine.plan.State;

/**
 * The value of each move to each type of an actor, in points relative to the position it starts from.
 *
 * <p>The position value of state s for a type is the points of its indicators and its rung (once
 * ended, the payoff of the outcome instead of the rung), less its sensitivity times the loss ahead,
 * plus the flow stakes over the actor's mean interval between opportunities. Every type's value of
 * the present position is common to all its moves and cancels in the choice, so only differences are
 * computed. Expected amounts stand for distributed effects; chance branches are valued one by one.
 *
 * <p>Not safe for use by several threads: it works on the state in place and undoes what it did.
 */
final class MoveValues {

    private final Plan plan;
    private final RunConstants constants;
    private final double[] difference;
    private final double[] undoValue;
    private final int[] undoPlace;
    private int undone;
    private int actor;
    private int firstType;
    private int types;
    private double lossNow;
    private boolean lossKnown;
    private boolean flows;
    private int lastMadeBefore;

    MoveValues(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
        this.difference = new double[4];
        int longest = 0;
        for (int leaf = 0; leaf + 1 < plan.effects.leafStart.length; leaf++) {
            longest = Math.max(longest, plan.effects.leafStart[leaf + 1] - plan.effects.leafStart[leaf]);
        }
        this.undoValue = new double[longest];
        this.undoPlace = new int[longest];
    }

    /** Turns to a decision of one actor. */
    void turnTo(int decider) {
        actor = decider;
        firstType = plan.actors.typeStart[decider];
        types = plan.actors.typeStart[decider + 1] - firstType;
        lossKnown = false;
        flows = plan.stakes.flowStart[firstType] < plan.stakes.flowStart[firstType + types];
    }

    /**
     * Values one move.
     *
     * @param move its index
     * @param state the position; unchanged afterwards
     * @param into receives the value for the actor's type t at {@code t * width + at}
     */
    void value(int move, State state, double[] into, int at, int width) {
        Moves moves = plan.moves;
        double cost = constants.value[moves.costSlot[move]];
        if (plan.shifts.plain[move] && !flows) {
            sum(move, state.real);
            if (moves.reachable[move].length > 0) {
                addPlainOutcome(move, state);
            }
            into[at] = difference[0] - cost;
            for (int t = 1; t < types; t++) {
                into[t * width + at] = difference[t] - cost;
            }
            return;
        }
        for (int t = 0; t < types; t++) {
            into[t * width + at] = -cost;
        }
        for (int leaf = moves.leafStart[move]; leaf < moves.leafStart[move + 1]; leaf++) {
            double probability = constants.leafProbability[leaf];
            if (probability > 0) {
                visit(move, leaf, state);
                for (int t = 0; t < types; t++) {
                    into[t * width + at] += probability * difference[t];
                }
            }
        }
    }

    /** Adds up what a plain move's shifts are worth, for two types at a time. */
    private void sum(int move, double[] real) {
        Shifts shifts = plan.shifts;
        for (int t = 0; t < types; t += 2) {
            sum(t, shifts.moveStart[move], shifts.moveEnd[move], real);
        }
    }

    private void sum(int type, int from, int end, double[] real) {
        int[] target = plan.shifts.target;
        double[] mean = plan.shifts.mean;
        double[] low = plan.shifts.low;
        double[] high = plan.shifts.high;
        double[] points = constants.shiftPoints;
        int row = type * target.length;
        int next = row + target.length;
        double total = 0;
        double other = 0;
        for (int i = from; i < end; i++) {
            double before = real[target[i]];
            double after = before + mean[i];
            double by = (after < low[i] ? low[i] : after > high[i] ? high[i] : after) - before;
            total += points[row + i] * by;
            other += points[next + i] * by;
        }
        difference[type] = total;
        difference[type + 1] = other;
    }

    /** Outcomes that a plain move can bring about; through one indicator in the usual case. */
    private void addPlainOutcome(int move, State state) {
        Shifts shifts = plan.shifts;
        int gate = shifts.gate[move];
        if (gate >= 0) {
            int k = shifts.target[gate];
            addGatedOutcome(move, k, plan.indicators.clamp(k, state.real[k] + shifts.mean[gate]), state);
            return;
        }
        undone = 0;
        for (int i = shifts.moveStart[move]; i < shifts.moveEnd[move]; i++) {
            int k = shifts.target[i];
            remember(state, k, plan.indicators.clamp(k, state.real[k] + shifts.mean[i]));
        }
        addOutcome(move, state);
        undo(state);
    }

    private void addGatedOutcome(int move, int indicator, double level, State state) {
        for (int outcome : plan.moves.reachable[move]) {
            int program = plan.outcomeProgram[outcome];
            boolean holds = plan.conditions.wouldHold(program, state, constants.value, indicator, level);
            if (holds) {
                addPayoff(outcome, state);
                return;
            }
        }
    }

    private void addPayoff(int outcome, State state) {
        for (int t = 0; t < types; t++) {
            difference[t] += constants.payoff[(firstType + t) * plan.outcomes + outcome]
                    - constants.rungPoints[(firstType + t) * plan.rungs + state.rung];
        }
    }

    private void visit(int move, int leaf, State state) {
        int rung = state.rung;
        for (int t = 0; t < types; t++) {
            difference[t] = 0;
        }
        if (plan.moves.orders[move] && !lossKnown) {
            lossNow = LossAhead.expected(actor, plan, constants, state);
            lossKnown = true;
        }
        apply(leaf, state);
        if (state.rung != rung) {
            addRungs(rung, state.rung);
        }
        if (flows) {
            addFlows(rung, state);
        }
        if (plan.moves.orders[move]) {
            addLosses(state);
        }
        if (plan.moves.reachable[move].length > 0) {
            addOutcome(move, state);
        }
        undo(state);
        state.rung = rung;
    }

    private void apply(int leaf, State state) {
        Effects effects = plan.effects;
        undone = 0;
        int end = effects.leafStart[leaf + 1];
        for (int i = effects.leafStart[leaf]; i < end; i++) {
            int effect = effects.leafEffect[i];
            int kind = effects.kind[effect];
            int target = effects.target[effect];
            if (kind <= Effects.ASSIGN) {
                double old = state.real[target];
                double amount = kind == Effects.SHIFT ? old + effects.mean[effect] : effects.mean[effect];
                double now = plan.indicators.clamp(target, amount);
                remember(state, target, now);
                addIndicator(target, now - old);
            } else if (kind == Effects.ORDER) {
                remember(state, plan.layout.level + target, constants.value[effects.extra[effect]]);
            } else {
                state.rung = Effects.climbed(kind, target, state.rung, plan.rungs);
            }
        }
    }

    private void remember(State state, int place, double now) {
        undoPlace[undone] = place;
        undoValue[undone++] = state.real[place];
        state.real[place] = now;
    }

    private void undo(State state) {
        while (undone > 0) {
            undone--;
            state.real[undoPlace[undone]] = undoValue[undone];
        }
    }

    private void addIndicator(int indicator, double change) {
        for (int t = 0; t < types; t++) {
            difference[t] += constants.indicatorPoints[(firstType + t) * plan.indicators.count + indicator] * change;
        }
    }

    private void addRungs(int before, int after) {
        for (int t = 0; t < types; t++) {
            difference[t] += constants.rungPoints[(firstType + t) * plan.rungs + after]
                    - constants.rungPoints[(firstType + t) * plan.rungs + before];
        }
    }

    private void addLosses(State state) {
        double change = LossAhead.expected(actor, plan, constants, state) - lossNow;
        for (int t = 0; t < types; t++) {
            difference[t] -= constants.lossSensitivity[firstType + t] * change;
        }
    }

    private void addOutcome(int move, State state) {
        boolean counted = plan.moves.countsForOutcomes[move];
        if (counted) {
            count(move, state);
        }
        for (int outcome : plan.moves.reachable[move]) {
            if (plan.conditions.holds(plan.outcomeProgram[outcome], state, constants.value)) {
                addPayoff(outcome, state);
                break;
            }
        }
        if (counted) {
            state.counter[plan.layout.made + move]--;
            state.counter[plan.layout.lastMade + move] = lastMadeBefore;
        }
    }

    private void count(int move, State state) {
        lastMadeBefore = state.counter[plan.layout.lastMade + move];
        state.counter[plan.layout.made + move]++;
        state.counter[plan.layout.lastMade + move] = state.step;
    }

    /** Flow stakes over the time until the actor can act again. */
    private void addFlows(int rungBefore, State state) {
        for (int t = 0; t < types; t++) {
            for (int f = plan.stakes.flowStart[firstType + t]; f < plan.stakes.flowStart[firstType + t + 1]; f++) {
                if (state.step >= plan.stakes.flowFrom[f] && state.step < plan.stakes.flowBefore[f]) {
                    double perDay = constants.value[plan.stakes.flowSlot[f]];
                    difference[t] += perDay * constants.intervalDays[actor] * flowChange(f, rungBefore, state);
                }
            }
        }
    }

    private double flowChange(int flow, int rungBefore, State state) {
        int rung = plan.stakes.flowRung[flow];
        if (rung >= 0) {
            return (state.rung == rung ? 1 : 0) - (rungBefore == rung ? 1 : 0);
        }
        int indicator = plan.stakes.flowIndicator[flow];
        double change = 0;
        for (int i = 0; i < undone; i++) {
            if (undoPlace[i] == indicator) {
                change = state.real[indicator] - undoValue[i];
                break;
            }
        }
        return change;
    }
}
