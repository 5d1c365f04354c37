package brink.engine.ensemble;

/** Sums of counts, and of real numbers in fixed point: whole numbers add up the same in any order. */
final class Counts {

    private static final double UNIT = 0x1p32;

    private Counts() {}

    static void add(long[] into, long[] other) {
        for (int i = 0; i < into.length; i++) {
            into[i] += other[i];
        }
    }

    static void add(int[] into, int[] other) {
        for (int i = 0; i < into.length; i++) {
            into[i] += other[i];
        }
    }

    /** A number as a whole multiple of 2^-32. */
    static long fixed(double value) {
        return (long) (value * UNIT);
    }

    static double mean(long sum, long count) {
        return sum / UNIT / count;
    }
}
