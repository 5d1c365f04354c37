package brink.engine.plan;

import brink.engine.model.Meeting.Stage;
import brink.engine.quantity.Elementary;
import java.util.List;

/** Talks in columns, in the scenario's order, and their menus one after another. */
public final class Meetings {

    /** Number of meetings. */
    public final int count;
    /** Who attends each meeting, in order of ids. */
    public final int[][] parties;
    /** Who attends each meeting, as a set of bits. */
    public final long[] attending;
    /** Who is needed for a settlement, as a set of bits. */
    public final long[] needed;
    /** Program of the condition under which the parties come; -1 if they always do. */
    public final int[] when;
    /** Indicator that each meeting moves; -1 if none. */
    public final int[] progressIndicator;
    /** Slot of the most it moves it by in a step. */
    public final int[] progressSlot;
    /** First offer of each menu; one entry more than there are meetings. */
    public final int[] offerStart;
    /** Program of the condition under which each offer can be tabled; -1 if it always can. */
    public final int[] offerWhen;
    /** Who may table each offer, as a set of bits. */
    public final long[] offerBy;
    /** List of effects of each offer. */
    public final int[] offerEffects;
    /** First leaf of each offer; one entry more than there are offers. */
    public final int[] leafStart;
    /** Whether an offer orders a package. */
    public final boolean[] orders;
    /** Largest number of offers on a menu. */
    public final int widest;
    /** Purpose key of the luck that brings an offer to the table, by meeting. */
    public final long[] openPurpose;
    /** Purpose key of the luck that makes a party the one who proposes, by meeting and party. */
    public final long[][] proposerPurpose;
    /** Purpose key of the luck of tabling each offer. */
    public final long[] offerPurpose;
    /** Purpose key of the luck of tabling none, by meeting. */
    public final long[] silencePurpose;
    /** Purpose key of the luck with which a party answers, by meeting and party. */
    public final long[][] replyPurpose;
    /** Number of indicators whose recent change counts in some climate. */
    public final int trends;
    /** The indicator of each trend. */
    public final int[] trendIndicator;
    /** Slot of the days over which each trend's mean reaches. */
    public final int[] trendDaysSlot;

    private static final Stage[] STAGES = Stage.values();

    private final int[] dateStep;
    private final int[] steps;
    private final double stepDays;
    private final boolean[] gated;
    private final Factors factors;
    private final int[] trendStart;
    private final int[] trendSlot;

    Meetings(MeetingCompiler from) {
        count = from.meetings.size();
        parties = from.parties.toArray(new int[0][]);
        attending = longs(from.attending);
        needed = longs(from.needed);
        when = from.when.toArray();
        progressIndicator = from.progressIndicator.toArray();
        progressSlot = from.progressSlot.toArray();
        offerWhen = from.offerWhen.toArray();
        offerStart = from.offerStart.closedBy(offerWhen.length);
        offerBy = longs(from.offerBy);
        offerEffects = from.offerEffects.toArray();
        leafStart = from.leafStart.closedBy(from.leaves);
        orders = new boolean[offerWhen.length];
        openPurpose = longs(from.openPurpose);
        proposerPurpose = from.proposerPurpose.toArray(new long[0][]);
        offerPurpose = longs(from.offerPurpose);
        silencePurpose = longs(from.silencePurpose);
        replyPurpose = from.replyPurpose.toArray(new long[0][]);
        trendIndicator = from.trendIndicator.toArray();
        trends = trendIndicator.length;
        trendDaysSlot = from.trendDaysSlot.toArray();
        trendStart = from.trendStart.closedBy(trends);
        trendSlot = from.trendSlot.toArray();
        dateStep = from.dateStep.toArray();
        steps = from.steps.toArray();
        stepDays = from.stepDays;
        factors = from.factors();
        gated = from.gated();
        int most = 0;
        for (int m = 0; m < count; m++) {
            most = Math.max(most, offerStart[m + 1] - offerStart[m]);
        }
        widest = most;
    }

    private static long[] longs(List<Long> from) {
        return from.stream().mapToLong(Long::longValue).toArray();
    }

    /** Notes which settlements order packages. */
    void finish(Effects effects) {
        for (int offer = 0; offer < orders.length; offer++) {
            int end = effects.leafStart[leafStart[offer + 1]];
            for (int i = effects.leafStart[leafStart[offer]]; i < end; i++) {
                orders[offer] |= effects.kind[effects.leafEffect[i]] == Effects.ORDER;
            }
        }
    }

