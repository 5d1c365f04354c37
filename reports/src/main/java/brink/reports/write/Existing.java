package brink.reports.write;

/** What to do where something already stands at the report's destination. */
public enum Existing {
    /** Refuse to write. */
    REFUSE,
    /** Replace it as a whole, if it is a report. */
    REPLACE,
    /** Take the next free of the names {@code name}, {@code name-2}, {@code name-3} and so on, when all is written. */
    NUMBER
}
