package brink.reports.figure;

import brink.reports.figure.GridFigure.Shades;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Classes of shades that end at round numbers and hold about as many values each; none of them is empty. */
public final class RoundShades {

    /** First digits of round numbers, up to the first two of the next power of ten. */
    private static final List<String> ROUND =
            List.of("1", "1.2", "1.5", "2", "2.5", "3", "4", "5", "6", "7", "8", "9", "10", "12");

    private static final MathContext FIRST_DIGIT = new MathContext(1, RoundingMode.DOWN);

    private final double[] values;
    private final List<BigDecimal> ends = new ArrayList<>();

    private RoundShades(double[] values, int most) {
        this.values = values;
        for (int shade = 1; shade < most && values.length > 0; shade++) {
            near(values[shade * values.length / most]).stream()
                    .filter(this::divides)
                    .findFirst()
                    .ifPresent(ends::add);
        }
    }

    /**
     * The classes of some values.
     *
     * @param label what is measured, with its unit
     * @param values at least 0 each; a 0 is in no class
     * @param most the largest number of classes, at least 1
     * @return classes of which the first begins just above 0 and each holds one of the values, if any is above 0
     */
    public static Shades of(String label, DoubleStream values, int most) {
        return new RoundShades(values.filter(value -> value > 0).sorted().toArray(), most).shades(label);
    }

    private Shades shades(String label) {
        List<Double> from = new ArrayList<>(List.of(Double.MIN_VALUE));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            from.add(ends.get(i).doubleValue());
            String end = ends.get(i).toPlainString();
            names.add(i == 0 ? "under " + end : ends.get(i - 1).toPlainString() + " to " + end);
        }
        names.add(ends.isEmpty() ? "more than 0" : ends.get(ends.size() - 1).toPlainString() + " or more");
        return new Shades(label, from, names);
    }

    /** Whether there are values between the last end and this one, and from this one on. */
    private boolean divides(BigDecimal end) {
        double last = ends.isEmpty() ? 0 : ends.get(ends.size() - 1).doubleValue();
        double next = end.doubleValue();
        return values[values.length - 1] >= next
                && DoubleStream.of(values).anyMatch(value -> value >= last && value < next);
    }

    /** The round number whose ratio to a value is nearest to 1, and the next above it. */
    private static List<BigDecimal> near(double value) {
        BigDecimal power = new BigDecimal(value).round(FIRST_DIGIT).ulp();
        List<BigDecimal> round = ROUND.stream()
                .map(digits -> new BigDecimal(digits).multiply(power).stripTrailingZeros())
                .toList();
        int nearest = 0;
        for (int i = 1; i < round.size() - 1; i++) {
            if (ratio(round.get(i), value) < ratio(round.get(nearest), value)) {
                nearest = i;
            }
        }
        return round.subList(nearest, nearest + 2);
    }

    private static double ratio(BigDecimal round, double value) {
        double ratio = round.doubleValue() / value;
        return Math.max(ratio, 1 / ratio);
    }
}
