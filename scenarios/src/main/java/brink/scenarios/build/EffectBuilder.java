package brink.scenarios.build;

import brink.engine.model.Effect;
import brink.engine.model.Effect.ArrangeTalks.Arrangement;
import brink.engine.model.Parameter;
import brink.scenarios.document.Defaults;
import brink.scenarios.document.EffectEntry;
import brink.scenarios.source.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds effects. A parameter of an effect is named after what the effect does, not after its position
 * in the list, because luck is keyed by that name: reordering or adding effects changes no other draw.
 */
final class EffectBuilder {

    private EffectBuilder() {}

    /**
     * Builds a list of effects.
     *
     * @param at address of the list
     * @param entries as written
     * @return the effects, in order
     */
    static List<Effect> build(Pointer at, List<EffectEntry> entries) {
        List<Effect> effects = new ArrayList<>(entries.size());
        Map<String, Integer> counts = new HashMap<>();
        for (EffectEntry entry : entries) {
            String name = name(entry);
            int count = counts.merge(name, 1, Integer::sum);
            effects.add(effect(at.child(count == 1 ? name : name + ":" + count), entry));
        }
        return effects;
    }

    private static String name(EffectEntry entry) {
        if (entry instanceof EffectEntry.Shift shift) {
            return "shift:" + shift.indicator();
        }
        if (entry instanceof EffectEntry.Assign assign) {
            return "assign:" + assign.indicator();
        }
        if (entry instanceof EffectEntry.Order order) {
            return "order:" + order.packageId();
        }
        if (entry instanceof EffectEntry.Lift lift) {
            return "lift:" + lift.packageId();
        }
        if (entry instanceof EffectEntry.Commit commit) {
            return "commit:" + commit.commitment();
        }
        if (entry instanceof EffectEntry.Convene convene) {
            return "convene:" + convene.talks();
        }
        if (entry instanceof EffectEntry.Postpone postpone) {
            return "postpone:" + postpone.talks();
        }
        if (entry instanceof EffectEntry.CallOff off) {
            return "call-off:" + off.talks();
        }
        if (entry instanceof EffectEntry.Break broken) {
            return "break:" + broken.talks();
        }
        if (entry instanceof EffectEntry.Chance chance) {
            return "chance:"
                    + String.join(
                            "+", chance.branches().keySet().stream().sorted().toList());
        }
        return "rung";
    }

    private static Effect effect(Pointer at, EffectEntry entry) {
        if (entry instanceof EffectEntry.Shift shift) {
            return new Effect.Shift(shift.indicator(), Parameters.of(at.child("by"), shift.by()));
        }
        if (entry instanceof EffectEntry.Assign assign) {
            return new Effect.Assign(assign.indicator(), Parameters.of(at.child("to"), assign.to()));
        }
        if (entry instanceof EffectEntry.Order order) {
            return new Effect.OrderPackage(
                    order.packageId(), Parameters.of(at.child("level"), order.level(), Defaults.LEVEL));
        }
        if (entry instanceof EffectEntry.Lift lift) {
            return new Effect.OrderPackage(lift.packageId(), Parameters.constant(at.child("level"), 0));
        }
        if (entry instanceof EffectEntry.Commit commit) {
            return new Effect.GiveWord(commit.commitment());
        }
        if (entry instanceof EffectEntry.Convene convene) {
            return arrange(convene.talks(), Arrangement.CONVENE, Parameters.days(at.child("in"), convene.in()));
        }
        if (entry instanceof EffectEntry.Postpone postpone) {
            return arrange(postpone.talks(), Arrangement.POSTPONE, Parameters.days(at.child("for"), postpone.delay()));
        }
        if (entry instanceof EffectEntry.CallOff off) {
            return new Effect.ArrangeTalks(off.talks(), Arrangement.CALL_OFF, Optional.empty());
        }
        if (entry instanceof EffectEntry.Break broken) {
            return new Effect.ArrangeTalks(broken.talks(), Arrangement.BREAK, Optional.empty());
        }
        if (entry instanceof EffectEntry.Chance chance) {
            List<Effect.Chance.Branch> branches = new ArrayList<>();
            chance.branches()
                    .forEach((id, branch) ->
                            branches.add(branch(at.child("branches").child(id), id, branch)));
            return new Effect.Chance(branches);
        }
        return rung((EffectEntry.Rung) entry);
    }

    private static Effect arrange(String talks, Arrangement arrangement, Parameter days) {
        return new Effect.ArrangeTalks(talks, arrangement, Optional.of(days));
    }

    private static Effect.Chance.Branch branch(Pointer at, String id, EffectEntry.BranchEntry branch) {
        return new Effect.Chance.Branch(
                id,
                Parameters.of(at.child("probability"), branch.probability()),
                build(at.child("effects"), branch.effects()));
    }

    private static Effect rung(EffectEntry.Rung rung) {
        Optional<Effect> there = rung.to()
                .<Effect>map(id -> new Effect.GoToRung(id, Effect.GoToRung.Manner.TO))
                .or(() -> rung.atLeast().map(id -> new Effect.GoToRung(id, Effect.GoToRung.Manner.AT_LEAST)))
                .or(() -> rung.atMost().map(id -> new Effect.GoToRung(id, Effect.GoToRung.Manner.AT_MOST)));
        return there.orElseGet(() -> new Effect.ClimbRungs(rung.climb().orElseThrow()));
    }
}
