package brink.reports.write;

/** What to do where something already stands at the report's destination. */
public enum Existing {
    /** Refuse to write. */
    REFUSE,
    /** Replace it as a whole, if it is a report. */
    REPLACE
}
