package brink.cli;

import java.util.regex.Pattern;

/** A name as it would be typed on the command line. */
final class Typed {

    private static final Pattern PLAIN = Pattern.compile("[\\w./\\\\:@%+=,~-]+", Pattern.UNICODE_CHARACTER_CLASS);

    private Typed() {}

    /** The name itself, or in double quotes where a shell would not take it for one word. */
    static String name(String name) {
        return PLAIN.matcher(name).matches() ? name : '"' + name + '"';
    }
}
