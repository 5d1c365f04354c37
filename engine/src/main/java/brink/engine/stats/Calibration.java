package brink.engine.stats;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Whether things come true as often as people say: forecasts in classes of probability, each with how often they came
 * true (the reliability diagram of Murphy and Winkler 1977, Applied Statistics 26: 41-47).
 *
 * @param bins in ascending order of probability; those without a forecast are left out
 */
public record Calibration(List<Bin> bins) {

    /** Number of classes, each as wide: 0 to 10 %, and so on. */
    public static final int CLASSES = 10;

    private static final double ROUNDING = 1e-9;

    /** Copies the list. */
    public Calibration {
        bins = List.copyOf(bins);
    }

    /**
     * One forecast of one answer.
     *
     * @param what came true or not; what several people say of the same thing is one case
     * @param probability in [0, 1]
     * @param share how often it came true, in [0, 1]
     */
    public record Point(String what, double probability, double share) {}

    /**
     * A class of forecasts.
     *
     * @param forecasts how many, at least 1
     * @param cases of how many different things
     * @param probability mean of what was given
     * @param share mean of how often it came true
     * @param interval of that share at 95 %: Wilson's, as for so many cases
     * @param isOff whether what came true can be told from what was said, at 5 % for all classes together (Bonferroni),
     *     by the exact interval of Clopper and Pearson (1934)
     */
    public record Bin(int forecasts, int cases, double probability, double share, Interval interval, boolean isOff) {}

    /**
     * Sorts forecasts into classes.
     *
     * @param points any number
     * @return classes of a tenth each, the last with 100 %
     */
    public static Calibration of(List<Point> points) {
        List<List<Point>> classes = new ArrayList<>();
        for (int i = 0; i < CLASSES; i++) {
            classes.add(new ArrayList<>());
        }
        for (Point point : points) {
            int place = (int) Math.floor(point.probability * CLASSES);
            classes.get(Math.min(CLASSES - 1, place)).add(point);
        }
        List<List<Point>> filled =
                classes.stream().filter(each -> !each.isEmpty()).toList();
        double error = Share.ERROR / filled.size();
        return new Calibration(filled.stream().map(each -> bin(each, error)).toList());
    }

    private static Bin bin(List<Point> points, double error) {
        double probability =
                points.stream().mapToDouble(Point::probability).average().orElseThrow();
        double share = points.stream().mapToDouble(Point::share).average().orElseThrow();
        int cases = Math.toIntExact(points.stream().map(Point::what).distinct().count());
        return new Bin(
                points.size(),
                cases,
                probability,
                share,
                Share.interval(share, cases, Share.ERROR),
                isOff(probability, share * cases, cases, error));
    }

    /** Counts that are no whole numbers are rounded towards what would be told less. */
    private static boolean isOff(double probability, double count, int cases, double error) {
        BinomialConfidenceInterval exact = BinomialConfidenceInterval.CLOPPER_PEARSON;
        int least = (int) Math.floor(count + ROUNDING);
        int most = (int) Math.ceil(count - ROUNDING);
        return probability < exact.fromErrorRate(cases, least, error).getLowerBound()
                || probability > exact.fromErrorRate(cases, most, error).getUpperBound();
    }
}
