package brink.scenarios.document;

import java.util.List;
import java.util.Optional;

/** Something an actor can do. Without a list of observers, all others see it. */
public record MoveEntry(
        String actor,
        String name,
        String kind,
        Optional<ConditionEntry> when,
        List<EffectEntry> effects,
        Optional<ParameterEntry> cost,
        Optional<ParameterEntry> propensity,
        Optional<DurationEntry> cooldown,
        Optional<Integer> uses,
        Optional<List<String>> observers,
        Optional<ParameterEntry> clarity,
        Optional<ParameterEntry> severity,
        Optional<String> cameo,
        Optional<Double> goldstein,
        Optional<String> source,
        Optional<String> confidence,
        Optional<String> reading,
        Optional<String> note) {}
