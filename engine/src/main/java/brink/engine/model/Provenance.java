package brink.engine.model;

/**
 * Where a number comes from and how far it is trusted. Descriptive: it never changes a run.
 *
 * @param unit unit of measurement, or empty
 * @param source a citation, a row of a reference, or "judgement"; empty where nothing is said
 * @param confidence how well the evidence supports the number
 * @param note anything else worth knowing, or empty
 */
public record Provenance(String unit, String source, Confidence confidence, String note) {

    /** Nothing said. */
    public static final Provenance UNSTATED = new Provenance("", "", Confidence.UNSTATED, "");

    /** How well the evidence supports a number; never to be mixed with how likely an event is. */
    public enum Confidence {
        /** Fragmentary evidence, or judgement alone. */
        LOW,
        /** Credible evidence with gaps. */
        MODERATE,
        /** Good evidence from several sides. */
        HIGH,
        /** Nothing said. */
        UNSTATED
    }
}
