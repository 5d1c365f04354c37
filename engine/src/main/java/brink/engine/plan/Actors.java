package brink.engine.plan;

import java.util.stream.IntStream;

/** The actors of a plan, in columns. */
public final class Actors {

    /** How an actor chooses. */
    public static final int QUANTAL = 0;
    /** Uniformly. */
    public static final int RANDOM = 1;
    /** By a script, then by value. */
    public static final int SCRIPTED = 2;
    /** By rules. */
    public static final int RULES = 3;

    /** Number of actors. */
    public final int count;
    /** First type of each actor among all types; one entry more than there are actors. */
    public final int[] typeStart;
    /** Slot of each type's prior weight. */
    public final int[] weightSlot;
    /** Slot of lambda. */
    public final int[] lambdaSlot;
    /** Slot of epsilon. */
    public final int[] epsilonSlot;
    /** Slot of the pace, or -1 for an opportunity every step. */
    public final int[] paceSlot;
    /** Slot of the horizon in days. */
    public final int[] horizonSlot;
    /** Slot of the weekly discount factor. */
    public final int[] discountSlot;
    /** Plies that each actor searches, its own move included. */
    public final int[] depth;
    /** Whether each actor reckons with what the moves it thinks of will teach. */
    public final boolean[] active;
    /** The largest of them. */
    public final int deepest;
    /** Whom each actor sees move when it looks ahead, itself first, then in the order of turns. */
    public final int[][] watched;
    /** Slot of the loss aversion, or -1 for none. */
    public final int[] aversionSlot;
    /** Slot of the rate of type drift, or -1 for none. */
    public final int[] driftSlot;
    /** Slot of what breaking a public word on which all was staked costs. */
    public final int[] audienceSlot;
    /** Slot of the half-life of that cost in days. */
    public final int[] audienceHalfLifeSlot;
    /** Whether any of an actor's moves could make a commitment due. */
    public final boolean[] calls;
    /** How each actor chooses. */
    public final int[] policy;
    /** First move of each actor in {@link #moves}; one entry more than there are actors. */
    public final int[] moveStart;
    /** Moves, actor by actor. */
    public final int[] moves;
    /** Step and move of each script line, actor by actor; see {@link #scriptStart}. */
    public final int[] scriptStep;
    /** Move of each script line. */
    public final int[] scriptMove;
    /** First script line of each actor; one entry more than there are actors. */
    public final int[] scriptStart;
    /** Program of each rule. */
    public final int[] ruleProgram;
    /** Move of each rule. */
    public final int[] ruleMove;
    /** First rule of each actor; one entry more than there are actors. */
    public final int[] ruleStart;
    /** Purpose keys of opportunity, type, order of movers, slip, and type drift. */
    public final long[][] purpose;

    /** Place of the opportunity's key in {@link #purpose}. */
    public static final int OPPORTUNITY = 0;
    /** Place of the type's key. */
    public static final int TYPE = 1;
    /** Place of the order's key. */
    public static final int ORDER = 2;
    /** Place of the slip's key. */
    public static final int SLIP = 3;
    /** Place of the type drift's key. */
    public static final int DRIFT = 4;
    /** Place of the key of the type drawn anew. */
    public static final int REDRAWN = 5;

    Actors(ActorCompiler from) {
        count = from.policy.size();
        typeStart = from.typeStart.toArray();
        weightSlot = from.weightSlot.toArray();
        lambdaSlot = from.lambdaSlot.toArray();
        epsilonSlot = from.epsilonSlot.toArray();
        paceSlot = from.paceSlot.toArray();
        horizonSlot = from.horizonSlot.toArray();
        discountSlot = from.discountSlot.toArray();
        depth = from.depth.toArray();
        active = new boolean[count];
        for (int actor = 0; actor < count; actor++) {
            active[actor] = from.active.get(actor) > 0;
        }
        deepest = IntStream.of(depth).max().orElse(1);
        watched = from.watched.toArray(new int[0][]);
        aversionSlot = from.aversionSlot.toArray();
        driftSlot = from.driftSlot.toArray();
        audienceSlot = from.audienceSlot.toArray();
        audienceHalfLifeSlot = from.audienceHalfLifeSlot.toArray();
        calls = new boolean[count];
        policy = from.policy.toArray();
        moveStart = from.moveStart.toArray();
        moves = from.moves.toArray();
        scriptStep = from.scriptStep.toArray();
        scriptMove = from.scriptMove.toArray();
        scriptStart = from.scriptStart.toArray();
        ruleProgram = from.ruleProgram.toArray();
        ruleMove = from.ruleMove.toArray();
        ruleStart = from.ruleStart.toArray();
        purpose = from.purpose.toArray(new long[0][]);
    }
}
