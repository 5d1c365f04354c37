package brink.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a move, a hazard or a dated event does. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EffectEntry.Shift.class, name = "shift"),
    @JsonSubTypes.Type(value = EffectEntry.Assign.class, name = "assign"),
    @JsonSubTypes.Type(value = EffectEntry.Rung.class, name = "rung"),
    @JsonSubTypes.Type(value = EffectEntry.Order.class, name = "order"),
    @JsonSubTypes.Type(value = EffectEntry.Lift.class, name = "lift"),
    @JsonSubTypes.Type(value = EffectEntry.Commit.class, name = "commit"),
    @JsonSubTypes.Type(value = EffectEntry.Convene.class, name = "convene"),
    @JsonSubTypes.Type(value = EffectEntry.Postpone.class, name = "postpone"),
    @JsonSubTypes.Type(value = EffectEntry.CallOff.class, name = "call-off"),
    @JsonSubTypes.Type(value = EffectEntry.Break.class, name = "break"),
    @JsonSubTypes.Type(value = EffectEntry.Chance.class, name = "chance")
})
public sealed interface EffectEntry {

    /** Adds to an indicator. */
    public record Shift(String indicator, ParameterEntry by, Optional<String> note) implements EffectEntry {}

    /** Sets an indicator. */
    public record Assign(String indicator, ParameterEntry to, Optional<String> note) implements EffectEntry {}

    /** Moves the crisis to a rung; exactly one component is present, the note apart. */
    public record Rung(
            Optional<String> to,
            Optional<String> atLeast,
            Optional<String> atMost,
            Optional<Integer> climb,
            Optional<String> note)
            implements EffectEntry {}

    /** Puts a package of sanctions in force. */
    public record Order(
            @JsonProperty("package") String packageId, Optional<ParameterEntry> level, Optional<String> note)
            implements EffectEntry {}

    /** Lifts a package of sanctions. */
    public record Lift(@JsonProperty("package") String packageId, Optional<String> note) implements EffectEntry {}

    /** Gives a word that has not been given yet. */
    public record Commit(String commitment, Optional<String> note) implements EffectEntry {}

    /** Sets a day for talks. */
    public record Convene(String talks, DurationEntry in, Optional<String> note) implements EffectEntry {}

    /** Puts talks off. */
    public record Postpone(
            String talks, @JsonProperty("for") DurationEntry delay, Optional<String> note) implements EffectEntry {}

    /** Cancels talks, or walks out of them. */
    public record CallOff(String talks, Optional<String> note) implements EffectEntry {}

    /** Breaks a settlement. */
    public record Break(String talks, Optional<String> note) implements EffectEntry {}

    /** One of the branches happens, or nothing. */
    public record Chance(Map<String, BranchEntry> branches, Optional<String> note) implements EffectEntry {}

    /** One thing that chance may bring. */
    public record BranchEntry(ParameterEntry probability, List<EffectEntry> effects, Optional<String> note) {}
}
