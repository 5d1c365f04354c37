package brink.scenarios.check;

import brink.scenarios.amount.Amounts;
import brink.scenarios.document.DurationEntry;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceText;
import java.util.Set;

/** A distribution in the library should say where it comes from, itself or through what it belongs to. */
final class Unsourced implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        subject.each(ParameterEntry.class, (at, entry) -> {
            if (Amounts.isUncertain(entry) && entry.source().isEmpty()) {
                warn(at, findings);
            }
        });
        subject.each(DurationEntry.class, (at, entry) -> {
            if (!entry.kind().equals("constant") && entry.source().isEmpty()) {
                warn(at, findings);
            }
        });
    }

    private static void warn(Pointer at, Findings findings) {
        if (findings.placeOf(at).file().startsWith(SourceText.LIBRARY) && !findings.isCited(at)) {
            String message =
                    "%s is a distribution without a source, in the library it should have one".formatted(at.dotted());
            findings.warning("no-source", at, message, "Maybe \"source\": \"judgement\"");
        }
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return standIns.isEmpty();
    }
}
