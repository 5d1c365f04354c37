package brink.reports.write;

import java.util.Locale;

/** Kinds of files that a figure can be drawn into. */
public enum PictureFormat {
    /** Pixels, for slides and documents. */
    PNG,
    /** Lines and text, for pages and editors. */
    SVG;

    /**
     * The word for it in files, and the ending of its own.
     *
     * @return in lower case, without a dot
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
