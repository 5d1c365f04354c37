package brink.engine.decide;

import brink.engine.plan.Effects;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.Sanctions;
import brink.engine.plan.State;
import java.util.Arrays;

/**
 * A position thought ahead of the present one, and what it would be worth to each type of the actors
 * watched. Moves and intervals are gone through one after another and taken back in reverse.
 *
 * <p>The value of a position to a type is the points of its indicators and its rung (once ended, the
 * payoff of the outcome instead of the rung), less its sensitivity times the loss ahead. To whoever is
 * averse to losses, what that is less than the present position's counts several times. Expected amounts
 * stand for distributed effects.
 */
final class Prospect {

    /** What has to be put back when a step ahead is taken back. */
    private final class Frame {
        private final double[] points = new double[plan.stakes.types];
        private final double[] loss = new double[plan.actors.count];
        private int mark;
        private int rung;
        private int outcome;
        private int move;
        private int lastMade;
    }

    private static final int NONE = -1;

    private final Plan plan;
    private final RunConstants constants;
    private final State state;
    private final State[] before;
    private final Frame[] frames;
    private final double[] points;
    private final double[] loss;
    private final boolean[] exposed;
    /** What the present is worth to each type, where it matters. */
    private final double[] present;

    private double[] undoValue = new double[64];
    private int[] undoPlace = new int[64];
    private final int[] glanceIndicator;
    private final double[] glanceChange;
    private int glances;
    private int glanceOutcome;
    private int undone;
    private int depth;
    private int intervals;
    private int searcher;
    private int[] watched = new int[0];

    Prospect(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
        this.state = new State(plan.layout);
        int most = 2 * plan.actors.deepest + 1;
        this.frames = new Frame[most];
        this.before = new State[plan.actors.deepest + 1];
        for (int i = 0; i < most; i++) {
            frames[i] = new Frame();
        }
        for (int i = 0; i < before.length; i++) {
            before[i] = new State(plan.layout);
        }
        this.points = new double[plan.stakes.types];
        this.loss = new double[plan.actors.count];
        this.glanceIndicator = new int[plan.indicators.count];
        this.glanceChange = new double[plan.indicators.count];
        this.present = new double[plan.stakes.types];
        this.exposed = new boolean[plan.actors.count];
        for (int actor = 0; actor < plan.actors.count; actor++) {
            exposed[actor] = plan.sanctions.exposureStart[actor] < plan.sanctions.exposureStart[actor + 1];
        }
    }

    /** Begins at the present position. */
    void begin(int actor, State from) {
        searcher = actor;
        watched = plan.actors.watched[actor];
        state.copyFrom(from);
        undone = 0;
        depth = 0;
        intervals = 0;
        weigh();
        foreseeLosses();
        for (int other : watched) {
            if (plan.actors.aversionSlot[other] >= 0) {
                for (int t = plan.actors.typeStart[other]; t < plan.actors.typeStart[other + 1]; t++) {
                    present[t] = points[t] - constants.lossSensitivity[t] * loss[other];
                }
            }
        }
    }

    /** The position. */
    State state() {
        return state;
    }

    /** Makes a move, with one combination of its chance branches. */
    void make(int move, int leaf) {
        Frame frame = push(move);
        frame.lastMade = state.counter[plan.layout.lastMade + move];
        Effects effects = plan.effects;
        for (int i = effects.leafStart[leaf]; i < effects.leafStart[leaf + 1]; i++) {
            apply(effects, effects.leafEffect[i]);
        }
        state.counter[plan.layout.made + move]++;
        state.counter[plan.layout.lastMade + move] = state.step;
        if (plan.moves.orders[move]) {
            foreseeLosses();
        }
        for (int outcome : plan.moves.reachable[move]) {
            if (plan.conditions.holds(plan.outcomeProgram[outcome], state, constants.value)) {
                state.outcome = outcome;
                return;
            }
        }
    }

