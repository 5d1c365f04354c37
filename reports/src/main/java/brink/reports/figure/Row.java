package brink.reports.figure;

/**
 * What a row of a figure is called. Rows of one owner stand together, and its name stands once.
 *
 * @param owner whose row it is
 * @param name what it is
 */
public record Row(String owner, String name) {}
