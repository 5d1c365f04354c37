package brink.cli;

import brink.reports.write.Digits;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The values that a parameter takes one after the other.
 *
 * @param path of the parameter, keys joined by dots
 * @param values in ascending order, at least two
 */
record Grid(String path, List<Double> values) {

    private static final int MOST = 200;
    private static final String RULE =
            "must be PATH=LOW:HIGH:N or PATH=A,B,C: numbers that rise, such as actors.russia.lambda=0.2:2:10";

    /** Copies the values. */
    Grid {
        values = List.copyOf(values);
    }

    /** Reads a grid. */
    static final class Reader implements ITypeConverter<Grid> {
        @Override
        public Grid convert(String text) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new TypeConversionException("'%s' %s".formatted(text, RULE));
            }
            String range = text.substring(equals + 1);
            List<Double> values = range.contains(":") ? even(text, range) : listed(text, range);
            boolean ascending = IntStream.range(1, values.size()).allMatch(i -> values.get(i) > values.get(i - 1));
            if (!ascending || values.size() < 2 || values.size() > MOST) {
                throw new TypeConversionException("'%s' must be 2 to %s numbers that rise".formatted(text, MOST));
            }
            return new Grid(text.substring(0, equals).strip(), values);
        }

        private static List<Double> even(String text, String range) {
            String[] parts = range.split(":", -1);
            if (parts.length != 3) {
                throw new TypeConversionException("'%s' %s".formatted(text, RULE));
            }
            double low = number(text, parts[0]);
            double high = number(text, parts[1]);
            double count = number(text, parts[2]);
            if (count != Math.rint(count) || count < 2 || count > MOST) {
                throw new TypeConversionException(
                        "'%s': the number of values must be a whole number from 2 to %s".formatted(text, MOST));
            }
            return IntStream.range(0, (int) count)
                    .mapToObj(i ->
                            Digits.rounded(low + (high - low) * i / (count - 1)).doubleValue())
                    .toList();
        }

        private static List<Double> listed(String text, String range) {
            return Stream.of(range.split(",", -1))
                    .map(part -> number(text, part))
                    .toList();
        }

        private static double number(String text, String part) {
            try {
                double value = Double.parseDouble(part.strip());
                if (DoubleStream.of(value).allMatch(Double::isFinite)) {
                    return value;
                }
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'%s' %s".formatted(text, RULE));
            }
            throw new TypeConversionException("'%s' %s".formatted(text, RULE));
        }
    }
}
