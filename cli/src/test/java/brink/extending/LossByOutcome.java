package brink.extending;

import brink.engine.ensemble.RunRows;
import brink.engine.ensemble.RunSink;

// example
/** What sanctions cost one actor, apart for each outcome: an outcome measure that the ensemble does not keep. */
final class LossByOutcome implements RunSink {

    private final int actor;
    private final long[] runs;
    private final double[] sum;
    private final double[] squares;

    LossByOutcome(int actor, int outcomes) {
        this.actor = actor;
        runs = new long[outcomes];
        sum = new double[outcomes];
        squares = new double[outcomes];
    }

    @Override
    public void accept(RunRows[] blocks) {
        RunRows rows = blocks[0];
        for (int row = 0; row < rows.size(); row++) {
            int outcome = rows.outcome(row);
            double loss = rows.loss(row, actor) + rows.lossAhead(row, actor);
            runs[outcome]++;
            sum[outcome] += loss;
            squares[outcome] += loss * loss;
        }
    }

    /** Number of runs that ended so. */
    long runs(int outcome) {
        return runs[outcome];
    }

    /** Mean loss in points, from the beginning to 365 days after the end; NaN where no run ended so. */
    double mean(int outcome) {
        return sum[outcome] / runs[outcome];
    }

    /** Half the width of a 95 % interval of the mean, in points; for more than about 30 runs. */
    double margin(int outcome) {
        double variance = squares[outcome] / runs[outcome] - mean(outcome) * mean(outcome);
        return 1.96 * Math.sqrt(Math.max(0, variance) / runs[outcome]);
    }
}
// end
