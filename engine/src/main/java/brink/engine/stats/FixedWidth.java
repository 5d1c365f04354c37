package brink.engine.stats;

import brink.engine.quantity.Quantile;

/**
 * How long to go on until a share is known to within a width: in batches, until an interval is no wider, after Chow and
 * Robbins (1965, Annals of Mathematical Statistics 36: 457-462), with Wilson's interval for the one of the mean.
 *
 * <p>Whoever looks again and again and stops when the interval is narrow stops a little too early. The interval that is
 * looked at is therefore one at 95.5 %: so it covers the true share in at least 95 % of samples, however many looks it
 * took, which a simulation shows.
 *
 * @param halfWidth half the width that is wanted, in (0, 0.5)
 */
public record FixedWidth(double halfWidth) {

    /** The error of the interval that is looked at. */
    public static final double ERROR = 0.045;

    /** Refuses a width out of range. */
    public FixedWidth {
        if (!(halfWidth > 0 && halfWidth < 0.5)) {
            throw new IllegalArgumentException("half-width (%s) must be above 0 and below 0.5".formatted(halfWidth));
        }
    }

    /**
     * Whether a share is known well enough.
     *
     * @param share so far
     * @return true if its interval is no wider
     */
    public boolean isReached(Share share) {
        return interval(share).halfWidth() <= halfWidth;
    }

    /**
     * What is known of a share once it is known well enough.
     *
     * @param share at the end
     * @return an interval that covers the true share in at least 95 % of samples
     */
    public Interval interval(Share share) {
        return share.interval(ERROR);
    }

    /**
     * How many runs it will take, as far as can be told.
     *
     * @param share so far
     * @return at least the number of runs so far
     */
    public long runsExpected(Share share) {
        double root = Quantile.NORMAL.at(1 - ERROR / 2) / halfWidth;
        double wanted = root * root * share.value() * (1 - share.value());
        return Math.max(share.runs(), (long) Math.ceil(wanted));
    }
}
