package brink.engine.experiment;

import brink.engine.stats.Interval;
import brink.engine.stats.PairedShares;
import brink.engine.stats.Share;
import java.util.Optional;

/**
 * How much oftener or seldomer one arm ends in a way than the baseline.
 *
 * @param ending which way
 * @param shares how often it came about in both, in one alone, and in neither
 * @param pValue of the exact McNemar test, corrected by Holm's procedure over the arms, in [0, 1]
 * @param error of the interval: 5 %, or the part of it that Holm's procedure left to this arm
 */
public record Contrast(Ending ending, PairedShares shares, double pValue, double error) {

    /**
     * The arm's share less the baseline's.
     *
     * @return in [-1, 1]
     */
    public double difference() {
        return shares.difference();
    }

    /**
     * Its interval, which covers it in about 95 % of experiments, or more.
     *
     * @return within [-1, 1]
     */
    public Interval interval() {
        return shares.interval(error);
    }

    /**
     * Whether the arms can be told apart.
     *
     * @return true if the corrected p-value is below 5 %
     */
    public boolean isTold() {
        return pValue < Share.ERROR;
    }

    /**
     * How many runs it would take to tell the difference seen.
     *
     * @return nothing where none was seen
     */
    public Optional<Long> runsNeeded() {
        return shares.runsNeeded(difference(), error);
    }
}
