package brink.scenarios.document;

import java.util.Optional;

/** Who sets the pace: provisional, read but not simulated. */
public record InitiativeEntry(DurationEntry halfLife, ParameterEntry weight, Optional<String> note) {}