    /** Lets the searcher's mean interval between two opportunities pass. */
    void pass() {
        push(NONE);
        before[intervals++].copyFrom(state);
        advanceSanctions();
        advanceIndicators();
        plan.conditions.remember(state, constants.value);
        state.step += constants.intervals.steps[searcher];
        weigh();
        foreseeLosses();
        if (plan.timeEnds) {
            for (int outcome = 0; outcome < plan.outcomes; outcome++) {
                int program = plan.outcomeProgram[outcome];
                if (program >= 0 && plan.conditions.holds(program, state, constants.value)) {
                    state.outcome = outcome;
                    return;
                }
            }
        }
    }

    /** Takes back the last move or interval. */
    void takeBack() {
        Frame frame = frames[--depth];
        if (frame.move == NONE) {
            state.copyFrom(before[--intervals]);
        } else {
            while (undone > frame.mark) {
                undone--;
                state.real[undoPlace[undone]] = undoValue[undone];
            }
            state.rung = frame.rung;
            state.outcome = frame.outcome;
            state.counter[plan.layout.made + frame.move]--;
            state.counter[plan.layout.lastMade + frame.move] = frame.lastMade;
        }
        System.arraycopy(frame.points, 0, points, 0, points.length);
        if (frame.move == NONE || plan.moves.orders[frame.move]) {
            System.arraycopy(frame.loss, 0, loss, 0, loss.length);
        }
    }

    /** What the position is worth to a type of an actor, in points. */
    double value(int type, int actor) {
        return value(type, actor, 0, state.outcome);
    }

    private double value(int type, int actor, double change, int outcome) {
        double value = points[type] + change - constants.lossSensitivity[type] * loss[actor];
        if (outcome >= 0) {
            value += constants.payoff[type * plan.outcomes + outcome]
                    - constants.rungPoints[type * plan.rungs + state.rung];
        }
        int aversion = plan.actors.aversionSlot[actor];
        if (aversion >= 0 && value < present[type]) {
            return present[type] + constants.value[aversion] * (value - present[type]);
        }
        return value;
    }

    /** What flows to a type while the searcher's mean interval passes at this position, in points. */
    double flow(int type) {
        double perDay = 0;
        for (int f = plan.stakes.flowStart[type]; f < plan.stakes.flowStart[type + 1]; f++) {
            if (state.step >= plan.stakes.flowFrom[f] && state.step < plan.stakes.flowBefore[f]) {
                int rung = plan.stakes.flowRung[f];
                double level = rung < 0 ? state.real[plan.stakes.flowIndicator[f]] : state.rung == rung ? 1 : 0;
                perDay += constants.value[plan.stakes.flowSlot[f]] * level;
            }
        }
        return perDay * constants.intervalDays[searcher];
    }

    /** Looks, without making it, at what a plain move would do; see {@link #glimpsed}. */
    void glance(int move) {
        Effects effects = plan.effects;
        int leaf = plan.moves.leafStart[move];
        glances = 0;
        for (int i = effects.leafStart[leaf]; i < effects.leafStart[leaf + 1]; i++) {
            int effect = effects.leafEffect[i];
            int indicator = effects.target[effect];
            double old = state.real[indicator];
            glanceIndicator[glances] = indicator;
            glanceChange[glances++] = plan.indicators.clamp(indicator, old + effects.mean[effect]) - old;
        }
        glanceOutcome = -1;
        if (plan.moves.reachable[move].length > 0) {
            glanceOutcome = gated(move);
        }
    }

    /** The outcome that a plain move would bring about through one indicator, or -1. */
    private int gated(int move) {
        int gate = plan.moves.gateIndicator[move];
        double level = plan.indicators.clamp(gate, state.real[gate] + plan.shifts.gateMean[move]);
        for (int outcome : plan.moves.reachable[move]) {
            if (plan.conditions.wouldHold(plan.outcomeProgram[outcome], state, constants.value, gate, level)) {
                return outcome;
            }
        }
        return -1;
    }

    /** Whether the move last glanced at would end the run. */
    boolean glimpsedEnd() {
        return glanceOutcome >= 0;
    }

    /** What the position after the move last glanced at is worth to a type of an actor, in points. */
    double glimpsed(int type, int actor) {
        double change = 0;
        int row = type * plan.indicators.count;
        for (int i = 0; i < glances; i++) {
            change += constants.indicatorPoints[row + glanceIndicator[i]] * glanceChange[i];
        }
        return value(type, actor, change, glanceOutcome);
    }

