package brink.scenarios.build;

import brink.engine.model.Actor;
import brink.engine.model.ActorType;
import brink.engine.model.Policy;
import brink.scenarios.document.ActorEntry;
import brink.scenarios.document.Defaults;
import brink.scenarios.document.PaceEntry;
import brink.scenarios.document.PolicyEntry;
import brink.scenarios.document.TypeEntry;
import brink.scenarios.source.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Builds actors, their types and policies. */
final class ActorBuilder {

    private ActorBuilder() {}

    static Actor build(Pointer at, String id, ActorEntry entry) {
        List<ActorType> types = new ArrayList<>();
        entry.types().forEach((type, given) -> types.add(type(at.child("types").child(type), type, given)));
        return new Actor(
                id,
                entry.name(),
                types,
                Parameters.of(at.child("lambda"), entry.lambda()),
                pace(at.child("pace"), entry.pace()),
                Parameters.of(at.child("epsilon"), entry.epsilon(), Defaults.EPSILON),
                foresight(at.child("foresight"), entry.foresight()),
                policy(at.child("policy"), entry.policy()),
                new Actor.Traits(
                        Parameters.of(at.child("loss-aversion"), entry.lossAversion(), Defaults.LOSS_AVERSION),
                        Parameters.of(at.child("type-drift"), entry.typeDrift(), Defaults.TYPE_DRIFT),
                        Parameters.of(at.child("audience"), entry.audience(), Defaults.AUDIENCE),
                        Parameters.days(
                                at.child("audience-half-life"),
                                entry.audienceHalfLife(),
                                Defaults.AUDIENCE_HALF_LIFE)));
    }

    private static Actor.Pace pace(Pointer at, PaceEntry entry) {
        return entry.rate()
                .<Actor.Pace>map(rate -> new Actor.Pace.Rate(Parameters.of(at, rate)))
                .orElseGet(Actor.Pace.EveryStep::new);
    }

    private static Actor.Foresight foresight(Pointer at, Optional<ActorEntry.ForesightEntry> entry) {
        return new Actor.Foresight(
                entry.flatMap(ActorEntry.ForesightEntry::depth).orElse(Defaults.DEPTH),
                entry.flatMap(ActorEntry.ForesightEntry::rivals),
                Parameters.days(
                        at.child("horizon"), entry.flatMap(ActorEntry.ForesightEntry::horizon), Defaults.HORIZON),
                Parameters.of(
                        at.child("discount"), entry.flatMap(ActorEntry.ForesightEntry::discount), Defaults.DISCOUNT),
                entry.flatMap(ActorEntry.ForesightEntry::learning)
                        .map(learning -> Actor.Foresight.Learning.valueOf(learning.toUpperCase(Locale.ROOT)))
                        .orElse(Actor.Foresight.Learning.PASSIVE));
    }

    private static Policy policy(Pointer at, Optional<PolicyEntry> entry) {
        PolicyEntry given = entry.orElseGet(() -> new PolicyEntry.Quantal(Optional.empty()));
        if (given instanceof PolicyEntry.Random) {
            return new Policy.Random();
        }
        if (given instanceof PolicyEntry.Scripted scripted) {
            return new Policy.Scripted(scripted.script().stream()
                    .map(line -> new Policy.Scripted.Entry(line.date(), line.move()))
                    .toList());
        }
        if (given instanceof PolicyEntry.Rules rules) {
            List<Policy.Rules.Rule> built = new ArrayList<>();
            for (PolicyEntry.RuleEntry rule : rules.rules()) {
                Pointer when = at.child("rules").child(built.size()).child("when");
                built.add(new Policy.Rules.Rule(ConditionBuilder.build(when, rule.when()), rule.move()));
            }
            return new Policy.Rules(built);
        }
        return new Policy.Quantal();
    }

    private static ActorType type(Pointer at, String id, TypeEntry entry) {
        return new ActorType(
                id,
                entry.name().orElse(id),
                Parameters.of(at.child("weight"), entry.weight(), Defaults.WEIGHT),
                stakes(at.child("stakes"), entry.stakes()));
    }

    private static ActorType.Stakes stakes(Pointer at, Optional<TypeEntry.StakesEntry> entry) {
        TypeEntry.StakesEntry given = entry.orElseGet(() ->
                new TypeEntry.StakesEntry(Map.of(), Map.of(), Map.of(), Optional.empty(), Map.of(), Optional.empty()));
        List<ActorType.FlowStake> flows = new ArrayList<>();
        given.flows()
                .forEach((id, flow) -> flows.add(new ActorType.FlowStake(
                        id,
                        flow.rung(),
                        flow.indicator(),
                        Parameters.of(at.child("flows").child(id).child("per-day"), flow.perDay()),
                        flow.from(),
                        flow.before())));
        return new ActorType.Stakes(
                Parameters.map(at.child("indicators"), given.indicators()),
                Parameters.map(at.child("rungs"), given.rungs()),
                Parameters.map(at.child("outcomes"), given.outcomes()),
                Parameters.of(at.child("loss"), given.loss(), Defaults.LOSS),
                flows);
    }
}
