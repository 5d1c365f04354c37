package brink.engine.plan;

import brink.engine.model.Effect;
import brink.engine.model.Effect.ArrangeTalks;
import brink.engine.model.Effect.Assign;
import brink.engine.model.Effect.Chance;
import brink.engine.model.Effect.ClimbRungs;
import brink.engine.model.Effect.GiveWord;
import brink.engine.model.Effect.GoToRung;
import brink.engine.model.Effect.OrderPackage;
import brink.engine.model.Effect.Shift;
import brink.engine.model.Parameter;
import brink.engine.quantity.Quantile;
import brink.engine.quantity.StandardTables;
import brink.engine.random.Luck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Turns effects into flat lists and leaves.
 *
 * <p>The luck of an effect is keyed by its owner, its kind, its target and, where an owner does the
 * same thing to the same target twice, by how often; so effects can be reordered without changing
 * anyone else's luck.
 */
final class EffectCompiler {

    private static final int MOST_LEAVES = 4096;

    final Ints kind = new Ints();
    final Ints target = new Ints();
    final Ints extra = new Ints();
    final List<Double> mean = new ArrayList<>();
    final List<Quantile> luck = new ArrayList<>();
    final List<Long> purpose = new ArrayList<>();
    final Ints listStart = new Ints();
    final Ints listEnd = new Ints();
    final Ints branchList = new Ints();
    final Ints branchSlot = new Ints();
    final Ints leafStart = new Ints();
    final Ints leafEffect = new Ints();
    final Ints factorStart = new Ints();
    final Ints leafFactor = new Ints();

    private final Names names;
    private final Slots slots;
    private final StandardTables tables;
    private final Quantile nothing = Quantile.of(new brink.engine.quantity.Quantity.Constant(0));

    EffectCompiler(Names names, Slots slots, StandardTables tables) {
        this.names = names;
        this.slots = slots;
        this.tables = tables;
    }

