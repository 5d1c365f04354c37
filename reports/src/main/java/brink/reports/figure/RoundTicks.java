package brink.reports.figure;

import brink.reports.figure.Axis.Tick;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Ticks at round numbers: 1, 2, 2.5 or 5 times a power of ten apart. */
public final class RoundTicks {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final MathContext FIRST_DIGIT = new MathContext(1, RoundingMode.DOWN);
    private static final MathContext SIX_DIGITS = new MathContext(6);

    private RoundTicks() {}

    /**
     * An axis of shares from 0 % up to a round share.
     *
     * @param label what is measured
     * @param largest the largest share to show, in [0, 1]
     * @return the axis, in [0, 1]; at least one per cent long
     */
    public static Axis shares(String label, double largest) {
        double percent = Math.max(1, Math.min(100, largest * 100));
        double step = step(percent, 4);
        int steps = (int) Math.ceil(percent / step - 1e-9);
        List<Tick> ticks = IntStream.rangeClosed(0, steps)
                .mapToObj(i -> new Tick(Math.min(1, i * step / 100), plain(i * step, step) + " %"))
                .toList();
        return new Axis(label, 0, Math.min(1, steps * step / 100), ticks);
    }

    /**
     * An axis of the parts of a whole, in quarters.
     *
     * @param label what is measured
     * @return the axis from 0 % to 100 %
     */
    public static Axis whole(String label) {
        List<Tick> ticks = IntStream.rangeClosed(0, 4)
                .mapToObj(quarter -> new Tick(quarter / 4.0, 25 * quarter + " %"))
                .toList();
        return new Axis(label, 0, 1, ticks);
    }

    /**
     * An axis of plain numbers whose ends are round or given.
     *
     * @param label what is measured, with its unit
     * @param low the smallest value to show
     * @param high the largest value to show, above {@code low}
     * @param floor no end lies below this
     * @param ceiling no end lies above this
     * @return the axis
     */
    public static Axis numbers(String label, double low, double high, double floor, double ceiling) {
        double step = step(high - low, 4);
        double from = Math.max(floor, Math.floor(low / step + 1e-9) * step);
        double to = Math.min(ceiling, Math.ceil(high / step - 1e-9) * step);
        List<Tick> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(from / step - 1e-9); i * step <= to + 1e-9 * step; i++) {
            ticks.add(new Tick(Math.max(from, Math.min(to, i * step)), plain(i * step, step)));
        }
        return new Axis(label, from, to, ticks);
    }

    /** The smallest round step that covers a span in so many steps, or nearly. */
    private static double step(double span, int steps) {
        double power = new BigDecimal(span / steps).round(FIRST_DIGIT).ulp().doubleValue();
        for (double round : ROUND) {
            if (round * power * (steps + 1) >= span) {
                return round * power;
            }
        }
        return 10 * power;
    }

    /** A multiple of a step with as many decimals as the step has. */
    private static String plain(double value, double step) {
        int decimals = Math.max(
                0, new BigDecimal(step).round(SIX_DIGITS).stripTrailingZeros().scale());
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
