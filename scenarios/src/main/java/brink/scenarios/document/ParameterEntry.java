package brink.scenarios.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** A number that can be uncertain and cited. A plain number is a constant. */
public record ParameterEntry(
        Optional<String> type,
        Optional<Double> value,
        Optional<Double> low,
        Optional<Double> mode,
        Optional<Double> high,
        Optional<Double> mean,
        Optional<Double> sd,
        Optional<Double> median,
        Optional<Double> sigma,
        Optional<Double> alpha,
        Optional<Double> beta,
        List<Double> values,
        List<Double> weights,
        Optional<String> unit,
        Optional<String> source,
        Optional<String> confidence,
        Optional<String> note) {
    /** Takes an object apart. */
    @JsonCreator
    public ParameterEntry {}

    /**
     * A plain value, with nothing said about where it comes from.
     *
     * @param value any
     * @return the entry
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ParameterEntry of(double value) {
        return new ParameterEntry(
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
