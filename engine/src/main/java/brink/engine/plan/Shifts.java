package brink.engine.plan;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The moves that do nothing but shift indicators, each at most once: their shifts as one table.
 *
 * <p>Most moves are of this kind. Their parts do not meet, so the value of all of an actor's moves can
 * be computed in a few passes over neighbouring numbers, without touching the state.
 */
public final class Shifts {

    /** Whether a move is of this kind. */
    public final boolean[] plain;
    /** First shift of each move; equal to {@link #moveEnd} if it has none or is of another kind. */
    public final int[] moveStart;
    /** End of each move's shifts. */
    public final int[] moveEnd;
    /** First shift of each actor; one entry more than there are actors. */
    public final int[] actorStart;
    /** Indicator of each shift. */
    public final int[] target;
    /** Expected amount of each shift. */
    public final double[] mean;
    /** Smallest value of the indicator. */
    public final double[] low;
    /** Largest value of the indicator. */
    public final double[] high;
    /**
     * The one shift through which a plain move can bring about an outcome, or -1 if there is none, or
     * several, or another way.
     */
    public final int[] gate;

    Shifts(Actors actors, Moves moves, Effects effects, Indicators indicators) {
        plain = new boolean[moves.count];
        moveStart = new int[moves.count];
        moveEnd = new int[moves.count];
        actorStart = new int[actors.count + 1];
        Ints shifts = new Ints();
        for (int actor = 0; actor < actors.count; actor++) {
            actorStart[actor] = shifts.size();
            for (int i = actors.moveStart[actor]; i < actors.moveStart[actor + 1]; i++) {
                add(actors.moves[i], moves, effects, shifts);
            }
        }
        actorStart[actors.count] = shifts.size();
        int[] effect = shifts.toArray();
        target = IntStream.of(effect).map(e -> effects.target[e]).toArray();
        mean = IntStream.of(effect).mapToDouble(e -> effects.mean[e]).toArray();
        low = IntStream.of(target).mapToDouble(k -> indicators.low[k]).toArray();
        high = IntStream.of(target).mapToDouble(k -> indicators.high[k]).toArray();
        gate = new int[moves.count];
        for (int move = 0; move < moves.count; move++) {
            gate[move] = -1;
            for (int i = moveStart[move]; i < moveEnd[move]; i++) {
                gate[move] = target[i] == moves.gateIndicator[move] ? i : gate[move];
            }
        }
    }

    private void add(int move, Moves moves, Effects effects, Ints shifts) {
        moveStart[move] = shifts.size();
        int leaf = moves.leafStart[move];
        if (moves.leafStart[move + 1] - leaf == 1) {
            int[] parts = Arrays.copyOfRange(effects.leafEffect, effects.leafStart[leaf], effects.leafStart[leaf + 1]);
            plain[move] = IntStream.of(parts).allMatch(e -> effects.kind[e] == Effects.SHIFT)
                    && IntStream.of(parts)
                                    .map(e -> effects.target[e])
                                    .distinct()
                                    .count()
                            == parts.length;
            if (plain[move]) {
                for (int part : parts) {
                    shifts.add(part);
                }
            }
        }
        moveEnd[move] = shifts.size();
    }
}
