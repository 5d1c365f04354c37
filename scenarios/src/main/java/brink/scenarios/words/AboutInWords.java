package brink.scenarios.words;

import brink.scenarios.amount.Durations;
import brink.scenarios.document.ClockEntry;
import brink.scenarios.document.Defaults;
import brink.scenarios.document.InitiativeEntry;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.document.TurnsEntry;
import brink.scenarios.source.Node;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceMap;
import brink.scenarios.words.Block.Paragraph;
import brink.scenarios.words.Block.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What surrounds a crisis: title, authors, time, variants. */
final class AboutInWords {

    private static final String LEADS = "An actor takes the initiative by a move that it has not made before while "
            + "nobody else has just acted, and leads by 1; a lead halves in %s. "
            + "Each actor counts as 1 and %s times its lead.%s%s %s";

    private AboutInWords() {}

    static List<Block> about(ScenarioDocument document) {
        List<Block> blocks = new ArrayList<>();
        document.summary().ifPresent(text -> blocks.add(new Paragraph(Phrases.sentence(Remarks.flat(text)))));
        document.note().ifPresent(text -> blocks.add(new Paragraph(Phrases.sentence(Remarks.flat(text)))));
        List<String> facts = new ArrayList<>();
        if (!document.authors().isEmpty()) {
            facts.add("by " + Phrases.and(document.authors()));
        }
        facts.add("id " + document.id());
        document.licence().ifPresent(licence -> facts.add("licence " + licence));
        document.language().ifPresent(language -> facts.add("language " + language));
        facts.add("format " + document.format());
        blocks.add(new Paragraph(Phrases.sentence(String.join("; ", facts))));
        return blocks;
    }

    static List<Block> time(Names names) {
        ClockEntry clock = names.document().clock();
        double step = Durations.days(clock.step());
        LocalDate last = clock.start().plusDays((long) Math.floor((clock.steps() - 1) * step + 1e-9));
        String steps = step == 1
                ? Phrases.count(clock.steps(), "daily step")
                : "%s of %s".formatted(Phrases.count(clock.steps(), "step"), Phrases.duration(clock.step()));
        List<Block> blocks = new ArrayList<>(List.of(
                new Paragraph("From %s to %s: %s.%s"
                        .formatted(Phrases.date(clock.start()), Phrases.date(last), steps, Remarks.note(clock.note()))),
                new Paragraph(turns(names))));
        names.document().initiative().map(AboutInWords::initiative).ifPresent(blocks::add);
        return blocks;
    }

    private static Paragraph initiative(InitiativeEntry initiative) {
        String extra = initiative
                .extra()
                .map(chance -> " Who leads most has a second opportunity in %s of the steps."
                        .formatted(Spread.of(chance, Phrases::percent).words("an uncertain share")))
                .orElse("");
        String haste = initiative
                .haste()
                .map(share -> " Who does not count at all beside the one who leads most loses %s of its precision."
                        .formatted(Spread.of(share, Phrases::percent).words("an uncertain share")))
                .orElse("");
        String remark =
                Remarks.of(initiative.source(), initiative.confidence(), initiative.reading(), initiative.note());
        return new Paragraph(LEADS.formatted(
                        Spread.of(initiative.halfLife()).words("an uncertain time"),
                        initiative
                                .weight()
                                .map(given -> Spread.of(given, Phrases::number).words())
                                .orElse(Phrases.number(Defaults.LEAD_WEIGHT)),
                        extra,
                        haste,
                        remark)
                .strip());
    }

    private static String turns(Names names) {
        TurnsEntry turns = names.document().turns();
        String order = names.actors(turns.order());
        String words = switch (turns.rule()) {
            case "listed" -> "In each step everybody who has an opportunity moves, in this order: %s.";
            case "alternating" -> "In each step one actor can move, by turns: %s.";
            case "simultaneous" ->
                "In each step everybody who has an opportunity chooses at once, and they act in this order: %s.";
            case "random" -> "In each step everybody who has an opportunity moves, in an order drawn anew: %s.";
            default -> "In each step everybody who has an opportunity moves; who leads tends to be earlier: %s.";
        };
        return words.formatted(order) + Remarks.note(turns.note());
    }

    /** Variants are no part of the merged document; only the places still know them. */
    static List<Block> variants(SourceMap places) {
        Optional<Node> all = places.find(Pointer.of("variants"));
        List<List<String>> rows = new ArrayList<>();
        for (String id : all.map(Node::keys).orElse(Set.of())) {
            Node variant = all.flatMap(node -> node.child(id)).orElseThrow();
            String summary = text(variant, "summary").map(Phrases::sentence).orElse("");
            rows.add(List.of(
                    text(variant, "name").orElse(id), id, (summary + Remarks.note(text(variant, "note"))).strip()));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(new Table(List.of("variant", "id", "what it is"), rows));
    }

    private static Optional<String> text(Node node, String key) {
        return node.text(key).map(Node.Text::value).map(Remarks::flat);
    }
}
