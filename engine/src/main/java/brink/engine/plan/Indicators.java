package brink.engine.plan;

import brink.engine.model.Indicator;
import brink.engine.random.Luck;
import java.util.List;
import java.util.stream.IntStream;

/** The indicators of a plan, in columns. */
public final class Indicators {

    /** Number of indicators. */
    public final int count;
    /** Smallest values. */
    public final double[] low;
    /** Largest values. */
    public final double[] high;
    /** Slot of the starting value. */
    public final int[] startSlot;
    /** Slot of the level drifted to, or -1. */
    public final int[] towardSlot;
    /** Slot of the half-life in days, or -1. */
    public final int[] halfLifeSlot;
    /** Slot of the noise, or -1. */
    public final int[] noiseSlot;
    /** The indicators with a drift or noise of their own. */
    public final int[] live;
    /** Purpose key of the noise. */
    public final long[] noisePurpose;

    Indicators(List<Indicator> indicators, Slots slots) {
        count = indicators.size();
        low = indicators.stream().mapToDouble(Indicator::low).toArray();
        high = indicators.stream().mapToDouble(Indicator::high).toArray();
        startSlot = indicators.stream().mapToInt(i -> slots.slot(i.start())).toArray();
        towardSlot = indicators.stream()
                .mapToInt(
                        i -> i.drift().map(drift -> slots.slot(drift.toward())).orElse(-1))
                .toArray();
        halfLifeSlot = indicators.stream()
                .mapToInt(i ->
                        i.drift().map(drift -> slots.slot(drift.halfLifeDays())).orElse(-1))
                .toArray();
        noiseSlot = indicators.stream()
                .mapToInt(i -> i.noise().map(slots::slot).orElse(-1))
                .toArray();
        live = IntStream.range(0, count)
                .filter(k -> towardSlot[k] >= 0 || noiseSlot[k] >= 0)
                .toArray();
        noisePurpose = indicators.stream()
                .mapToLong(i -> Luck.purpose("noise", i.id()))
                .toArray();
    }

    /**
     * Holds a value within an indicator's range.
     *
     * @param indicator its index
     * @param value any number
     * @return the nearest value in range
     */
    public double clamp(int indicator, double value) {
        double least = low[indicator];
        double most = high[indicator];
        return value < least ? least : value > most ? most : value;
    }
}
