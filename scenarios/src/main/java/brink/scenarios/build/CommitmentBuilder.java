package brink.scenarios.build;

import brink.engine.model.Commitment;
import brink.engine.model.Commitment.Deadline;
import brink.engine.model.Commitment.Response;
import brink.engine.model.Commitment.Showing;
import brink.engine.model.Commitment.Trigger;
import brink.engine.model.Commitment.Wording;
import brink.scenarios.document.CommitmentEntry;
import brink.scenarios.document.CommitmentEntry.ResponseEntry;
import brink.scenarios.document.Defaults;
import brink.scenarios.source.Pointer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Builds commitments. */
final class CommitmentBuilder {

    private CommitmentBuilder() {}

    static Commitment build(Pointer at, String id, CommitmentEntry entry) {
        Pointer trigger = at.child("trigger");
        return new Commitment(
                id,
                entry.name().orElse(id),
                entry.issuer(),
                entry.addressee(),
                Commitment.Kind.valueOf(entry.kind().toUpperCase(Locale.ROOT)),
                entry.trigger()
                        .severity()
                        .<Trigger>map(given -> new Trigger.Severity(
                                Parameters.of(trigger.child("severity"), given),
                                Parameters.of(at.child("clarity"), entry.clarity(), Defaults.WORD_CLARITY)))
                        .orElseGet(() -> new Trigger.When(ConditionBuilder.build(trigger, entry.trigger()))),
                response(at, entry),
                new Wording(
                        Parameters.of(at.child("publicity"), entry.publicity(), Defaults.PUBLICITY),
                        Parameters.of(at.child("stake"), entry.stake(), Defaults.STAKE),
                        Parameters.of(at.child("capability"), entry.capability(), Defaults.CAPABILITY)),
                deadline(at, entry),
                entry.given().orElse(true));
    }

    private static Response response(Pointer at, CommitmentEntry entry) {
        ResponseEntry given = entry.response();
        Pointer response = at.child("response");
        return given.packageId()
                .<Response>map(sanctions -> new Response.Sanction(
                        sanctions,
                        Parameters.of(response.child("partial"), given.partial(), Defaults.PARTIAL),
                        new Showing(
                                Parameters.of(at.child("disclosure"), entry.disclosure(), Defaults.DISCLOSURE),
                                Parameters.of(at.child("guess"), entry.guess(), Defaults.GUESS))))
                .orElseGet(() -> new Response.Act(EffectBuilder.build(
                        response.child("effects"), given.effects().orElse(List.of()))));
    }

    private static Optional<Deadline> deadline(Pointer at, CommitmentEntry entry) {
        return entry.deadline()
                .<Deadline>map(Deadline.On::new)
                .or(() -> entry.lapsesAfter()
                        .map(time -> new Deadline.After(Parameters.days(at.child("lapses-after"), time))));
    }
}
