package brink.engine.decide;

import brink.engine.plan.Effects;
import brink.engine.plan.Moves;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
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
    private int lastType;
    private double lossNow;
    private boolean lossKnown;

    MoveValues(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
        this.difference = new double[plan.stakes.types];
        int longest = 0;
        for (int leaf = 0; leaf + 1 < plan.effects.leafStart.length; leaf++) {
            longest = Math.max(longest, plan.effects.leafStart[leaf + 1] - plan.effects.leafStart[leaf]);
        }
        this.undoValue = new double[longest];
        this.undoPlace = new int[longest];
    }

    /** Turns to a decision of one actor; values are computed for the types from first to before last. */
    void turnTo(int decider, int first, int last) {
        actor = decider;
        firstType = first;
        lastType = last;
        lossKnown = false;
    }

    /**
     * Values one move.
     *
     * @param move its index
     * @param state the position; unchanged afterwards
     * @param into receives the value for type t at {@code (t - firstType) * width + at}
     */
    void value(int move, State state, double[] into, int at, int width) {
        Moves moves = plan.moves;
        double cost = constants.value[moves.costSlot[move]];
        for (int t = firstType; t < lastType; t++) {
            into[(t - firstType) * width + at] = -cost;
        }
        for (int leaf = moves.leafStart[move]; leaf < moves.leafStart[move + 1]; leaf++) {
            double probability = constants.leafProbability[leaf];
            if (probability > 0) {
                visit(move, leaf, state);
                for (int t = firstType; t < lastType; t++) {
                    into[(t - firstType) * width + at] += probability * difference[t];
                }
            }
        }
    }

    private void visit(int move, int leaf, State state) {
        int rung = state.rung;
        for (int t = firstType; t < lastType; t++) {
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
        if (plan.stakes.flowStart[firstType] < plan.stakes.flowStart[lastType]) {
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
        for (int t = firstType; t < lastType; t++) {
            difference[t] += constants.indicatorPoints[t * plan.indicators.count + indicator] * change;
        }
    }

    private void addRungs(int before, int after) {
        for (int t = firstType; t < lastType; t++) {
            difference[t] +=
                    constants.rungPoints[t * plan.rungs + after] - constants.rungPoints[t * plan.rungs + before];
        }
    }

    private void addLosses(State state) {
        double change = LossAhead.expected(actor, plan, constants, state) - lossNow;
        for (int t = firstType; t < lastType; t++) {
            difference[t] -= constants.lossSensitivity[t] * change;
        }
    }

    private void addOutcome(int move, State state) {
        int made = plan.layout.made + move;
        int lastMade = plan.layout.lastMade + move;
        int before = state.counter[lastMade];
        state.counter[made]++;
        state.counter[lastMade] = state.step;
        for (int outcome : plan.moves.reachable[move]) {
            if (plan.conditions.holds(plan.outcomeProgram[outcome], state, constants.value)) {
                for (int t = firstType; t < lastType; t++) {
                    difference[t] += constants.payoff[t * plan.outcomes + outcome]
                            - constants.rungPoints[t * plan.rungs + state.rung];
                }
                break;
            }
        }
        state.counter[made]--;
        state.counter[lastMade] = before;
    }

    /** Flow stakes over the time until the actor can act again. */
    private void addFlows(int rungBefore, State state) {
        for (int t = firstType; t < lastType; t++) {
            for (int f = plan.stakes.flowStart[t]; f < plan.stakes.flowStart[t + 1]; f++) {
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
