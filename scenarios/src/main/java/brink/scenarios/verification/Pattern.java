package brink.scenarios.verification;

import java.util.List;

/**
 * Something on record that the model has to reproduce.
 *
 * @param id its number, P1 to P9
 * @param findings what it consists of, at least one
 */
public record Pattern(String id, List<Finding> findings) {

    /** Copies the list. */
    public Pattern {
        findings = List.copyOf(findings);
    }

    static Pattern of(String id, Finding... findings) {
        return new Pattern(id, List.of(findings));
    }

    /**
     * Whether the model reproduces it.
     *
     * @return true if each of its findings holds
     */
    public boolean holds() {
        return findings.stream().allMatch(Finding::holds);
    }
}
