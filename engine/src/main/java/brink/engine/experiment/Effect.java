package brink.engine.experiment;

import brink.engine.stats.Interval;
import brink.engine.stats.Mean;
import brink.engine.stats.PairedShares;
import java.util.Optional;

/** What something does to a metric, run by run under the same luck. */
public sealed interface Effect {

    /**
     * What it does to how often something holds.
     *
     * @param pairs runs without it (first) and with it (second)
     */
    record OnShare(PairedShares pairs) implements Effect {
        @Override
        public double before() {
            return (double) (pairs.both() + pairs.first()) / pairs.runs();
        }

        @Override
        public double after() {
            return (double) (pairs.both() + pairs.second()) / pairs.runs();
        }

        @Override
        public double value() {
            return pairs.difference();
        }

        @Override
        public long runs() {
            return pairs.runs();
        }

        @Override
        public Interval interval(double error) {
            return pairs.interval(error);
        }

        @Override
        public double pValue() {
            return pairs.pValue();
        }

        @Override
        public Optional<Long> runsNeeded(double error) {
            return pairs.runsNeeded(value(), error);
        }
    }

    /**
     * What it does to the mean of a number.
     *
     * @param before the mean without it
     * @param after the mean with it
     * @param difference of each pair of runs
     */
    record OnMean(double before, double after, Mean difference) implements Effect {
        @Override
        public double value() {
            return difference.value();
        }

        @Override
        public long runs() {
            return difference.runs();
        }

        @Override
        public Interval interval(double error) {
            return Interval.normal(difference.value(), difference.standardError(), error);
        }

        @Override
        public double pValue() {
            return difference.pValue();
        }

        @Override
        public Optional<Long> runsNeeded(double error) {
            return difference.runsNeeded(PairedShares.POWER, error);
        }
    }

    /**
     * Compares runs in pairs.
     *
     * @param metric whose numbers they are
     * @param without by number of the run
     * @param with as many
     * @return the effect
     */
    static Effect of(Metric metric, double[] without, double[] with) {
        if (without.length != with.length) {
            throw new IllegalArgumentException(
                    "runs (%s and %s) must be as many".formatted(without.length, with.length));
        }
        return metric.isShare() ? onShare(without, with) : onMean(without, with);
    }

    private static Effect onShare(double[] without, double[] with) {
        long[] counts = new long[4];
        for (int run = 0; run < without.length; run++) {
            counts[(without[run] > 0 ? 2 : 0) + (with[run] > 0 ? 1 : 0)]++;
        }
        return new OnShare(new PairedShares(counts[3], counts[2], counts[1], counts[0]));
    }

    private static Effect onMean(double[] without, double[] with) {
        Mean.Sum before = new Mean.Sum();
        Mean.Sum after = new Mean.Sum();
        Mean.Sum difference = new Mean.Sum();
        for (int run = 0; run < without.length; run++) {
            before.add(without[run]);
            after.add(with[run]);
            difference.add(with[run] - without[run]);
        }
        return new OnMean(before.mean().value(), after.mean().value(), difference.mean());
    }

    /**
     * The share or mean without it.
     *
     * @return a share, or in the metric's unit
     */
    double before();

    /**
     * The share or mean with it.
     *
     * @return a share, or in the metric's unit
     */
    double after();

    /**
     * How much it adds.
     *
     * @return a difference of shares, or in the metric's unit
     */
    double value();

    /**
     * Number of pairs of runs.
     *
     * @return at least 1
     */
    long runs();

    /**
     * Its interval: Newcombe's for paired shares, a normal one for means.
     *
     * @param error probability with which it misses the true effect, in (0, 1)
     * @return the interval
     */
    Interval interval(double error);

    /**
     * How likely an effect at least so large would be seen if there were none.
     *
     * @return two-sided, in [0, 1]: McNemar's exact test for shares, a normal one for means
     */
    double pValue();

    /**
     * Number of runs that would tell an effect as large as the one seen.
     *
     * @param error probability with which one is told where there is none, in (0, 1)
     * @return with a power of {@value PairedShares#POWER}; nothing where none was seen
     */
    Optional<Long> runsNeeded(double error);
}
