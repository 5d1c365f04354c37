package brink.engine.experiment;

import brink.engine.model.Outcomes.Outcome;
import brink.engine.plan.State.Cause;
import brink.engine.stats.PairedShares;
import brink.engine.stats.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A scenario at several values of one parameter, all under the same luck.
 *
 * @param parameter where it stands in the file, keys joined by dots
 * @param outcomes the scenario's ways to end, the same at each value
 * @param points in ascending order of the value, at least two
 */
public record Sweep(String parameter, List<Outcome> outcomes, List<Point> points) {

    /** Copies the lists; refuses fewer than two points, values that do not ascend, and numbers of runs that differ. */
    public Sweep {
        outcomes = List.copyOf(outcomes);
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("points (%s) must be at least two".formatted(points.size()));
        }
        for (int i = 1; i < points.size(); i++) {
            Point before = points.get(i - 1);
            Point point = points.get(i);
            if (!(point.value > before.value) || point.endings.runs() != before.endings.runs()) {
                throw new IllegalArgumentException(
                        "points must ascend and have as many runs: %s, %s".formatted(before.value, point.value));
            }
        }
    }

    /**
     * What came of one value.
     *
     * @param value of the parameter
     * @param endings how its runs ended
     */
    public record Point(double value, RunEndings endings) {}

    /**
     * Where one outcome takes the place of another as the most frequent.
     *
     * @param before index of the outcome that is the most frequent below
     * @param after index of the outcome that is the most frequent above
     * @param near where their shares are equal, by straight lines between the points
     * @param low the largest value at which the first can be told to be the most frequent; nothing if there is none
     * @param high the smallest value at which the second can be told to be the most frequent; nothing if there is
     *     none
     */
    public record Threshold(int before, int after, double near, Optional<Double> low, Optional<Double> high) {}

    /**
     * The values of the parameter.
     *
     * @return in ascending order
     */
    public List<Double> values() {
        return points.stream().map(Point::value).toList();
    }

    /**
     * Number of runs at each value.
     *
     * @return at least 1
     */
    public int runs() {
        return points.get(0).endings.runs();
    }

    /**
     * How often runs end so at a value.
     *
     * @param point its place
     * @param outcome its index
     * @return with its Wilson interval at 95 %
     */
    public Share share(int point, int outcome) {
        return points.get(point).endings.share(outcome);
    }

    /**
     * How often runs end so for a cause at a value.
     *
     * @param point its place
     * @param outcome its index
     * @param cause why
     * @return number of runs
     */
    public long countThrough(int point, int outcome, Cause cause) {
        return points.get(point).endings.countThrough(outcome, cause);
    }

    /**
     * How an outcome's share changes from the lowest to the highest value, run by run.
     *
     * @param outcome its index
     * @return counts of pairs
     */
    public PairedShares acrossAll(int outcome) {
        return points.get(0).endings.paired(outcome, points.get(points.size() - 1).endings);
    }

    /**
     * Where the most frequent outcome changes.
     *
     * @return in ascending order of the value
     */
    public List<Threshold> thresholds() {
        List<Threshold> thresholds = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            int before = mostFrequent(i - 1);
            int after = mostFrequent(i);
            if (before != after) {
                thresholds.add(new Threshold(
                        before, after, crossing(i, before, after), told(i - 1, before, -1), told(i, after, 1)));
            }
        }
        return thresholds;
    }

    /**
     * The outcome in which most runs end at a value.
     *
     * @param point its place
     * @return its index; the first of those that are as frequent
     */
    public int mostFrequent(int point) {
        return IntStream.range(0, outcomes.size())
                .boxed()
                .max(Comparator.comparingLong(
                                (Integer outcome) -> share(point, outcome).count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** Where two shares meet on the way to a point. */
    private double crossing(int point, int before, int after) {
        double lead = share(point - 1, before).value() - share(point - 1, after).value();
        double lag = share(point, after).value() - share(point, before).value();
        double from = points.get(point - 1).value;
        double to = points.get(point).value;
        return lead + lag == 0 ? (from + to) / 2 : from + (to - from) * lead / (lead + lag);
    }

    /** From a point outwards, the first value at which an outcome leads all others by more than their intervals. */
    private Optional<Double> told(int start, int outcome, int step) {
        for (int i = start; i >= 0 && i < points.size() && mostFrequent(i) == outcome; i += step) {
            int point = i;
            boolean clear = IntStream.range(0, outcomes.size())
                    .filter(other -> other != outcome)
                    .allMatch(other -> share(point, other).interval().high()
                            < share(point, outcome).interval().low());
            if (clear) {
                return Optional.of(points.get(i).value);
            }
        }
        return Optional.empty();
    }
}
