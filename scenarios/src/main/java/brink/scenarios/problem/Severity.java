package brink.scenarios.problem;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
    /** The scenario cannot be run. */
    ERROR,
    /** The scenario can be run, but probably doesn't say what its author means. */
    WARNING;

    /**
     * The word that is printed.
     *
     * @return {@code error} or {@code warning}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
