package brink.scenarios.build;

import brink.engine.model.Factor;
import brink.engine.model.Parameter;
import brink.engine.model.Provenance;
import brink.scenarios.amount.Amounts;
import brink.scenarios.document.DurationEntry;
import brink.scenarios.document.FactorEntry;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.source.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Builds parameters: the address becomes the id, the amount a quantity, the words a provenance. */
final class Parameters {

    private Parameters() {}

    static Parameter of(Pointer at, ParameterEntry entry) {
        Provenance provenance = provenance(entry.unit(), entry.source(), entry.confidence(), entry.note());
        return new Parameter(at.toString(), Amounts.of(entry), provenance);
    }

    static Parameter of(Pointer at, Optional<ParameterEntry> entry, double otherwise) {
        return entry.map(given -> of(at, given)).orElseGet(() -> constant(at, otherwise));
    }

    static Parameter constant(Pointer at, double value) {
        return Parameter.of(at.toString(), value);
    }

    static Optional<Parameter> optional(Pointer at, Optional<ParameterEntry> entry) {
        return entry.map(given -> of(at, given));
    }

    static Parameter days(Pointer at, DurationEntry entry) {
        Provenance provenance = provenance(entry.unit(), entry.source(), entry.confidence(), entry.note());
        return new Parameter(at.toString(), Amounts.days(entry), provenance);
    }

    static Parameter days(Pointer at, Optional<DurationEntry> entry, double otherwise) {
        return entry.map(given -> days(at, given)).orElseGet(() -> constant(at, otherwise));
    }

    static Map<String, Parameter> map(Pointer at, Map<String, ParameterEntry> entries) {
        Map<String, Parameter> result = new TreeMap<>();
        entries.forEach((id, entry) -> result.put(id, of(at.child(id), entry)));
        return result;
    }

    static List<Factor> factors(Pointer at, Map<String, FactorEntry> entries) {
        List<Factor> factors = new ArrayList<>();
        entries.forEach((indicator, entry) -> factors.add(new Factor(
                indicator,
                of(at.child(indicator).child("coefficient"), entry.coefficient()),
                of(at.child(indicator).child("reference"), entry.reference()))));
        return factors;
    }

    private static Provenance provenance(
            Optional<String> unit, Optional<String> source, Optional<String> confidence, Optional<String> note) {
        return new Provenance(
                unit.orElse(""),
                source.orElse(""),
                confidence
                        .map(word -> Provenance.Confidence.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Provenance.Confidence.UNSTATED),
                note.orElse(""));
    }
}
