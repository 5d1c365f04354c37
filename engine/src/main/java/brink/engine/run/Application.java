package brink.engine.run;

import brink.engine.decide.Joining;
import brink.engine.model.Meeting.Stage;
import brink.engine.plan.Commitments;
import brink.engine.plan.Effects;
import brink.engine.plan.Meetings;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.State;
import brink.engine.random.Luck;

/** Applies effects to the world, drawing their luck. */
final class Application {

    private final Plan plan;
    private final RunConstants constants;
    private final Joining joining;

    Application(Plan plan, RunConstants constants, Joining joining) {
        this.plan = plan;
        this.constants = constants;
        this.joining = joining;
    }

    /** Applies a list in order, which an actor has brought about, or {@link Joining#NOBODY}. */
    void apply(int list, int actor, State state, long occasion, int repetition) {
        Effects effects = plan.effects;
        int end = effects.listEnd[list];
        for (int e = effects.listStart[list]; e < end; e++) {
            int kind = effects.kind[e];
            int target = effects.target[e];
            switch (kind) {
                case Effects.SHIFT ->
                    state.real[target] =
                            plan.indicators.clamp(target, state.real[target] + amount(e, occasion, repetition));
                case Effects.ASSIGN ->
                    state.real[target] = plan.indicators.clamp(target, amount(e, occasion, repetition));
                case Effects.ORDER -> joining.order(target, constants.value[effects.extra[e]], actor, state, occasion);
                case Effects.GIVE -> give(target, state);
                case Effects.CONVENE, Effects.POSTPONE, Effects.CALL_OFF, Effects.BREAK -> arrange(e, state);
                case Effects.CHANCE -> branch(e, actor, state, occasion, repetition);
                default -> state.rung = Effects.climbed(kind, target, state.rung, plan.rungs);
            }
        }
    }

    /** Gives a word: only what happens from now on can make it due. */
    private void give(int commitment, State state) {
        if (state.counter[plan.layout.word + commitment] == Commitments.NOT_GIVEN) {
            state.counter[plan.layout.word + commitment] = Commitments.STANDING;
            state.counter[plan.layout.given + commitment] = state.step;
            double severity = plan.commitments.gravity(commitment, -1, 0, state, plan, constants.value);
            state.real[plan.layout.gravest + commitment] = severity;
            state.real[plan.layout.settled + commitment] = severity;
        }
    }

    private void arrange(int effect, State state) {
        Meetings meetings = plan.meetings;
        int meeting = plan.effects.target[effect];
        int meets = meetings.arrangedStep(effect, plan.effects, state, plan.layout, constants.value);
        Stage stage = Meetings.arranged(plan.effects.kind[effect], meetings.stage(meeting, state, plan.layout));
        state.counter[plan.layout.meets + meeting] = meets;
        state.counter[plan.layout.stage + meeting] = stage.ordinal();
    }

    private double amount(int effect, long occasion, int repetition) {
        if (plan.effects.extra[effect] == 0) {
            return plan.effects.mean[effect];
        }
        return plan.effects.luck[effect].at(
                Luck.uniform(occasion, Luck.repetition(plan.effects.purpose[effect], repetition)));
    }

    private void branch(int effect, int actor, State state, long occasion, int repetition) {
        Effects effects = plan.effects;
        double u = Luck.uniform(occasion, Luck.repetition(effects.purpose[effect], repetition));
        double cumulative = 0;
        int first = effects.target[effect];
        for (int b = first; b < first + effects.extra[effect]; b++) {
            cumulative += constants.value[effects.branchSlot[b]];
            if (u < cumulative) {
                apply(effects.branchList[b], actor, state, occasion, repetition);
                return;
            }
        }
    }
}
