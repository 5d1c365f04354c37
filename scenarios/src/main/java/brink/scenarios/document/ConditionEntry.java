package brink.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A statement about the world: exactly one component is present. Severity can stand only in the
 * trigger of a commitment. */
public record ConditionEntry(
        Optional<List<ConditionEntry>> all,
        Optional<List<ConditionEntry>> any,
        Optional<ConditionEntry> not,
        Optional<RungTest> rung,
        Optional<IndicatorTest> indicator,
        Optional<DateTest> date,
        Optional<MoveTest> move,
        Optional<InForceTest> inForce,
        Optional<HeldTest> held,
        Optional<TalksTest> talks,
        Optional<BeliefTest> belief,
        Optional<ParameterEntry> severity) {
    /** The crisis stands on a rung, or between two. */
    public record RungTest(Optional<String> is, Optional<String> atLeast, Optional<String> atMost) {}

    /** An indicator lies within bounds. */
    public record IndicatorTest(String id, Optional<ParameterEntry> atLeast, Optional<ParameterEntry> below) {}

    /** The step begins in a window of dates. */
    public record DateTest(Optional<LocalDate> from, Optional<LocalDate> before) {}

    /** A move has been made often enough, lately enough. */
    public record MoveTest(String id, Optional<Integer> times, Optional<DurationEntry> within) {}

    /** A package is ordered. */
    public record InForceTest(@JsonProperty("package") String packageId) {}

    /** A condition has held for long enough. */
    public record HeldTest(
            ConditionEntry condition, @JsonProperty("for") DurationEntry duration) {}

    /** Talks stand in some way. */
    public record TalksTest(String id, String are, Optional<String> offer) {}

    /** An observer believes strongly enough that an actor is of a type. */
    public record BeliefTest(String observer, String actor, String type, ParameterEntry atLeast) {}
}
