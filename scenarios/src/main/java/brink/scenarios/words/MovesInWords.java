package brink.scenarios.words;

import brink.engine.quantity.Elementary;
import brink.scenarios.document.MoveEntry;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.source.Pointer;
import brink.scenarios.words.Block.Heading;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the actors can do, actor by actor. */
final class MovesInWords {

    private static final Map<String, String> KINDS = Map.of(
            "escalate", "an escalation",
            "de-escalate", "a de-escalation",
            "threaten", "a threat",
            "promise", "a promise",
            "demand", "a demand",
            "assist", "assistance",
            "negotiate", "a negotiation",
            "sanction", "sanctions",
            "signal", "a signal",
            "hold", "waiting");

    private final Names names;
    private final EffectsInWords effects;
    private final ConditionInWords conditions;

    MovesInWords(Names names) {
        this.names = names;
        this.effects = new EffectsInWords(names);
        this.conditions = new ConditionInWords(names);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Map<String, MoveEntry> moves =
                names.asWritten(Pointer.of("moves"), names.document().moves());
        names.actorsInTurn().forEach((actor, entry) -> {
            List<Point> points = moves.entrySet().stream()
                    .filter(move -> move.getValue().actor().equals(actor))
                    .map(move -> move(move.getKey(), move.getValue()))
                    .toList();
            if (!points.isEmpty()) {
                blocks.add(new Heading(entry.name()));
                blocks.add(new Points(points));
            }
        });
        return blocks;
    }

    Point move(String id, MoveEntry move) {
        String kind = KINDS.getOrDefault(move.kind(), move.kind());
        List<Point> inner = new ArrayList<>();
        inner.add(possible(move));
        inner.addAll(
                move.effects().isEmpty()
                        ? List.of(Point.of("Changes nothing by itself."))
                        : effects.points(move.effects()));
        String remark = Remarks.of(move.source(), move.confidence(), move.reading(), move.note());
        Stream.of(
                        move.cost().map(cost -> "Costs %s.".formatted(Spread.points(cost))),
                        move.propensity().flatMap(MovesInWords::propensity),
                        seen(move),
                        filing(move),
                        Optional.of(remark).filter(words -> !words.isEmpty()))
                .flatMap(Optional::stream)
                .map(Point::of)
                .forEach(inner::add);
        boolean isSaid = move.name().toLowerCase(Locale.ROOT).startsWith("wait")
                && move.kind().equals("hold");
        return new Point("%s (%s)%s".formatted(move.name(), id, isSaid ? "" : ", " + kind), inner);
    }

    private Point possible(MoveEntry move) {
        Optional<List<Point>> parts = move.when().flatMap(conditions::parts);
        String when = parts.isPresent()
                ? "when all of this is true"
                : move.when()
                        .map(condition -> "when " + conditions.clause(condition))
                        .orElse("at any time");
        String again = move.cooldown()
                .map(time -> "; then not again for " + Spread.of(time).words("an uncertain time"))
                .orElse("");
        String uses = move.uses()
                .map(limit -> "; at most %s in a run".formatted(Phrases.times(limit)))
                .orElse("");
        String sentence = "Possible %s%s%s%s".formatted(when, again, uses, parts.isPresent() ? ":" : ".");
        return new Point(sentence, parts.orElse(List.of()));
    }

    private static Optional<String> propensity(ParameterEntry propensity) {
        Spread spread = Spread.of(propensity, Phrases::number);
        if (!spread.isKnown()) {
            return Optional.of(
                    "Before any stake is weighed its propensity is %s; 0 is neutral.".formatted(spread.words()));
        }
        double value = Spread.median(propensity);
        return value == 0
                ? Optional.empty()
                : Optional.of("Before any stake is weighed its odds are multiplied by %s (propensity %s)."
                        .formatted(Phrases.about(Elementary.exp(value), 2), spread.words()));
    }

    private Optional<String> seen(MoveEntry move) {
        Optional<String> who = move.observers()
                .map(ids -> ids.isEmpty() ? "Nobody else sees it" : "Seen by %s alone".formatted(names.actors(ids)));
        Optional<String> clarity = move.clarity()
                .map(given -> "an observer takes it for what it is with a probability of %s"
                        .formatted(Spread.of(given, Phrases::percent).words()));
        String words = String.join(
                "; ", Stream.of(who, clarity).flatMap(Optional::stream).toList());
        return Optional.of(Phrases.sentence(words)).filter(sentence -> !sentence.isEmpty());
    }

    private static Optional<String> filing(MoveEntry move) {
        List<String> parts = new ArrayList<>();
        move.severity()
                .ifPresent(given -> parts.add(
                        "severity " + Spread.of(given, Phrases::number).words()));
        move.cameo().ifPresent(code -> parts.add("CAMEO code " + code));
        move.goldstein().ifPresent(weight -> parts.add("Goldstein weight " + Phrases.number(weight)));
        return parts.isEmpty() ? Optional.empty() : Optional.of("For reports: %s.".formatted(Phrases.and(parts)));
    }
}
