package brink.scenarios.words;

import brink.scenarios.document.Defaults;
import brink.scenarios.document.TalkEntry;
import brink.scenarios.document.TalkEntry.ClimateEntry;
import brink.scenarios.document.TalkEntry.OfferEntry;
import brink.scenarios.source.Pointer;
import brink.scenarios.words.Block.Heading;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import java.util.ArrayList;
import java.util.List;

/** Talks: who meets and when, what the climate depends on, what can be offered. */
final class TalksInWords {

    private final Names names;
    private final ConditionInWords conditions;
    private final EffectsInWords effects;

    TalksInWords(Names names) {
        this.names = names;
        this.conditions = new ConditionInWords(names);
        this.effects = new EffectsInWords(names);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        names.asWritten(Pointer.of("talks"), names.document().talks()).forEach((id, talks) -> {
            blocks.add(new Heading("%s (%s)".formatted(talks.name(), id)));
            blocks.add(new Points(points(id, talks)));
        });
        return blocks;
    }

    List<Point> points(String id, TalkEntry talks) {
        List<Point> points = new ArrayList<>();
        points.add(Point.of(when(talks)));
        points.add(Point.of(consent(talks)));
        talks.when()
                .ifPresent(condition -> points.add(
                        Point.of("They come, and stay, only when %s.".formatted(conditions.clause(condition)))));
        if (!talks.climate().isEmpty()) {
            List<Point> inner = new ArrayList<>();
            talks.climate().forEach((indicator, entry) -> inner.add(Point.of(climate(indicator, entry))));
            points.add(new Point(
                    "The climate, the probability that an offer can be tabled within a day, depends on:", inner));
        }
        talks.progress()
                .ifPresent(progress -> points.add(Point.of("A day of talks moves %s by %s times (2 x climate - 1)."
                        .formatted(
                                names.indicator(progress.indicator()),
                                Spread.of(progress.by(), value -> names.level(progress.indicator(), value))
                                        .words("an uncertain amount")))));
        names.asWritten(Pointer.of("talks", id, "menu"), talks.menu())
                .forEach((offer, entry) -> points.add(offer(offer, entry)));
        Remarks.add(points, Remarks.of(talks.source(), talks.confidence(), talks.reading(), talks.note()));
        return points;
    }

    private String when(TalkEntry talks) {
        String venue = talks.venue().map(place -> ", " + place).orElse("");
        String begin = talks.date().map(date -> "From " + Phrases.date(date)).orElse("When somebody convenes them");
        String lasts = talks.lasts().map(Phrases::duration).orElse(Phrases.duration(Defaults.TALKS_LAST));
        return "%s, for %s%s: %s meet.".formatted(begin, lasts, venue, names.actors(talks.parties()));
    }

    private String consent(TalkEntry talks) {
        return talks.needed().isEmpty()
                        || talks.needed().size() == talks.parties().size()
                ? "An offer that all of them accept is a settlement."
                : "An offer that %s accept%s is a settlement."
                        .formatted(names.actors(talks.needed()), talks.needed().size() == 1 ? "s" : "");
    }

    private String climate(String indicator, ClimateEntry entry) {
        String level = "%s: %s log-odds for each unit above %s"
                .formatted(
                        names.indicator(indicator),
                        Spread.of(entry.coefficient(), Phrases::number).words(),
                        Spread.of(entry.reference(), value -> names.level(indicator, value))
                                .words("an uncertain level"));
        String trend = entry.trend()
                .map(given -> ", and %s for each that it has risen above its mean of the last %s"
                        .formatted(
                                Spread.of(given.coefficient(), Phrases::number).words(),
                                Spread.of(given.over()).words("while")))
                .orElse("");
        return level + trend + "." + Remarks.note(entry.note());
    }

    private Point offer(String id, OfferEntry offer) {
        List<Point> inner = new ArrayList<>();
        if (!offer.by().isEmpty()) {
            inner.add(Point.of("Tabled by %s."
                    .formatted(Phrases.or(offer.by().stream().map(names::actor).toList()))));
        }
        offer.when()
                .ifPresent(condition -> inner.add(Point.of("Only when %s.".formatted(conditions.clause(condition)))));
        inner.addAll(effects.points(offer.effects()));
        Remarks.add(inner, Remarks.of(offer.source(), offer.confidence(), offer.reading(), offer.note()));
        return new Point("On the table: %s (%s)".formatted(offer.name(), id), inner);
    }
}
