package brink.scenarios.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Someone who decides. */
public record ActorEntry(
        String name,
        Map<String, TypeEntry> types,
        ParameterEntry lambda,
        PaceEntry pace,
        Optional<ParameterEntry> epsilon,
        Optional<ForesightEntry> foresight,
        Optional<PolicyEntry> policy,
        Optional<ParameterEntry> audience,
        Optional<DurationEntry> audienceHalfLife,
        Optional<ParameterEntry> lossAversion,
        Optional<ParameterEntry> typeDrift,
        Optional<String> source,
        Optional<String> confidence,
        Optional<String> reading,
        Optional<String> note) {
    /** How far an actor looks ahead. */
    public record ForesightEntry(
            Optional<Integer> depth,
            Optional<List<String>> rivals,
            Optional<DurationEntry> horizon,
            Optional<ParameterEntry> discount,
            Optional<String> learning,
            Optional<String> note) {}
}
