package brink.engine.run;

import brink.engine.decide.Beliefs;
import brink.engine.decide.Chooser;
import brink.engine.decide.Joining;
import brink.engine.decide.LossAhead;
import brink.engine.plan.Actors;
import brink.engine.plan.Coalitions;
import brink.engine.plan.Incidents;
import brink.engine.plan.Leads;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.Sanctions;
import brink.engine.plan.State;
import brink.engine.plan.State.Cause;
import brink.engine.quantity.Elementary;
import brink.engine.quantity.Quantile;
import brink.engine.random.Luck;
import brink.engine.random.Seed;
import java.util.Arrays;

/**
 * Plays runs of one plan, one after another, in the same room.
 *
 * <p>One step: dated events and talks; movers in their order, each choosing, acting, being observed, with the
 * outcomes checked after each act; hazards; sanctions, drift and noise; outcomes again. The first
 * outcome whose condition holds ends the run; the horizon ends what is left.
 *
 * <p>For one thread. Nothing is allocated while a run is played.
 */
public final class Player {

    private final Plan plan;
    private final RunConstants constants;
    private final State state;
    private final Chooser chooser;
    private final Beliefs beliefs;
    private final Joining joining;
    private final Application application;
    private final Dynamics dynamics;
    private final PrivateTypes types;
    private final Words words;
    private final Talks talks;
    private final Leading leading;
    private final Order order;
    private final Together together;
    private final double[] yearAhead;
    private long runKey;
    private long occasion;
    private int nextEvent;

    /**
     * A room for one thread.
     *
     * @param plan the compiled scenario
     */
    public Player(Plan plan) {
        this.plan = plan;
        constants = new RunConstants(plan);
        state = new State(plan.layout);
        chooser = new Chooser(plan, constants);
        beliefs = new Beliefs(plan, constants);
        joining = new Joining(plan, constants);
        application = new Application(plan, constants, joining);
        dynamics = new Dynamics(plan, constants);
        types = new PrivateTypes(plan, constants);
        words = new Words(plan, constants, application, joining, beliefs);
        talks = new Talks(plan, constants, application, beliefs);
        leading = new Leading(plan);
        order = new Order(plan, constants);
        together = new Together(plan, constants);
        yearAhead = new double[2 * plan.actors.count];
    }

    /**
     * Plays one run from beginning to end.
     *
     * @param seed the simulation's seed
     * @param run number of the run, from 0
     * @param witness who watches
     */
    public void play(Seed seed, long run, Witness witness) {
        play(seed, run, run, witness);
    }

    /**
     * Plays one run with the parameters of another.
     *
     * @param seed the simulation's seed
     * @param run number of the run, from 0
     * @param drawnAs number of the run whose draw of the parameters is taken
     * @param witness who watches
     */
    public void play(Seed seed, long run, long drawnAs, Witness witness) {
        begin(seed, run, drawnAs);
        witness.began(run, state);
        while (!state.ended()) {
            step(witness);
        }
        witness.ended(run, state, yearAhead());
    }

    /** For each actor the realised, then for each the expected loss over the year after the run. */
    private double[] yearAhead() {
        int actors = plan.actors.count;
        for (int actor = 0; actor < actors; actor++) {
            yearAhead[actor] = LossAhead.overYear(actor, true, plan, constants, state);
            yearAhead[actors + actor] = LossAhead.overYear(actor, false, plan, constants, state);
        }
        return yearAhead;
    }

    /**
     * Draws the run's parameters and sets the first position.
     *
     * @param seed the simulation's seed
     * @param run number of the run
     */
    public void begin(Seed seed, long run) {
        begin(seed, run, run);
    }

    private void begin(Seed seed, long run, long drawnAs) {
        runKey = Luck.run(seed, run);
        constants.begin(drawnAs == run ? runKey : Luck.run(seed, drawnAs));
        long beginning = Luck.occasion(runKey, -1);
        Arrays.fill(state.real, 0);
        Arrays.fill(state.counter, 0);
        state.rung = plan.startRung;
        state.step = 0;
        state.outcome = -1;
        state.cause = Cause.TIME;
        state.rungCause = Cause.TIME;
        nextEvent = 0;
        for (int k = 0; k < plan.indicators.count; k++) {
            state.real[k] = plan.indicators.clamp(k, constants.value[plan.indicators.startSlot[k]]);
        }
        Arrays.fill(state.counter, plan.layout.lastMade, plan.layout.made, -1);
        Arrays.fill(state.counter, plan.layout.heldSince, plan.layout.word, -1);
        Arrays.fill(state.counter, plan.layout.acted, plan.layout.acted + plan.actors.count, -1);
        for (int actor = 0; actor < plan.actors.count; actor++) {
            types.begin(actor, state, beginning);
        }
        words.begin(state, beginning);
        plan.meetings.begin(state, plan.layout);
        talks.begin(state);
        beginSanctions(beginning);
        dynamics.begin(state);
        plan.conditions.remember(state, constants.value);
    }

