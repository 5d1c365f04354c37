package brink.engine.run;

import brink.engine.decide.Bargaining;
import brink.engine.decide.Beliefs;
import brink.engine.decide.Joining;
import brink.engine.model.Meeting.Stage;
import brink.engine.plan.Meetings;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.State;
import brink.engine.quantity.Elementary;
import brink.engine.random.Luck;
import java.util.Arrays;

/** Holds the talks of a run: begins and ends them, and has offers tabled and answered. */
final class Talks {

    private static final int NOBODY = -1;

    private final Plan plan;
    private final Meetings meetings;
    private final RunConstants constants;
    private final Application application;
    private final Bargaining bargaining;
    private final Beliefs beliefs;
    /** How each meeting stood, and when it was to be, when it was last told. */
    private final int[] told;

    private final boolean[] yes;

    Talks(Plan plan, RunConstants constants, Application application, Beliefs beliefs) {
        this.plan = plan;
        this.meetings = plan.meetings;
        this.constants = constants;
        this.application = application;
        this.bargaining = new Bargaining(plan, constants);
        this.beliefs = beliefs;
        this.told = new int[2 * meetings.count];
        this.yes = new boolean[plan.actors.count];
    }

    /** Begins a run, or goes on from a position of one. */
    void begin(State state) {
        System.arraycopy(state.counter, plan.layout.stage, told, 0, told.length);
    }

    /**
     * Begins talks that are due, or ends them.
     *
     * @return whether they stand otherwise than before
     */
    boolean open(int meeting, State state) {
        Stage stage = meetings.stage(meeting, state, plan.layout);
        boolean begun = stage == Stage.UNDER_WAY;
        boolean due = stage == Stage.PLANNED && state.counter[plan.layout.meets + meeting] <= state.step;
        if (!begun && !due) {
            return false;
        }
        int when = meetings.when[meeting];
        if (begun && meetings.isOver(meeting, state, plan.layout)) {
            stand(meeting, Stage.ENDED, state);
        } else if (when >= 0 && !plan.conditions.holds(when, state, constants.value)) {
            stand(meeting, begun ? Stage.LEFT : Stage.CALLED_OFF, state);
        } else if (begun) {
            return false;
        } else {
            state.counter[plan.layout.meets + meeting] = state.step;
            stand(meeting, Stage.UNDER_WAY, state);
        }
        return true;
    }

    /** Whether talks have begun and nothing has ended them. */
    boolean isUnderWay(int meeting, State state) {
        return meetings.stage(meeting, state, plan.layout) == Stage.UNDER_WAY;
    }

    /**
     * Holds a day of talks that are under way.
     *
     * @return whether a settlement was reached
     */
    boolean meet(int meeting, State state, long occasion, Witness witness) {
        double climate = meetings.climate(meeting, state, plan.layout, constants.value);
        progress(meeting, climate, state);
        witness.met(meeting, climate, state);
        int proposer = Luck.uniform(occasion, meetings.openPurpose[meeting]) < meetings.inStep(climate)
                ? proposer(meeting, state, occasion)
                : NOBODY;
        return proposer != NOBODY && bargain(meeting, proposer, state, occasion, witness);
    }

    private void stand(int meeting, Stage stage, State state) {
        state.counter[plan.layout.stage + meeting] = stage.ordinal();
    }

    private void progress(int meeting, double climate, State state) {
        int indicator = meetings.progressIndicator[meeting];
        if (indicator >= 0) {
            double by = constants.value[meetings.progressSlot[meeting]] * (2 * climate - 1) * plan.stepDays;
            state.real[indicator] = plan.indicators.clamp(indicator, state.real[indicator] + by);
        }
    }

    /** Who may propose: one of those with something to table, the likelier the more it leads. */
    private int proposer(int meeting, State state, long occasion) {
        int proposer = NOBODY;
        double earliest = Double.POSITIVE_INFINITY;
        int[] parties = meetings.parties[meeting];
        for (int i = 0; i < parties.length; i++) {
            if (bargaining.open(meeting, parties[i], state) > 0) {
                double u = Luck.uniform(occasion, meetings.proposerPurpose[meeting][i]);
                double weight = plan.leads.weight(parties[i], state, plan.layout, constants.value);
                double arrival = -Elementary.log(u) / weight;
                if (arrival < earliest) {
                    earliest = arrival;
                    proposer = parties[i];
                }
            }
        }
        return proposer;
    }

    private boolean bargain(int meeting, int proposer, State state, long occasion, Witness witness) {
        bargaining.prepare(meeting, proposer, state);
        int offer = bargaining.table(proposer, state, occasion);
        boolean agreed = offer != Bargaining.NOTHING;
        Arrays.fill(yes, true);
        int[] parties = meetings.parties[meeting];
        for (int i = 0; i < parties.length && offer != Bargaining.NOTHING; i++) {
            if (answers(meeting, parties[i], proposer)) {
                double consent = bargaining.consent(offer, state.counter[plan.layout.type + parties[i]]);
                yes[parties[i]] = Luck.uniform(occasion, meetings.replyPurpose[meeting][i]) < consent;
                agreed &= yes[parties[i]];
            }
        }
        learn(meeting, proposer, offer, state);
        if (offer == Bargaining.NOTHING) {
            return false;
        }
        witness.tabled(offer, proposer, bargaining.tabling(state.counter[plan.layout.type + proposer], offer), state);
        for (int party : parties) {
            if (answers(meeting, party, proposer)) {
                int type = state.counter[plan.layout.type + party];
                double consent = bargaining.consent(offer, type);
                witness.replied(offer, party, yes[party], yes[party] ? consent : 1 - consent, state);
            }
        }
        if (agreed) {
            state.counter[plan.layout.agreed + meeting] = offer;
            stand(meeting, Stage.SETTLED, state);
            application.apply(meetings.offerEffects[offer], Joining.NOBODY, state, occasion, 0);
        }
        return agreed;
    }

    /** Whether a party answers what another tables: its own consent is given with the offer. */
    private boolean answers(int meeting, int party, int proposer) {
        return party != proposer && (meetings.needed[meeting] >>> party & 1) != 0;
    }

    /** Lets those at the table learn from what was tabled, and what was said to it. */
    private void learn(int meeting, int proposer, int offer, State state) {
        long observers = meetings.attending[meeting];
        for (int party : meetings.parties[meeting]) {
            if (party == proposer || (offer != Bargaining.NOTHING && answers(meeting, party, proposer))) {
                double[] likelihood = bargaining.likelihood(party, offer, party == proposer, yes[party]);
                beliefs.update(party, observers, likelihood, state);
            }
        }
    }

    /** Tells of talks that stand otherwise, or are to be on another day, than when they were last told. */
    void tell(State state, Witness witness) {
        for (int m = 0; m < meetings.count; m++) {
            int stage = state.counter[plan.layout.stage + m];
            int meets = state.counter[plan.layout.meets + m];
            if (told[m] != stage || told[meetings.count + m] != meets) {
                told[m] = stage;
                told[meetings.count + m] = meets;
                witness.arranged(m, meetings.stage(m, state, plan.layout), state);
            }
        }
    }
}
