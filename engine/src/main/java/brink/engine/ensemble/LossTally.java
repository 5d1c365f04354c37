package brink.engine.ensemble;

import brink.engine.plan.Plan;
import brink.engine.plan.State;

/** What sanctions cost: from the beginning of a run to 365 days after its end, realised and expected. */
public final class LossTally {

    /** Losses above this many points count in the outermost bin. */
    public static final double MOST = 50;

    private static final double TOP = Math.sqrt(MOST);
    private static final double PER_UNIT = Bins.perUnit(0, TOP);

    private final int actors;
    private final int lossAt;
    private final int forecastAt;
    private final int[] realised;
    private final int[] expected;
    private final long[] realisedSum;
    private final long[] expectedSum;
    private long runs;

    LossTally(Plan plan) {
        actors = plan.actors.count;
        lossAt = plan.layout.loss;
        forecastAt = plan.layout.forecast;
        realised = new int[actors * Bins.CELLS];
        expected = new int[actors * Bins.CELLS];
        realisedSum = new long[actors];
        expectedSum = new long[actors];
    }

    void ended(State state, double[] yearAhead) {
        runs++;
        for (int actor = 0; actor < actors; actor++) {
            double really = state.real[lossAt + actor] + yearAhead[actor];
            double forecast = state.real[forecastAt + actor] + yearAhead[actors + actor];
            realised[actor * Bins.CELLS + cell(really)]++;
            expected[actor * Bins.CELLS + cell(forecast)]++;
            realisedSum[actor] += Counts.fixed(really);
            expectedSum[actor] += Counts.fixed(forecast);
        }
    }

    private static int cell(double loss) {
        return Bins.cell(Math.sqrt(loss), 0, TOP, PER_UNIT);
    }

    void merge(LossTally other) {
        runs += other.runs;
        Counts.add(realised, other.realised);
        Counts.add(expected, other.expected);
        Counts.add(realisedSum, other.realisedSum);
        Counts.add(expectedSum, other.expectedSum);
    }

    /**
     * Distribution of an actor's realised loss.
     *
     * @param actor its index
     * @return counts over 0 to {@value #MOST} points
     */
    public Bins realised(int actor) {
        return new Bins(realised, actor * Bins.CELLS, 0, TOP, Bins.Scale.ROOT);
    }

    /**
     * Distribution of the loss that deciders would have expected under the same measures.
     *
     * @param actor its index
     * @return counts over 0 to {@value #MOST} points
     */
    public Bins expected(int actor) {
        return new Bins(expected, actor * Bins.CELLS, 0, TOP, Bins.Scale.ROOT);
    }

    /**
     * Mean realised loss of an actor.
     *
     * @param actor its index
     * @return points
     */
    public double meanRealised(int actor) {
        return Counts.mean(realisedSum[actor], runs);
    }

    /**
     * Mean expected loss of an actor.
     *
     * @param actor its index
     * @return points
     */
    public double meanExpected(int actor) {
        return Counts.mean(expectedSum[actor], runs);
    }
}
