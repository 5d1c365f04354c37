package brink.cli;

/** How results are printed. */
enum Format {
    /** A table for people. */
    text,
    /** The report's {@code summary.json}. */
    json,
    /** A line for each outcome. */
    csv
}
