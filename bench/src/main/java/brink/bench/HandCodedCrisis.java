package brink.bench;

import brink.engine.quantity.Elementary;

/**
 * The reference workload written by hand: plain arrays, constants in the code, nothing general.
 *
 * <p>Two actors take turns for 60 steps. Each has ten moves that shift eight state variables by an
 * expected amount with triangular noise around it, and one of two private types. A decision values
 * every move for both types (20 utilities of 8 terms, 20 exponentials), draws one, and the rival
 * updates its belief by Bayes' rule. A sanction ordered on day 20 builds up and wears off; an
 * accident hazard grows with the first variable; the run stops early after an accident or when the
 * first variable passes a threshold. It is the yardstick for what reading the same crisis from a file
 * costs.
 */
public final class HandCodedCrisis {

    /** Number of steps. */
    public static final int STEPS = 60;
    /** Number of state variables. */
    public static final int VARIABLES = 8;
    /** Number of moves of each actor. */
    public static final int MOVES = 10;
    /** Number of types of each actor. */
    public static final int TYPES = 2;

    static final double LAMBDA = 1.5;
    static final double EPSILON = 0.001;
    static final double THRESHOLD = 0.95;
    static final double HAZARD = 0.0005;
    static final double HAZARD_SLOPE = 3;
    static final double SPREAD = 0.05;
    static final double PAYOFF = -1;
    static final int ORDER_STEP = 20;
    static final double EXPECTED = 4;
    static final double RAMP_DAYS = 15;
    static final double ADAPTATION_DAYS = 270;
    static final double RESIDUAL = 0.35;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final double[][][] shift = new double[2][MOVES][VARIABLES];
    private final double[][][] points = new double[2][TYPES][VARIABLES];
    private final double[] x = new double[VARIABLES];
    private final double[][] belief = new double[2][TYPES];
    private final double[][] p = new double[TYPES][MOVES];
    private long counter;

    /** Sets up the tables. */
    public HandCodedCrisis() {
        for (int actor = 0; actor < 2; actor++) {
            for (int move = 0; move < MOVES; move++) {
                for (int k = 0; k < VARIABLES; k++) {
                    shift[actor][move][k] = shift(actor, move, k);
                }
            }
            for (int type = 0; type < TYPES; type++) {
                for (int k = 0; k < VARIABLES; k++) {
                    points[actor][type][k] = points(actor, type, k);
                }
            }
        }
    }

    /** Expected shift of a variable by a move: a fixed pattern between -0.05 and 0.05. */
    static double shift(int actor, int move, int variable) {
        return ((actor * 31 + move * 17 + variable * 7) % 11 - 5) / 100.0;
    }

    /** Points per unit of a variable to a type: a fixed pattern between -4 and 4. */
    static double points(int actor, int type, int variable) {
        return (actor * 5 + type * 3 + variable * 2) % 9 - 4;
    }

    /** Value at the start. */
    static double start(int variable) {
        return 0.3 + 0.05 * variable;
    }

    /**
     * Plays runs and counts how they ended.
     *
     * @param seed any
     * @param first number of the first run
     * @param runs number of runs
     * @return runs that ended by accident, by threshold and at the horizon
     */
    public long[] play(long seed, int first, int runs) {
        long[] ended = new long[3];
        for (int run = first; run < first + runs; run++) {
            counter = mix(seed + run * GOLDEN);
            ended[playOne()]++;
        }
        return ended;
    }

    private int playOne() {
        for (int k = 0; k < VARIABLES; k++) {
            x[k] = start(k);
        }
        int type0 = uniform() < 0.5 ? 0 : 1;
        int type1 = uniform() < 0.5 ? 0 : 1;
        for (double[] row : belief) {
            row[0] = 0.5;
            row[1] = 0.5;
        }
        double pressure = 0;
        double adaptation = 0;
        double loss = 0;
        double rampLeft = Elementary.exp(-1 / RAMP_DAYS);
        double adaptLeft = Elementary.exp(-1 / ADAPTATION_DAYS);
        for (int step = 0; step < STEPS; step++) {
            int actor = step & 1;
            act(actor, actor == 0 ? type0 : type1);
            if (x[0] >= THRESHOLD) {
                return 1;
            }
            double rate = HAZARD * Elementary.exp(HAZARD_SLOPE * (x[0] - 0.5));
            if (uniform() < 1 - Elementary.exp(-rate)) {
                return 0;
            }
            if (step >= ORDER_STEP) {
                pressure = 1 + (pressure - 1) * rampLeft;
                adaptation = 1 - RESIDUAL + (adaptation - 1 + RESIDUAL) * adaptLeft;
                loss += EXPECTED * pressure * (1 - adaptation) / 365;
            }
        }
        return loss < 0 ? 1 : 2;
    }

    private void act(int actor, int type) {
        double[][] own = points[actor];
        for (int move = 0; move < MOVES; move++) {
            double[] by = shift[actor][move];
            double first = 0;
            double second = 0;
            for (int k = 0; k < VARIABLES; k++) {
                double change = Math.min(Math.max(x[k] + by[k], 0), 1) - x[k];
                first += own[0][k] * change;
                second += own[1][k] * change;
            }
            boolean ends = x[0] + by[0] >= THRESHOLD;
            p[0][move] = LAMBDA * (ends ? first + PAYOFF : first);
            p[1][move] = LAMBDA * (ends ? second + PAYOFF : second);
        }
        softmax(p[0]);
        softmax(p[1]);
        int move = draw(p[type]);
        double[] by = shift[actor][move];
        for (int k = 0; k < VARIABLES; k++) {
            x[k] = Math.min(Math.max(x[k] + by[k] + triangular(), 0), 1);
        }
        double[] learned = belief[1 - actor];
        double sum = learned[0] * p[0][move] + learned[1] * p[1][move];
        learned[0] = learned[0] * p[0][move] / sum;
        learned[1] = learned[1] * p[1][move] / sum;
    }

    private static void softmax(double[] row) {
        double best = Double.NEGATIVE_INFINITY;
        for (double value : row) {
            best = Math.max(best, value);
        }
        double sum = 0;
        for (int i = 0; i < MOVES; i++) {
            row[i] = Elementary.exp(row[i] - best);
            sum += row[i];
        }
        for (int i = 0; i < MOVES; i++) {
            row[i] = row[i] / sum * (1 - EPSILON) + EPSILON / MOVES;
        }
    }

    private int draw(double[] row) {
        double u = uniform();
        int move = 0;
        double cumulative = row[0];
        while (u >= cumulative && move < MOVES - 1) {
            cumulative += row[++move];
        }
        return move;
    }

    private double triangular() {
        double u = uniform();
        return u < 0.5 ? SPREAD * (Math.sqrt(2 * u) - 1) : SPREAD * (1 - Math.sqrt(2 * (1 - u)));
    }

    private double uniform() {
        counter += GOLDEN;
        return ((mix(counter) >>> 12) + 0.5) * 0x1p-52;
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
