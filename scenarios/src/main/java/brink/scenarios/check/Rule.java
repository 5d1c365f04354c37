package brink.scenarios.check;

/** One thing that must hold in a scenario beyond what the schema can ask. */
interface Rule {

    /**
     * Reads the document and reports what breaks the rule.
     *
     * @param subject the document and what is known about the format
     * @param findings where to report
     */
    void check(Subject subject, Findings findings);

    /**
     * Whether the rule looks at one place at a time, so that its findings hold even in a document that
     * has other faults.
     *
     * @return true if so
     */
    default boolean isLocal() {
        return true;
    }
}
