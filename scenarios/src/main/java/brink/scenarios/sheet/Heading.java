package brink.scenarios.sheet;

import java.util.List;

/**
 * What a sheet is about.
 *
 * @param student whose it is; empty as long as nobody has signed it
 * @param scenario a path, or the id of a shipped scenario
 * @param variants of that scenario, each an arm beside the scenario as written; there may be none
 * @param settings what is set in every arm
 * @param risk id of the outcome that is compared between arms
 * @param fingerprint of the arms after merging: a sheet for another version has another one
 * @param runs how often each arm is played to score the sheet
 */
public record Heading(
        String student,
        String scenario,
        List<String> variants,
        List<String> settings,
        String risk,
        String fingerprint,
        int runs) {

    /** Copies the lists. */
    public Heading {
        variants = List.copyOf(variants);
        settings = List.copyOf(settings);
    }

    /**
     * What two sheets have in common that can be scored by playing the same arms.
     *
     * @return the heading of somebody without a name
     */
    public Heading unsigned() {
        return new Heading("", scenario, variants, settings, risk, fingerprint, runs);
    }
}
