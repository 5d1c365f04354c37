package brink.scenarios.words;

import brink.scenarios.document.TalkEntry;
import brink.scenarios.words.Block.Heading;
import brink.scenarios.words.Block.Paragraph;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import java.util.ArrayList;
import java.util.List;

/** What a file can hold and no run uses yet: talks. */
final class ProvisionalInWords {

    private final Names names;
    private final EffectsInWords effects;

    ProvisionalInWords(Names names) {
        this.names = names;
        this.effects = new EffectsInWords(names);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        names.document().talks().forEach((id, talk) -> {
            blocks.add(new Heading("Talks: %s (%s)".formatted(talk.name(), id)));
            blocks.add(new Points(talk(talk)));
        });
        if (!blocks.isEmpty()) {
            blocks.add(
                    0,
                    new Paragraph("These parts can be written down, but this version of brink does not simulate "
                            + "them and refuses to run a scenario that has them."));
        }
        return blocks;
    }

    private List<Point> talk(TalkEntry talk) {
        List<Point> points = new ArrayList<>();
        String venue = talk.venue().map(place -> ", " + place).orElse("");
        points.add(Point.of("%s%s: %s meet; for a deal all of these are needed: %s."
                .formatted(
                        Phrases.date(talk.date()), venue, names.actors(talk.parties()), names.actors(talk.needed()))));
        talk.climate()
                .forEach((indicator, factor) ->
                        points.add(Point.of("The climate depends on %s: coefficient %s, reference %s.%s"
                                .formatted(
                                        names.indicator(indicator),
                                        Spread.of(factor.coefficient(), Phrases::number)
                                                .words(),
                                        Spread.of(factor.reference(), Phrases::number)
                                                .words(),
                                        Remarks.note(factor.note())))));
        talk.menu().forEach((id, offer) -> {
            String remark = Remarks.of(offer.source(), offer.confidence(), offer.reading(), offer.note());
            points.add(new Point(
                    "On the table: %s (%s). %s"
                            .formatted(offer.name(), id, remark)
                            .strip(),
                    effects.points(offer.effects())));
        });
        Remarks.add(points, Remarks.of(talk.source(), talk.confidence(), talk.reading(), talk.note()));
        return points;
    }
}
