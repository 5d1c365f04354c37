package brink.engine.experiment;

/** From which end to which runs moved, between an arm and the baseline. */
public final class Flips {

    private final int endings;
    private final long[] counts;

    Flips(int endings) {
        this.endings = endings;
        this.counts = new long[endings * endings];
    }

    void add(int baseline, int other) {
        counts[baseline * endings + other]++;
    }

    /**
     * Number of runs that ended in one way in the baseline and in one way in the other arm.
     *
     * @param baseline place of the end in the baseline
     * @param other place of the end in the other arm
     * @return at least 0
     */
    public long count(int baseline, int other) {
        return counts[baseline * endings + other];
    }

    /**
     * Number of runs that ended so in the baseline.
     *
     * @param ending its place
     * @return at least 0
     */
    public long from(int ending) {
        long sum = 0;
        for (int other = 0; other < endings; other++) {
            sum += count(ending, other);
        }
        return sum;
    }

    /**
     * Number of runs that ended so in the other arm.
     *
     * @param ending its place
     * @return at least 0
     */
    public long to(int ending) {
        long sum = 0;
        for (int baseline = 0; baseline < endings; baseline++) {
            sum += count(baseline, ending);
        }
        return sum;
    }

    /**
     * Number of runs that ended differently.
     *
     * @return at least 0
     */
    public long flipped() {
        long flipped = 0;
        for (int ending = 0; ending < endings; ending++) {
            flipped += from(ending) - count(ending, ending);
        }
        return flipped;
    }

    /**
     * Number of runs.
     *
     * @return at least 1
     */
    public long runs() {
        long runs = 0;
        for (long count : counts) {
            runs += count;
        }
        return runs;
    }
}
