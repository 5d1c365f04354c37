package brink.engine.decide;

import brink.engine.model.Meeting.Stage;
import brink.engine.plan.Commitments;
import brink.engine.plan.Conditions;
import brink.engine.plan.Effects;
import brink.engine.plan.Meetings;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.State;

/**
 * A position thought ahead of the present one. Moves, intervals and answers to words are gone through one
 * after another and taken back in reverse; expected amounts stand for distributed effects. What the position
 * is worth is kept along the way, see {@link Appraisal}.
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
        private long touched;
        private long altered;
    }

    private static final int NONE = -1;
    private static final int MOVE = 0;
    private static final int INTERVAL = 1;
    private static final int WORD = 2;
    private static final long EVERYTHING = -1;

    private final Plan plan;
    private final RunConstants constants;
    private final State state;
    private final Changes changes;
    private final Joining joining;
    private final Joining.Change changing;
    private final Passage passage;
    private final State[] before;
    private final Frame[] frames;
    private final Appraisal appraisal;

    /** What has changed since no condition of a commitment held, as in {@link Conditions}. */
    private long touched;
    /** What has changed since no outcome's condition held. */
    private long altered;

    private int depth;
    private int intervals;
    private int searcher;

    Prospect(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
        this.state = new State(plan.layout);
        int most = (2 * plan.actors.deepest + 1) * (1 + 2 * plan.commitments.count) + 1;
        this.changes = new Changes(state);
        this.joining = new Joining(plan, constants);
        this.changing = (ahead, place, value) -> changes.set(place, value);
        this.passage = new Passage(plan, constants);
        this.frames = new Frame[most];
        this.before = new State[plan.actors.deepest + 1];
        for (int i = 0; i < most; i++) {
            frames[i] = new Frame();
        }
        for (int i = 0; i < before.length; i++) {
            before[i] = new State(plan.layout);
        }
        this.appraisal = new Appraisal(plan, constants, state);
    }

    /** Begins at the present position. */
    void begin(int actor, State from) {
        searcher = actor;
        state.copyFrom(from);
        changes.forget();
        depth = 0;
        intervals = 0;
        touch(EVERYTHING);
        if (plan.commitments.count > 0) {
            pending();
            // What holds here and now is asked once, not again after each step ahead.
            int before = state.outcome;
            conclude();
            state.outcome = before;
        }
        appraisal.begin(actor, from);
    }

    private void touch(long things) {
        touched |= things;
        altered |= things;
    }

    /** The first commitment that may just have become due, or -1. */
    int pending() {
        int pending = plan.commitments.pending(plan.conditions, state, plan.layout, constants.value, touched);
        if (pending < 0) {
            touched = 0;
        }
        return pending;
    }

    /** The position. */
    State state() {
        return state;
    }

    /** What it is worth. */
    Appraisal appraisal() {
        return appraisal;
    }

    /** Makes a move, with one combination of its chance branches; see also {@link #conclude}. */
    void make(int move, int leaf) {
        Frame frame = push(MOVE);
        frame.move = move;
        frame.lastMade = state.counter[plan.layout.lastMade + move];
        frame.losses = plan.moves.orders[move];
        save(frame);
        apply(leaf, plan.moves.actor[move]);
        state.counter[plan.layout.made + move]++;
        state.counter[plan.layout.lastMade + move] = state.step;
        touch(Conditions.onMove(move));
        if (frame.losses) {
            appraisal.foreseeLosses();
        }
        if (plan.moves.calls[move]) {
            noteSeverity(plan.moves.actor[move], constants.value[plan.moves.severitySlot[move]]);
        }
    }

    /** Has an observer believe something else of a type, from what has just been done. */
    void believe(int cell, double belief) {
        changes.set(cell, belief);
        touch(EVERYTHING);
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
            if ((plan.outcomeAsks[outcome] & altered) != 0 && plan.conditions.holds(program, state, constants.value)) {
                state.outcome = outcome;
                return;
            }
        }
        altered = 0;
    }

    /** Settles that a commitment is due, or that what has happened so far does not make it due. */
    void settle(int commitment, boolean due) {
        push(WORD);
        changes.set(plan.layout.settled + commitment, state.real[plan.layout.gravest + commitment]);
        if (due) {
            changes.count(plan.layout.word + commitment, Commitments.DUE);
        }
        if (plan.commitments.trigger[commitment] < 0) {
            changes.set(
                    plan.commitments.bound(commitment, due, plan.layout),
                    plan.commitments.narrowed(commitment, due, state, plan.layout, constants.value));
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
            appraisal.charge(issuer, price);
        }
        if (answer != Commitments.RENEGE) {
            frame.losses = commitments.orders[due];
            save(frame);
            int sanction = commitments.sanction[due];
            if (sanction >= 0 && level > state.real[plan.layout.level + sanction]) {
                joining.foresee(sanction, level, issuer, searcher, state, changing);
                touch(Conditions.onPackage(sanction));
            }
            apply(leaf, issuer);
            if (frame.losses) {
                appraisal.foreseeLosses();
            }
            noteSeverity(NONE, 0);
        }
    }

    /**
     * Has an offer at talks be accepted.
     *
     * @param leaf which combination of chance branches of what the settlement does
     */
    void strike(int meeting, int offer, int leaf) {
        Frame frame = push(WORD);
        frame.losses = plan.meetings.orders[offer];
        save(frame);
        changes.count(plan.layout.stage + meeting, Stage.SETTLED.ordinal());
        changes.count(plan.layout.agreed + meeting, offer);
        touch(EVERYTHING);
        apply(leaf, Joining.NOBODY);
        if (frame.losses) {
            appraisal.foreseeLosses();
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
        save(frame);
        before[intervals++].copyFrom(state);
        passage.advance(searcher, state);
        touch(EVERYTHING);
        appraisal.weigh();
        appraisal.foreseeLosses();
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
        touched = frame.touched;
        altered = frame.altered;
        appraisal.restorePoints(frame.points);
        if (frame.losses) {
            appraisal.restoreLosses(frame.loss);
        }
        if (frame.gives) {
            appraisal.perceive();
        }
    }

    private Frame push(int kind) {
        Frame frame = frames[depth++];
        frame.kind = kind;
        frame.mark = changes.count();
        frame.rung = state.rung;
        frame.outcome = state.outcome;
        frame.losses = false;
        frame.gives = false;
        frame.touched = touched;
        frame.altered = altered;
        appraisal.savePoints(frame.points);
        return frame;
    }

    private void save(Frame frame) {
        if (frame.losses) {
            appraisal.saveLosses(frame.loss);
        }
    }

    private void apply(int leaf, int actor) {
        Effects effects = plan.effects;
        for (int i = effects.leafStart[leaf]; i < effects.leafStart[leaf + 1]; i++) {
            apply(effects, effects.leafEffect[i], actor);
        }
    }

    private void apply(Effects effects, int effect, int actor) {
        int kind = effects.kind[effect];
        int target = effects.target[effect];
        if (kind <= Effects.ASSIGN) {
            double old = state.real[target];
            double amount = kind == Effects.SHIFT ? old + effects.mean[effect] : effects.mean[effect];
            changes.set(target, plan.indicators.clamp(target, amount));
            touch(Conditions.onIndicator(target));
            appraisal.addIndicator(target, state.real[target] - old);
        } else if (kind == Effects.ORDER) {
            joining.foresee(target, constants.value[effects.extra[effect]], actor, searcher, state, changing);
            touch(Conditions.onPackage(target));
        } else if (kind == Effects.GIVE) {
            give(target);
            touch(EVERYTHING);
        } else if (kind >= Effects.CONVENE) {
            arrange(effect);
            touch(EVERYTHING);
        } else {
            int rung = state.rung;
            state.rung = Effects.climbed(kind, target, rung, plan.rungs);
            touch(Conditions.ON_RUNG);
            appraisal.addRungs(rung, state.rung);
        }
    }

    private void arrange(int effect) {
        Meetings meetings = plan.meetings;
        int meeting = plan.effects.target[effect];
        int meets = meetings.arrangedStep(effect, plan.effects, state, plan.layout, constants.value);
        Stage stage = Meetings.arranged(plan.effects.kind[effect], meetings.stage(meeting, state, plan.layout));
        changes.count(plan.layout.meets + meeting, meets);
        changes.count(plan.layout.stage + meeting, stage.ordinal());
    }

    private void give(int commitment) {
        if (state.counter[plan.layout.word + commitment] == Commitments.NOT_GIVEN) {
            double severity = plan.commitments.gravity(commitment, NONE, 0, state, plan, constants.value);
            changes.count(plan.layout.word + commitment, Commitments.STANDING);
            changes.set(plan.layout.gravest + commitment, severity);
            changes.set(plan.layout.settled + commitment, severity);
            frames[depth - 1].gives = true;
            appraisal.perceive();
        }
    }
}
