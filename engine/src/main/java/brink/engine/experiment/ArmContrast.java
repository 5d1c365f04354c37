package brink.engine.experiment;

import java.util.List;

/**
 * One arm against the baseline.
 *
 * @param arm its place among the arms, at least 1
 * @param flips from which end to which its runs moved
 * @param contrasts one for each way to end
 */
public record ArmContrast(int arm, Flips flips, List<Contrast> contrasts) {

    /** Copies the list. */
    public ArmContrast {
        contrasts = List.copyOf(contrasts);
    }

    /**
     * Whether the arm differs in how often it ends in any way.
     *
     * @return true if any contrast can be told
     */
    public boolean isTold() {
        return contrasts.stream().anyMatch(Contrast::isTold);
    }
}
