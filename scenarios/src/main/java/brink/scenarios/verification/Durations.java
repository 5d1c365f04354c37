package brink.scenarios.verification;

/** How long runs lasted, by the steps in which they ended. */
final class Durations {

    private final long[] endings;
    private final double stepDays;
    private final long runs;

    /**
     * A distribution of lengths.
     *
     * @param endings how many runs ended in each step
     * @param stepDays length of a step
     * @param runs all runs, those that did not end among them
     */
    Durations(long[] endings, double stepDays, long runs) {
        this.endings = endings;
        this.stepDays = stepDays;
        this.runs = runs;
    }

    /** Days within which half of all runs were over; infinite if they were not. */
    double median() {
        long over = 0;
        for (int step = 0; step < endings.length; step++) {
            over += endings[step];
            if (2 * over >= runs) {
                return (step + 1) * stepDays;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** Standard deviation of the logarithm of the length, of the runs that ended. */
    double logSpread() {
        double sum = 0;
        double squares = 0;
        long over = 0;
        for (int step = 0; step < endings.length; step++) {
            double log = Math.log((step + 0.5) * stepDays);
            sum += endings[step] * log;
            squares += endings[step] * log * log;
            over += endings[step];
        }
        double mean = sum / over;
        return Math.sqrt(squares / over - mean * mean);
    }

    /** How many of those that are not over end in a week, between two days. */
    double hazard(double from, double to) {
        long alive = runs;
        long over = 0;
        double days = 0;
        for (int step = 0; step < endings.length; step++) {
            boolean within = step * stepDays >= from && step * stepDays < to;
            if (within) {
                days += (alive - endings[step] / 2.0) * stepDays;
                over += endings[step];
            }
            alive -= endings[step];
        }
        return 7 * over / days;
    }
}
