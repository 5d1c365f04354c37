package brink.scenarios.words;

import brink.scenarios.document.ConditionEntry.IndicatorTest;
import brink.scenarios.document.DocumentWalk;
import brink.scenarios.document.EffectEntry;
import brink.scenarios.document.FactorEntry;
import brink.scenarios.document.IndicatorEntry;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.document.TalkEntry;
import brink.scenarios.source.Pointer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The units of a document's numbers, where the file itself does not state them. */
final class Units {

    private static final String INDICATOR = "indicator";

    private final ScenarioDocument document;
    private final Function<Pointer, String> format;
    private final Map<Pointer, Record> entries = new HashMap<>();

    Units(ScenarioDocument document, Function<Pointer, String> format) {
        this.document = document;
        this.format = format;
        DocumentWalk.entries(document).forEach(entry -> entries.put(entry.at(), entry.value()));
    }

    /** The unit of the number at an address, or empty. */
    String of(Pointer at) {
        String unit = format.apply(at);
        if (!unit.contains(INDICATOR)) {
            return unit;
        }
        String own = indicator(at)
                .flatMap(id -> Optional.ofNullable(document.indicators().get(id)))
                .map(IndicatorEntry::unit)
                .orElse("unit of the " + INDICATOR);
        return unit.replace(INDICATOR, own);
    }

    /** Which indicator a number is about. */
    private Optional<String> indicator(Pointer at) {
        Pointer around = at.parent().orElse(Pointer.ROOT);
        Record owner = entries.get(around);
        if (owner instanceof IndicatorEntry || owner instanceof IndicatorEntry.DriftEntry) {
            return Optional.of(at.segments().get(1));
        }
        if (owner instanceof EffectEntry.Shift shift) {
            return Optional.of(shift.indicator());
        }
        if (owner instanceof EffectEntry.Assign assign) {
            return Optional.of(assign.indicator());
        }
        if (owner instanceof IndicatorTest test) {
            return Optional.of(test.id());
        }
        if (owner instanceof TalkEntry.ProgressEntry progress) {
            return Optional.of(progress.indicator());
        }
        return owner instanceof FactorEntry || owner instanceof TalkEntry.ClimateEntry
                ? Optional.of(around.name())
                : Optional.empty();
    }
}