    /**
     * Sets how the talks stand at the beginning of a run.
     *
     * @param state the first position
     * @param layout of the state
     */
    public void begin(State state, State.Layout layout) {
        for (int m = 0; m < count; m++) {
            boolean planned = dateStep[m] >= 0;
            state.counter[layout.stage + m] = (planned ? Stage.PLANNED : Stage.NOT_PLANNED).ordinal();
            state.counter[layout.meets + m] = dateStep[m];
            state.counter[layout.agreed + m] = -1;
        }
        for (int t = 0; t < trends; t++) {
            state.real[layout.lately + t] = state.real[trendIndicator[t]];
        }
    }

    /**
     * How talks stand.
     *
     * @param meeting its index
     * @param state the position
     * @param layout of the state
     * @return the stage
     */
    public Stage stage(int meeting, State state, State.Layout layout) {
        return STAGES[state.counter[layout.stage + meeting]];
    }

    /**
     * Whether talks that are under way have lasted as long as they were meant to.
     *
     * @param meeting its index
     * @param state the position
     * @param layout of the state
     * @return true from the step after the last
     */
    public boolean isOver(int meeting, State state, State.Layout layout) {
        return state.step >= state.counter[layout.meets + meeting] + steps[meeting];
    }

    /**
     * The climate among those who meet.
     *
     * @param meeting its index
     * @param state the position
     * @param layout of the state
     * @param values the run's slot values
     * @return probability in [0, 1] that an offer can be tabled within a day of talks
     */
    public double climate(int meeting, State state, State.Layout layout, double[] values) {
        if (!gated[meeting]) {
            return 1;
        }
        double odds = factors.sum(meeting, state, values);
        for (int t = trendStart[meeting]; t < trendStart[meeting + 1]; t++) {
            odds += values[trendSlot[t]] * (state.real[trendIndicator[t]] - state.real[layout.lately + t]);
        }
        return 1 / (1 + Elementary.exp(-odds));
    }

    /**
     * What a climate comes to in a step.
     *
     * @param climate probability within a day, in [0, 1]
     * @return probability that an offer can be tabled in a step of talks
     */
    public double inStep(double climate) {
        return stepDays == 1 || climate == 1 ? climate : 1 - Elementary.pow(1 - climate, stepDays);
    }

    /**
     * How talks stand once somebody has arranged something about them.
     *
     * @param kind of effect, from {@link Effects#CONVENE} to {@link Effects#BREAK}
     * @param stage how they stood
     * @return how they stand; as before where there is nothing to arrange
     */
    public static Stage arranged(int kind, Stage stage) {
        return switch (kind) {
            case Effects.CONVENE ->
                stage == Stage.PLANNED || stage == Stage.UNDER_WAY || stage == Stage.SETTLED ? stage : Stage.PLANNED;
            case Effects.POSTPONE -> stage == Stage.UNDER_WAY ? Stage.PLANNED : stage;
            case Effects.CALL_OFF ->
                stage == Stage.PLANNED ? Stage.CALLED_OFF : stage == Stage.UNDER_WAY ? Stage.LEFT : stage;
            default -> stage == Stage.SETTLED ? Stage.BROKEN : stage;
        };
    }

    /**
     * When talks begin once somebody has arranged something about them.
     *
     * @param effect its index
     * @param effects of the plan
     * @param state the position before it
     * @param layout of the state
     * @param values the run's slot values
     * @return a step; as before where no day is set
     */
    public int arrangedStep(int effect, Effects effects, State state, State.Layout layout, double[] values) {
        int meeting = effects.target[effect];
        Stage stage = stage(meeting, state, layout);
        int meets = state.counter[layout.meets + meeting];
        int kind = effects.kind[effect];
        boolean convened = kind == Effects.CONVENE && arranged(kind, stage) != stage;
        boolean postponed = kind == Effects.POSTPONE && (stage == Stage.PLANNED || stage == Stage.UNDER_WAY);
        if (!convened && !postponed) {
            return meets;
        }
        int from = convened ? state.step : Math.max(meets, state.step);
        double later = Math.rint(values[effects.extra[effect]] / stepDays);
        return (int) Math.min(Integer.MAX_VALUE >> 1, from + Math.max(1, later));
    }
}
