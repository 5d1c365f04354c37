package brink.engine.ensemble;

import brink.engine.random.Seed;

/**
 * What is played, besides the scenario.
 *
 * @param seed the seed of all luck
 * @param runs number of runs, at least 1
 * @param perDraw how many runs in a row share one draw of the uncertain parameters, at least 1; all other luck is each
 *     run's own
 */
public record RunPlan(Seed seed, int runs, int perDraw) {

    /** The seed used when nobody names one. */
    public static final Seed DEFAULT_SEED = new Seed(20211231);

    /** Refuses a plan without runs. */
    public RunPlan {
        if (perDraw < 1) {
            throw new IllegalArgumentException("runs per draw (%s) must be at least 1".formatted(perDraw));
        }
        if (runs < 1) {
            throw new IllegalArgumentException("runs (%s) must be at least 1".formatted(runs));
        }
    }

    /**
     * A plan in which each run draws its own parameters.
     *
     * @param seed the seed of all luck
     * @param runs number of runs, at least 1
     */
    public RunPlan(Seed seed, int runs) {
        this(seed, runs, 1);
    }

    /**
     * With which run's draw of the parameters a run is played.
     *
     * @param run number of the run, from 0
     * @return the run itself where each draws its own
     */
    public long drawnAs(long run) {
        return run / perDraw;
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
        return new RunPlan(other, runs, perDraw);
    }
}
