package brink.reports.figure;

/** Which loss a figure shows; the two keep one look everywhere. */
public enum Loss {
    /** What deciders expect: it is used in choice. */
    EXPECTED,
    /** What occurs: it is never used in choice. */
    REALISED
}
