package brink.cli;

import brink.reports.draw.Picture;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number in a range, as people write it: 10000, 10_000 or 10,000. */
abstract class WholeNumber implements ITypeConverter<Long> {

    private final long low;
    private final long high;

    WholeNumber(long low, long high) {
        this.low = low;
        this.high = high;
    }

    @Override
    public Long convert(String text) {
        try {
            boolean grouped = text.matches("[0-9]{1,3}([,_][0-9]{3})+");
            long value = Long.parseLong(grouped ? text.replaceAll("[,_]", "") : text);
            if (value >= low && value <= high) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw refusal(text);
        }
        throw refusal(text);
    }

    private TypeConversionException refusal(String text) {
        return new TypeConversionException(
                String.format(Locale.ROOT, "'%s' must be a whole number from %,d to %,d", text, low, high));
    }

    /** How many runs. */
    static final class Runs extends WholeNumber {
        Runs() {
            super(1, 100_000_000);
        }
    }

    /** How many draws of the parameters: fewer would not show nine tenths of them. */
    static final class Draws extends WholeNumber {
        Draws() {
            super(20, 1_000_000);
        }
    }

    /** How many threads. */
    static final class Threads extends WholeNumber {
        Threads() {
            super(1, 256);
        }
    }

    /** How many pixels per inch. */
    static final class Dpi extends WholeNumber {
        Dpi() {
            super(Picture.COARSEST, Picture.FINEST);
        }
    }

    /** Which run. */
    static final class RunNumber extends WholeNumber {
        RunNumber() {
            super(0, Long.MAX_VALUE);
        }
    }

    /** Any seed. */
    static final class SeedNumber extends WholeNumber {
        SeedNumber() {
            super(Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }
}
