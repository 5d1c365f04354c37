package brink.engine.decide;

import brink.engine.plan.Effects;
import brink.engine.plan.Moves;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.Shifts;
import brink.engine.plan.Stakes;
import brink.engine.plan.State;

/**
 * The value of each move to each type of an actor, in points relative to the position it starts from.
 *
 * <p>The position value of state s for a type is the points of its indicators and its rung (once
 * ended, the payoff of the outcome instead of the rung), less its sensitivity times the loss ahead,
 * plus the flow stakes over the actor's mean interval between opportunities, unless the run ends. Every type's value of
 * the present position is common to all its moves and cancels in the choice, so only differences are
 * computed. Expected amounts stand for distributed effects; chance branches are valued one by one.
 *
 * <p>Not safe for use by several threads: it works on the state in place and undoes what it did.
 */
final class MoveValues {

    private final Plan plan;
    private final RunConstants constants;
    private final Joining joining;
    private final double[] difference;
    private final double[] cut;
    private final double[] perceived;
    private final double[] undoValue;
    private final int[] undoPlace;
    private final Joining.Change remembering;
    private int undone;
    private int actor;
    private int firstType;
    private int types;
    private double lossNow;
    private boolean lossKnown;
    private boolean flows;
    private boolean cutting;
    private boolean ending;
    private int lastMadeBefore;

    MoveValues(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
        this.difference = new double[Stakes.MOST_TYPES];
        this.perceived = new double[plan.sanctions.packages];
        this.cut = new double[Stakes.MOST_TYPES * plan.moves.count];
        int longest = 0;
        for (int leaf = 0; leaf + 1 < plan.effects.leafStart.length; leaf++) {
            longest = Math.max(longest, plan.effects.leafStart[leaf + 1] - plan.effects.leafStart[leaf]);
        }
        longest *= 1 + plan.sanctions.measures + plan.coalitions.members;
        this.joining = new Joining(plan, constants);
        this.remembering = this::remember;
        this.undoValue = new double[longest];
        this.undoPlace = new int[longest];
    }

    /** Turns to a decision of one actor at a position. */
    void turnTo(int decider, State state) {
        actor = decider;
        firstType = plan.actors.typeStart[decider];
        types = plan.actors.typeStart[decider + 1] - firstType;
        lossKnown = false;
        flows = plan.stakes.flowStart[firstType] < plan.stakes.flowStart[firstType + types];
        if (!flows) {
            lookAround(state.real);
        }
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
        if (plan.shifts.plain[move] && !flows) {
            for (int t = 0; t < types; t++) {
                int place = t * moves.count + move;
                into[t * width + at] = cutting ? constants.worth[place] + cut[place] : constants.worth[place];
            }
            if (ending && moves.reachable[move].length > 0) {
                addGatedOutcome(move, state, into, at, width);
            }
            return;
        }
        double cost = constants.value[moves.costSlot[move]];
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

    /**
     * Finds what sets plain moves apart at this position: an indicator near a bound, which cuts shifts
     * short, and an outcome within reach. As a rule there is neither.
     */
    private void lookAround(double[] real) {
        Shifts shifts = plan.shifts;
        cutting = false;
        ending = false;
        for (int c = shifts.columnStart[actor]; c < shifts.columnStart[actor + 1]; c++) {
            double level = real[shifts.indicator[c]];
            if (level > shifts.safeBelow[c] || level < shifts.safeAbove[c]) {
                if (!cutting) {
                    clearCuts();
                    cutting = true;
                }
                addCuts(c, level);
            }
            if (!ending && shifts.outcomes[c].length > 0) {
                ending = canEnd(c, level);
            }
        }
    }

    private boolean canEnd(int column, double level) {
        int k = plan.shifts.indicator[column];
        double least = plan.indicators.clamp(k, level + plan.shifts.least[column]);
        double most = plan.indicators.clamp(k, level + plan.shifts.most[column]);
        for (int outcome : plan.shifts.outcomes[column]) {
            if (plan.conditions.mightHold(plan.outcomeProgram[outcome], constants.value, k, least, most)) {
                return true;
            }
        }
        return false;
    }

    private void clearCuts() {
        for (int i = plan.actors.moveStart[actor]; i < plan.actors.moveStart[actor + 1]; i++) {
            for (int t = 0; t < types; t++) {
                cut[t * plan.moves.count + plan.actors.moves[i]] = 0;
            }
        }
    }

    private void addCuts(int column, double level) {
        Shifts shifts = plan.shifts;
        int k = shifts.indicator[column];
        double up = plan.indicators.high[k] - level;
        double down = plan.indicators.low[k] - level;
        for (int i = shifts.shiftStart[column]; i < shifts.shiftStart[column + 1]; i++) {
            double mean = shifts.mean[i];
            double lost = mean > up ? up - mean : mean < down ? down - mean : 0;
            if (lost != 0) {
                for (int t = 0; t < types; t++) {
                    double points = constants.indicatorPoints[(firstType + t) * plan.indicators.count + k];
                    cut[t * plan.moves.count + shifts.move[i]] += points * lost;
                }
            }
        }
    }

    /** The outcome that a plain move can bring about, through one indicator. */
    private void addGatedOutcome(int move, State state, double[] into, int at, int width) {
        int gate = plan.moves.gateIndicator[move];
        double level = plan.indicators.clamp(gate, state.real[gate] + plan.shifts.gateMean[move]);
        for (int outcome : plan.moves.reachable[move]) {
            int program = plan.outcomeProgram[outcome];
            if (plan.conditions.wouldHold(program, state, constants.value, gate, level)) {
                for (int t = 0; t < types; t++) {
                    into[t * width + at] += gain(t, outcome, state);
                }
                return;
            }
        }
    }

    private void addPayoff(int outcome, State state) {
        for (int t = 0; t < types; t++) {
            difference[t] += gain(t, outcome, state);
        }
    }

    /** What an outcome's payoff exceeds the rung's points by, which it replaces. */
    private double gain(int type, int outcome, State state) {
        return constants.payoff[(firstType + type) * plan.outcomes + outcome]
                - constants.rungPoints[(firstType + type) * plan.rungs + state.rung];
    }

    private void visit(int move, int leaf, State state) {
        int rung = state.rung;
        for (int t = 0; t < types; t++) {
            difference[t] = 0;
        }
        if (plan.moves.orders[move] && !lossKnown) {
            LossAhead.perceive(plan, constants, state, state, perceived);
            lossNow = LossAhead.expected(actor, plan, constants, state, perceived);
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
                joining.foresee(target, constants.value[effects.extra[effect]], actor, actor, state, remembering);
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
        double change = LossAhead.expected(actor, plan, constants, state, perceived) - lossNow;
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
                if (flows) {
                    stopFlows(state);
                }
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

    /** Takes back what would flow after a move that ends the run: there is no time after it. */
    private void stopFlows(State state) {
        for (int t = 0; t < types; t++) {
            for (int f = plan.stakes.flowStart[firstType + t]; f < plan.stakes.flowStart[firstType + t + 1]; f++) {
                if (state.step >= plan.stakes.flowFrom[f] && state.step < plan.stakes.flowBefore[f]) {
                    int rung = plan.stakes.flowRung[f];
                    double level = rung < 0 ? state.real[plan.stakes.flowIndicator[f]] : state.rung == rung ? 1 : 0;
                    difference[t] -= constants.value[plan.stakes.flowSlot[f]] * constants.intervalDays[actor] * level;
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