    /** What would flow to a type after the move last glanced at, where so much flows now. */
    double glimpsedFlow(int type, double flow) {
        double perDay = 0;
        for (int f = plan.stakes.flowStart[type]; f < plan.stakes.flowStart[type + 1]; f++) {
            boolean now = state.step >= plan.stakes.flowFrom[f] && state.step < plan.stakes.flowBefore[f];
            for (int i = 0; now && i < glances; i++) {
                if (glanceIndicator[i] == plan.stakes.flowIndicator[f]) {
                    perDay += constants.value[plan.stakes.flowSlot[f]] * glanceChange[i];
                }
            }
        }
        return perDay == 0 ? flow : flow + perDay * constants.intervalDays[searcher];
    }

    private Frame push(int move) {
        Frame frame = frames[depth++];
        frame.move = move;
        frame.mark = undone;
        frame.rung = state.rung;
        frame.outcome = state.outcome;
        System.arraycopy(points, 0, frame.points, 0, points.length);
        if (move == NONE || plan.moves.orders[move]) {
            System.arraycopy(loss, 0, frame.loss, 0, loss.length);
        }
        return frame;
    }

    private void apply(Effects effects, int effect) {
        int kind = effects.kind[effect];
        int target = effects.target[effect];
        if (kind <= Effects.ASSIGN) {
            double old = state.real[target];
            double amount = kind == Effects.SHIFT ? old + effects.mean[effect] : effects.mean[effect];
            remember(target);
            state.real[target] = plan.indicators.clamp(target, amount);
            addIndicator(target, state.real[target] - old);
        } else if (kind == Effects.ORDER) {
            remember(plan.layout.level + target);
            state.real[plan.layout.level + target] = constants.value[effects.extra[effect]];
        } else {
            int rung = state.rung;
            state.rung = Effects.climbed(kind, target, rung, plan.rungs);
            addRungs(rung, state.rung);
        }
    }

    private void remember(int place) {
        if (undone == undoPlace.length) {
            undoPlace = Arrays.copyOf(undoPlace, 2 * undone);
            undoValue = Arrays.copyOf(undoValue, 2 * undone);
        }
        undoPlace[undone] = place;
        undoValue[undone++] = state.real[place];
    }

    private void addIndicator(int indicator, double change) {
        for (int actor : watched) {
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                points[t] += constants.indicatorPoints[t * plan.indicators.count + indicator] * change;
            }
        }
    }

    private void addRungs(int left, int reached) {
        for (int actor : watched) {
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                points[t] +=
                        constants.rungPoints[t * plan.rungs + reached] - constants.rungPoints[t * plan.rungs + left];
            }
        }
    }

    /** Adds up the points of the position. */
    private void weigh() {
        for (int actor : watched) {
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                double sum = constants.rungPoints[t * plan.rungs + state.rung];
                for (int k = 0; k < plan.indicators.count; k++) {
                    sum += constants.indicatorPoints[t * plan.indicators.count + k] * state.real[k];
                }
                points[t] = sum;
            }
        }
    }

    private void foreseeLosses() {
        for (int actor : watched) {
            loss[actor] = exposed[actor] ? LossAhead.expected(actor, plan, constants, state) : 0;
        }
    }

    private void advanceSanctions() {
        int row = searcher * plan.sanctions.measures;
        for (int m = 0; m < plan.sanctions.measures; m++) {
            double level = state.real[plan.layout.level + plan.sanctions.packageOf[m]];
            int y = plan.layout.pressure + m;
            int z = plan.layout.adaptation + m;
            double target = level * constants.sanctions.coverage[m];
            double full = level > 0 ? 1 - constants.value[plan.sanctions.slot[m][Sanctions.RESIDUAL]] : 0;
            double left = level > 0 ? constants.intervals.rampLeft[row + m] : constants.intervals.liftLeft[row + m];
            state.real[y] = target + (state.real[y] - target) * left;
            state.real[z] = full + (state.real[z] - full) * constants.intervals.adaptLeft[row + m];
        }
    }

    private void advanceIndicators() {
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
