package brink.engine.plan;

import brink.engine.model.Clock;
import brink.engine.model.Condition;
import brink.engine.model.Condition.All;
import brink.engine.model.Condition.Any;
import brink.engine.model.Condition.Believes;
import brink.engine.model.Condition.Held;
import brink.engine.model.Condition.InForce;
import brink.engine.model.Condition.InRange;
import brink.engine.model.Condition.InWindow;
import brink.engine.model.Condition.Made;
import brink.engine.model.Condition.Not;
import brink.engine.model.Condition.OnRung;
import brink.engine.model.Condition.TalksStand;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Turns conditions into programs, and notes what each of them depends on. */
final class ConditionCompiler {

    /** What the truth of a condition can depend on, besides time. */
    static final class Reads {
        boolean rung;
        boolean words;
        boolean time;
        boolean talks;
        final BitSet indicators = new BitSet();
        final BitSet packages = new BitSet();
        final BitSet moves = new BitSet();
    }

    private static final int DEEPEST = 100;

    private final Names names;
    private final Clock clock;
    private final Slots slots;
    private final List<Integer> code = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Reads> reads = new ArrayList<>();
    private final List<Integer> heldPrograms = new ArrayList<>();

    ConditionCompiler(Names names, Clock clock, Slots slots) {
        this.names = names;
        this.clock = clock;
        this.slots = slots;
    }

    /** Compiles a condition and gives its program number. */
    int compile(Condition condition) {
        List<Integer> body = new ArrayList<>();
        Reads read = new Reads();
        emit(condition, body, read, 0);
        starts.add(code.size());
        code.addAll(body);
        reads.add(read);
        return starts.size() - 1;
    }

    Reads reads(int program) {
        return reads.get(program);
    }

    int heldCount() {
        return heldPrograms.size();
    }

    Conditions finish(State.Layout layout) {
        int[] first = IntStream.concat(starts.stream().mapToInt(Integer::intValue), IntStream.of(code.size()))
                .toArray();
        return new Conditions(
                code.stream().mapToInt(Integer::intValue).toArray(),
                first,
                heldPrograms.stream().mapToInt(Integer::intValue).toArray(),
                layout,
                clock.stepDays());
    }

    private void emit(Condition condition, List<Integer> body, Reads read, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("a condition must not nest deeper than " + DEEPEST);
        }
        if (condition instanceof All all) {
            group(Conditions.UNLESS, all.parts(), body, read, depth);
        } else if (condition instanceof Any any) {
            group(Conditions.IF, any.parts(), body, read, depth);
        } else if (condition instanceof Not not) {
            emit(not.part(), body, read, depth + 1);
            body.addAll(List.of(Conditions.NOT, 0));
        } else if (condition instanceof Held held) {
            held(held, body, read, depth);
        } else {
            leaf(condition, body, read);
        }
    }

    /** Parts one after another; as soon as one decides the group, the rest is jumped over. */
    private void group(int jump, List<Condition> parts, List<Integer> body, Reads read, int depth) {
        if (parts.isEmpty()) {
            test(body, Conditions.CONSTANT, jump == Conditions.UNLESS ? 1 : 0, 0, 0);
        }
        List<Integer> jumps = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            emit(parts.get(i), body, read, depth + 1);
            if (i + 1 < parts.size()) {
                jumps.add(body.size());
                body.addAll(List.of(jump, 0));
            }
        }
        for (int from : jumps) {
            body.set(from + 1, body.size() - from);
        }
    }

    private void held(Held held, List<Integer> body, Reads read, int depth) {
        int program = compile(held.condition());
        read.time = true;
        heldPrograms.add(program);
        int number = heldPrograms.size() - 1;
        emit(held.condition(), body, read, depth + 1);
        body.addAll(List.of(Conditions.UNLESS, 6));
        test(body, Conditions.HELD, number, slots.slot(held.forDays()), 0);
    }

    private void leaf(Condition condition, List<Integer> body, Reads read) {
        if (condition instanceof OnRung c) {
            read.rung = true;
            int low = c.lowest().map(names.rungs::place).orElse(0);
            int high = c.highest().map(names.rungs::place).orElse(names.rungs.size() - 1);
            test(body, Conditions.RUNG, low, high, 0);
        } else if (condition instanceof InRange c) {
            int indicator = names.indicators.place(c.indicator());
            read.indicators.set(indicator);
            int low = c.atLeast().map(slots::slot).orElse(Conditions.NONE);
            int high = c.below().map(slots::slot).orElse(Conditions.NONE);
            test(body, Conditions.INDICATOR, indicator, low, high);
        } else if (condition instanceof InWindow c) {
            int from = c.from().map(clock::stepOn).orElse(0);
            int before = c.before().map(clock::stepOn).orElse(Integer.MAX_VALUE);
            read.time = true;
            test(body, Conditions.WINDOW, from, before, 0);
        } else if (condition instanceof Made c) {
            int move = names.moves.place(c.move());
            read.moves.set(move);
            read.time |= c.withinDays().isPresent();
            test(
                    body,
                    Conditions.MADE,
                    move,
                    c.times(),
                    c.withinDays().map(slots::slot).orElse(Conditions.NONE));
        } else if (condition instanceof InForce c) {
            int number = names.packages.place(c.sanctionPackage());
            read.packages.set(number);
            test(body, Conditions.IN_FORCE, number, 0, 0);
        } else if (condition instanceof TalksStand c) {
            int meeting = names.talks.place(c.meeting());
            read.talks = true;
            int offer = c.offer()
                    .map(id -> names.offers.place(c.meeting() + "/" + id))
                    .orElse(Conditions.NONE);
            test(body, Conditions.TALKS, meeting, c.stage().ordinal(), offer);
        } else {
            Believes c = (Believes) condition;
            int cell = names.actors.place(c.observer()) * names.types.size()
                    + names.types.place(c.actor() + "/" + c.type());
            test(body, Conditions.BELIEF, cell, slots.slot(c.atLeast()), 0);
        }
    }

    private static void test(List<Integer> body, int operation, int a, int b, int c) {
        body.addAll(List.of(operation, a, b, c));
    }
}
