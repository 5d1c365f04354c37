package brink.scenarios.check;

import brink.scenarios.source.Pointer;
import java.util.Set;

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
     * Whether the rule's findings can be trusted in a document that has other faults.
     *
     * @param standIns addresses of values that are not what the author wrote
     * @return true if what it finds elsewhere doesn't depend on them
     */
    default boolean holdsBeside(Set<Pointer> standIns) {
        return true;
    }

    /** Whether a part of the document, and all that it lies in, is as its author wrote it. */
    static boolean untouched(Set<Pointer> standIns, Pointer part) {
        return standIns.stream().noneMatch(standIn -> standIn.isWithin(part) || part.isWithin(standIn));
    }
}
