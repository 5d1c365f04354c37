package brink.engine.random;

/**
 * The keyed counter generator.
 *
 * <p>A key is made in four stages, each a strong mix of the one before: the seed, the run within it,
 * the occasion within the run (a step, or the run's beginning) and the purpose (a hash of words from
 * the scenario, made once when the plan is compiled). The last stage costs one mix. No stage reads a
 * position in a list, so adding or reordering things leaves every other draw as it was.
 *
 * <p>The output is frozen: golden values in the tests guard it on every supported Java version.
 */
public final class Luck {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long SILVER = 0xD1B54A32D192ED03L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private Luck() {}

    /**
     * Scrambles 64 bits so that every input bit reaches every output bit: a bijection (Pelle
     * Evensen's "moremur" constants).
     *
     * @param bits any
     * @return the scrambled bits
     */
    public static long mix(long bits) {
        long z = bits;
        z = (z ^ (z >>> 27)) * 0x3C79AC492BA7B653L;
        z = (z ^ (z >>> 33)) * 0x1C69B3F74AC4AE35L;
        return z ^ (z >>> 27);
    }

    /**
     * The key of a purpose: what a random number is for, in words of the scenario.
     *
     * @param words the kind of draw and the ids it belongs to, in a fixed order
     * @return a 64-bit hash; the words are kept apart, so ("ab", "c") differs from ("a", "bc")
     */
    public static long purpose(String... words) {
        long hash = FNV_OFFSET;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ 0x1F00FFL) * FNV_PRIME;
        }
        return mix(mix(hash) + SILVER);
    }

    /**
     * The key of one run.
     *
     * @param seed the simulation's seed
     * @param run number of the run, from 0
     * @return the run's key
     */
    public static long run(Seed seed, long run) {
        return mix(mix(seed.value() + GOLDEN) + (run + 1) * GOLDEN);
    }

    /**
     * The key of an occasion within a run.
     *
     * @param runKey from {@link #run}
     * @param occasion number of the step from 0; -1 for what is drawn once, at the run's beginning
     * @return the occasion's key
     */
    public static long occasion(long runKey, long occasion) {
        return mix(runKey + (occasion + 2) * SILVER);
    }

    /**
     * A number evenly spread over (0, 1), the ends excluded.
     *
     * @param occasionKey from {@link #occasion}
     * @param purposeKey from {@link #purpose}
     * @return one of 2^52 equally likely values; never 0, never 1
     */
    public static double uniform(long occasionKey, long purposeKey) {
        return ((mix(occasionKey ^ purposeKey) >>> 12) + 0.5) * 0x1p-52;
    }

    /**
     * The key of a numbered repetition of a purpose, for purposes that can recur on one occasion.
     *
     * @param purposeKey from {@link #purpose}
     * @param count how often the purpose occurred before, from 0
     * @return the key of this repetition; the purpose's own key for the first
     */
    public static long repetition(long purposeKey, int count) {
        return count == 0 ? purposeKey : mix(purposeKey + count * GOLDEN);
    }
}
