package brink.scenarios.read;

import brink.scenarios.source.Place;
import java.util.Optional;

/**
 * A value given on the command line.
 *
 * @param option by which it was given, such as {@code --set}
 * @param path keys and indices joined by dots, such as {@code actors.russia.lambda}
 * @param value JSON, or else plain text; empty if there was no equals sign
 */
public record Setting(String option, String path, Optional<String> value) {

    private static final String SET = "--set";

    /**
     * What is given by {@code --set}.
     *
     * @param path keys and indices joined by dots
     * @param value JSON, or else plain text; empty if there was no equals sign
     */
    public Setting(String path, Optional<String> value) {
        this(SET, path, value);
    }

    /**
     * Takes apart what follows {@code --set}.
     *
     * @param text such as {@code actors.russia.lambda=0.4}
     * @return the setting; without an equals sign it has no value, which reading reports
     */
    public static Setting parse(String text) {
        return parse(SET, text);
    }

    /**
     * Takes apart what follows an option.
     *
     * @param option by which it is given
     * @param text such as {@code actors.russia.lambda=0.4}
     * @return the setting; without an equals sign it has no value, which reading reports
     */
    public static Setting parse(String option, String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? new Setting(option, text, Optional.empty())
                : new Setting(option, text.substring(0, equals).strip(), Optional.of(text.substring(equals + 1)));
    }

    /**
     * Where a problem with this setting is.
     *
     * @return the option with its path
     */
    public Place place() {
        return Place.whole(option + " " + path);
    }
}
