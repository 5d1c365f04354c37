package brink.engine.plan;

import brink.engine.quantity.Elementary;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The commitments of a plan, in columns, and what makes them due. */
public final class Commitments {

    /** Has not been given yet. */
    public static final int NOT_GIVEN = -1;
    /** Binds the issuer, and has not been due yet. */
    public static final int STANDING = 0;
    /** Is due, and waits for an answer. */
    public static final int DUE = 1;
    /** Was kept. */
    public static final int HONOURED = 2;
    /** Was kept in part. */
    public static final int PARTLY_HONOURED = 3;
    /** Was not kept, by choice. */
    public static final int BROKEN = 4;
    /** Would have been kept, at least in part, if the issuer had been able to. */
    public static final int FAILED = 5;
    /** Was never due before its deadline. */
    public static final int LAPSED = 6;

    /** The answers that an issuer can give. */
    public static final int ANSWERS = 3;
    /** To do what was said. */
    public static final int HONOUR = 0;
    /** To do part of it. */
    public static final int PARTIAL = 1;
    /** To do nothing. */
    public static final int RENEGE = 2;

    /** Share of the price of a broken word that is paid for one kept in part. */
    private static final double PARTIAL_PRICE = 0.5;

    /** Width of the grey zone of a wholly unclear trigger, in severity. */
    private static final double VAGUE = 0.10;
    /** Width that even a perfectly clear one has. */
    private static final double SHARP = 0.02;

    /** Number of commitments. */
    public final int count;
    /** Who committed itself. */
    public final int[] issuer;
    /** At whom it is directed. */
    public final int[] addressee;
    /** Program of the condition that makes it due, or -1 for a severity. */
    public final int[] trigger;
    /** Slot of the severity from which it is due, or -1. */
    public final int[] severitySlot;
    /** Slot of the clarity, or -1 where there is no severity. */
    public final int[] claritySlot;
    /** Slot of the publicity. */
    public final int[] publicitySlot;
    /** Slot of the stake. */
    public final int[] stakeSlot;
    /** Slot of the capability. */
    public final int[] capabilitySlot;
    /** First step in which it does not bind, or the largest number. */
    public final int[] deadlineStep;
    /** Slot of the days after which it lapses, or -1. */
    public final int[] deadlineSlot;
    /** Package that was promised, or -1. */
    public final int[] sanction;
    /** Slot of the level at which a part of it is put in force, or -1. */
    public final int[] partialSlot;
    /** Slot of how much of the package has been shown, or -1. */
    final int[] disclosureSlot;
    /** Slot of how large the rest is taken to be, or -1. */
    final int[] guessSlot;
    /** List of effects that were promised; empty for a package. */
    public final int[] effects;
    /** First leaf of the effects. */
    public final int[] leafStart;
    /** End of their leaves. */
    public final int[] leafEnd;
    /** Whether what was promised can change what actors expect to lose by sanctions. */
    public final boolean[] orders;
    /** The first commitment of the same issuer with the same package: they are answered by one choice. */
    public final int[] group;
    /** Purpose key of the luck that decides within the grey zone: the tolerance of each one's issuer. */
    public final long[] tolerancePurpose;
    /** Purpose key of the luck that decides whether the issuer is able. */
    public final long[] ablePurpose;
    /** Purpose keys of the answers' shocks, by commitment, then answer. */
    public final long[] answerPurpose;
    /** Whether each is given before the crisis begins. */
    public final boolean[] givenBefore;
    /** Every issuer, once. */
    public final int[] issuers;
    /** What each condition asks about, see {@link Conditions#asks}; 0 for a severity. */
    private final long[] asks;

    Commitments(CommitmentCompiler from) {
        issuer = from.issuer.toArray();
        count = issuer.length;
        addressee = from.addressee.toArray();
        trigger = from.trigger.toArray();
        severitySlot = from.severitySlot.toArray();
        claritySlot = from.claritySlot.toArray();
        publicitySlot = from.publicitySlot.toArray();
        stakeSlot = from.stakeSlot.toArray();
        capabilitySlot = from.capabilitySlot.toArray();
        deadlineStep = from.deadlineStep.toArray();
        deadlineSlot = from.deadlineSlot.toArray();
        sanction = from.sanction.toArray();
        partialSlot = from.partialSlot.toArray();
        disclosureSlot = from.disclosureSlot.toArray();
        guessSlot = from.guessSlot.toArray();
        effects = from.effects.toArray();
        leafStart = from.leafStart.toArray();
        leafEnd = from.leafEnd.toArray();
        group = from.group.toArray();
        tolerancePurpose = keys(from.tolerancePurpose);
        ablePurpose = keys(from.ablePurpose);
        answerPurpose = keys(from.answerPurpose);
        orders = new boolean[count];
        givenBefore = new boolean[count];
        from.givenBefore.forEach(c -> givenBefore[c] = true);
        issuers = IntStream.of(issuer).distinct().toArray();
        asks = new long[count];
    }

