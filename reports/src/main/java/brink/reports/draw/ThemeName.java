package brink.reports.draw;

import java.util.Locale;

/** The looks a picture can have. It loads nothing that draws, so that a command can offer the choice. */
public enum ThemeName {
    /** Dark on white, in colours that eyes without long- or medium-wave cones can tell apart too. */
    LIGHT,
    /** Light on near-black, for slides and dark pages; the same hues as {@link #LIGHT}. */
    DARK,
    /** Black and greys on white with dashed lines, for paper and copying machines. */
    PRINT;

    /**
     * The word for it on command lines and in files.
     *
     * @return in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
