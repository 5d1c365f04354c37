package brink.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scenario as written, merged from its files, variants and settings: {@code extends} and
 * {@code variants} have done their work and are gone. Optional collections that the file leaves out
 * are empty. */
public record ScenarioDocument(
        @JsonProperty("$schema") Optional<String> schema,
        int format,
        String id,
        String title,
        Optional<String> summary,
        List<String> authors,
        Optional<String> licence,
        Optional<String> language,
        Optional<String> source,
        ClockEntry clock,
        TurnsEntry turns,
        LadderEntry ladder,
        Map<String, IndicatorEntry> indicators,
        Map<String, ActorEntry> actors,
        Map<String, MoveEntry> moves,
        Map<String, PackageEntry> packages,
        Map<String, HazardEntry> hazards,
        Map<String, EventEntry> calendar,
        OutcomesEntry outcomes,
        Map<String, CommitmentEntry> commitments,
        Map<String, TalkEntry> talks,
        Optional<InitiativeEntry> initiative,
        Optional<String> note) {}
