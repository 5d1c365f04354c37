package brink.engine.decide;

import brink.engine.plan.Commitments;
import brink.engine.plan.Effects;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.State;
import java.util.stream.IntStream;

/**
 * A position thought ahead of the present one, and what it would be worth to each type of the actors
 * watched. Moves and intervals are gone through one after another and taken back in reverse.
 *
 * <p>The value of a position to a type is the points of its indicators and its rung (once ended, the
 * payoff of the outcome instead of the rung), less its sensitivity times the loss ahead. To whoever is
 * averse to losses, what that is less than the present position's counts several times. An audience cost
 * that the actor bears is taken off. Expected amounts stand for distributed effects.
 */
final class Prospect {

    /** What has to be put back when a step ahead is taken back. */
    private final class Frame {
        private final double[] points = new double[plan.stakes.types];
        private final double[] loss = new double[plan.actors.count];
        private int kind;
        private int mark;
        private boolean losses;
        private boolean gives;
        private int rung;
        private int outcome;
        private int move;
        private int lastMade;
    }

    private static final int NONE = -1;
    private static final int MOVE = 0;
    private static final int INTERVAL = 1;
    private static final int WORD = 2;

    private final Plan plan;
    private final RunConstants constants;
    private final State state;
    private final Changes changes;
    private final Passage passage;
    private final State[] before;
    private final Frame[] frames;
    private final double[] points;
    private final double[] loss;
    private final boolean[] exposed;
    private final double[] perceived;
    /** Whom each actor's searches value: those it watches, and whoever may have to answer for a word. */
    private final int[][] valuedBy;
    /** What the present is worth to each type, where it matters. */
    private final double[] present;

    private int depth;
    private int intervals;
    private int searcher;
    private State origin;
    private int[] valued = new int[0];

    Prospect(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
        this.state = new State(plan.layout);
        this.origin = state;
        int most = (2 * plan.actors.deepest + 1) * (1 + 2 * plan.commitments.count) + 1;
        this.changes = new Changes(state);
        this.passage = new Passage(plan, constants);
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
        this.present = new double[plan.stakes.types];
        this.valuedBy = new int[plan.actors.count][];
        this.perceived = new double[plan.sanctions.packages];
        this.exposed = new boolean[plan.actors.count];
        for (int actor = 0; actor < plan.actors.count; actor++) {
            valuedBy[actor] = IntStream.concat(
                            IntStream.of(plan.actors.watched[actor]), IntStream.of(plan.commitments.issuers))
                    .distinct()
                    .toArray();
            exposed[actor] = plan.sanctions.exposureStart[actor] < plan.sanctions.exposureStart[actor + 1];
        }
    }