    private static long[] keys(List<Long> keys) {
        return keys.stream().mapToLong(Long::longValue).toArray();
    }

    /** Finds which answers change losses and what conditions ask about, once both are compiled. */
    void finish(Effects compiled, Conditions conditions) {
        for (int c = 0; c < count; c++) {
            asks[c] = trigger[c] >= 0 ? conditions.asks(trigger[c]) : 0;
            orders[c] = sanction[c] >= 0;
            for (int i = compiled.leafStart[leafStart[c]]; i < compiled.leafStart[leafEnd[c]]; i++) {
                int kind = compiled.kind[compiled.leafEffect[i]];
                orders[c] |= kind == Effects.ORDER || kind == Effects.GIVE;
            }
        }
    }

    /**
     * How large the target of each package takes it to be before it feels it. Of several words that promise
     * it the one that shows most counts; one that has not been given shows nothing.
     *
     * @param state the position
     * @param layout of the state
     * @param values the run's slot values
     * @param perceived receives a multiple of what it is for each package, at least 0
     */
    public void perceive(State state, State.Layout layout, double[] values, double[] perceived) {
        for (int sanctions = 0; sanctions < perceived.length; sanctions++) {
            int clearest = clearest(sanctions, state, layout, values);
            double disclosure = shown(clearest, state, layout, values);
            perceived[sanctions] = clearest < 0 ? 1 : disclosure + (1 - disclosure) * values[guessSlot[clearest]];
        }
    }

    /**
     * How much of a package has been shown.
     *
     * @param sanctions the package's index
     * @param state the position
     * @param layout of the state
     * @param values the run's slot values
     * @return the greatest disclosure among the words given that promise it; 0 with none
     */
    double disclosed(int sanctions, State state, State.Layout layout, double[] values) {
        return shown(clearest(sanctions, state, layout, values), state, layout, values);
    }

    /**
     * The commitment that shows most of a package, the first of several; one that has not been given only where none
     * has; -1 where none promises it.
     */
    private int clearest(int sanctions, State state, State.Layout layout, double[] values) {
        int clearest = -1;
        double most = -2;
        for (int c = 0; c < count; c++) {
            if (sanction[c] == sanctions) {
                double shown = isGiven(c, state, layout) ? values[disclosureSlot[c]] : -1;
                if (shown > most) {
                    clearest = c;
                    most = shown;
                }
            }
        }
        return clearest;
    }

    private double shown(int commitment, State state, State.Layout layout, double[] values) {
        return commitment >= 0 && isGiven(commitment, state, layout) ? values[disclosureSlot[commitment]] : 0;
    }

    private static boolean isGiven(int commitment, State state, State.Layout layout) {
        return state.counter[layout.word + commitment] != NOT_GIVEN;
    }

    /**
     * Whether the trigger of a commitment can ask what somebody believes.
     *
     * @return false if surely none does
     */
    public boolean canAskForBeliefs() {
        return LongStream.of(asks).anyMatch(Conditions::canAskForBeliefs);
    }

    /**
     * The first commitment that may just have become due: one that stands, whose condition holds, or which
     * has seen a graver act than it has been settled for.
     *
     * @param conditions of the plan
     * @param state the position
     * @param layout of the state
     * @param values the run's slot values
     * @param touched what has changed since no condition held, as in {@link Conditions#asks}; -1 for everything
     * @return its index, or -1
     */
    public int pending(Conditions conditions, State state, State.Layout layout, double[] values, long touched) {
        for (int c = 0; c < count; c++) {
            if (state.counter[layout.word + c] == STANDING) {
                boolean pending = trigger[c] < 0
                        ? state.real[layout.gravest + c] > state.real[layout.settled + c]
                        : (asks[c] & touched) != 0 && conditions.holds(trigger[c], state, values);
                if (pending) {
                    return c;
                }
            }
        }
        return -1;
    }

    /**
     * The first commitment that waits for an answer.
     *
     * @param state the position
     * @param layout of the state
     * @return its index, or -1
     */
    public int due(State state, State.Layout layout) {
        for (int c = 0; c < count; c++) {
            if (state.counter[layout.word + c] == DUE) {
                return c;
            }
        }
        return -1;
    }

    /**
     * How likely it is that an act of some severity makes a commitment due, if no milder one was looked at
     * before: logistic, with a grey zone around the trigger's severity that is the wider the less clear the
     * wording is.
     *
     * @param commitment one with a trigger by severity
     * @param severity of the act, in [0, 1]
     * @param values the run's slot values
     * @return probability in [0, 1]
     */
    public double reached(int commitment, double severity, double[] values) {
        double width = VAGUE * (1 - values[claritySlot[commitment]]) + SHARP;
        return 1 / (1 + Elementary.exp(-(severity - values[severitySlot[commitment]]) / width));
    }