    /** Compiles a list of effects and gives its number. */
    int compile(String owner, List<Effect> effects) {
        int start = kind.size();
        for (int i = 0; i < effects.size(); i++) {
            kind.add(0);
            target.add(0);
            extra.add(0);
            mean.add(0.0);
            luck.add(nothing);
            purpose.add(0L);
        }
        int list = listStart.add(start);
        listEnd.add(start + effects.size());
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < effects.size(); i++) {
            String identity = identity(effects.get(i));
            int repetition = seen.merge(identity, 1, Integer::sum);
            place(start + i, effects.get(i), owner + "/" + identity + "#" + repetition);
        }
        return list;
    }

    /** Unfolds a list into leaves and gives the number of the first; they end where the next begin. */
    int unfold(String owner, int list) {
        int first = leafStart.size();
        List<List<Integer>> leaves = leaves(list, owner);
        for (List<Integer> leaf : leaves) {
            leafStart.add(leafEffect.size());
            factorStart.add(leafFactor.size());
            // An entry is an effect (even) or a factor (odd), folded into one number.
            for (int entry : leaf) {
                if ((entry & 1) == 0) {
                    leafEffect.add(entry >> 1);
                } else {
                    leafFactor.add(entry >> 1);
                }
            }
        }
        return first;
    }

    /** Number of leaves so far. */
    int leaves() {
        return leafStart.size();
    }

    private List<List<Integer>> leaves(int list, String owner) {
        List<List<Integer>> paths = List.of(List.of());
        for (int e = listStart.get(list); e < listEnd.get(list); e++) {
            List<List<Integer>> next = new ArrayList<>();
            for (List<Integer> tail : alternatives(e, owner)) {
                for (List<Integer> path : paths) {
                    List<Integer> joined = new ArrayList<>(path);
                    joined.addAll(tail);
                    next.add(joined);
                }
            }
            if (next.size() > MOST_LEAVES) {
                throw new IllegalArgumentException(
                        "%s has more than %s combinations of chance branches".formatted(owner, MOST_LEAVES));
            }
            paths = next;
        }
        return paths;
    }

    private List<List<Integer>> alternatives(int effect, String owner) {
        if (kind.get(effect) != Effects.CHANCE) {
            return List.of(List.of(effect << 1));
        }
        List<List<Integer>> result = new ArrayList<>();
        for (int b = target.get(effect); b < target.get(effect) + extra.get(effect); b++) {
            for (List<Integer> leaf : leaves(branchList.get(b), owner)) {
                List<Integer> path = new ArrayList<>();
                path.add((b << 1) | 1);
                path.addAll(leaf);
                result.add(path);
            }
        }
        result.add(List.of(((-1 - effect) << 1) | 1));
        return result;
    }

    private static String identity(Effect effect) {
        if (effect instanceof Shift e) {
            return "shift:" + e.indicator();
        }
        if (effect instanceof Assign e) {
            return "assign:" + e.indicator();
        }
        if (effect instanceof GoToRung || effect instanceof ClimbRungs) {
            return "rung";
        }
        if (effect instanceof OrderPackage e) {
            return "order:" + e.sanctionPackage();
        }
        if (effect instanceof GiveWord e) {
            return "give:" + e.commitment();
        }
        if (effect instanceof ArrangeTalks e) {
            return e.arrangement().name().toLowerCase(Locale.ROOT) + ":" + e.meeting();
        }
        return ((Chance) effect)
                .branches().stream().map(Chance.Branch::id).collect(Collectors.joining("+", "chance:", ""));
    }

    private void place(int e, Effect effect, String path) {
        purpose.set(e, Luck.purpose("effect", path));
        if (effect instanceof Shift shift) {
            amount(e, Effects.SHIFT, names.indicators.place(shift.indicator()), shift.by());
        } else if (effect instanceof Assign assign) {
            amount(e, Effects.ASSIGN, names.indicators.place(assign.indicator()), assign.to());
        } else if (effect instanceof GoToRung go) {
            kind.set(e, Effects.TO + go.manner().ordinal());
            target.set(e, names.rungs.place(go.rung()));
        } else if (effect instanceof ClimbRungs climb) {
            kind.set(e, Effects.CLIMB);
            target.set(e, climb.rungs());
        } else if (effect instanceof OrderPackage order) {
            kind.set(e, Effects.ORDER);
            target.set(e, names.packages.place(order.sanctionPackage()));
            extra.set(e, slots.slot(order.level()));
        } else if (effect instanceof GiveWord give) {
            kind.set(e, Effects.GIVE);
            target.set(e, names.commitments.place(give.commitment()));
        } else if (effect instanceof ArrangeTalks talks) {
            kind.set(e, Effects.CONVENE + talks.arrangement().ordinal());
            target.set(e, names.talks.place(talks.meeting()));
            extra.set(e, talks.days().map(slots::slot).orElse(-1));
        } else {
            chance(e, (Chance) effect, path);
        }
    }

    private void amount(int e, int operation, int indicator, Parameter amount) {
        Quantile quantile = Quantile.of(amount.quantity(), tables);
        kind.set(e, operation);
        target.set(e, indicator);
        mean.set(e, quantile.mean());
        luck.set(e, quantile);
        extra.set(e, amount.quantity().isConstant() ? 0 : 1);
    }

    private void chance(int e, Chance chance, String path) {
        int first = branchList.size();
        for (Chance.Branch branch : chance.branches()) {
            branchList.add(0);
            branchSlot.add(slots.slot(branch.probability()));
        }
        kind.set(e, Effects.CHANCE);
        target.set(e, first);
        extra.set(e, chance.branches().size());
        for (int b = 0; b < chance.branches().size(); b++) {
            Chance.Branch branch = chance.branches().get(b);
            branchList.set(first + b, compile(path + "/" + branch.id(), branch.effects()));
        }
    }
}
