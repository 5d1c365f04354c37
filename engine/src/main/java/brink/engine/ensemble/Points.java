package brink.engine.ensemble;

/**
 * The steps at which paths are recorded: all of them or, for long clocks, every so many.
 *
 * <p>Point p is the end of step {@code (p + 1) * stride - 1}; the last point is the end of the last
 * step.
 */
public final class Points {

    /** The largest number of points. */
    public static final int MOST = 400;

    private final int steps;
    private final int stride;

    Points(int steps) {
        this.steps = steps;
        this.stride = (steps + MOST - 1) / MOST;
    }

    /**
     * Number of points.
     *
     * @return at least 1, at most {@value #MOST}
     */
    public int count() {
        return (steps + stride - 1) / stride;
    }

    /**
     * The step at whose end a point lies.
     *
     * @param point from 0
     * @return the step, from 0
     */
    public int step(int point) {
        return Math.min((point + 1) * stride, steps) - 1;
    }

    /** The first point at or after the end of a step. */
    int at(int step) {
        return step / stride;
    }

    /** The first point that a run has not reached when it ends in a step; {@link #count} with none left. */
    int after(int step) {
        return step >= steps - 1 ? count() : at(step) + (here(step) ? 1 : 0);
    }

    /** Whether a point lies at the end of a step. */
    boolean here(int step) {
        return step % stride == stride - 1 || step == steps - 1;
    }
}
