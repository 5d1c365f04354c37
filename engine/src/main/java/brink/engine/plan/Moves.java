package brink.engine.plan;

/** The moves of a plan, in columns. */
public final class Moves {

    /** Number of moves. */
    public final int count;
    /** Actor of each move. */
    public final int[] actor;
    /** Program of the condition, or -1 if always available. */
    public final int[] when;
    /** List of effects. */
    public final int[] effects;
    /** First leaf; one entry more than there are moves. */
    public final int[] leafStart;
    /** Slot of the cost. */
    public final int[] costSlot;
    /** Slot of the propensity. */
    public final int[] propensitySlot;
    /** Slot of the cooldown in days, or -1 for none. */
    public final int[] cooldownSlot;
    /** How often it can be made in a run. */
    public final int[] uses;
    /** Slot of the clarity. */
    public final int[] claritySlot;
    /** Bit set of observers. */
    public final long[] observers;
    /** Whether any effect orders a package. */
    public final boolean[] orders;
    /** Whether the move could make a commitment due, or arranges talks: what follows is thought through. */
    public final boolean[] calls;
    /** Whether the move is to wait. */
    public final boolean[] waits;
    /** Slot of the severity. */
    public final int[] severitySlot;
    /** Outcomes that the move could bring about at once, in order of precedence. */
    public final int[][] reachable;
    /**
     * The one indicator through which a move can bring about an outcome, or -1 if there are none, or
     * several, or other ways.
     */
    public final int[] gateIndicator;
    /** Whether a move is available at all times: no condition, no cooldown, no limit. */
    public final boolean[] always;
    /** Whether any reachable outcome asks if the move has been made. */
    public final boolean[] countsForOutcomes;
    /** Purpose key of the option's shock. */
    public final long[] purpose;

    Moves(MoveCompiler from, int leaves) {
        count = from.actor.size();
        actor = from.actor.toArray();
        when = from.when.toArray();
        effects = from.effects.toArray();
        leafStart = from.leafStart.closedBy(leaves);
        costSlot = from.costSlot.toArray();
        propensitySlot = from.propensitySlot.toArray();
        cooldownSlot = from.cooldownSlot.toArray();
        uses = from.uses.toArray();
        claritySlot = from.claritySlot.toArray();
        severitySlot = from.severitySlot.toArray();
        observers = from.observers.stream().mapToLong(Long::longValue).toArray();
        purpose = from.purpose.stream().mapToLong(Long::longValue).toArray();
        gateIndicator = new int[count];
        always = new boolean[count];
        for (int move = 0; move < count; move++) {
            always[move] = when[move] < 0 && cooldownSlot[move] < 0 && uses[move] == Integer.MAX_VALUE;
        }
        waits = new boolean[count];
        for (int move = 0; move < count; move++) {
            waits[move] = from.waiting.get(move);
        }
        orders = new boolean[count];
        calls = new boolean[count];
        reachable = new int[count][];
        countsForOutcomes = new boolean[count];
    }
}
