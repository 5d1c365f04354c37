package brink.scenarios.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A dated meeting: provisional, read but not simulated. */
public record TalkEntry(
        String name,
        LocalDate date,
        List<String> parties,
        Optional<String> venue,
        Map<String, FactorEntry> climate,
        Map<String, OfferEntry> menu,
        List<String> needed,
        Optional<String> source,
        Optional<String> confidence,
        Optional<String> reading,
        Optional<String> note) {
    /** An offer on the table. */
    public record OfferEntry(
            String name,
            List<EffectEntry> effects,
            Optional<String> source,
            Optional<String> confidence,
            Optional<String> reading,
            Optional<String> note) {}
}
