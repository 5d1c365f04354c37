package brink.reports.write;

import brink.reports.story.Edition;
import brink.reports.story.Scored;
import java.util.List;

/**
 * Everything that a report on scored prediction sheets is made of.
 *
 * @param sheets what was scored, at least one, by student
 * @param hashes SHA-256 of the sheets as they were handed in, in the same order
 * @param fingerprints of the arms that were played, in the same order
 * @param skipped files that could not be scored
 * @param version of brink
 * @param edition whether this is a preview
 * @param machine what the report was made on
 * @param drawing how its figure is drawn
 */
public record ScoresInput(
        List<Scored> sheets,
        List<String> hashes,
        List<String> fingerprints,
        List<String> skipped,
        String version,
        Edition edition,
        Machine machine,
        Drawing drawing) {

    /** Copies the lists; refuses other numbers of hashes than of sheets. */
    public ScoresInput {
        sheets = List.copyOf(sheets);
        hashes = List.copyOf(hashes);
        fingerprints = List.copyOf(fingerprints);
        skipped = List.copyOf(skipped);
        if (sheets.isEmpty() || hashes.size() != sheets.size() || fingerprints.size() != sheets.size()) {
            throw new IllegalArgumentException("sheets (%s) must be at least one, with as many hashes (%s, %s)"
                    .formatted(sheets.size(), hashes.size(), fingerprints.size()));
        }
    }
}
