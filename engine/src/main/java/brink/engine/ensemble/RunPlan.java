package brink.engine.ensemble;

import brink.engine.random.Seed;

/**
 * What is played, besides the scenario.
 *
 * @param seed the seed of all luck
 * @param runs number of runs, at least 1
 */
public record RunPlan(Seed seed, int runs) {

    /** The seed used when nobody names one. */
    public static final Seed DEFAULT_SEED = new Seed(20211231);

    /** Refuses a plan without runs. */
    public RunPlan {
        if (runs < 1) {
            throw new IllegalArgumentException("runs (%s) must be at least 1".formatted(runs));
        }
    }

    /**
     * A plan with the default seed.
     *
     * @param runs number of runs, at least 1
     * @return the plan
     */
    public static RunPlan of(int runs) {
        return new RunPlan(DEFAULT_SEED, runs);
    }

    /**
     * The same number of runs under another seed.
     *
     * @param other the seed
     * @return the plan
     */
    public RunPlan with(Seed other) {
        return new RunPlan(other, runs);
    }
}
