package brink.scenarios.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;

/** How often an actor has an opportunity to move: a rate per day, or every step where there is none. */
public record PaceEntry(Optional<ParameterEntry> rate) {
    /**
     * A pace given as a word.
     *
     * @param word {@code every-step}, the only word there is
     * @return a pace without a rate
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PaceEntry of(String word) {
        return new PaceEntry(Optional.empty());
    }

    /**
     * A pace given as a rate.
     *
     * @param rate opportunities per day
     * @return a pace with a rate
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PaceEntry of(ParameterEntry rate) {
        return new PaceEntry(Optional.of(rate));
    }
}
