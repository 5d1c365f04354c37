package brink.scenarios.words;

import brink.engine.quantity.Quantile;
import brink.engine.quantity.Quantity;
import brink.scenarios.amount.Amounts;
import brink.scenarios.document.DurationEntry;
import brink.scenarios.document.ParameterEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * What is known of a number, in words: the number itself, or its distribution.
 *
 * <p>Every part is already written; a mirrored spread is that of the number with the other sign.
 */
record Spread(String kind, Ends ends, Centre centre, List<String> values, List<Double> weights) {

    /** The lower end, the most likely value or the one value, the upper end. */
    private record Ends(Optional<String> low, Optional<String> middle, Optional<String> high) {}

    /** What a normal, log-normal or beta distribution is described by. */
    private record Centre(Optional<String> first, Optional<String> second) {}

    static Spread of(ParameterEntry entry, DoubleFunction<String> say) {
        return of(entry, say, entry.low(), entry.high());
    }

    /** The spread of the number with the other sign. */
    static Spread mirrored(ParameterEntry entry, DoubleFunction<String> say) {
        Spread spread = of(entry, value -> say.apply(-value), /* low= */ entry.high(), /* high= */ entry.low());
        return entry.kind().equals("beta")
                ? new Spread("beta", spread.ends, centre(entry.beta(), entry.alpha()), List.of(), List.of())
                : spread;
    }

    private static Spread of(
            ParameterEntry entry, DoubleFunction<String> say, Optional<Double> low, Optional<Double> high) {
        Function<Optional<Double>, Optional<String>> said = number -> number.map(say::apply);
        Centre centre = switch (entry.kind()) {
            case "normal" -> new Centre(said.apply(entry.mean()), entry.sd().map(sd -> size(sd, say)));
            case "lognormal" ->
                new Centre(said.apply(entry.median()), entry.sigma().map(Phrases::number));
            default -> centre(entry.alpha(), entry.beta());
        };
        return new Spread(
                entry.kind(),
                new Ends(said.apply(low), said.apply(entry.mode().or(entry::value)), said.apply(high)),
                centre,
                entry.values().stream().map(say::apply).toList(),
                entry.weights());
    }

    /** A deviation has no sign to mirror. */
    private static String size(double sd, DoubleFunction<String> say) {
        String said = say.apply(sd);
        return said.startsWith("-") ? said.substring(1) : said;
    }

    private static Centre centre(Optional<Double> first, Optional<Double> second) {
        return new Centre(first.map(Phrases::number), second.map(Phrases::number));
    }

    static Spread of(DurationEntry entry) {
        Centre centre = switch (entry.kind()) {
            case "normal" -> new Centre(said(entry.mean()), said(entry.sd()));
            case "lognormal" -> new Centre(said(entry.median()), entry.sigma().map(Phrases::number));
            default -> centre(entry.alpha(), entry.beta());
        };
        return new Spread(
                entry.kind(),
                new Ends(said(entry.low()), said(entry.mode().or(entry::value)), said(entry.high())),
                centre,
                entry.values().stream().map(Phrases::duration).toList(),
                entry.weights());
    }

    private static Optional<String> said(Optional<String> duration) {
        return duration.map(Phrases::duration);
    }

    /** Such as "3 points" or "an uncertain number of points (PERT ...)". */
    static String points(ParameterEntry entry) {
        Spread known = of(entry, value -> Phrases.count(value, "point"));
        return known.isKnown()
                ? known.words()
                : "an uncertain number of points (%s)"
                        .formatted(of(entry, Phrases::number).words());
    }

    boolean isKnown() {
        return kind.equals("constant");
    }

    /** The number, or such as "uniform between 0.2 and 0.6". */
    String words() {
        String first = centre.first.orElse("");
        String second = centre.second.orElse("");
        return switch (kind) {
            case "uniform" -> "uniform" + range(" ");
            case "triangular" -> "triangular" + range(" ") + ", most likely " + middle();
            case "pert" -> "PERT" + range(" ") + ", most likely " + middle();
            case "normal" ->
                "normal around %s with a standard deviation of %s".formatted(first, second) + range(", cut to ");
            case "lognormal" ->
                "log-normal with a median of %s and a sigma of %s".formatted(first, second) + range(", cut to ");
            case "beta" -> "beta with shapes %s and %s".formatted(first, second) + range(", ");
            case "discrete" -> choices();
            default -> middle();
        };
    }

    /** The number, or what it is called while it is not known, with the distribution in brackets. */
    String words(String uncertain) {
        return isKnown() ? middle() : "%s (%s)".formatted(uncertain, words());
    }

    private String middle() {
        return ends.middle.orElse("");
    }

    private String range(String lead) {
        if (ends.low.isPresent() && ends.high.isPresent()) {
            String words = "between %s and %s".formatted(ends.low.get(), ends.high.get());
            return (lead.contains("cut") ? ", cut to what lies " : lead) + words;
        }
        return ends.low
                .map(low -> ", not below " + low)
                .or(() -> ends.high.map(high -> ", not above " + high))
                .orElse("");
    }

    private String choices() {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        List<String> choices = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            double share = weights.isEmpty() ? 1.0 / values.size() : weights.get(i) / sum;
            choices.add("%s with %s".formatted(values.get(i), Phrases.about(share * 100, 3) + " %"));
        }
        return Phrases.or(choices);
    }

    /** The value that a number reaches in half of the runs. */
    static double median(ParameterEntry entry) {
        Quantity quantity = Amounts.of(entry);
        return quantity.isConstant() ? quantity.low() : Quantile.of(quantity).at(0.5);
    }
}
