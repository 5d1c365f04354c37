package brink.scenarios.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What an actor may privately be. */
public record TypeEntry(
        Optional<String> name,
        Optional<ParameterEntry> weight,
        Optional<StakesEntry> stakes,
        Optional<String> source,
        Optional<String> confidence,
        Optional<String> reading,
        Optional<String> note) {
    /** What a type wants, in points. */
    public record StakesEntry(
            Map<String, ParameterEntry> indicators,
            Map<String, ParameterEntry> rungs,
            Map<String, ParameterEntry> outcomes,
            Optional<ParameterEntry> loss,
            Map<String, FlowEntry> flows,
            Optional<String> note) {}

    /** Points that accrue by the day, on a rung or with an indicator. */
    public record FlowEntry(
            Optional<String> rung,
            Optional<String> indicator,
            ParameterEntry perDay,
            Optional<LocalDate> from,
            Optional<LocalDate> before,
            Optional<String> source,
            Optional<String> confidence,
            Optional<String> reading,
            Optional<String> note) {}
}
