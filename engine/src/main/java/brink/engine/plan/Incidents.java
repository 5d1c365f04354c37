package brink.engine.plan;

import brink.engine.model.CalendarEvent;
import brink.engine.model.Condition;
import brink.engine.model.Hazard;
import brink.engine.model.Scenario;
import brink.engine.random.Luck;
import java.util.Comparator;
import java.util.List;

/** What happens without anyone's choice: hazards and dated events, in columns. */
public final class Incidents {

    /** Number of hazards. */
    public final int hazards;
    /** Slot of each hazard's rate per day. */
    public final int[] rateSlot;
    /** Program of each hazard's condition, or -1. */
    public final int[] hazardWhen;
    /** Effects of each hazard. */
    public final int[] hazardEffects;
    /** Factors of each hazard's rate, in its logarithm. */
    public final Factors hazardFactors;
    /** Purpose key of each hazard. */
    public final long[] hazardPurpose;
    /** Number of dated events. */
    public final int events;
    /** Step of each event, in order of time. */
    public final int[] eventStep;
    /** Index of each event in the scenario's calendar, in order of time. */
    public final int[] eventNumber;
    /** Program of each event's condition, or -1, in order of time. */
    public final int[] eventWhen;
    /** Effects of each event, in order of time. */
    public final int[] eventEffects;

    Incidents(Scenario scenario, Names names, Slots slots, ConditionCompiler conditions, EffectCompiler effects) {
        List<Hazard> all = scenario.hazards();
        hazardFactors = new Factors(all.stream().map(Hazard::factors).toList(), names, slots);
        hazards = all.size();
        rateSlot = all.stream().mapToInt(h -> slots.slot(h.perDay())).toArray();
        hazardWhen = all.stream().mapToInt(h -> program(h.when(), conditions)).toArray();
        hazardEffects = all.stream()
                .mapToInt(h -> effects.compile("hazard/" + h.id(), h.effects()))
                .toArray();
        hazardPurpose =
                all.stream().mapToLong(h -> Luck.purpose("hazard", h.id())).toArray();

        List<CalendarEvent> dated = scenario.calendar().stream()
                .sorted(Comparator.comparing(CalendarEvent::date).thenComparing(CalendarEvent::id))
                .toList();
        events = dated.size();
        eventStep =
                dated.stream().mapToInt(e -> scenario.clock().stepOn(e.date())).toArray();
        eventNumber = dated.stream().mapToInt(e -> names.events.place(e.id())).toArray();
        eventWhen = dated.stream().mapToInt(e -> program(e.when(), conditions)).toArray();
        eventEffects = dated.stream()
                .mapToInt(e -> effects.compile("event/" + e.id(), e.effects()))
                .toArray();
    }

    private static int program(Condition when, ConditionCompiler conditions) {
        return when.equals(Condition.ALWAYS) ? -1 : conditions.compile(when);
    }
}
