package brink.scenarios.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How an actor chooses among the moves available. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PolicyEntry.Quantal.class, name = "quantal"),
    @JsonSubTypes.Type(value = PolicyEntry.Random.class, name = "random"),
    @JsonSubTypes.Type(value = PolicyEntry.Scripted.class, name = "scripted"),
    @JsonSubTypes.Type(value = PolicyEntry.Rules.class, name = "rules"),
    @JsonSubTypes.Type(value = PolicyEntry.Human.class, name = "human")
})
public sealed interface PolicyEntry {

    /** By value, with errors. */
    public record Quantal(Optional<String> note) implements PolicyEntry {}

    /** With equal probability. */
    public record Random(Optional<String> note) implements PolicyEntry {}

    /** By a script while it lasts, then by value. */
    public record Scripted(List<LineEntry> script, Optional<String> note) implements PolicyEntry {}

    /** By the first rule that applies. */
    public record Rules(List<RuleEntry> rules, Optional<String> note) implements PolicyEntry {}

    /** By a person: provisional, read but not simulated. */
    public record Human(Optional<String> note) implements PolicyEntry {}

    /** One line of a script. */
    public record LineEntry(LocalDate date, String move, Optional<String> note) {}

    /** One rule. */
    public record RuleEntry(ConditionEntry when, String move, Optional<String> note) {}
}
