package brink.scenarios.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Talks. Needed is empty where all parties are. */
public record TalkEntry(
        String name,
        Optional<LocalDate> date,
        Optional<String> lasts,
        List<String> parties,
        List<String> needed,
        Optional<String> venue,
        Optional<ConditionEntry> when,
        Map<String, ClimateEntry> climate,
        Optional<ProgressEntry> progress,
        Map<String, OfferEntry> menu,
        Optional<String> source,
        Optional<String> confidence,
        Optional<String> reading,
        Optional<String> note) {
    /** What an indicator adds to the climate. */
    public record ClimateEntry(
            ParameterEntry coefficient, ParameterEntry reference, Optional<TrendEntry> trend, Optional<String> note) {}

    /** What the recent change of an indicator adds. */
    public record TrendEntry(ParameterEntry coefficient, DurationEntry over) {}

    /** What a step of talks does to an indicator. */
    public record ProgressEntry(String indicator, ParameterEntry by) {}

    /** Something that can be offered. By is empty where any party may table it. */
    public record OfferEntry(
            String name,
            List<String> by,
            Optional<ConditionEntry> when,
            List<EffectEntry> effects,
            Optional<String> source,
            Optional<String> confidence,
            Optional<String> reading,
            Optional<String> note) {}
}
