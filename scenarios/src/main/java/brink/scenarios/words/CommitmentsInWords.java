package brink.scenarios.words;

import brink.scenarios.document.CommitmentEntry;
import brink.scenarios.document.CommitmentEntry.ResponseEntry;
import brink.scenarios.document.Defaults;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.words.Block.Heading;
import brink.scenarios.words.Block.Paragraph;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who has given which word to whom: what makes it due, what was promised, and how it was given. */
final class CommitmentsInWords {

    private static final String ANSWERS =
            "When a word is due its issuer keeps it, keeps it in part, or breaks it, mostly what suits it best then; "
                    + "to break a public word costs it what its audience makes it pay.";

    private final Names names;
    private final EffectsInWords effects;

    CommitmentsInWords(Names names) {
        this.names = names;
        this.effects = new EffectsInWords(names);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        names.document().commitments().forEach((id, commitment) -> {
            blocks.add(new Heading("%s (%s)".formatted(commitment.name().orElse(id), id)));
            blocks.add(new Points(points(commitment)));
        });
        if (!blocks.isEmpty()) {
            blocks.add(0, new Paragraph(ANSWERS));
        }
        return blocks;
    }

    /** What is said of a commitment beneath its name. */
    List<Point> points(CommitmentEntry commitment) {
        List<Point> points = new ArrayList<>();
        points.add(Point.of("%s by %s to %s, due %s%s."
                .formatted(
                        Phrases.sentence(commitment.kind()).replace(".", ""),
                        names.actor(commitment.issuer()),
                        names.actor(commitment.addressee()),
                        due(commitment),
                        deadline(commitment))));
        if (!commitment.given().orElse(true)) {
            points.add(Point.of("Has not been given when the crisis begins."));
        }
        points.add(new Point(response(commitment.response()), effectPoints(commitment.response())));
        List<String> wording = new ArrayList<>();
        add(wording, "clarity", commitment.clarity());
        add(wording, "publicity", commitment.publicity());
        add(wording, "stake", commitment.stake());
        add(wording, "capability", commitment.capability());
        add(wording, "disclosure", commitment.disclosure());
        add(wording, "guess", commitment.guess());
        if (!wording.isEmpty()) {
            points.add(Point.of(Phrases.sentence(Phrases.and(wording))));
        }
        Remarks.add(
                points,
                Remarks.of(commitment.source(), commitment.confidence(), commitment.reading(), commitment.note()));
        return points;
    }

    private String due(CommitmentEntry commitment) {
        return commitment
                .trigger()
                .severity()
                .map(given -> "once a move of %s or a rung is graver than about %s"
                        .formatted(
                                names.actor(commitment.addressee()),
                                Spread.of(given, Phrases::number).words()))
                .orElseGet(() -> "when " + new ConditionInWords(names).clause(commitment.trigger()));
    }

    private static String deadline(CommitmentEntry commitment) {
        return commitment
                .deadline()
                .map(day -> "; it binds until " + Phrases.date(day))
                .or(() -> commitment
                        .lapsesAfter()
                        .map(time -> "; it binds for " + Spread.of(time).words("an uncertain time")))
                .orElse("");
    }

    private String response(ResponseEntry response) {
        String words = response.packageId()
                .map(id -> "%s is put in force%s".formatted(names.sanctions(id), partial(response.partial())))
                .or(() -> response.effects().filter(List::isEmpty).map(none -> "nothing but the answer itself"))
                .orElse("this");
        return Phrases.sentence("then: " + words) + Remarks.note(response.note());
    }

    private List<Point> effectPoints(ResponseEntry response) {
        return response.effects().map(effects::points).orElse(List.of());
    }

    private static String partial(Optional<ParameterEntry> given) {
        String share = given.map(entry -> Spread.of(entry, Phrases::percent).words())
                .orElse(Phrases.percent(Defaults.PARTIAL));
        return given.filter(entry -> Spread.median(entry) == 0).isPresent() ? "" : ", or " + share + " of it";
    }

    private static void add(List<String> wording, String what, Optional<ParameterEntry> given) {
        given.ifPresent(entry ->
                wording.add(what + " " + Spread.of(entry, Phrases::number).words()));
    }
}
