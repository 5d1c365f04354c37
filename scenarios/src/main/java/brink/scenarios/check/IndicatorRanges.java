package brink.scenarios.check;

import brink.engine.quantity.Quantity;
import brink.scenarios.document.IndicatorEntry;
import brink.scenarios.document.IndicatorEntry.DriftEntry;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.source.Pointer;
import java.util.Optional;

/** An indicator must have room between low and high, and must start there. */
final class IndicatorRanges implements Rule {

    private static final double LARGEST = 1e300;

    @Override
    public void check(Subject subject, Findings findings) {
        subject.document().indicators().forEach((id, indicator) -> {
            Pointer at = Pointer.of("indicators", id);
            bound(at.child("low"), indicator.low(), findings);
            bound(at.child("high"), indicator.high(), findings);
            if (!(indicator.low() < indicator.high())) {
                findings.error(
                        "empty-range",
                        at.child("low"),
                        "%s.low (%s) must be below high (%s)"
                                .formatted(at.dotted(), Shown.number(indicator.low()), Shown.number(indicator.high())),
                        indicator.low() > indicator.high() ? "Maybe swap the two" : "");
            } else {
                start(at.child("start"), indicator, findings);
                indicator
                        .drift()
                        .ifPresent(drift -> drift(at.child("drift").child("toward"), drift, indicator, findings));
            }
        });
    }

    /** Where a range is counted in its parts, its width times their number must not run over. */
    private static void bound(Pointer at, double value, Findings findings) {
        if (!(Math.abs(value) <= LARGEST)) {
            String message = "%s (%s) must be of magnitude at most 1e300".formatted(at.dotted(), Shown.number(value));
            findings.error("range", at, message, "");
        }
    }

    /** An indicator that is drawn to a place outside its range ends up on its edge, which is seldom meant. */
    private static void drift(Pointer at, DriftEntry drift, IndicatorEntry indicator, Findings findings) {
        Optional<Quantity> toward = Distributions.sound(drift.toward());
        if (toward.isPresent()
                && (toward.get().low() > indicator.high() || toward.get().high() < indicator.low())) {
            String message =
                    "%s (%s) lies outside low (%s) to high (%s), the indicator is drawn to the edge and held there";
            findings.warning(
                    "drift-outside",
                    at,
                    message.formatted(
                            at.dotted(),
                            shown(drift.toward(), toward.get()),
                            Shown.number(indicator.low()),
                            Shown.number(indicator.high())),
                    "Maybe a level within the range");
        }
    }

    private static String shown(ParameterEntry entry, Quantity quantity) {
        return quantity.isConstant()
                ? Shown.number(quantity.low())
                : "%s from %s to %s"
                        .formatted(entry.kind(), Shown.number(quantity.low()), Shown.number(quantity.high()));
    }

    private static void start(Pointer at, IndicatorEntry indicator, Findings findings) {
        Optional<Quantity> start = Distributions.sound(indicator.start());
        if (start.isPresent()
                && !(start.get().low() >= indicator.low() && start.get().high() <= indicator.high())) {
            String value = shown(indicator.start(), start.get());
            findings.error(
                    "range",
                    at,
                    "%s (%s) must lie between low (%s) and high (%s) of the indicator"
                            .formatted(
                                    at.dotted(), value, Shown.number(indicator.low()), Shown.number(indicator.high())),
                    "");
        }
    }
}
