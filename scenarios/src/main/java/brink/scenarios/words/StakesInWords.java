package brink.scenarios.words;

import brink.engine.quantity.Quantity;
import brink.scenarios.amount.Amounts;
import brink.scenarios.document.Defaults;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.document.TypeEntry.FlowEntry;
import brink.scenarios.document.TypeEntry.StakesEntry;
import brink.scenarios.words.Block.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a type wants, in points. */
final class StakesInWords {

    private final Names names;

    StakesInWords(Names names) {
        this.names = names;
    }

    List<Point> points(Optional<StakesEntry> stakes) {
        List<Point> points = new ArrayList<>();
        List<String> outcomes = names.document().outcomes().order();
        List<String> rungs = names.document().ladder().order();
        stakes.ifPresent(given -> {
            add(points, ordered(given.outcomes(), outcomes), id -> "if the crisis ends in " + names.outcome(id));
            add(points, ordered(given.rungs(), rungs), id -> "while the rung is " + names.rung(id));
            levels(points, given.indicators());
            given.flows().forEach((id, flow) -> points.add(Point.of(flow(id, flow))));
        });
        loss(stakes.flatMap(StakesEntry::loss), points.isEmpty()).map(Point::of).ifPresent(points::add);
        stakes.flatMap(StakesEntry::note).ifPresent(note -> points.add(Point.of(Phrases.sentence(Remarks.flat(note)))));
        return points;
    }

    /** The stakes in an order of their own; what that does not name comes last. */
    private static Map<String, ParameterEntry> ordered(Map<String, ParameterEntry> stakes, List<String> order) {
        Map<String, ParameterEntry> result = new LinkedHashMap<>();
        for (String id : order) {
            Optional.ofNullable(stakes.get(id)).ifPresent(worth -> result.put(id, worth));
        }
        stakes.forEach(result::putIfAbsent);
        return result;
    }

    private static void add(List<Point> points, Map<String, ParameterEntry> stakes, UnaryOperator<String> where) {
        List<String> clauses = new ArrayList<>();
        stakes.forEach((id, worth) -> clauses.add(gain(worth) + " " + where.apply(id)));
        if (!clauses.isEmpty()) {
            points.add(Point.of(Phrases.sentence(String.join("; ", clauses))));
        }
    }

    /** Levels of indicators, those it likes apart from those it dislikes. */
    private void levels(List<Point> points, Map<String, ParameterEntry> stakes) {
        List<String> likes = new ArrayList<>();
        List<String> dislikes = new ArrayList<>();
        stakes.forEach((id, worth) -> {
            boolean bad = Amounts.of(worth).high() <= 0;
            Spread spread = bad ? Spread.mirrored(worth, Phrases::number) : Spread.of(worth, Phrases::number);
            (bad ? dislikes : likes).add("%s (%s)".formatted(names.indicator(id), spread.words()));
        });
        if (!likes.isEmpty()) {
            points.add(Point.of("Gains points with every unit of %s.".formatted(Phrases.and(likes))));
        }
        if (!dislikes.isEmpty()) {
            points.add(Point.of("Loses points with every unit of %s.".formatted(Phrases.and(dislikes))));
        }
    }

    /** Such as "gains 3 points" or "loses an uncertain number of points (PERT ...)". */
    private static String gain(ParameterEntry worth) {
        Quantity quantity = Amounts.of(worth);
        if (quantity.isConstant()) {
            double value = quantity.low();
            return value == 0
                    ? "gains and loses nothing"
                    : (value > 0 ? "gains " : "loses ") + Phrases.count(Math.abs(value), "point");
        }
        String some = " an uncertain number of points (%s)";
        if (quantity.high() <= 0) {
            return "loses"
                    + some.formatted(Spread.mirrored(worth, Phrases::number).words());
        }
        String gains = quantity.low() >= 0 ? "gains" : "gains or, below 0, loses";
        return gains + some.formatted(Spread.of(worth, Phrases::number).words());
    }

    private String flow(String id, FlowEntry flow) {
        String where = flow.rung()
                .map(rung -> "while the rung is " + names.rung(rung))
                .or(() -> flow.indicator().map(indicator -> "per unit of " + names.indicator(indicator)))
                .orElse("always");
        String from = flow.from().map(date -> ", from " + Phrases.date(date)).orElse("");
        String before =
                flow.before().map(date -> ", before " + Phrases.date(date)).orElse("");
        String remark = Remarks.of(flow.source(), flow.confidence(), flow.reading(), flow.note());
        return "%s each day %s%s%s (%s). %s"
                .formatted(
                        Phrases.sentence(gain(flow.perDay())).replaceAll("\\.$", ""), where, from, before, id, remark)
                .strip();
    }

    private static Optional<String> loss(Optional<ParameterEntry> loss, boolean alone) {
        if (loss.isEmpty() || (!Amounts.isUncertain(loss.get()) && Spread.median(loss.get()) == Defaults.LOSS)) {
            return alone ? Optional.of("It has no stakes but its own losses from sanctions.") : Optional.empty();
        }
        return Optional.of(
                "A point of its own losses from sanctions counts as %s.".formatted(Spread.points(loss.get())));
    }
}
