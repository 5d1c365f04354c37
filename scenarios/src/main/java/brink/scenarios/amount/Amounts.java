package brink.scenarios.amount;

import brink.engine.quantity.Quantity;
import brink.scenarios.document.DurationEntry;
import brink.scenarios.document.ParameterEntry;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Entries as quantities. */
public final class Amounts {

    /** Where a normal distribution without a cut ends: nowhere. */
    private static final double UNCUT = Double.POSITIVE_INFINITY;

    private Amounts() {}

    /**
     * The quantity that a number stands for.
     *
     * @param entry of a kind that the schema allows, with the keys that its kind needs
     * @return its quantity
     * @throws IllegalArgumentException if its numbers don't fit together, such as a low above a high;
     *     the message says which
     */
    public static Quantity of(ParameterEntry entry) {
        return switch (entry.kind()) {
            case "uniform" -> new Quantity.Uniform(get(entry.low()), get(entry.high()));
            case "triangular" -> new Quantity.Triangular(get(entry.low()), get(entry.mode()), get(entry.high()));
            case "pert" -> new Quantity.Pert(get(entry.low()), get(entry.mode()), get(entry.high()));
            case "normal" ->
                new Quantity.Normal(
                        get(entry.mean()),
                        get(entry.sd()),
                        entry.low().orElse(-UNCUT),
                        entry.high().orElse(UNCUT));
            case "lognormal" ->
                new Quantity.LogNormal(
                        get(entry.median()),
                        get(entry.sigma()),
                        entry.low().orElse(Double.MIN_NORMAL),
                        entry.high().orElse(UNCUT));
            case "beta" ->
                new Quantity.Beta(
                        get(entry.alpha()),
                        get(entry.beta()),
                        entry.low().orElse(0.0),
                        entry.high().orElse(1.0));
            case "discrete" -> new Quantity.Discrete(entry.values(), weights(entry));
            default -> new Quantity.Constant(get(entry.value()));
        };
    }

    /**
     * The quantity that a duration stands for, in days.
     *
     * @param entry of a kind that the schema allows, with the keys that its kind needs
     * @return its quantity
     * @throws IllegalArgumentException if its durations don't fit together
     */
    public static Quantity days(DurationEntry entry) {
        return of(inDays(entry));
    }

    /**
     * Whether an entry states a distribution.
     *
     * @param entry any
     * @return false for a known value
     */
    public static boolean isUncertain(ParameterEntry entry) {
        return !entry.kind().equals("constant");
    }

    private static ParameterEntry inDays(DurationEntry entry) {
        return new ParameterEntry(
                entry.type(),
                days(entry.value()),
                days(entry.low()),
                days(entry.mode()),
                days(entry.high()),
                days(entry.mean()),
                days(entry.sd()),
                days(entry.median()),
                entry.sigma(),
                entry.alpha(),
                entry.beta(),
                entry.values().stream().map(Durations::days).toList(),
                entry.weights(),
                entry.unit(),
                entry.source(),
                entry.confidence(),
                entry.note());
    }

    private static Optional<Double> days(Optional<String> duration) {
        return duration.map(Durations::days);
    }

    private static double get(Optional<Double> number) {
        return number.orElseThrow(() -> new IllegalArgumentException("a number is missing"));
    }

    private static List<Double> weights(ParameterEntry entry) {
        return entry.weights().isEmpty() ? Collections.nCopies(entry.values().size(), 1.0) : entry.weights();
    }
}
