package brink.reports.story;

import brink.engine.ensemble.Bins;
import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Points;
import brink.engine.model.Clock;
import brink.engine.model.Indicator;
import brink.engine.quantity.Quantile;
import brink.reports.figure.Axis;
import brink.reports.figure.FanFigure;
import brink.reports.figure.FanFigure.Slice;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/** Where does an indicator go? Its median over time, within the central half and nine tenths of runs. */
public final class IndicatorFan {

    /** A median that moves less than this share of the indicator's range hardly changes. */
    static final double HARDLY = 0.02;

    /** A median that goes this share of the range beyond both its ends has a peak or a trough. */
    static final double BEYOND = 0.05;

    /** Values that fill at least this share of the indicator's range are shown against the whole range. */
    private static final double FILLS = 0.4;

    private final Ensemble ensemble;
    private final int index;
    private final Indicator indicator;
    private final Clock clock;
    private final List<Slice> slices;

    private IndicatorFan(Ensemble ensemble, int index) {
        this.ensemble = ensemble;
        this.index = index;
        indicator = ensemble.scenario().indicators().get(index);
        clock = ensemble.scenario().clock();
        slices = slices();
    }

    /**
     * The figure.
     *
     * @param ensemble the results
     * @param index of the indicator
     * @param origin where the results come from
     * @return the fan; its id is the indicator's, or begins with "indicator-" where another figure
     *     has that id already
     */
    public static FanFigure of(Ensemble ensemble, int index, Origin origin) {
        return new IndicatorFan(ensemble, index).figure(origin);
    }

    private FanFigure figure(Origin origin) {
        Words words = new Words(
                title(indicator, clock, slices),
                origin.subtitle("%s by date: median, central 50 %% and central 90 %% of %s"
                        .formatted(
                                indicator.name(), Wording.runs(ensemble.plan().runs()))),
                "A run that has ended keeps its last value.",
                alternative(),
                origin.line(ensemble));
        String id = FigureIds.of(ensemble.scenario()).indicator(index);
        return new FanFigure(id, words, Dates.axis(clock), values(), slices, Dates.marks(ensemble.scenario()));
    }

    private List<Slice> slices() {
        List<Slice> result = new ArrayList<>();
        Quantile start = Quantile.of(indicator.start().quantity());
        result.add(slice(0, share -> clamp(start.at(share))));
        Points when = ensemble.paths().points();
        for (int p = 0; p < when.count(); p++) {
            Bins bins = ensemble.paths().indicator(p, index);
            result.add(slice(Dates.end(clock, when.step(p)), bins::quantile));
        }
        return result;
    }

    private static Slice slice(double at, DoubleUnaryOperator quantile) {
        return new Slice(
                at,
                quantile.applyAsDouble(0.05),
                quantile.applyAsDouble(0.25),
                quantile.applyAsDouble(0.50),
                quantile.applyAsDouble(0.75),
                quantile.applyAsDouble(0.95));
    }

    private double clamp(double value) {
        return Math.max(indicator.low(), Math.min(indicator.high(), value));
    }

    private Axis values() {
        double low = slices.stream().mapToDouble(Slice::p05).min().orElseThrow();
        double high = slices.stream().mapToDouble(Slice::p95).max().orElseThrow();
        double range = indicator.high() - indicator.low();
        boolean whole = high - low >= FILLS * range;
        double margin = Math.max(0.1 * (high - low), 0.01 * range);
        String label =
                indicator.unit().isBlank() ? indicator.name() : "%s (%s)".formatted(indicator.name(), indicator.unit());
        return RoundTicks.numbers(
                label,
                whole ? indicator.low() : Math.max(indicator.low(), low - margin),
                whole ? indicator.high() : Math.min(indicator.high(), high + margin),
                indicator.low(),
                indicator.high());
    }

    /** What the median does, in one sentence. */
    static String title(Indicator indicator, Clock clock, List<Slice> slices) {
        double range = indicator.high() - indicator.low();
        double start = slices.get(0).p50();
        double end = slices.get(slices.size() - 1).p50();
        Slice highest =
                slices.stream().max(Comparator.comparingDouble(Slice::p50)).orElseThrow();
        Slice lowest =
                slices.stream().min(Comparator.comparingDouble(Slice::p50)).orElseThrow();
        String subject = subject(indicator.name());
        String horizon = Wording.horizon(clock);
        String first = number(start, range);
        String last = number(end, range);
        if (highest.p50() - Math.max(start, end) >= BEYOND * range) {
            return "%s peaks at %s on %s and ends at %s"
                    .formatted(subject, number(highest.p50(), range), day(clock, highest), last);
        }
        if (Math.min(start, end) - lowest.p50() >= BEYOND * range) {
            return "%s falls to %s by %s and ends at %s"
                    .formatted(subject, number(lowest.p50(), range), day(clock, lowest), last);
        }
        if (Math.abs(end - start) < HARDLY * range) {
            return "%s hardly changes (%s at the start, %s by %s)".formatted(subject, first, last, horizon);
        }
        return "%s %s from %s to %s by %s".formatted(subject, end > start ? "rises" : "falls", first, last, horizon);
    }

    /** "Median tension" for a name of one word; longer names may hold a name and keep their capitals. */
    private static String subject(String name) {
        return name.matches("\\p{Lu}[^\\p{Lu}\\s]*")
                ? "Median " + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : name + ": the median";
    }

    private static String day(Clock clock, Slice slice) {
        return Wording.date(Wording.lastDay(clock, slice.at()));
    }

    /** Three digits of the indicator's range are enough. */
    static String number(double value, double range) {
        int decimals = 0;
        for (double r = range; r < 100 && decimals < 9; r *= 10) {
            decimals++;
        }
        return Wording.number(value, decimals);
    }

    private String alternative() {
        Slice last = slices.get(slices.size() - 1);
        double range = indicator.high() - indicator.low();
        return "Fan over the calendar to %s. At the end the median is %s, half of the runs lie between %s and %s,"
                        .formatted(
                                Wording.horizon(clock),
                                number(last.p50(), range),
                                number(last.p25(), range),
                                number(last.p75(), range))
                + " nine tenths between %s and %s.".formatted(number(last.p05(), range), number(last.p95(), range));
    }
}
