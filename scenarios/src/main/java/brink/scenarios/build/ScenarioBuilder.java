package brink.scenarios.build;

import brink.engine.model.CalendarEvent;
import brink.engine.model.Clock;
import brink.engine.model.Condition;
import brink.engine.model.Hazard;
import brink.engine.model.Indicator;
import brink.engine.model.Initiative;
import brink.engine.model.Ladder;
import brink.engine.model.Move;
import brink.engine.model.Outcomes;
import brink.engine.model.Scenario;
import brink.engine.model.Turns;
import brink.scenarios.amount.Durations;
import brink.scenarios.check.CheckResult;
import brink.scenarios.document.Defaults;
import brink.scenarios.document.EventEntry;
import brink.scenarios.document.HazardEntry;
import brink.scenarios.document.IndicatorEntry;
import brink.scenarios.document.InitiativeEntry;
import brink.scenarios.document.LadderEntry;
import brink.scenarios.document.MoveEntry;
import brink.scenarios.document.OutcomesEntry;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.source.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** From a sound document to the world it describes. */
public final class ScenarioBuilder {

    private ScenarioBuilder() {}

    /**
     * Builds a scenario. Cannot fail: whatever could go wrong was asked before.
     *
     * @param sound a document that the checks have passed
     * @return the world, with every default filled in
     */
    public static Scenario build(CheckResult.Sound sound) {
        ScenarioDocument document = sound.document();
        return new Scenario(
                new Scenario.About(
                        document.id(), document.title(), document.summary().orElse("")),
                new Clock(
                        document.clock().start(),
                        Durations.days(document.clock().step()),
                        document.clock().steps()),
                new Turns(
                        document.turns().order(),
                        Turns.Rule.valueOf(constant(document.turns().rule())),
                        document.initiative().map(ScenarioBuilder::initiative)),
                ladder(document.ladder()),
                each("indicators", document.indicators(), ScenarioBuilder::indicator),
                each("actors", document.actors(), ActorBuilder::build),
                each("moves", document.moves(), ScenarioBuilder::move),
                each("packages", document.packages(), SanctionBuilder::build),
                each("commitments", document.commitments(), CommitmentBuilder::build),
                each("talks", document.talks(), MeetingBuilder::build),
                each("hazards", document.hazards(), ScenarioBuilder::hazard),
                each("calendar", document.calendar(), ScenarioBuilder::event),
                outcomes(document.outcomes()));
    }

    /** Builds one thing from its address, its id and its entry. */
    @FunctionalInterface
    private interface Part<E, T> {
        T build(Pointer at, String id, E entry);
    }

    private static <E, T> List<T> each(String collection, Map<String, E> entries, Part<E, T> part) {
        List<T> result = new ArrayList<>();
        entries.forEach((id, entry) -> result.add(part.build(Pointer.of(collection, id), id, entry)));
        return result;
    }

    private static Initiative initiative(InitiativeEntry entry) {
        Pointer at = Pointer.of("initiative");
        return new Initiative(
                Parameters.days(at.child("half-life"), entry.halfLife()),
                Parameters.of(at.child("weight"), entry.weight(), Defaults.LEAD_WEIGHT),
                Parameters.of(at.child("extra"), entry.extra(), 0),
                Parameters.of(at.child("haste"), entry.haste(), 0));
    }

    private static Ladder ladder(LadderEntry entry) {
        List<Ladder.Rung> rungs = new ArrayList<>();
        for (String id : entry.order()) {
            LadderEntry.RungEntry rung = Objects.requireNonNull(entry.rungs().get(id));
            Pointer severity = Pointer.of("ladder", "rungs", id, "severity");
            rungs.add(new Ladder.Rung(id, rung.name(), Parameters.of(severity, rung.severity(), 0)));
        }
        return new Ladder(rungs, entry.start());
    }

    private static Indicator indicator(Pointer at, String id, IndicatorEntry entry) {
        return new Indicator(
                id,
                entry.name(),
                entry.unit(),
                entry.low(),
                entry.high(),
                Parameters.of(at.child("start"), entry.start()),
                entry.drift()
                        .map(drift -> new Indicator.Drift(
                                Parameters.of(at.child("drift").child("toward"), drift.toward()),
                                Parameters.days(at.child("drift").child("half-life"), drift.halfLife()))),
                Parameters.optional(at.child("noise"), entry.noise()),
                entry.main().orElse(false));
    }

    private static Move move(Pointer at, String id, MoveEntry entry) {
        return new Move(
                id,
                entry.actor(),
                entry.name(),
                Move.Kind.valueOf(constant(entry.kind())),
                ConditionBuilder.build(at.child("when"), entry.when()),
                EffectBuilder.build(at.child("effects"), entry.effects()),
                Parameters.of(at.child("cost"), entry.cost(), 0),
                Parameters.of(at.child("propensity"), entry.propensity(), 0),
                new Move.Limits(Parameters.days(at.child("cooldown"), entry.cooldown(), 0), entry.uses()),
                new Move.Signal(
                        entry.observers(), Parameters.of(at.child("clarity"), entry.clarity(), Defaults.CLARITY)),
                new Move.Filing(
                        Parameters.of(at.child("severity"), entry.severity(), 0),
                        entry.cameo().orElse(""),
                        entry.goldstein().orElse(0.0)));
    }

    private static Hazard hazard(Pointer at, String id, HazardEntry entry) {
        return new Hazard(
                id,
                entry.name(),
                Parameters.of(at.child("rate"), entry.rate()),
                Parameters.factors(at.child("factors"), entry.factors()),
                ConditionBuilder.build(at.child("when"), entry.when()),
                EffectBuilder.build(at.child("effects"), entry.effects()));
    }

    private static CalendarEvent event(Pointer at, String id, EventEntry entry) {
        return new CalendarEvent(
                id,
                entry.name(),
                entry.date(),
                ConditionBuilder.build(at.child("when"), entry.when()),
                EffectBuilder.build(at.child("effects"), entry.effects()),
                entry.mark().orElse(true));
    }

    private static Outcomes outcomes(OutcomesEntry entry) {
        List<Outcomes.Outcome> order = new ArrayList<>();
        for (String id : entry.order()) {
            OutcomesEntry.OutcomeEntry outcome =
                    Objects.requireNonNull(entry.ends().get(id));
            Pointer when = Pointer.of("outcomes", "ends", id, "when");
            Condition never = new Condition.Any(List.of());
            Optional<Condition> given = outcome.when().map(condition -> ConditionBuilder.build(when, condition));
            order.add(new Outcomes.Outcome(id, outcome.name(), given.orElse(never)));
        }
        return new Outcomes(order, entry.horizon());
    }

    /** The name of the enum constant for a word of the format. */
    private static String constant(String word) {
        return word.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
