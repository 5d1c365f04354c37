package brink.engine.plan;

import brink.engine.model.Actor;
import brink.engine.model.ActorType;
import brink.engine.model.Parameter;
import brink.engine.model.Scenario;
import java.util.Arrays;
import java.util.Map;

/** What each type wants, as slots in tables; -1 where nothing is at stake. */
public final class Stakes {

    /** The largest number of types of one actor. */
    public static final int MOST_TYPES = 4;

    /** Number of types, all actors together. */
    public final int types;
    /** Slot of points per unit, type by type over the indicators. */
    final int[] indicatorSlot;
    /** Slot of points per rung, type by type. */
    final int[] rungSlot;
    /** Slot of payoffs, type by type over the outcomes. */
    final int[] outcomeSlot;
    /** Slot of the sensitivity to own loss. */
    final int[] lossSlot;
    /** First flow of each type; one entry more than there are types. */
    public final int[] flowStart;
    /** Rung of each flow, or -1. */
    public final int[] flowRung;
    /** Indicator of each flow, or -1. */
    public final int[] flowIndicator;
    /** First step of each flow. */
    public final int[] flowFrom;
    /** First step after each flow. */
    public final int[] flowBefore;
    /** Slot of points per day. */
    public final int[] flowSlot;

    Stakes(Scenario scenario, Names names, Slots slots) {
        types = names.types.size();
        indicatorSlot = blank(types * names.indicators.size());
        rungSlot = blank(types * names.rungs.size());
        outcomeSlot = blank(types * names.outcomes.size());
        lossSlot = blank(types);
        Ints start = new Ints();
        Ints rung = new Ints();
        Ints indicator = new Ints();
        Ints from = new Ints();
        Ints before = new Ints();
        Ints slot = new Ints();
        int type = 0;
        for (Actor actor : scenario.actors()) {
            for (ActorType actorType : actor.types()) {
                ActorType.Stakes stakes = actorType.stakes();
                fill(indicatorSlot, type, names.indicators, stakes.indicators(), slots);
                fill(rungSlot, type, names.rungs, stakes.rungs(), slots);
                fill(outcomeSlot, type, names.outcomes, stakes.outcomes(), slots);
                lossSlot[type] = slots.slot(stakes.lossSensitivity());
                start.add(slot.size());
                for (ActorType.FlowStake flow : stakes.flows()) {
                    rung.add(flow.rung().map(names.rungs::place).orElse(-1));
                    indicator.add(flow.indicator().map(names.indicators::place).orElse(-1));
                    from.add(flow.from().map(scenario.clock()::stepOn).orElse(0));
                    before.add(flow.before().map(scenario.clock()::stepOn).orElse(Integer.MAX_VALUE));
                    slot.add(slots.slot(flow.perDay()));
                }
                type++;
            }
        }
        flowSlot = slot.toArray();
        flowStart = start.closedBy(flowSlot.length);
        flowRung = rung.toArray();
        flowIndicator = indicator.toArray();
        flowFrom = from.toArray();
        flowBefore = before.toArray();
    }

    private static int[] blank(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, -1);
        return slots;
    }

    private static void fill(int[] table, int type, Index index, Map<String, Parameter> stakes, Slots slots) {
        stakes.forEach((id, points) -> table[type * index.size() + index.place(id)] = slots.slot(points));
    }
}
