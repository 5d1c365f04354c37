package brink.scenarios.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An incident that nobody chooses. */
public record HazardEntry(
        String name,
        ParameterEntry rate,
        Map<String, FactorEntry> factors,
        Optional<ConditionEntry> when,
        List<EffectEntry> effects,
        Optional<String> source,
        Optional<String> confidence,
        Optional<String> reading,
        Optional<String> note) {}
