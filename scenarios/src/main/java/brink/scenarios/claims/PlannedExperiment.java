package brink.scenarios.claims;

import java.util.List;

/**
 * A comparison of several arms as a file plans it.
 *
 * @param id of the experiment
 * @param name for readers
 * @param question what it is to show
 * @param arms the one that all are compared with first, at least two
 * @param runs number of runs of each arm
 */
public record PlannedExperiment(String id, String name, String question, List<PlannedArm> arms, int runs) {

    /** Copies the list. */
    public PlannedExperiment {
        arms = List.copyOf(arms);
    }

    /**
     * One of the worlds.
     *
     * @param name for readers
     * @param variants ids of the variants that make it, applied in this order
     */
    public record PlannedArm(String name, List<String> variants) {
        /** Copies the list. */
        public PlannedArm {
            variants = List.copyOf(variants);
        }
    }
}
