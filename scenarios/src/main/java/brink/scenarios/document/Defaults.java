package brink.scenarios.document;

/** What a file leaves out and still means; the schema states the same, and a test compares them. */
public final class Defaults {

    /** Prior weight of a type. */
    public static final double WEIGHT = 1;

    /** Weight of an actor's own loss. */
    public static final double LOSS = 1;

    /** How much a lead counts: a little. */
    public static final double LEAD_WEIGHT = 0.5;

    /** Probability of a slip. */
    public static final double EPSILON = 0.001;

    /** Factor on changes for the worse: none. */
    public static final double LOSS_AVERSION = 1;

    /** Rate at which a type is drawn anew: never. */
    public static final double TYPE_DRIFT = 0;

    /** What it costs to break a public word on which all was staked. */
    public static final double AUDIENCE = 0;

    /** Days in which half of that is forgotten. */
    public static final double AUDIENCE_HALF_LIFE = 180;

    /** Share of a promised package that is put in force where a word is kept in part. */
    public static final double PARTIAL = 0.5;

    /** How sharply the trigger of a commitment is drawn. */
    public static final double WORD_CLARITY = 1;

    /** How much of a promised package has been shown. */
    public static final double DISCLOSURE = 1;

    /** How large what has not been shown is taken to be, as a multiple of what it is. */
    public static final double GUESS = 1;

    /** How public a commitment is. */
    public static final double PUBLICITY = 1;

    /** How much is staked on a commitment. */
    public static final double STAKE = 1;

    /** Probability that an issuer can keep its word. */
    public static final double CAPABILITY = 1;

    /** Plies searched. */
    public static final int DEPTH = 1;

    /** Days over which losses are expected. */
    public static final double HORIZON = 365;

    /** What a point a week from now is worth. */
    public static final double DISCOUNT = 1;

    /** Probability that an observer receives a move itself. */
    public static final double CLARITY = 1;

    /** Share of a package that an order puts in force. */
    public static final double LEVEL = 1;

    /** Standard deviation of the logarithm of realised over forecast loss. */
    public static final double FORECAST_ERROR = 0.6;

    /** Power to which coverage is raised. */
    public static final double CONVEXITY = 1.5;

    /** Length of talks once begun. */
    public static final String TALKS_LAST = "P1D";

    private Defaults() {}
}
