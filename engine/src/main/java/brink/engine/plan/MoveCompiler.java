package brink.engine.plan;

import brink.engine.model.Condition;
import brink.engine.model.Move;
import brink.engine.model.Scenario;
import brink.engine.random.Luck;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Fills the moves' columns. */
final class MoveCompiler {

    final Ints actor = new Ints();
    final Ints when = new Ints();
    final Ints effects = new Ints();
    final Ints leafStart = new Ints();
    final Ints costSlot = new Ints();
    final Ints propensitySlot = new Ints();
    final Ints cooldownSlot = new Ints();
    final Ints uses = new Ints();
    final Ints claritySlot = new Ints();
    final Ints severitySlot = new Ints();
    final BitSet waiting = new BitSet();
    final List<Long> observers = new ArrayList<>();
    final List<Long> purpose = new ArrayList<>();

    private final Scenario scenario;
    private int leaves;
    private final Names names;
    private final Slots slots;
    private final ConditionCompiler conditions;
    private final EffectCompiler effectCompiler;

    MoveCompiler(Scenario scenario, Names names, Slots slots, ConditionCompiler conditions, EffectCompiler effects) {
        this.scenario = scenario;
        this.names = names;
        this.slots = slots;
        this.conditions = conditions;
        this.effectCompiler = effects;
    }

    void compile() {
        for (Move move : scenario.moves()) {
            add(move);
        }
        leaves = effectCompiler.leaves();
    }

    private void add(Move move) {
        waiting.set(actor.size(), move.kind() == Move.Kind.HOLD);
        int owner = names.actors.place(move.actor());
        String path = "move/" + move.id();
        actor.add(owner);
        when.add(move.when().equals(Condition.ALWAYS) ? -1 : conditions.compile(move.when()));
        int list = effectCompiler.compile(path, move.effects());
        effects.add(list);
        leafStart.add(effectCompiler.unfold(path, list));
        costSlot.add(slots.slot(move.cost()));
        propensitySlot.add(slots.slot(move.propensity()));
        boolean always = move.limits().cooldownDays().quantity().high() == 0;
        cooldownSlot.add(always ? -1 : slots.slot(move.limits().cooldownDays()));
        uses.add(move.limits().uses().orElse(Integer.MAX_VALUE));
        claritySlot.add(slots.slot(move.signal().clarity()));
        severitySlot.add(slots.slot(move.filing().severity()));
        observers.add(observersOf(move) & ~(1L << owner));
        purpose.add(Luck.purpose("option", move.id()));
    }

    private long observersOf(Move move) {
        if (move.signal().observers().isEmpty()) {
            return -1L;
        }
        long bits = 0;
        for (String id : move.signal().observers().get()) {
            bits |= 1L << names.actors.place(id);
        }
        return bits;
    }

    /** Finds what each move can bring about, once conditions and effects are compiled. */
    Moves finish(Effects compiled, int[] outcomePrograms, Commitments commitments, Actors actors) {
        Moves moves = new Moves(this, leaves);
        reach(moves, compiled, outcomePrograms, commitments);
        for (int move = 0; move < moves.count; move++) {
            actors.calls[moves.actor[move]] |= moves.calls[move];
        }
        return moves;
    }

    /** The indicators that any outcome asks about. */
    private BitSet watched(int[] outcomePrograms) {
        BitSet watched = new BitSet();
        for (int program : outcomePrograms) {
            if (program >= 0) {
                watched.or(conditions.reads(program).indicators);
            }
        }
        return watched;
    }

    private void reach(Moves moves, Effects compiled, int[] outcomePrograms, Commitments commitments) {
        BitSet watched = watched(outcomePrograms);
        for (int move = 0; move < moves.count; move++) {
            ConditionCompiler.Reads touched = touched(move, moves, compiled, commitments);
            moves.orders[move] = !touched.packages.isEmpty();
            touched.moves.set(move);
            Ints reachable = new Ints();
            for (int outcome = 0; outcome < outcomePrograms.length; outcome++) {
                if (outcomePrograms[outcome] >= 0 && meets(touched, conditions.reads(outcomePrograms[outcome]))) {
                    reachable.add(outcome);
                    moves.countsForOutcomes[move] |=
                            conditions.reads(outcomePrograms[outcome]).moves.get(move);
                }
            }
            moves.calls[move] = calls(move, moves, touched, commitments);
            moves.reachable[move] = reachable.toArray();
            touched.indicators.and(watched);
            boolean other =
                    touched.rung || touched.talks || !touched.packages.isEmpty() || moves.countsForOutcomes[move];
            moves.gateIndicator[move] =
                    touched.indicators.cardinality() == 1 && !other ? touched.indicators.nextSetBit(0) : -1;
        }
    }

    private boolean calls(int move, Moves moves, ConditionCompiler.Reads touched, Commitments commitments) {
        if (touched.words || touched.talks) {
            return true;
        }
        for (int c = 0; c < commitments.count; c++) {
            int trigger = commitments.trigger[c];
            boolean meets = trigger < 0
                    ? touched.rung || commitments.addressee[c] == moves.actor[move]
                    : meets(touched, conditions.reads(trigger));
            if (meets) {
                return true;
            }
        }
        return false;
    }

    private static ConditionCompiler.Reads touched(int move, Moves moves, Effects compiled, Commitments commitments) {
        ConditionCompiler.Reads touched = new ConditionCompiler.Reads();
        int end = compiled.leafStart[moves.leafStart[move + 1]];
        for (int i = compiled.leafStart[moves.leafStart[move]]; i < end; i++) {
            int effect = compiled.leafEffect[i];
            switch (compiled.kind[effect]) {
                case Effects.SHIFT, Effects.ASSIGN -> touched.indicators.set(compiled.target[effect]);
                case Effects.ORDER -> touched.packages.set(compiled.target[effect]);
                case Effects.CONVENE, Effects.POSTPONE, Effects.CALL_OFF, Effects.BREAK -> touched.talks = true;
                case Effects.GIVE -> give(compiled.target[effect], touched, commitments);
                default -> touched.rung = true;
            }
        }
        return touched;
    }

    /** Giving a word can make it due at once, and shows how large the package is that it promises. */
    private static void give(int commitment, ConditionCompiler.Reads touched, Commitments commitments) {
        touched.words = true;
        if (commitments.sanction[commitment] >= 0) {
            touched.packages.set(commitments.sanction[commitment]);
        }
    }

    private static boolean meets(ConditionCompiler.Reads touched, ConditionCompiler.Reads read) {
        return (touched.rung && read.rung)
                || (touched.talks && read.talks)
                || intersects(touched.indicators, read.indicators)
                || intersects(touched.packages, read.packages)
                || intersects(touched.moves, read.moves);
    }

    private static boolean intersects(BitSet one, BitSet other) {
        return one.intersects(other);
    }
}
