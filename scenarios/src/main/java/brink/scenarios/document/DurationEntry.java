package brink.scenarios.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** A duration that can be uncertain and cited. A plain duration is a constant. */
public record DurationEntry(
        Optional<String> type,
        Optional<String> value,
        Optional<String> low,
        Optional<String> mode,
        Optional<String> high,
        Optional<String> mean,
        Optional<String> sd,
        Optional<String> median,
        Optional<Double> sigma,
        Optional<Double> alpha,
        Optional<Double> beta,
        List<String> values,
        List<Double> weights,
        Optional<String> unit,
        Optional<String> source,
        Optional<String> confidence,
        Optional<String> note) {
    /** Takes an object apart. */
    @JsonCreator
    public DurationEntry {}

    /**
     * A plain value, with nothing said about where it comes from.
     *
     * @param value in ISO 8601
     * @return the entry
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DurationEntry of(String value) {
        return new DurationEntry(
                Optional.empty(),
                Optional.of(value),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The kind of distribution.
     *
     * @return {@code constant} where the file doesn't say
     */
    public String kind() {
        return type.orElse("constant");
    }
}
