package brink.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The plain moves: those that do nothing but shift indicators, each at most once, that can bring about an
 * outcome through one indicator at most, and that can make no commitment due.
 *
 * <p>Most moves are of this kind. Where no bound of an indicator cuts a shift short, the value of a
 * plain move is the same at every position of a run ({@link RunConstants#worth}). What a bound takes
 * away is found column by column: a column holds all of an actor's shifts of one indicator, and is
 * looked into only while the indicator stands so near a bound that one of them would be cut.
 */
public final class Shifts {

    /** Whether a move is of this kind. */
    public final boolean[] plain;
    /** First column of each actor; one entry more than there are actors. */
    public final int[] columnStart;
    /** Indicator of each column. */
    public final int[] indicator;
    /** Below this level no shift of the column meets the indicator's upper bound. */
    public final double[] safeBelow;
    /** Above this level no shift of the column meets the indicator's lower bound. */
    public final double[] safeAbove;
    /** First shift of each column; one entry more than there are columns. */
    public final int[] shiftStart;
    /** Move of each shift. */
    public final int[] move;
    /** Expected amount of each shift. */
    public final double[] mean;
    /** Smallest and largest expected amount of a column's shifts, 0 included. */
    public final double[] least;

    /** See {@link #least}. */
    public final double[] most;
    /** The outcomes that plain moves can bring about through a column's indicator, each once. */
    public final int[][] outcomes;
    /** Expected amount by which a plain move shifts the indicator through which it can end the run. */
    public final double[] gateMean;

    /** One shift of a plain move. */
    private record Shift(int indicator, int move, double mean) {}

    Shifts(Actors actors, Moves moves, Effects effects, Indicators indicators) {
        plain = new boolean[moves.count];
        gateMean = new double[moves.count];
        Ints starts = new Ints();
        Ints columns = new Ints();
        Ints firsts = new Ints();
        List<Shift> shifts = new ArrayList<>();
        for (int actor = 0; actor < actors.count; actor++) {
            starts.add(columns.size());
            List<Shift> own = new ArrayList<>();
            for (int i = actors.moveStart[actor]; i < actors.moveStart[actor + 1]; i++) {
                own.addAll(shifts(actors.moves[i], moves, effects));
            }
            for (int k = 0; k < indicators.count; k++) {
                int column = k;
                List<Shift> ofColumn =
                        own.stream().filter(s -> s.indicator() == column).toList();
                if (!ofColumn.isEmpty()) {
                    columns.add(k);
                    firsts.add(shifts.size());
                    shifts.addAll(ofColumn);
                }
            }
        }
        columnStart = starts.closedBy(columns.size());
        indicator = columns.toArray();
        shiftStart = firsts.closedBy(shifts.size());
        move = shifts.stream().mapToInt(Shift::move).toArray();
        mean = shifts.stream().mapToDouble(Shift::mean).toArray();
        least = perColumn(c -> Math.min(0, means(c).min().orElse(0)));
        most = perColumn(c -> Math.max(0, means(c).max().orElse(0)));
        safeBelow = perColumn(c -> indicators.high[indicator[c]] - most[c]);
        safeAbove = perColumn(c -> indicators.low[indicator[c]] - least[c]);
        outcomes = IntStream.range(0, indicator.length)
                .mapToObj(c -> IntStream.range(shiftStart[c], shiftStart[c + 1])
                        .map(i -> move[i])
                        .filter(m -> moves.gateIndicator[m] == indicator[c])
                        .flatMap(m -> IntStream.of(moves.reachable[m]))
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
    }

    private double[] perColumn(IntToDoubleFunction what) {
        return IntStream.range(0, indicator.length).mapToDouble(what).toArray();
    }

    private DoubleStream means(int column) {
        return Arrays.stream(mean, shiftStart[column], shiftStart[column + 1]);
    }

    private List<Shift> shifts(int of, Moves moves, Effects effects) {
        int leaf = moves.leafStart[of];
        int[] parts = Arrays.copyOfRange(effects.leafEffect, effects.leafStart[leaf], effects.leafStart[leaf + 1]);
        boolean ends = moves.reachable[of].length > 0;
        plain[of] = moves.leafStart[of + 1] - leaf == 1
                && !moves.calls[of]
                && IntStream.of(parts).allMatch(e -> effects.kind[e] == Effects.SHIFT)
                && IntStream.of(parts).map(e -> effects.target[e]).distinct().count() == parts.length
                && (!ends || moves.gateIndicator[of] >= 0);
        List<Shift> shifts = new ArrayList<>();
        if (plain[of]) {
            for (int part : parts) {
                shifts.add(new Shift(effects.target[part], of, effects.mean[part]));
                if (effects.target[part] == moves.gateIndicator[of]) {
                    gateMean[of] = effects.mean[part];
                }
            }
        }
        return shifts;
    }
}
