package brink.engine.ensemble;

import brink.engine.plan.Commitments;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import java.util.Locale;

/** The ledger over all runs: what became of each commitment, by date. */
public final class CommitmentTally {

    /** What can have become of a commitment by the end of a run. */
    public enum Fate {
        /** It was never due, and still bound its issuer. */
        STANDING,
        /** It was kept. */
        HONOURED,
        /** It was kept in part. */
        PARTLY_HONOURED,
        /** It was not kept, by choice. */
        BROKEN,
        /** Its issuer tried to keep it, at least in part, and was not able to. */
        FAILED,
        /** It was not due before its deadline. */
        LAPSED,
        /** It was never given. */
        NOT_GIVEN;

        private static final Fate[] ALL = values();

        /**
         * How the fate is written in files.
         *
         * @return one word in small letters, with hyphens
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static Fate of(int word) {
            return switch (word) {
                case Commitments.HONOURED -> HONOURED;
                case Commitments.PARTLY_HONOURED -> PARTLY_HONOURED;
                case Commitments.BROKEN -> BROKEN;
                case Commitments.FAILED -> FAILED;
                case Commitments.LAPSED -> LAPSED;
                default -> STANDING;
            };
        }
    }

    private final Points points;
    private final long[] fates;
    private final long[] given;
    private final boolean[] givenBefore;
    private long runs;

    CommitmentTally(Plan plan, Points points) {
        this.points = points;
        this.fates = new long[plan.commitments.count * Fate.ALL.length * points.count()];
        given = new long[plan.commitments.count * points.count()];
        givenBefore = plan.commitments.givenBefore;
    }

    void given(int commitment, State state) {
        given[commitment * points.count() + points.at(state.step)]++;
    }

    void answered(int commitment, int word, State state) {
        fates[at(commitment, Fate.of(word), points.at(state.step))]++;
    }

    void ended() {
        runs++;
    }

    void merge(CommitmentTally other) {
        Counts.add(fates, other.fates);
        Counts.add(given, other.given);
        runs += other.runs;
    }

    private int at(int commitment, Fate fate, int point) {
        return (commitment * Fate.ALL.length + fate.ordinal()) * points.count() + point;
    }

    /**
     * The points in time by which the ledger is kept.
     *
     * @return them
     */
    public Points points() {
        return points;
    }

    /**
     * In how many runs a commitment met its fate up to a point in time, since the point before.
     *
     * @param commitment its index
     * @param fate any but {@link Fate#STANDING} and {@link Fate#NOT_GIVEN}, which are none until the end
     * @param point from 0
     * @return number of runs
     */
    public long met(int commitment, Fate fate, int point) {
        return fates[at(commitment, fate, point)];
    }

    /**
     * In how many runs a commitment was given up to a point in time, since the point before.
     *
     * @param commitment its index
     * @param point from 0
     * @return number of runs; none for one that was given before the crisis
     */
    public long gave(int commitment, int point) {
        return given[commitment * points.count() + point];
    }

    /**
     * Whether a commitment was given before the crisis began.
     *
     * @param commitment its index
     * @return true if no run can give it
     */
    public boolean givenBefore(int commitment) {
        return givenBefore[commitment];
    }

    private long runsGiven(int commitment) {
        if (givenBefore[commitment]) {
            return runs;
        }
        long sum = 0;
        for (int point = 0; point < points.count(); point++) {
            sum += gave(commitment, point);
        }
        return sum;
    }

    /**
     * In how many runs a commitment met its fate.
     *
     * @param commitment its index
     * @param fate any
     * @return number of runs; over all fates they add up to the number of runs played
     */
    public long runs(int commitment, Fate fate) {
        if (fate == Fate.NOT_GIVEN) {
            return runs - runsGiven(commitment);
        }
        if (fate == Fate.STANDING) {
            long met = 0;
            for (Fate other : Fate.ALL) {
                met += other == Fate.STANDING || other == Fate.NOT_GIVEN ? 0 : runs(commitment, other);
            }
            return runsGiven(commitment) - met;
        }
        long sum = 0;
        for (int point = 0; point < points.count(); point++) {
            sum += met(commitment, fate, point);
        }
        return sum;
    }
}
