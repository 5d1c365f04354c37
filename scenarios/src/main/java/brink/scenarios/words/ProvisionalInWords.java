package brink.scenarios.words;

import brink.scenarios.document.CommitmentEntry;
import brink.scenarios.document.CommitmentEntry.ResponseEntry;
import brink.scenarios.document.DurationEntry;
import brink.scenarios.document.InitiativeEntry;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.document.TalkEntry;
import brink.scenarios.words.Block.Heading;
import brink.scenarios.words.Block.Paragraph;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** What a file can hold and no run uses yet: commitments, talks, initiative. */
final class ProvisionalInWords {

    private final Names names;
    private final EffectsInWords effects;

    ProvisionalInWords(Names names) {
        this.names = names;
        this.effects = new EffectsInWords(names);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        names.document().commitments().forEach((id, commitment) -> {
            blocks.add(new Heading(
                    "Commitment: %s (%s)".formatted(commitment.name().orElse(id), id)));
            blocks.add(new Points(commitment(commitment)));
        });
        names.document().talks().forEach((id, talk) -> {
            blocks.add(new Heading("Talks: %s (%s)".formatted(talk.name(), id)));
            blocks.add(new Points(talk(talk)));
        });
        names.document().initiative().ifPresent(initiative -> {
            blocks.add(new Heading("Initiative"));
            blocks.add(new Points(List.of(Point.of(initiative(initiative)))));
        });
        if (!blocks.isEmpty()) {
            blocks.add(
                    0,
                    new Paragraph("These parts can be written down, but this version of brink does not simulate "
                            + "them and refuses to run a scenario that has them."));
        }
        return blocks;
    }

    private List<Point> commitment(CommitmentEntry commitment) {
        List<Point> points = new ArrayList<>();
        String deadline =
                commitment.deadline().map(ProvisionalInWords::deadline).orElse("");
        points.add(Point.of("%s by %s to %s: when %s%s."
                .formatted(
                        Phrases.sentence(commitment.kind()).replace(".", ""),
                        names.actor(commitment.issuer()),
                        names.actor(commitment.addressee()),
                        new ConditionInWords(names).clause(commitment.trigger()),
                        deadline)));
        points.add(Point.of(response(commitment)));
        DoubleFunction<String> number = Phrases::number;
        List<String> numbers = new ArrayList<>();
        number(numbers, "clarity", commitment.clarity(), Phrases::percent);
        number(numbers, "disclosure", commitment.disclosure(), number);
        number(numbers, "publicity", commitment.publicity(), number);
        number(numbers, "stake", commitment.stake(), number);
        number(numbers, "capability", commitment.capability(), number);
        number(numbers, "issuing cost", commitment.issuingCost(), number);
        if (!numbers.isEmpty()) {
            points.add(Point.of(Phrases.sentence(Phrases.and(numbers))));
        }
        Remarks.add(
                points,
                Remarks.of(commitment.source(), commitment.confidence(), commitment.reading(), commitment.note()));
        return points;
    }

    /** A deadline is a date, or a time from when the commitment is made. */
    private static String deadline(DurationEntry given) {
        Optional<String> date = given.value().filter(value -> !value.startsWith("P"));
        return date.map(day -> ", until " + Phrases.date(LocalDate.parse(day)))
                .orElseGet(() -> ", within " + Spread.of(given).words("an uncertain time"));
    }

    private static void number(
            List<String> numbers, String what, Optional<ParameterEntry> given, DoubleFunction<String> say) {
        given.ifPresent(entry -> numbers.add(what + " " + Spread.of(entry, say).words()));
    }

    private String response(CommitmentEntry commitment) {
        ResponseEntry response = commitment.response();
        String words = response.packageId()
                .map(id -> names.sanctions(id) + " is put in force")
                .or(() -> response.move().map(id -> "%s makes %s".formatted(names.mover(id), names.move(id))))
                .or(() -> response.effects().map(effects::line))
                .orElse("nothing");
        return Phrases.sentence("then: " + words) + Remarks.note(response.note());
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

    private static String initiative(InitiativeEntry initiative) {
        return "Who has moved keeps the initiative with a half-life of %s, and it weighs %s.%s"
                .formatted(
                        Spread.of(initiative.halfLife()).words("an uncertain time"),
                        Spread.of(initiative.weight(), Phrases::number).words(),
                        Remarks.note(initiative.note()));
    }
}