    /** Begins at the present position. */
    void begin(int actor, State from) {
        searcher = actor;
        origin = from;
        valued = valuedBy[actor];
        state.copyFrom(from);
        changes.forget();
        depth = 0;
        intervals = 0;
        LossAhead.perceive(plan, constants, origin, state, perceived);
        weigh();
        foreseeLosses();
        for (int other : valued) {
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

    /** Makes a move, with one combination of its chance branches; see also {@link #conclude}. */
    void make(int move, int leaf) {
        Frame frame = push(MOVE);
        frame.move = move;
        frame.lastMade = state.counter[plan.layout.lastMade + move];
        frame.losses = plan.moves.orders[move];
        saveLosses(frame);
        apply(leaf);
        state.counter[plan.layout.made + move]++;
        state.counter[plan.layout.lastMade + move] = state.step;
        if (frame.losses) {
            foreseeLosses();
        }
        if (plan.moves.calls[move]) {
            noteSeverity(plan.moves.actor[move], constants.value[plan.moves.severitySlot[move]]);
        }
    }

    /** Ends the run if the move just made brings about an outcome. */
    void conclude(int move) {
        for (int outcome : plan.moves.reachable[move]) {
            if (plan.conditions.holds(plan.outcomeProgram[outcome], state, constants.value)) {
                state.outcome = outcome;
                return;
            }
        }
    }

    /** Ends the run if any outcome has come about. */
    void conclude() {
        for (int outcome = 0; outcome < plan.outcomes; outcome++) {
            int program = plan.outcomeProgram[outcome];
            if (program >= 0 && plan.conditions.holds(program, state, constants.value)) {
                state.outcome = outcome;
                return;
            }
        }
    }

    /** Settles that a commitment is due, or that what has happened so far does not make it due. */
    void settle(int commitment, boolean due) {
        push(WORD);
        changes.set(plan.layout.settled + commitment, state.real[plan.layout.gravest + commitment]);
        if (due) {
            changes.count(plan.layout.word + commitment, Commitments.DUE);
        }
    }

    /**
     * Has the issuer of a commitment that is due, and of those answered together with it, answer.
     *
     * @param leaf which combination of chance branches of what was promised, where it is kept
     */
    void answer(int due, int answer, int leaf) {
        Commitments commitments = plan.commitments;
        Frame frame = push(WORD);
        int issuer = commitments.issuer[due];
        double price = 0;
        double level = 0;
        for (int c = due; c < commitments.count; c++) {
            if (commitments.together(c, due, state, plan.layout)) {
                level = Math.max(level, commitments.level(c, answer, constants.value));
                price = Math.max(price, commitments.price(c, answer, plan, constants.value));
                changes.count(plan.layout.word + c, Commitments.HONOURED + answer);
            }
        }
        if (price > 0) {
            changes.set(plan.layout.audience + issuer, state.real[plan.layout.audience + issuer] + price);
            for (int t = plan.actors.typeStart[issuer]; t < plan.actors.typeStart[issuer + 1]; t++) {
                points[t] -= price;
            }
        }
        if (answer != Commitments.RENEGE) {
            frame.losses = commitments.orders[due];
            saveLosses(frame);
            int sanction = commitments.sanction[due];
            if (sanction >= 0 && level > state.real[plan.layout.level + sanction]) {
                changes.set(plan.layout.level + sanction, level);
            }
            apply(leaf);
            if (frame.losses) {
                foreseeLosses();
            }
            noteSeverity(NONE, 0);
        }
    }

    /** Has the issuer of a commitment that is due find that it is not able to keep it. */
    void fail(int due) {
        push(WORD);
        for (int c = due; c < plan.commitments.count; c++) {
            if (plan.commitments.together(c, due, state, plan.layout)) {
                changes.count(plan.layout.word + c, Commitments.FAILED);
            }
        }
    }

    /** Lets whoever has seen an act, and the rung it led to, compare it with its word. */
    private void noteSeverity(int mover, double severity) {
        for (int c = 0; c < plan.commitments.count; c++) {
            double grave = plan.commitments.gravity(c, mover, severity, state, plan, constants.value);
            if (grave > state.real[plan.layout.gravest + c]) {
                changes.set(plan.layout.gravest + c, grave);
            }
        }
    }

    /** Lets the searcher's mean interval between two opportunities pass. */
    void pass() {
        Frame frame = push(INTERVAL);
        frame.losses = true;
        saveLosses(frame);
        before[intervals++].copyFrom(state);
        passage.advance(searcher, state);
        weigh();
        foreseeLosses();
    }

    /** Takes back what was done last. */
    void takeBack() {
        Frame frame = frames[--depth];
        if (frame.kind == INTERVAL) {
            state.copyFrom(before[--intervals]);
        } else {
            changes.takeBack(frame.mark);
            state.rung = frame.rung;
            state.outcome = frame.outcome;
            if (frame.kind == MOVE) {
                state.counter[plan.layout.made + frame.move]--;
                state.counter[plan.layout.lastMade + frame.move] = frame.lastMade;
            }
        }
        System.arraycopy(frame.points, 0, points, 0, points.length);
        if (frame.losses) {
            System.arraycopy(frame.loss, 0, loss, 0, loss.length);
        }
        if (frame.gives) {
            LossAhead.perceive(plan, constants, origin, state, perceived);
        }
    }

    /** What the position is worth to a type of an actor, in points. */
    double value(int type, int actor) {
        return value(type, actor, 0, state.outcome);
    }

    /** The same if indicators were worth so much more, and an outcome had come about, or -1. */
    double value(int type, int actor, double change, int outcome) {
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
        return flow(type, searcher);
    }

    /** What a day of waiting for the searcher's next opportunity is multiplied by. */
    double intervalDays() {
        return constants.intervalDays[searcher];
    }

    /** The same over the mean interval of another actor. */
    double flow(int type, int actor) {
        double perDay = 0;
        for (int f = plan.stakes.flowStart[type]; f < plan.stakes.flowStart[type + 1]; f++) {
            if (state.step >= plan.stakes.flowFrom[f] && state.step < plan.stakes.flowBefore[f]) {
                int rung = plan.stakes.flowRung[f];
                double level = rung < 0 ? state.real[plan.stakes.flowIndicator[f]] : state.rung == rung ? 1 : 0;
                perDay += constants.value[plan.stakes.flowSlot[f]] * level;
            }
        }
        return perDay * constants.intervalDays[actor];
    }

    private Frame push(int kind) {
        Frame frame = frames[depth++];
        frame.kind = kind;
        frame.mark = changes.count();
        frame.rung = state.rung;
        frame.outcome = state.outcome;
        frame.losses = false;
        frame.gives = false;
        System.arraycopy(points, 0, frame.points, 0, points.length);
        return frame;
    }

    private void saveLosses(Frame frame) {
        if (frame.losses) {
            System.arraycopy(loss, 0, frame.loss, 0, loss.length);
        }
    }

    private void apply(int leaf) {
        Effects effects = plan.effects;
        for (int i = effects.leafStart[leaf]; i < effects.leafStart[leaf + 1]; i++) {
            apply(effects, effects.leafEffect[i]);
        }
    }

    private void apply(Effects effects, int effect) {
        int kind = effects.kind[effect];
        int target = effects.target[effect];
        if (kind <= Effects.ASSIGN) {
            double old = state.real[target];
            double amount = kind == Effects.SHIFT ? old + effects.mean[effect] : effects.mean[effect];
            changes.set(target, plan.indicators.clamp(target, amount));
            addIndicator(target, state.real[target] - old);
        } else if (kind == Effects.ORDER) {
            changes.set(plan.layout.level + target, constants.value[effects.extra[effect]]);
        } else if (kind == Effects.GIVE) {
            give(target);
        } else {
            int rung = state.rung;
            state.rung = Effects.climbed(kind, target, rung, plan.rungs);
            addRungs(rung, state.rung);
        }
    }

    private void give(int commitment) {
        if (state.counter[plan.layout.word + commitment] == Commitments.NOT_GIVEN) {
            double severity = plan.commitments.gravity(commitment, NONE, 0, state, plan, constants.value);
            changes.count(plan.layout.word + commitment, Commitments.STANDING);
            changes.set(plan.layout.gravest + commitment, severity);
            changes.set(plan.layout.settled + commitment, severity);
            changes.set(plan.layout.issued + commitment, severity);
            frames[depth - 1].gives = true;
            LossAhead.perceive(plan, constants, origin, state, perceived);
        }
    }

    private void addIndicator(int indicator, double change) {
        for (int actor : valued) {
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                points[t] += constants.indicatorPoints[t * plan.indicators.count + indicator] * change;
            }
        }
    }

    private void addRungs(int left, int reached) {
        for (int actor : valued) {
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                points[t] +=
                        constants.rungPoints[t * plan.rungs + reached] - constants.rungPoints[t * plan.rungs + left];
            }
        }
    }

    /** Adds up the points of the position. */
    private void weigh() {
        for (int actor : valued) {
            for (int t = plan.actors.typeStart[actor]; t < plan.actors.typeStart[actor + 1]; t++) {
                double sum =
                        constants.rungPoints[t * plan.rungs + state.rung] - state.real[plan.layout.audience + actor];
                for (int k = 0; k < plan.indicators.count; k++) {
                    sum += constants.indicatorPoints[t * plan.indicators.count + k] * state.real[k];
                }
                points[t] = sum;
            }
        }
    }

    private void foreseeLosses() {
        for (int actor : valued) {
            loss[actor] = exposed[actor] ? LossAhead.expected(actor, plan, constants, state, perceived) : 0;
        }
    }
}
