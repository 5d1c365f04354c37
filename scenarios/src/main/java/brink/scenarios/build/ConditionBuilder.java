package brink.scenarios.build;

import brink.engine.model.Condition;
import brink.scenarios.document.ConditionEntry;
import brink.scenarios.source.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds conditions. Their parameters are named after their position among the parts. */
final class ConditionBuilder {

    private ConditionBuilder() {}

    /** A condition that may be left out, and then always holds. */
    static Condition build(Pointer at, Optional<ConditionEntry> entry) {
        return entry.map(given -> build(at, given)).orElse(Condition.ALWAYS);
    }

    static Condition build(Pointer at, ConditionEntry entry) {
        return combination(at, entry)
                .or(() -> state(at, entry))
                .or(() -> past(at, entry))
                .orElseThrow();
    }

    private static Optional<Condition> combination(Pointer at, ConditionEntry entry) {
        return entry.all()
                .<Condition>map(parts -> new Condition.All(list(at.child("all"), parts)))
                .or(() -> entry.any().map(parts -> new Condition.Any(list(at.child("any"), parts))))
                .or(() -> entry.not().map(part -> new Condition.Not(build(at.child("not"), part))));
    }

    private static List<Condition> list(Pointer at, List<ConditionEntry> parts) {
        List<Condition> result = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            result.add(build(at.child(i), parts.get(i)));
        }
        return result;
    }

    private static Optional<Condition> state(Pointer at, ConditionEntry entry) {
        return entry.rung()
                .<Condition>map(test -> new Condition.OnRung(
                        test.is().or(test::atLeast), test.is().or(test::atMost)))
                .or(() -> entry.indicator().map(test -> inRange(at.child("indicator"), test)))
                .or(() -> entry.inForce().map(test -> new Condition.InForce(test.packageId())))
                .or(() -> entry.talks()
                        .map(test ->
                                new Condition.TalksStand(test.id(), MeetingBuilder.stage(test.are()), test.offer())))
                .or(() -> entry.belief()
                        .map(test -> new Condition.Believes(
                                test.observer(),
                                test.actor(),
                                test.type(),
                                Parameters.of(at.child("belief").child("at-least"), test.atLeast()))));
    }

    private static Condition inRange(Pointer at, ConditionEntry.IndicatorTest test) {
        return new Condition.InRange(
                test.id(),
                Parameters.optional(at.child("at-least"), test.atLeast()),
                Parameters.optional(at.child("below"), test.below()));
    }

    private static Optional<Condition> past(Pointer at, ConditionEntry entry) {
        return entry.date()
                .<Condition>map(test -> new Condition.InWindow(test.from(), test.before()))
                .or(() -> entry.move()
                        .map(test -> new Condition.Made(
                                test.id(),
                                test.times().orElse(1),
                                test.within()
                                        .map(days ->
                                                Parameters.days(at.child("move").child("within"), days)))))
                .or(() -> entry.held()
                        .map(test -> new Condition.Held(
                                build(at.child("held").child("condition"), test.condition()),
                                Parameters.days(at.child("held").child("for"), test.duration()))));
    }
}
