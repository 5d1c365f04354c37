package brink.engine.claim;

/** What a claim leads one to expect of the arm in which it holds. */
public enum Expectation {
    /** The metric is higher. */
    HIGHER,
    /** The metric is lower. */
    LOWER,
    /** The metric is the same, but for less than would matter. */
    SAME
}
