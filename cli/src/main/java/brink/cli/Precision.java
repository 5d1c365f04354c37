package brink.cli;

import brink.engine.model.Outcomes.Outcome;
import brink.engine.model.Scenario;
import brink.engine.stats.FixedWidth;
import brink.scenarios.problem.NearMiss;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How well an outcome is to be known.
 *
 * @param outcome its id
 * @param width half the width of its interval
 */
record Precision(String outcome, FixedWidth width) {

    private static final String RULE = "must be OUTCOME=WIDTH, half the width of its interval as a share above 0 and "
            + "below 0.5, such as full-invasion=0.01";

    /** Reads a precision. */
    static final class Reader implements ITypeConverter<Precision> {
        @Override
        public Precision convert(String text) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new TypeConversionException("'%s' %s".formatted(text, RULE));
            }
            try {
                double width = Double.parseDouble(text.substring(equals + 1).strip());
                return new Precision(text.substring(0, equals).strip(), new FixedWidth(width));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'%s' %s".formatted(text, RULE));
            }
        }
    }

    /**
     * Where the outcome stands in a scenario.
     *
     * @throws Refusal if it has none of that id
     */
    int index(Scenario scenario) {
        List<String> ids = scenario.outcomes().order().stream().map(Outcome::id).toList();
        if (!ids.contains(outcome)) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "--until (%s) must name an outcome of the scenario".formatted(outcome),
                    NearMiss.of(outcome, ids).map("'%s'"::formatted).orElse("one of " + String.join(", ", ids)));
        }
        return ids.indexOf(outcome);
    }
}
