package brink.reports.write;

import brink.engine.claim.Claim;
import brink.engine.claim.Contradiction;
import brink.engine.claim.Finding;
import brink.reports.story.ClaimsOrigin;
import java.util.List;

/**
 * Everything a hearing's report is made of.
 *
 * @param claims all that were heard, those that cannot be tried too
 * @param findings one for each that can be tried, at least one
 * @param contradictions pairs of claims
 * @param origin where they come from
 * @param scenarioJson the resolved scenario; written as it is, and hashed as {@code origin} says
 * @param claimsText the file of claims; likewise
 * @param machine what the report was made on
 * @param drawing how its figure is drawn
 */
public record ClaimsInput(
        List<Claim> claims,
        List<Finding> findings,
        List<Contradiction> contradictions,
        ClaimsOrigin origin,
        String scenarioJson,
        String claimsText,
        Machine machine,
        Drawing drawing) {

    /** Copies the lists. */
    public ClaimsInput {
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
        contradictions = List.copyOf(contradictions);
    }
}
