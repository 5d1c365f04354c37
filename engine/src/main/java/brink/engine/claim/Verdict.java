package brink.engine.claim;

import brink.engine.stats.Interval;

/** What the model says of a claim. */
public enum Verdict {
    /** The effect is as expected, and its interval leaves no other sign. */
    SUPPORTED,
    /** The effect is too small to matter, or has the other sign; its interval leaves nothing else. */
    NOT_SUPPORTED,
    /** The interval leaves both. */
    UNDECIDED;

    /**
     * Judges an effect.
     *
     * <p>A claim that something rises or falls is not supported as soon as the whole interval lies below what would
     * matter, even where the sign is right and sure: an effect that nobody would notice is no support. A claim that
     * nothing changes is supported by an interval within what would matter on either side, and not supported by one
     * beyond it.
     *
     * @param effect its interval
     * @param expectation what was expected
     * @param matters the smallest effect that would matter, above 0
     * @return the verdict
     */
    public static Verdict of(Interval effect, Expectation expectation, double matters) {
        return switch (expectation) {
            case HIGHER -> ofRise(effect.low(), effect.high(), matters);
            case LOWER -> ofRise(-effect.high(), -effect.low(), matters);
            case SAME -> ofNoChange(effect, matters);
        };
    }

    private static Verdict ofRise(double low, double high, double matters) {
        if (high < matters) {
            return NOT_SUPPORTED;
        }
        return low > 0 ? SUPPORTED : UNDECIDED;
    }

    private static Verdict ofNoChange(Interval effect, double matters) {
        if (effect.low() > -matters && effect.high() < matters) {
            return SUPPORTED;
        }
        return effect.low() > matters || effect.high() < -matters ? NOT_SUPPORTED : UNDECIDED;
    }
}
