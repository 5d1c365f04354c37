package brink.scenarios.verification;

/**
 * A prediction beside what the engine chooses.
 *
 * @param prediction what theory says
 * @param got probability with which the engine's actor makes the move
 */
public record Comparison(Prediction prediction, double got) {

    /** The largest difference that counts as none: the predictions have ten digits. */
    public static final double TOLERANCE = 1e-9;

    /**
     * How far the two are apart.
     *
     * @return at least 0
     */
    public double difference() {
        return Math.abs(got - prediction.probability());
    }

    /**
     * Whether the engine chooses as theory says.
     *
     * @return true if they differ by no more than {@link #TOLERANCE}
     */
    public boolean agrees() {
        return difference() <= TOLERANCE;
    }
}
