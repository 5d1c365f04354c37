package brink.scenarios.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Sanctions that are ordered together. */
public record PackageEntry(
        String name,
        String target,
        Map<String, MeasureEntry> measures,
        Optional<ParameterEntry> forecastError,
        Optional<LocalDate> inForceSince,
        Optional<CoalitionEntry> coalition,
        Optional<String> source,
        Optional<String> confidence,
        Optional<String> reading,
        Optional<String> note) {
    /** Who is asked whether to take part. */
    public record CoalitionEntry(
            Optional<ParameterEntry> shock, Map<String, MemberEntry> partners, Map<String, MemberEntry> thirdParties) {}

    /** One who is asked. */
    public record MemberEntry(
            ParameterEntry norm,
            Map<String, FactorEntry> factors,
            Optional<String> source,
            Optional<String> confidence,
            Optional<String> reading,
            Optional<String> note) {}

    /** One measure of a package. */
    public record MeasureEntry(
            String name,
            ParameterEntry expected,
            ParameterEntry realised,
            DurationEntry ramp,
            DurationEntry adaptation,
            ParameterEntry residual,
            Optional<ParameterEntry> preparation,
            Optional<DurationEntry> lifting,
            Map<String, ParameterEntry> shares,
            Map<String, ParameterEntry> leaks,
            Optional<ParameterEntry> convexity,
            Optional<ParameterEntry> blowback,
            Optional<String> source,
            Optional<String> confidence,
            Optional<String> reading,
            Optional<String> note) {}
}
