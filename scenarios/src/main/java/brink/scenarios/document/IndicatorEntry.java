package brink.scenarios.document;

import java.util.Optional;

/** A named number of the crisis. */
public record IndicatorEntry(
        String name,
        String unit,
        double low,
        double high,
        ParameterEntry start,
        Optional<DriftEntry> drift,
        Optional<ParameterEntry> noise,
        Optional<Boolean> main,
        Optional<String> source,
        Optional<String> confidence,
        Optional<String> reading,
        Optional<String> note) {
    /** A pull towards a level. */
    public record DriftEntry(ParameterEntry toward, DurationEntry halfLife, Optional<String> note) {}
}
