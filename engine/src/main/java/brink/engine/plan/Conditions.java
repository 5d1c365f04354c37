package brink.engine.plan;

/**
 * Conditions as flat programs over one truth value.
 *
 * <p>A test sets the value; a group is its parts one after another with jumps to its end between
 * them, taken as soon as the value decides the group. Nothing is evaluated that cannot matter.
 */
public final class Conditions {

    /** Jumps ahead if the value is false: between the parts of an "all". */
    static final int UNLESS = 0;
    /** Jumps ahead if the value is true: between the parts of an "any". */
    static final int IF = 1;

    static final int NOT = 2;
    static final int RUNG = 3;
    static final int INDICATOR = 4;
    static final int WINDOW = 5;
    static final int MADE = 6;
    static final int IN_FORCE = 7;
    static final int HELD = 8;
    static final int BELIEF = 9;
    static final int CONSTANT = 10;
    static final int TALKS = 11;
    static final int NONE = -1;

    /** The place of the rung in a set of things asked about. */
    public static final long ON_RUNG = 1L << 62;
    /** The place of all that changes only as time passes, or seldom. */
    private static final long IN_TIME = 1L << 63;

    private final int[] code;
    private final int[] starts;
    private final int[] heldPrograms;
    /** The indicator that a program asks about and nothing else, or {@link #NONE}. */
    private final int[] indicatorAsked;

    private final State.Layout layout;
    private final double stepDays;

    Conditions(int[] code, int[] starts, int[] heldPrograms, State.Layout layout, double stepDays) {
        this.code = code;
        this.starts = starts;
        this.heldPrograms = heldPrograms;
        this.layout = layout;
        this.stepDays = stepDays;
        this.indicatorAsked = new int[starts.length - 1];
        for (int program = 0; program < indicatorAsked.length; program++) {
            int start = starts[program];
            boolean alone = starts[program + 1] - start == 4 && code[start] == INDICATOR;
            indicatorAsked[program] = alone ? code[start + 1] : NONE;
        }
    }

    /**
     * Evaluates a program.
     *
     * @param program its number
     * @param state the state asked about
     * @param values the run's slot values
     * @return whether the condition holds
     */
    public boolean holds(int program, State state, double[] values) {
        int end = starts[program + 1];
        int i = starts[program];
        boolean value = false;
        while (i < end) {
            int operation = code[i];
            if (operation > NOT) {
                value = test(i, state, values);
                i += 4;
            } else if (operation == NOT) {
                value = !value;
                i += 2;
            } else {
                i += value == (operation == IF) ? code[i + 1] : 2;
            }
        }
        return value;
    }

    /**
     * Evaluates a program as if one indicator had another value.
     *
     * @param program its number
     * @param state the state asked about
     * @param values the run's slot values
     * @param indicator index of the indicator
     * @param level its supposed value
     * @return whether the condition would hold
     */
    public boolean wouldHold(int program, State state, double[] values, int indicator, double level) {
        if (indicatorAsked[program] == indicator) {
            int low = code[starts[program] + 2];
            int high = code[starts[program] + 3];
            return (low == NONE || level >= values[low]) && (high == NONE || level < values[high]);
        }
        double before = state.real[indicator];
        state.real[indicator] = level;
        boolean holds = holds(program, state, values);
        state.real[indicator] = before;
        return holds;
    }

    /**
     * Whether a program might hold if one indicator had some value in a range: false only where that is
     * certain without asking for each value.
     *
     * @param program its number
     * @param values the run's slot values
     * @param indicator index of the indicator
     * @param least its smallest supposed value
     * @param most its largest supposed value
     * @return false if the condition would hold for none of them
     */
    public boolean mightHold(int program, double[] values, int indicator, double least, double most) {
        if (indicatorAsked[program] != indicator) {
            return true;
        }
        int low = code[starts[program] + 2];
        int high = code[starts[program] + 3];
        return (low == NONE || most >= values[low]) && (high == NONE || least < values[high]);
    }

    /**
     * The set of things that a program asks about. Each thing has a place in the set, which several may share;
     * all that changes only as time passes, or seldom or never, shares one.
     *
     * @param program its number
     * @return the set, a bit for each place
     */
    long asks(int program) {
        long asked = 0;
        for (int i = starts[program]; i < starts[program + 1]; i += code[i] > NOT ? 4 : 2) {
            asked |= switch (code[i]) {
                case RUNG -> ON_RUNG;
                case INDICATOR -> onIndicator(code[i + 1]);
                case MADE -> onMove(code[i + 1]);
                case IN_FORCE -> onPackage(code[i + 1]);
                case WINDOW, HELD, BELIEF, CONSTANT, TALKS -> IN_TIME;
                default -> 0;
            };
        }
        return asked;
    }

    /**
     * Whether what a condition asks about can be what somebody believes; that is kept among what time changes.
     *
     * @param asks as of {@link #asks}
     * @return false if it surely asks for no belief
     */
    public static boolean canAskForBeliefs(long asks) {
        return (asks & IN_TIME) != 0;
    }

    /**
     * The place of an indicator in a set of things asked about.
     *
     * @param indicator its index
     * @return its bit
     */
    public static long onIndicator(int indicator) {
        return 1L << (indicator % 30);
    }

    /**
     * The place of a move.
     *
     * @param move its index
     * @return its bit
     */
    public static long onMove(int move) {
        return 1L << (30 + move % 24);
    }

    /**
     * The place of a package.
     *
     * @param sanction its index
     * @return its bit
     */
    public static long onPackage(int sanction) {
        return 1L << (54 + sanction % 8);
    }

    /** Brings the memory of held conditions up to date at the end of a step. */
    public void remember(State state, double[] values) {
        for (int h = 0; h < heldPrograms.length; h++) {
            boolean holds = holds(heldPrograms[h], state, values);
            int slot = layout.heldSince + h;
            state.counter[slot] = !holds ? -1 : state.counter[slot] < 0 ? state.step : state.counter[slot];
        }
    }

    private boolean test(int i, State state, double[] values) {
        int a = code[i + 1];
        int b = code[i + 2];
        int c = code[i + 3];
        return switch (code[i]) {
            case RUNG -> state.rung >= a && state.rung <= b;
            case INDICATOR -> (b == NONE || state.real[a] >= values[b]) && (c == NONE || state.real[a] < values[c]);
            case WINDOW -> state.step >= a && state.step < b;
            case MADE ->
                state.counter[layout.made + a] >= b
                        && (c == NONE
                                || (state.step - state.counter[layout.lastMade + a]) * stepDays <= values[c] + 1e-9);
            case IN_FORCE -> state.real[layout.level + a] > 0;
            case HELD ->
                state.counter[layout.heldSince + a] >= 0
                        && (state.step - state.counter[layout.heldSince + a]) * stepDays >= values[b] - 1e-9;
            case CONSTANT -> a != 0;
            case TALKS -> state.counter[layout.stage + a] == b && (c == NONE || state.counter[layout.agreed + a] == c);
            default -> state.real[layout.belief + a] >= values[b];
        };
    }
}
