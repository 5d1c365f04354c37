package brink.engine.experiment;

import brink.engine.ensemble.CancelledException;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.ensemble.RunRows;
import brink.engine.ensemble.Simulator;
import brink.engine.model.Scenario;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.List;

/** What some metrics are in each run of a scenario: enough to compare it, run by run, with what is played later. */
public final class Observations {

    private final double[][] values;

    private Observations(double[][] values) {
        this.values = values;
    }

    /**
     * Plays a scenario.
     *
     * @param scenario what is played; it has all that the metrics ask for
     * @param metrics what is read off its runs, at least one
     * @param plan seed and number of runs
     * @param execution threads, progress, cancellation; without influence on the result
     * @return the numbers, by metric and run
     * @throws CancelledException if it was cancelled
     */
    public static Observations play(Scenario scenario, List<Metric> metrics, RunPlan plan, Execution execution) {
        List<Metric.Reader> readers =
                metrics.stream().map(metric -> metric.reader(scenario)).toList();
        double[][] values = new double[metrics.size()][plan.runs()];
        Simulator.simulate(scenario, plan, execution, rows -> note(rows[0], readers, values));
        return new Observations(values);
    }

    private static void note(RunRows rows, List<Metric.Reader> readers, double[][] values) {
        for (int metric = 0; metric < values.length; metric++) {
            Metric.Reader reader = readers.get(metric);
            for (int row = 0; row < rows.size(); row++) {
                values[metric][Math.toIntExact(rows.first() + row)] = reader.of(rows, row);
            }
        }
    }

    /**
     * How many bytes observations take.
     *
     * @param metrics number of metrics
     * @param runs number of runs
     * @return length of what {@link #bytes} gives
     */
    public static long size(int metrics, int runs) {
        return (long) Double.BYTES * metrics * runs;
    }

    /**
     * Takes up what {@link #bytes} gave.
     *
     * @param bytes of that many metrics, each with as many runs
     * @param metrics number of metrics
     * @return the same observations
     */
    public static Observations of(byte[] bytes, int metrics) {
        DoubleBuffer all = ByteBuffer.wrap(bytes).asDoubleBuffer();
        double[][] values = new double[metrics][bytes.length / Double.BYTES / metrics];
        for (double[] each : values) {
            all.get(each);
        }
        return new Observations(values);
    }

    /**
     * The observations as they can be kept.
     *
     * @return metric by metric, run by run, eight bytes each
     */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * values[0].length * Double.BYTES);
        for (double[] each : values) {
            for (double value : each) {
                bytes.putDouble(value);
            }
        }
        return bytes.array();
    }

    /**
     * The numbers of one metric.
     *
     * @param metric its place
     * @return a copy, by number of the run
     */
    public double[] of(int metric) {
        return values[metric].clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Observations observations && Arrays.deepEquals(values, observations.values);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }
}
