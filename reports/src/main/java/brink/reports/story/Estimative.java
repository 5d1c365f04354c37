package brink.reports.story;

import brink.engine.stats.Interval;

/**
 * Words of estimative probability as in ICD 203 (Office of the Director of National Intelligence,
 * Intelligence Community Directive 203, Analytic Standards, 2015), in half-open bands.
 *
 * <p>They say how likely something is, never how confident anybody is of it: the two do not share a
 * sentence.
 */
public enum Estimative {
    /** Below the scale. */
    BELOW("less than 1 %", 0),
    /** From 1 %. */
    ALMOST_NO_CHANCE("almost no chance", 0.01),
    /** From 5 %. */
    VERY_UNLIKELY("very unlikely", 0.05),
    /** From 20 %. */
    UNLIKELY("unlikely", 0.20),
    /** From 45 %. */
    ROUGHLY_EVEN("roughly even chance", 0.45),
    /** From 55 %. */
    LIKELY("likely", 0.55),
    /** From 80 %. */
    VERY_LIKELY("very likely", 0.80),
    /** From 95 % to 99 %, both included. */
    ALMOST_CERTAIN("almost certain", 0.95),
    /** Above the scale. */
    ABOVE("more than 99 %", Math.nextUp(0.99));

    private final String term;
    private final double from;

    Estimative(String term, double from) {
        this.term = term;
        this.from = from;
    }

    /**
     * The band of a probability.
     *
     * @param probability in [0, 1]
     * @return its band
     */
    public static Estimative of(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability (%s) must lie between 0 and 1".formatted(probability));
        }
        Estimative band = BELOW;
        for (Estimative next : values()) {
            if (probability >= next.from) {
                band = next;
            }
        }
        return band;
    }

    /**
     * The words for a probability known to lie in an interval.
     *
     * @param interval within [0, 1]
     * @return one term, or "one to other" where the interval crosses a boundary
     */
    public static String words(Interval interval) {
        Estimative low = of(interval.low());
        Estimative high = of(interval.high());
        return low == high ? low.term : low.term + " to " + high.term;
    }
}
