package brink.reports.story;

/** Whether a report is meant to be quoted. */
public enum Edition {
    /** With the number of runs the user wanted. */
    FULL,
    /** A first look with few runs, and labelled so wherever it is shown. */
    PREVIEW
}
