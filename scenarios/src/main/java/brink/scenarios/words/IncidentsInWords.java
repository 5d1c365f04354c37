package brink.scenarios.words;

import brink.engine.quantity.Elementary;
import brink.scenarios.amount.Amounts;
import brink.scenarios.document.ConditionEntry;
import brink.scenarios.document.EventEntry;
import brink.scenarios.document.FactorEntry;
import brink.scenarios.document.HazardEntry;
import brink.scenarios.source.Pointer;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What happens without anybody's choice: hazards and dated events. */
final class IncidentsInWords {

    private final Names names;
    private final EffectsInWords effects;

    IncidentsInWords(Names names) {
        this.names = names;
        this.effects = new EffectsInWords(names);
    }

    List<Block> hazards() {
        List<Point> points = new ArrayList<>();
        names.asWritten(Pointer.of("hazards"), names.document().hazards())
                .forEach((id, hazard) -> points.add(hazard(id, hazard)));
        return points.isEmpty() ? List.of() : List.of(new Points(points));
    }

    Point hazard(String id, HazardEntry hazard) {
        List<Point> inner = new ArrayList<>();
        inner.add(Point.of(rate(hazard) + onlyWhen(hazard.when())));
        hazard.factors().forEach((indicator, factor) -> inner.add(Point.of(factor(indicator, factor))));
        inner.addAll(effects.points(hazard.effects()));
        Remarks.add(inner, Remarks.of(hazard.source(), hazard.confidence(), hazard.reading(), hazard.note()));
        return new Point("%s (%s)".formatted(hazard.name(), id), inner);
    }

    private static String rate(HazardEntry hazard) {
        double median = Spread.median(hazard.rate());
        String every = median > 0
                ? "Happens about once in %s days".formatted(Phrases.about(1 / median, 2))
                : "Does not happen";
        String where = hazard.factors().isEmpty() ? "" : " at the reference levels below";
        return "%s%s (rate a day: %s)."
                .formatted(
                        every, where, Spread.of(hazard.rate(), Phrases::number).words());
    }

    private String onlyWhen(Optional<ConditionEntry> when) {
        return when.map(condition -> " Only when %s.".formatted(new ConditionInWords(names).clause(condition)))
                .orElse("");
    }

    private String factor(String indicator, FactorEntry factor) {
        String reference = Spread.of(factor.reference(), value -> names.level(indicator, value))
                .words("an uncertain level");
        String coefficient = Spread.of(factor.coefficient(), Phrases::number).words();
        String times = Amounts.isUncertain(factor.coefficient())
                ? "by an uncertain factor"
                : "by " + Phrases.about(Elementary.exp(Spread.median(factor.coefficient())), 4);
        return "Each unit of %s above %s multiplies the rate %s, each below divides it (coefficient %s).%s"
                .formatted(names.indicator(indicator), reference, times, coefficient, Remarks.note(factor.note()));
    }

    /** By date, as a calendar is read. */
    List<Block> calendar() {
        List<Point> points = names.document().calendar().entrySet().stream()
                .sorted(Comparator.comparing(event -> event.getValue().date()))
                .map(event -> event(event.getKey(), event.getValue()))
                .toList();
        return points.isEmpty() ? List.of() : List.of(new Points(points));
    }

    Point event(String id, EventEntry event) {
        List<Point> inner = new ArrayList<>();
        String hidden = event.mark().orElse(true) ? "" : "; charts do not mark it";
        Remarks.add(inner, onlyWhen(event.when()).strip());
        inner.addAll(effects.points(event.effects()));
        Remarks.add(inner, Remarks.of(event.source(), event.confidence(), event.reading(), event.note()));
        return new Point("%s: %s (%s)%s".formatted(Phrases.date(event.date()), event.name(), id, hidden), inner);
    }
}
