package brink.engine.experiment;

import brink.engine.ensemble.CancelledException;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.RunRows;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Scenario;
import brink.engine.plan.State.Cause;
import brink.engine.stats.PairedShares;
import brink.engine.stats.Share;
import java.util.Arrays;

/** How each run of a scenario ended, and why: what it takes to compare it, run by run, with what is played later. */
public final class RunEndings {

    /** The largest number of outcomes that fits. */
    public static final int MOST_OUTCOMES = 256;

    /** What each run takes up when it is kept. */
    public static final int BYTES_PER_RUN = 2;

    private final byte[] outcomes;
    private final byte[] causes;

    private RunEndings(byte[] outcomes, byte[] causes) {
        this.outcomes = outcomes;
        this.causes = causes;
    }

    /**
     * Plays a scenario.
     *
     * @param scenario what is played; it has at most {@value #MOST_OUTCOMES} outcomes
     * @param plan seed and number of runs
     * @param execution threads, progress, cancellation; without influence on the result
     * @return how its runs ended
     * @throws CancelledException if it was cancelled
     */
    public static RunEndings play(Scenario scenario, RunPlan plan, Execution execution) {
        int count = scenario.outcomes().order().size();
        if (count > MOST_OUTCOMES) {
            throw new IllegalArgumentException("outcomes (%s) must be at most %s".formatted(count, MOST_OUTCOMES));
        }
        RunEndings endings = new RunEndings(new byte[plan.runs()], new byte[plan.runs()]);
        Simulator.simulate(scenario, plan, execution, rows -> endings.note(rows[0]));
        return endings;
    }

    private void note(RunRows rows) {
        for (int row = 0; row < rows.size(); row++) {
            int run = Math.toIntExact(rows.first() + row);
            outcomes[run] = (byte) rows.outcome(row);
            causes[run] = (byte) rows.cause(row).ordinal();
        }
    }

    /**
     * Takes up what {@link #bytes} gave.
     *
     * @param bytes two for each run
     * @return the same endings
     */
    public static RunEndings of(byte[] bytes) {
        int runs = bytes.length / BYTES_PER_RUN;
        return new RunEndings(Arrays.copyOf(bytes, runs), Arrays.copyOfRange(bytes, runs, BYTES_PER_RUN * runs));
    }

    /**
     * The endings as they can be kept.
     *
     * @return the index of each run's outcome, then the number of each run's cause
     */
    public byte[] bytes() {
        byte[] bytes = Arrays.copyOf(outcomes, BYTES_PER_RUN * outcomes.length);
        System.arraycopy(causes, 0, bytes, outcomes.length, causes.length);
        return bytes;
    }

    /**
     * Number of runs.
     *
     * @return at least 1
     */
    public int runs() {
        return outcomes.length;
    }

    /**
     * Whether a run ended so.
     *
     * @param run its number, from 0
     * @param outcome its index
     * @return true if it did
     */
    public boolean endsIn(int run, int outcome) {
        return (outcomes[run] & 0xFF) == outcome;
    }

    /**
     * How often a run ended so.
     *
     * @param outcome its index
     * @return with its Wilson interval at 95 %
     */
    public Share share(int outcome) {
        long count = 0;
        for (byte one : outcomes) {
            count += (one & 0xFF) == outcome ? 1 : 0;
        }
        return Share.of(count, outcomes.length);
    }

    /**
     * How often a run ended so for a cause.
     *
     * @param outcome its index
     * @param cause why
     * @return number of runs
     */
    public long countThrough(int outcome, Cause cause) {
        long count = 0;
        for (int run = 0; run < outcomes.length; run++) {
            count += endsIn(run, outcome) && causes[run] == cause.ordinal() ? 1 : 0;
        }
        return count;
    }

    /**
     * How often runs ended so here and in another world under the same luck.
     *
     * @param outcome its index, the same in both
     * @param second the other world, with as many runs
     * @return counts of pairs
     */
    public PairedShares paired(int outcome, RunEndings second) {
        return paired(outcome, second, outcome);
    }

    /**
     * The same where the other world has the outcome at another place, or not at all.
     *
     * @param outcome its index here; below 0 if no run can end so
     * @param second the other world, with as many runs
     * @param there its index there; below 0 if no run can end so
     * @return counts of pairs
     */
    public PairedShares paired(int outcome, RunEndings second, int there) {
        if (second.outcomes.length != outcomes.length) {
            throw new IllegalArgumentException(
                    "runs (%s and %s) must be as many".formatted(outcomes.length, second.outcomes.length));
        }
        long both = 0;
        long first = 0;
        long other = 0;
        for (int run = 0; run < outcomes.length; run++) {
            boolean endsHere = endsIn(run, outcome);
            boolean endsThere = second.endsIn(run, there);
            both += endsHere && endsThere ? 1 : 0;
            first += endsHere && !endsThere ? 1 : 0;
            other += !endsHere && endsThere ? 1 : 0;
        }
        return new PairedShares(both, first, other, outcomes.length - both - first - other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunEndings endings
                && Arrays.equals(outcomes, endings.outcomes)
                && Arrays.equals(causes, endings.causes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(outcomes) + Arrays.hashCode(causes);
    }
}
