package brink.reports.figure;

/**
 * What is said around a figure.
 *
 * @param title the finding, in one sentence
 * @param subtitle what is drawn
 * @param caption how to read it: definitions and what was left out
 * @param alternative the figure told to somebody who cannot see it
 * @param provenance what it takes to make the figure again
 */
public record Words(String title, String subtitle, String caption, String alternative, String provenance) {

    /** Refuses a figure without a finding or without provenance. */
    public Words {
        if (title.isBlank() || provenance.isBlank()) {
            throw new IllegalArgumentException(
                    "a figure must have a title (%s) and a provenance (%s)".formatted(title, provenance));
        }
    }
}
