package brink.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A conditional word. */
public record CommitmentEntry(
        Optional<String> name,
        String issuer,
        String addressee,
        String kind,
        ConditionEntry trigger,
        ResponseEntry response,
        Optional<ParameterEntry> clarity,
        Optional<ParameterEntry> disclosure,
        Optional<ParameterEntry> guess,
        Optional<ParameterEntry> publicity,
        Optional<ParameterEntry> stake,
        Optional<LocalDate> deadline,
        Optional<DurationEntry> lapsesAfter,
        Optional<ParameterEntry> capability,
        Optional<Boolean> given,
        Optional<String> source,
        Optional<String> confidence,
        Optional<String> reading,
        Optional<String> note) {
    /** What is promised: a package or effects. */
    public record ResponseEntry(
            @JsonProperty("package") Optional<String> packageId,
            Optional<ParameterEntry> partial,
            Optional<List<EffectEntry>> effects,
            Optional<String> note) {}
}
