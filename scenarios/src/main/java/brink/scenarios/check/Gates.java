package brink.scenarios.check;

import brink.engine.quantity.Quantity;
import brink.scenarios.document.ConditionEntry;
import brink.scenarios.document.IndicatorEntry;
import brink.scenarios.source.Pointer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A condition must be able to hold: its parts must not contradict each other or the world. */
final class Gates implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        subject.each(ConditionEntry.RungTest.class, (at, test) -> rungs(subject, at, test, findings));
        subject.each(ConditionEntry.IndicatorTest.class, (at, test) -> indicator(subject, at, test, findings));
        subject.each(
                ConditionEntry.class,
                (at, condition) ->
                        condition.all().ifPresent(parts -> together(subject, at.child("all"), parts, findings)));
    }

    private static void rungs(Subject subject, Pointer at, ConditionEntry.RungTest test, Findings findings) {
        if (test.atLeast().isEmpty() || test.atMost().isEmpty()) {
            return;
        }
        int low = subject.height(test.atLeast().get());
        int high = subject.height(test.atMost().get());
        if (low >= 0 && high >= 0 && low > high) {
            findings.error(
                    "contradiction",
                    at,
                    "%s (at-least %s, at-most %s) can never hold, at-least must not stand above at-most on the ladder"
                            .formatted(
                                    at.dotted(),
                                    test.atLeast().get(),
                                    test.atMost().get()),
                    "Maybe swap the two");
        }
    }

    private static void indicator(Subject subject, Pointer at, ConditionEntry.IndicatorTest test, Findings findings) {
        Bounds bounds = Bounds.of(test);
        if (bounds.isEmpty()) {
            findings.error(
                    "contradiction",
                    at,
                    "%s (%s) can never hold, at-least must be smaller than below".formatted(at.dotted(), bounds),
                    bounds.atLeast() > bounds.below() ? "Maybe swap the two" : "");
            return;
        }
        IndicatorEntry indicator = subject.document().indicators().get(test.id());
        if (indicator == null || !(indicator.low() < indicator.high())) {
            return;
        }
        String range = "%s to %s".formatted(Shown.number(indicator.low()), Shown.number(indicator.high()));
        if (bounds.atLeast() > indicator.high() || bounds.below() <= indicator.low()) {
            findings.error(
                    "contradiction",
                    at,
                    "%s (%s) can never hold, it must leave room within the range of %s (%s)"
                            .formatted(at.dotted(), bounds, test.id(), range),
                    "");
        }
    }

    /** Pairs of parts of one "all", with the parts of an "all" within it taken as its own. */
    private static void together(Subject subject, Pointer at, List<ConditionEntry> parts, Findings findings) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int earlier = facts.size();
            collect(at.child(i), parts.get(i), facts);
            for (Fact fact : facts.subList(earlier, facts.size())) {
                Optional<Fact> clash = facts.subList(0, earlier).stream()
                        .filter(other -> contradict(subject, other.condition(), fact.condition()))
                        .findFirst();
                clash.ifPresent(other -> findings.error(
                        "contradiction",
                        fact.at(),
                        "%s (%s) contradicts %s (%s), all parts must be able to hold at once"
                                .formatted(
                                        fact.at().dotted(),
                                        shown(fact.condition()),
                                        other.at().dotted(),
                                        shown(other.condition())),
                        "Maybe put \"any\" instead of \"all\""));
            }
            if (facts.size() > 200) {
                return;
            }
        }
    }

    private record Fact(Pointer at, ConditionEntry condition) {}

    private static void collect(Pointer at, ConditionEntry condition, List<Fact> facts) {
        if (condition.all().isPresent()) {
            List<ConditionEntry> parts = condition.all().get();
            for (int i = 0; i < parts.size(); i++) {
                collect(at.child("all").child(i), parts.get(i), facts);
            }
        } else {
            facts.add(new Fact(at, condition));
        }
    }

    private static String shown(ConditionEntry condition) {
        StringBuilder words = new StringBuilder();
        condition.not().ifPresent(part -> words.append("not ").append(shown(part)));
        condition.rung().ifPresent(test -> {
            words.append("rung");
            test.is().ifPresent(id -> words.append(" is ").append(id));
            test.atLeast().ifPresent(id -> words.append(" at-least ").append(id));
            test.atMost().ifPresent(id -> words.append(" at-most ").append(id));
        });
        condition
                .indicator()
                .ifPresent(test -> words.append(test.id()).append(' ').append(Bounds.of(test)));
        condition.date().ifPresent(test -> {
            test.from().ifPresent(date -> words.append("from ").append(date).append(' '));
            test.before().ifPresent(date -> words.append("before ").append(date));
        });
        condition.inForce().ifPresent(test -> words.append("in force ").append(test.packageId()));
        condition.move().ifPresent(test -> words.append("move ").append(test.id()));
        condition
                .talks()
                .ifPresent(test ->
                        words.append("talks ").append(test.id()).append(' ').append(test.are()));
        return words.isEmpty() ? "a condition" : words.toString().strip();
    }

    private static boolean contradict(Subject subject, ConditionEntry a, ConditionEntry b) {
        if (a.not().filter(b::equals).isPresent() || b.not().filter(a::equals).isPresent()) {
            return true;
        }
        if (a.talks().isPresent() && b.talks().isPresent()) {
            return a.talks().get().id().equals(b.talks().get().id())
                    && !a.talks().get().are().equals(b.talks().get().are());
        }
        if (a.rung().isPresent() && b.rung().isPresent()) {
            return apart(subject, a.rung().get(), b.rung().get())
                    || apart(subject, b.rung().get(), a.rung().get());
        }
        if (a.indicator().isPresent() && b.indicator().isPresent()) {
            Bounds first = Bounds.of(a.indicator().get());
            Bounds second = Bounds.of(b.indicator().get());
            return a.indicator().get().id().equals(b.indicator().get().id())
                    && !first.isEmpty()
                    && !second.isEmpty()
                    && first.and(second).isEmpty();
        }
        if (a.date().isPresent() && b.date().isPresent()) {
            return before(a.date().get(), b.date().get())
                    || before(b.date().get(), a.date().get());
        }
        return false;
    }

    /** Whether the first holds only below the second. */
    private static boolean apart(Subject subject, ConditionEntry.RungTest low, ConditionEntry.RungTest high) {
        int top = low.is().or(low::atMost).map(subject::height).orElse(Integer.MAX_VALUE);
        int bottom = high.is().or(high::atLeast).map(subject::height).orElse(-1);
        return top >= 0 && bottom >= 0 && top < bottom;
    }

    private static boolean before(ConditionEntry.DateTest early, ConditionEntry.DateTest late) {
        Optional<LocalDate> end = early.before();
        Optional<LocalDate> start = late.from();
        return end.isPresent() && start.isPresent() && !start.get().isBefore(end.get());
    }

    /** The widest bounds that an uncertain test can have. */
    private record Bounds(double atLeast, double below) {

        static Bounds of(ConditionEntry.IndicatorTest test) {
            double low = test.atLeast()
                    .flatMap(Distributions::sound)
                    .map(Quantity::low)
                    .orElse(Double.NEGATIVE_INFINITY);
            double high = test.below()
                    .flatMap(Distributions::sound)
                    .map(Quantity::high)
                    .orElse(Double.POSITIVE_INFINITY);
            return new Bounds(low, high);
        }

        Bounds and(Bounds other) {
            return new Bounds(Math.max(atLeast, other.atLeast), Math.min(below, other.below));
        }

        boolean isEmpty() {
            return atLeast >= below;
        }

        @Override
        public String toString() {
            String low = Double.isInfinite(atLeast) ? "" : "at-least " + Shown.number(atLeast);
            String high = Double.isInfinite(below) ? "" : "below " + Shown.number(below);
            return low.isEmpty() || high.isEmpty() ? low + high : low + ", " + high;
        }
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return Rule.untouched(standIns, Pointer.of("ladder", "order"))
                && standIns.stream()
                        .map(Pointer::segments)
                        .noneMatch(at -> !at.isEmpty()
                                && at.get(0).equals("indicators")
                                && (at.size() <= 2
                                        || at.get(2).equals("low")
                                        || at.get(2).equals("high")));
    }
}
