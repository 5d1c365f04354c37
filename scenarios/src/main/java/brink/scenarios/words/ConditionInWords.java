package brink.scenarios.words;

import brink.scenarios.document.ConditionEntry;
import brink.scenarios.document.ConditionEntry.DateTest;
import brink.scenarios.document.ConditionEntry.IndicatorTest;
import brink.scenarios.document.ConditionEntry.MoveTest;
import brink.scenarios.document.ConditionEntry.RungTest;
import brink.scenarios.document.ConditionEntry.TalksTest;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.words.Block.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Conditions as clauses: what follows "when" in a sentence. */
public final class ConditionInWords {

    private static final Pattern NESTED = Pattern.compile("\\([^)]*\\(");

    private final Names names;

    ConditionInWords(Names names) {
        this.names = names;
    }

    /**
     * Words for the conditions of a document.
     *
     * @param document where the names behind the ids are found
     * @return the words
     */
    public static ConditionInWords of(ScenarioDocument document) {
        return new ConditionInWords(Names.of(document));
    }

    /**
     * A condition as a clause, in the present tense, without a full stop.
     *
     * @param entry a condition of the document
     * @return such as {@code the rung is "Stand-off" or higher and "Tension" is at least 60}
     */
    public String clause(ConditionEntry entry) {
        return combination(entry)
                .or(() -> state(entry))
                .or(() -> past(entry))
                .or(() -> entry.severity().map(this::severity))
                .orElse("nothing in particular is true");
    }

    /** The parts of a condition of which all must be true, where in one sentence brackets would stand in brackets. */
    Optional<List<Point>> parts(ConditionEntry entry) {
        return entry.all()
                .filter(parts ->
                        parts.size() > 1 && NESTED.matcher(clause(entry)).find())
                .map(parts -> parts.stream()
                        .map(part -> Point.of(Phrases.sentence(clause(part))))
                        .toList());
    }

    private Optional<String> combination(ConditionEntry entry) {
        return entry.all()
                .map(parts -> parts.isEmpty() ? "whatever happens" : Phrases.and(clauses(parts, false)))
                .or(() -> entry.any().map(this::either))
                .or(() -> entry.not().map(this::not));
    }

    private String either(List<ConditionEntry> parts) {
        return parts.isEmpty() ? "never" : Phrases.or(clauses(parts, true));
    }

    /** Parts of a combination; those that combine others again stand in brackets. */
    private List<String> clauses(List<ConditionEntry> parts, boolean alternatives) {
        List<String> clauses = new ArrayList<>();
        for (ConditionEntry part : parts) {
            boolean mixed = (alternatives ? part.all() : part.any())
                    .filter(inner -> inner.size() > 1)
                    .isPresent();
            boolean wide = parts.size() > 1 && (mixed || part.held().isPresent());
            clauses.add(wide ? "(" + clause(part) + ")" : clause(part));
        }
        return clauses;
    }

    private String not(ConditionEntry part) {
        if (part.inForce().isPresent()) {
            return names.sanctions(part.inForce().get().packageId()) + " is not in force";
        }
        if (part.rung().flatMap(RungTest::is).isPresent()) {
            return "the rung is not " + names.rung(part.rung().get().is().orElseThrow());
        }
        if (part.move().isPresent()) {
            return made(part.move().get(), "was not made");
        }
        if (part.any().filter(parts -> parts.size() > 1).isPresent()) {
            return Phrases.and(part.any().get().stream().map(this::not).toList());
        }
        String clause = clause(part);
        return "it is not so that " + (part.all().isPresent() ? "(" + clause + ")" : clause);
    }

    private Optional<String> state(ConditionEntry entry) {
        return entry.rung()
                .map(this::rung)
                .or(() -> entry.indicator().map(this::indicator))
                .or(() -> entry.inForce().map(test -> names.sanctions(test.packageId()) + " is in force"))
                .or(() -> entry.talks().map(this::talks))
                .or(() -> entry.belief()
                        .map(test -> "%s thinks it at least %s likely that %s is of the type %s"
                                .formatted(
                                        names.actor(test.observer()),
                                        Spread.of(test.atLeast(), Phrases::percent)
                                                .words("a certain share"),
                                        names.actor(test.actor()),
                                        names.type(test.actor(), test.type()))));
    }

    private String talks(TalksTest test) {
        String talks = names.talks(test.id());
        String by = test.offer()
                .map(offer -> " by " + names.offer(test.id(), offer))
                .orElse("");
        return switch (test.are()) {
            case "not-planned" -> talks + " have not been convened";
            case "planned" -> talks + " are planned";
            case "under-way" -> talks + " are under way";
            case "settled" -> talks + " have reached a settlement" + by;
            case "ended" -> talks + " have ended without a settlement";
            case "called-off" -> talks + " were called off";
            case "left" -> "somebody has walked out of " + talks;
            default -> "the settlement of %s%s has been broken".formatted(talks, by);
        };
    }

    private String rung(RungTest test) {
        if (test.is().isPresent()) {
            return "the rung is " + names.rung(test.is().get());
        }
        Optional<String> low = test.atLeast().map(names::rung);
        Optional<String> high = test.atMost().map(names::rung);
        if (low.isPresent() && high.isPresent()) {
            return "the rung is from %s to %s".formatted(low.get(), high.get());
        }
        return low.map(name -> "the rung is %s or higher".formatted(name))
                .or(() -> high.map(name -> "the rung is %s or lower".formatted(name)))
                .orElse("the rung is any");
    }

    private String indicator(IndicatorTest test) {
        List<String> bounds = new ArrayList<>();
        test.atLeast().ifPresent(bound -> bounds.add("at least " + bound(test, bound)));
        test.below().ifPresent(bound -> bounds.add("below " + bound(test, bound)));
        return "%s is %s".formatted(names.indicator(test.id()), Phrases.and(bounds));
    }

    private String bound(IndicatorTest test, ParameterEntry bound) {
        return Spread.of(bound, value -> names.level(test.id(), value)).words("a level that differs from run to run");
    }

    private Optional<String> past(ConditionEntry entry) {
        return entry.date()
                .map(ConditionInWords::date)
                .or(() -> entry.move().map(test -> made(test, "was made")))
                .or(() -> entry.held()
                        .map(test -> "for %s on end %s"
                                .formatted(Spread.of(test.duration()).words("some time"), clause(test.condition()))));
    }

    private static String date(DateTest test) {
        List<String> parts = new ArrayList<>();
        test.from().ifPresent(date -> parts.add("on or after " + Phrases.date(date)));
        test.before().ifPresent(date -> parts.add("before " + Phrases.date(date)));
        return "it is " + Phrases.and(parts);
    }

    private String made(MoveTest test, String verb) {
        String often = test.times()
                .filter(times -> times > 1)
                .map(times -> " at least " + Phrases.times(times))
                .orElse("");
        String lately = test.within()
                .map(time -> " in the last " + Spread.of(time).words("some time"))
                .orElse("");
        return "%s by %s %s%s%s".formatted(names.move(test.id()), names.mover(test.id()), verb, often, lately);
    }

    private String severity(ParameterEntry least) {
        return "an act is of severity %s or more"
                .formatted(Spread.of(least, Phrases::number).words("some number"));
    }
}
