package brink.scenarios.document;

import java.util.Optional;

/** Who has the initiative. */
public record InitiativeEntry(
        DurationEntry halfLife,
        Optional<ParameterEntry> weight,
        Optional<ParameterEntry> extra,
        Optional<ParameterEntry> haste,
        Optional<String> source,
        Optional<String> confidence,
        Optional<String> reading,
        Optional<String> note) {}
