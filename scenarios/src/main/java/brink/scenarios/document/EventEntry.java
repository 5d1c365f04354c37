package brink.scenarios.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that happens on a date. */
public record EventEntry(
        String name,
        LocalDate date,
        Optional<ConditionEntry> when,
        List<EffectEntry> effects,
        Optional<Boolean> mark,
        Optional<String> source,
        Optional<String> confidence,
        Optional<String> reading,
        Optional<String> note) {}