    /**
     * How likely it is that a pending commitment is due. An issuer has one tolerance of grave acts for all its
     * words and all of a run. Nobody knows it beforehand, but each word found due or not narrows it down.
     *
     * @param pending one that may have just become due
     * @param state the position
     * @param layout of the state
     * @param values the run's slot values
     * @return 1 for a condition, which holds; for a severity the probability in [0, 1] that the tolerance is
     *     less than {@link #reached} of it
     */
    public double chance(int pending, State state, State.Layout layout, double[] values) {
        if (trigger[pending] >= 0) {
            return 1;
        }
        double low = state.real[layout.toleranceLow + issuer[pending]];
        double high = state.real[layout.toleranceHigh + issuer[pending]];
        double reached = reached(pending, state.real[layout.gravest + pending], values);
        return reached >= high ? 1 : reached <= low ? 0 : (reached - low) / (high - low);
    }

    /**
     * Where in the state the bound is kept that narrows down an issuer's tolerance.
     *
     * @param commitment one with a trigger by severity
     * @param due whether it was found to be due, which bounds the tolerance from above
     * @param layout of the state
     * @return index of a number
     */
    public int bound(int commitment, boolean due, State.Layout layout) {
        return (due ? layout.toleranceHigh : layout.toleranceLow) + issuer[commitment];
    }

    /**
     * That bound once a commitment was found to be due or not.
     *
     * @param commitment one with a trigger by severity
     * @param due whether it was found to be due
     * @param state the position
     * @param layout of the state
     * @param values the run's slot values
     * @return the bound in [0, 1]: the lower one does not fall, the upper one does not rise
     */
    public double narrowed(int commitment, boolean due, State state, State.Layout layout, double[] values) {
        double before = state.real[bound(commitment, due, layout)];
        double reached = reached(commitment, state.real[layout.gravest + commitment], values);
        return due ? Math.min(before, reached) : Math.max(before, reached);
    }

    /**
     * How grave what has just happened is in the sense of a commitment: the severity of the rung the crisis
     * stands on or, if that is greater, of the addressee's own move.
     *
     * @param commitment its index
     * @param mover who has moved, or -1
     * @param severity of the move, in [0, 1]
     * @param state the position
     * @param plan to which it belongs
     * @param values the run's slot values
     * @return severity in [0, 1]; 0 for a trigger that is a condition
     */
    public double gravity(int commitment, int mover, double severity, State state, Plan plan, double[] values) {
        if (trigger[commitment] >= 0) {
            return 0;
        }
        double rung = values[plan.rungSeveritySlot[state.rung]];
        return mover == addressee[commitment] && severity > rung ? severity : rung;
    }

    /**
     * Whether a commitment has reached its deadline.
     *
     * @param commitment its index
     * @param state the position
     * @param plan to which it belongs
     * @param values the run's slot values
     * @return true from the first step that begins at the deadline or later; false where there is none
     */
    public boolean over(int commitment, State state, Plan plan, double[] values) {
        int deadline = deadlineSlot[commitment];
        return state.step >= deadlineStep[commitment]
                || (deadline >= 0
                        && (state.step - state.counter[plan.layout.given + commitment]) * plan.stepDays
                                >= values[deadline] - 1e-9);
    }

    /**
     * Whether a commitment is answered together with another that is due: they promise one package.
     *
     * @param commitment its index
     * @param due the first of those that are due
     * @param state the position
     * @param layout of the state
     * @return true if one choice answers both
     */
    public boolean together(int commitment, int due, State state, State.Layout layout) {
        return group[commitment] == group[due] && state.counter[layout.word + commitment] == DUE;
    }

    /**
     * The level at which an answer puts a promised package in force.
     *
     * @param commitment its index
     * @param answer one of the answers
     * @param values the run's slot values
     * @return level in [0, 1]; 0 where no package was promised
     */
    public double level(int commitment, int answer, double[] values) {
        if (sanction[commitment] < 0 || answer == RENEGE) {
            return 0;
        }
        int partial = partialSlot[commitment];
        return answer == HONOUR ? 1 : partial < 0 ? 0 : values[partial];
    }

    /**
     * The price of an answer: nothing for a word that is kept, half of the price of breaking it for one kept
     * in part.
     *
     * @param commitment its index
     * @param answer one of the answers
     * @param plan to which it belongs
     * @param values the run's slot values
     * @return points, at least 0
     */
    public double price(int commitment, int answer, Plan plan, double[] values) {
        double share = answer == HONOUR ? 0 : answer == PARTIAL ? PARTIAL_PRICE : 1;
        return share
                * values[plan.actors.audienceSlot[issuer[commitment]]]
                * values[publicitySlot[commitment]]
                * values[stakeSlot[commitment]];
    }
}
