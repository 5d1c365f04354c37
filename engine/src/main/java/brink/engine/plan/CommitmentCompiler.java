package brink.engine.plan;

import brink.engine.model.Clock;
import brink.engine.model.Commitment;
import brink.engine.model.Commitment.Deadline;
import brink.engine.model.Commitment.Response;
import brink.engine.model.Commitment.Trigger;
import brink.engine.model.Effect;
import brink.engine.random.Luck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills the commitments' columns. */
final class CommitmentCompiler {

    final Ints issuer = new Ints();
    final Ints addressee = new Ints();
    final Ints trigger = new Ints();
    final Ints severitySlot = new Ints();
    final Ints claritySlot = new Ints();
    final Ints publicitySlot = new Ints();
    final Ints stakeSlot = new Ints();
    final Ints capabilitySlot = new Ints();
    final Ints deadlineStep = new Ints();
    final Ints deadlineSlot = new Ints();
    final Ints sanction = new Ints();
    final Ints partialSlot = new Ints();
    final Ints disclosureSlot = new Ints();
    final Ints guessSlot = new Ints();
    final Ints effects = new Ints();
    final Ints leafStart = new Ints();
    final Ints leafEnd = new Ints();
    final Ints group = new Ints();
    final List<Integer> givenBefore = new ArrayList<>();
    final List<Long> tolerancePurpose = new ArrayList<>();
    final List<Long> ablePurpose = new ArrayList<>();
    final List<Long> answerPurpose = new ArrayList<>();

    private final Clock clock;
    private final Names names;
    private final Slots slots;
    private final ConditionCompiler conditions;
    private final EffectCompiler effectCompiler;

    CommitmentCompiler(Clock clock, Names names, Slots slots, ConditionCompiler conditions, EffectCompiler effects) {
        this.clock = clock;
        this.names = names;
        this.slots = slots;
        this.conditions = conditions;
        this.effectCompiler = effects;
    }

    Commitments compile(List<Commitment> commitments) {
        for (Commitment commitment : commitments) {
            add(commitment);
        }
        return new Commitments(this);
    }

    private void add(Commitment commitment) {
        if (commitment.given()) {
            givenBefore.add(issuer.size());
        }
        issuer.add(names.actors.place(commitment.issuer()));
        addressee.add(names.actors.place(commitment.addressee()));
        if (commitment.trigger() instanceof Trigger.Severity severity) {
            trigger.add(-1);
            severitySlot.add(slots.slot(severity.severity()));
            claritySlot.add(slots.slot(severity.clarity()));
        } else {
            trigger.add(conditions.compile(((Trigger.When) commitment.trigger()).condition()));
            severitySlot.add(-1);
            claritySlot.add(-1);
        }
        publicitySlot.add(slots.slot(commitment.wording().publicity()));
        stakeSlot.add(slots.slot(commitment.wording().stake()));
        capabilitySlot.add(slots.slot(commitment.wording().capability()));
        Optional<Deadline> deadline = commitment.deadline();
        deadlineStep.add(
                deadline.isPresent() && deadline.get() instanceof Deadline.On on
                        ? clock.stepOn(on.date())
                        : Integer.MAX_VALUE);
        deadlineSlot.add(
                deadline.isPresent() && deadline.get() instanceof Deadline.After after ? slots.slot(after.days()) : -1);
        respond(commitment);
        tolerancePurpose.add(Luck.purpose("grey-zone", commitment.issuer()));
        ablePurpose.add(Luck.purpose("capability", commitment.id()));
        for (String answer : List.of("honour", "partial", "renege")) {
            answerPurpose.add(Luck.purpose("answer", commitment.id(), answer));
        }
    }

    private void respond(Commitment commitment) {
        int own = group.size();
        String path = "commitment/" + commitment.id();
        List<Effect> promised = List.of();
        if (commitment.response() instanceof Response.Sanction given) {
            int number = names.packages.place(given.sanctionPackage());
            sanction.add(number);
            boolean never = given.partial().quantity().high() == 0;
            partialSlot.add(never ? -1 : slots.slot(given.partial()));
            disclosureSlot.add(slots.slot(given.showing().disclosure()));
            guessSlot.add(slots.slot(given.showing().guess()));
            group.add(firstLike(own, number));
        } else {
            sanction.add(-1);
            partialSlot.add(-1);
            disclosureSlot.add(-1);
            guessSlot.add(-1);
            group.add(own);
            promised = ((Response.Act) commitment.response()).effects();
        }
        int list = effectCompiler.compile(path, promised);
        effects.add(list);
        leafStart.add(effectCompiler.unfold(path, list));
        leafEnd.add(effectCompiler.leaves());
    }

    private int firstLike(int own, int number) {
        for (int c = 0; c < own; c++) {
            if (sanction.get(c) == number && issuer.get(c) == issuer.get(own)) {
                return c;
            }
        }
        return own;
    }
}