    /**
     * Plays on from a position: the copy of a state taken between two steps of the same run.
     *
     * @param seed the simulation's seed
     * @param run number of the run
     * @param position the state to continue from
     */
    public void resume(Seed seed, long run, State position) {
        begin(seed, run);
        state.copyFrom(position);
        talks.begin(state);
        dynamics.begin(state);
        while (nextEvent < plan.incidents.events && plan.incidents.eventStep[nextEvent] < state.step) {
            nextEvent++;
        }
    }

    /**
     * The current position; valid until the next step.
     *
     * @return the state, not to be written to
     */
    public State state() {
        return state;
    }

    /**
     * The parameters of the current run.
     *
     * @return its constants, not to be written to
     */
    public RunConstants constants() {
        return constants;
    }

    /**
     * Plays one step.
     *
     * @param witness who watches
     */
    public void step(Witness witness) {
        occasion = Luck.occasion(runKey, state.step);
        if (plan.commitments.count > 0) {
            words.lapse(state, witness);
            words.keep(state, occasion, witness);
            talks.tell(state, witness);
        }
        if (plan.timeEnds || plan.commitments.count > 0 || state.step == 0) {
            checkOutcomes(Cause.TIME);
        }
        events(witness);
        talks(witness);
        if (!state.ended()) {
            turns(witness);
        }
        if (!state.ended() && plan.incidents.hazards > 0) {
            hazards(witness);
        }
        if (!state.ended()) {
            dynamics.advanceSanctions(state);
            dynamics.advanceIndicators(state, occasion);
            dynamics.fade(state);
            dynamics.follow(state);
            types.drift(state, occasion);
            plan.conditions.remember(state, constants.value);
            if (plan.timeEnds) {
                checkOutcomes(Cause.TIME);
            }
        }
        witness.stepped(state);
        if (!state.ended()) {
            state.step++;
            if (state.step == plan.steps) {
                state.outcome = plan.horizonOutcome;
                state.cause = Cause.TIME;
            }
        }
    }

    private void beginSanctions(long beginning) {
        Sanctions sanctions = plan.sanctions;
        state.real[plan.layout.shock] = Quantile.NORMAL.at(Luck.uniform(beginning, Coalitions.SHOCK_PURPOSE));
        joining.begin(state);
        for (int p = 0; p < sanctions.packages; p++) {
            double sigma = constants.value[sanctions.errorSlot[p]];
            double z = Quantile.NORMAL.at(Luck.uniform(beginning, sanctions.errorPurpose[p]));
            state.real[plan.layout.error + p] = Elementary.exp(sigma * z);
            double days = sanctions.inForceDays[p];
            if (days >= 0) {
                joining.order(p, 1, Joining.NOBODY, state, beginning);
                for (int m = sanctions.measureStart[p]; m < sanctions.measureStart[p + 1]; m++) {
                    int[] slot = sanctions.slot[m];
                    double ramp = Elementary.exp(-days / constants.value[slot[Sanctions.RAMP]]);
                    double adapt = Elementary.exp(-days / constants.value[slot[Sanctions.ADAPTATION]]);
                    state.real[plan.layout.pressure + m] = state.real[plan.layout.coverage + m] * (1 - ramp);
                    state.real[plan.layout.adaptation + m] = constants.sanctions.adaptable[m] * (1 - adapt);
                }
            }
        }
    }

    private void events(Witness witness) {
        Incidents incidents = plan.incidents;
        while (nextEvent < incidents.events && incidents.eventStep[nextEvent] <= state.step && !state.ended()) {
            int event = nextEvent++;
            int when = incidents.eventWhen[event];
            if (when < 0 || plan.conditions.holds(when, state, constants.value)) {
                int rung = state.rung;
                application.apply(incidents.eventEffects[event], Joining.NOBODY, state, occasion, 0);
                witness.dated(incidents.eventNumber[event], state);
                settle(rung, Cause.EVENT, -1, 0, witness);
            }
        }
    }

    private void talks(Witness witness) {
        for (int meeting = 0; meeting < plan.meetings.count && !state.ended(); meeting++) {
            if (talks.open(meeting, state)) {
                settle(state.rung, Cause.EVENT, -1, 0, witness);
            }
            if (!state.ended() && talks.isUnderWay(meeting, state)) {
                int rung = state.rung;
                boolean agreed = talks.meet(meeting, state, occasion, witness);
                settle(rung, agreed ? Cause.CHOICE : Cause.EVENT, -1, 0, witness);
            }
        }
    }

    private void turns(Witness witness) {
        int[] movers = order.of(state, occasion);
        if (together.given) {
            atOnce(movers, witness);
        } else {
            for (int mover : movers) {
                if (!state.ended()) {
                    turn(mover, witness);
                }
            }
        }
        if (plan.leads.given && !state.ended()) {
            lead(witness);
        }
    }

    /** Has all choose by the same position, and then act in their order. */
    private void atOnce(int[] movers, Witness witness) {
        for (int mover : movers) {
            together.choose(mover, !isScripted(mover) && hasOpportunity(mover), state, occasion);
        }
        for (int mover : movers) {
            if (state.ended()) {
                return;
            }
            int move = together.chosen(mover);
            if (isScripted(mover)) {
                scripted(mover, witness);
            } else if (move != Chooser.NONE) {
                if (together.isOpen(mover, state)) {
                    act(together.choice(mover), mover, move, 0, witness);
                } else {
                    witness.missed(move, state);
                }
            }
        }
    }

