package brink.scenarios.check;

import brink.engine.quantity.Quantity;
import brink.scenarios.amount.Amounts;
import brink.scenarios.document.DurationEntry;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.source.Pointer;
import java.util.Optional;
import java.util.function.Supplier;

/** The numbers of a distribution must fit together, and its support must fit the property's range. */
final class Distributions implements Rule {

    /** What a number stands for; nothing where its parts don't fit together, which this rule reports. */
    static Optional<Quantity> sound(ParameterEntry entry) {
        try {
            return Optional.of(Amounts.of(entry));
        } catch (IllegalArgumentException reported) {
            return Optional.empty();
        }
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.each(ParameterEntry.class, (at, entry) -> {
            Optional<Quantity> quantity = quantity(at, entry.kind(), () -> Amounts.of(entry), "", findings);
            quantity.ifPresent(
                    known -> within(at, entry.kind(), known, subject.ranges().at(at), "", findings));
        });
        subject.each(DurationEntry.class, (at, entry) -> {
            Optional<Quantity> quantity = quantity(at, entry.kind(), () -> Amounts.days(entry), ", in days", findings);
            quantity.ifPresent(
                    known -> within(at, entry.kind(), known, subject.ranges().at(at), " days", findings));
        });
    }

    private static Optional<Quantity> quantity(
            Pointer at, String kind, Supplier<Quantity> make, String unit, Findings findings) {
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException impossible) {
            String message = "%s (%s) is impossible, %s%s".formatted(at.dotted(), kind, numbers(impossible), unit);
            findings.error("distribution", at, message, "");
            return Optional.empty();
        }
    }

    private static String numbers(IllegalArgumentException impossible) {
        return String.valueOf(impossible.getMessage()).replaceAll("([0-9])\\.0\\b", "$1");
    }

    private static void within(
            Pointer at, String kind, Quantity quantity, Range range, String unit, Findings findings) {
        boolean constant = kind.equals("constant");
        if (!range.reachesLow(quantity.low())) {
            String thing = "%s (%s%s%s)"
                    .formatted(at.dotted(), constant ? "" : kind + " from ", Shown.number(quantity.low()), unit);
            String rule = (range.aboveLow() ? "must be above " : "must be at least ") + Shown.number(range.low());
            findings.error(
                    "range", at, thing + " " + rule + unit, cut("low", kind, range.low(), range.aboveLow(), unit));
        }
        if (!range.reachesHigh(quantity.high())) {
            String thing = "%s (%s%s%s)"
                    .formatted(at.dotted(), constant ? "" : kind + " up to ", Shown.number(quantity.high()), unit);
            String rule = (range.belowHigh() ? "must be below " : "must be at most ") + Shown.number(range.high());
            findings.error(
                    "range", at, thing + " " + rule + unit, cut("high", kind, range.high(), range.belowHigh(), unit));
        }
    }

    private static String cut(String key, String kind, double end, boolean excluded, String unit) {
        if (!kind.endsWith("normal")) {
            return "";
        }
        if (!unit.isEmpty()) {
            return "Maybe cut it off with \"%s\": \"PT1H\"".formatted(key);
        }
        return "Maybe cut it off with \"%s\": %s".formatted(key, excluded ? "0.001" : Shown.number(end));
    }
}
