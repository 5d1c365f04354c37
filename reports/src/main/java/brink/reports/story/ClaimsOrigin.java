package brink.reports.story;

import brink.engine.claim.Finding;
import brink.engine.model.Scenario;
import brink.engine.random.Seed;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;

/**
 * Where findings come from, besides the number of runs.
 *
 * @param version brink's version
 * @param scenario what the claims are about
 * @param sha256 of the resolved scenario, 64 hexadecimal digits
 * @param claims SHA-256 of the file of claims, 64 hexadecimal digits
 * @param settings what was set in every arm on the command line, as written, in the order given
 * @param seed of all luck
 * @param edition whether this is a preview
 */
public record ClaimsOrigin(
        String version,
        Scenario scenario,
        String sha256,
        String claims,
        List<String> settings,
        Seed seed,
        Edition edition) {

    private static final int PREFIX = 12;

    /** Copies the settings; refuses what is not a hash. */
    public ClaimsOrigin {
        settings = List.copyOf(settings);
        if (!sha256.matches("[0-9a-f]{64}") || !claims.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "sha256 (%s and %s) must be 64 hexadecimal digits".formatted(sha256, claims));
        }
    }

    /** The small print of a figure. */
    String line(List<Finding> findings) {
        return "brink %s · scenario %s%s · seed %s · %s of each arm · %s · claims %s"
                .formatted(
                        version,
                        scenario.about().id(),
                        settings.isEmpty() ? "" : " · set " + String.join(", ", settings),
                        seed.value(),
                        runs(findings),
                        sha256.substring(0, PREFIX),
                        claims.substring(0, PREFIX));
    }

    /**
     * How many runs each arm was played.
     *
     * @param findings at least one
     * @return such as "4,000 runs" or "4,000 to 10,000 runs"
     */
    public static String runs(List<Finding> findings) {
        LongSummaryStatistics runs =
                findings.stream().mapToLong(finding -> finding.effect().runs()).summaryStatistics();
        String most = Wording.runs(runs.getMax());
        return runs.getMin() == runs.getMax() ? most : String.format(Locale.ROOT, "%,d to %s", runs.getMin(), most);
    }

    /** A subtitle with what every subtitle must say. */
    String subtitle(String drawn) {
        return edition == Edition.PREVIEW ? drawn + " · preview" : drawn;
    }
}