    /** Gives the one who leads most a second opportunity, by luck. */
    private void lead(Witness witness) {
        int leader = plan.leads.leader(state, plan.layout);
        if (leader < 0 || isScripted(leader)) {
            return;
        }
        double chance = plan.leads.chance(leader, state, plan.layout, constants.value);
        if (Luck.uniform(occasion, Leads.EXTRA_PURPOSE) < chance) {
            choose(leader, 1, witness);
        }
    }

    private void turn(int actor, Witness witness) {
        if (isScripted(actor)) {
            scripted(actor, witness);
            return;
        }
        if (hasOpportunity(actor)) {
            choose(actor, 0, witness);
        }
    }

    private boolean hasOpportunity(int actor) {
        double chance = constants.opportunity[actor];
        return chance >= 1 || Luck.uniform(occasion, plan.actors.purpose[actor][Actors.OPPORTUNITY]) < chance;
    }

    private void choose(int actor, int opportunity, Witness witness) {
        if (chooser.prepare(actor, state) > 0) {
            int move = chooser.draw(occasion, opportunity);
            if (move != Chooser.NONE) {
                act(chooser, actor, move, opportunity, witness);
            }
        }
    }

    /** Whether an actor follows a script that is not over yet. */
    private boolean isScripted(int actor) {
        int last = plan.actors.scriptStart[actor + 1];
        return plan.actors.policy[actor] == Actors.SCRIPTED
                && plan.actors.scriptStart[actor] < last
                && plan.actors.scriptStep[last - 1] >= state.step;
    }

    /** Plays the script's lines of this step. */
    private void scripted(int actor, Witness witness) {
        int first = plan.actors.scriptStart[actor];
        int last = plan.actors.scriptStart[actor + 1];
        int opportunity = 0;
        for (int line = first; line < last && !state.ended(); line++) {
            if (plan.actors.scriptStep[line] == state.step) {
                int move = plan.actors.scriptMove[line];
                if (chooser.prepareOnly(actor, move, state)) {
                    act(chooser, actor, move, opportunity, witness);
                } else {
                    witness.missed(move, state);
                }
                opportunity++;
            }
        }
    }

    private void act(Chooser choice, int actor, int move, int repetition, Witness witness) {
        boolean slip = choice.slipped(move, occasion, repetition);
        int rung = state.rung;
        application.apply(plan.moves.effects[move], actor, state, occasion, repetition);
        leading.note(actor, move, state);
        state.counter[plan.layout.made + move]++;
        state.counter[plan.layout.lastMade + move] = state.step;
        beliefs.update(choice, actor, move, state, occasion, repetition);
        witness.acted(move, slip, choice, state);
        double severity = constants.value[plan.moves.severitySlot[move]];
        settle(rung, slip ? Cause.SLIP : Cause.CHOICE, actor, severity, witness);
    }

    private void hazards(Witness witness) {
        Incidents incidents = plan.incidents;
        for (int h = 0; h < incidents.hazards && !state.ended(); h++) {
            int when = incidents.hazardWhen[h];
            if (when >= 0 && !plan.conditions.holds(when, state, constants.value)) {
                continue;
            }
            double exponent = incidents.hazardFactors.sum(h, state, constants.value);
            double rate = constants.value[incidents.rateSlot[h]] * Elementary.exp(exponent);
            double p = 1 - Elementary.exp(-rate * plan.stepDays);
            if (Luck.uniform(occasion, incidents.hazardPurpose[h]) < p) {
                int rung = state.rung;
                application.apply(incidents.hazardEffects[h], Joining.NOBODY, state, occasion, 0);
                witness.happened(h, state);
                settle(rung, Cause.ACCIDENT, -1, 0, witness);
            }
        }
    }

    /**
     * Notes why the rung changed, if it did, has words answered that are due now, and asks whether the run is
     * over. What an answer has brought about was chosen.
     */
    private void settle(int rungBefore, Cause cause, int mover, double severity, Witness witness) {
        if (state.rung != rungBefore) {
            state.rungCause = cause;
        }
        talks.tell(state, witness);
        if (plan.commitments.count == 0) {
            checkOutcomes(cause);
            return;
        }
        int rung = state.rung;
        words.note(mover, severity, state);
        words.keep(state, occasion, witness);
        talks.tell(state, witness);
        checkOutcomes(state.rung == rung ? cause : Cause.CHOICE);
    }

    /**
     * Asks whether the run is over. An end that comes by time, such as a rung held long enough, is put
     * down to whatever brought the crisis to that rung.
     */
    private void checkOutcomes(Cause cause) {
        for (int outcome = 0; outcome < plan.outcomes; outcome++) {
            int program = plan.outcomeProgram[outcome];
            if (program >= 0 && plan.conditions.holds(program, state, constants.value)) {
                state.outcome = outcome;
                state.cause = cause == Cause.TIME ? state.rungCause : cause;
                return;
            }
        }
    }
}
