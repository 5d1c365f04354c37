package brink.engine.plan;

import brink.engine.model.Initiative;
import brink.engine.model.Turns;
import brink.engine.random.Luck;
import java.util.Optional;

/** What it does to have the initiative. */
public final class Leads {

    /** Purpose key of the luck that gives the leader a second opportunity. */
    public static final long EXTRA_PURPOSE = Luck.purpose("second-opportunity");

    private static final int NONE = -1;

    /** Whether anybody can lead at all. */
    public final boolean given;
    /** Whether those who lead move earlier in a step. */
    public final boolean order;
    /** Slot of the half-life in days; -1 where nobody can lead. */
    public final int halfLifeSlot;

    private final int extraSlot;
    private final int weightSlot;
    private final int hasteSlot;

    Leads(Turns turns, Slots slots) {
        Optional<Initiative> initiative = turns.initiative();
        given = initiative.isPresent();
        order = turns.rule() == Turns.Rule.INITIATIVE;
        halfLifeSlot = initiative.map(some -> slots.slot(some.halfLifeDays())).orElse(NONE);
        weightSlot = initiative.map(some -> slots.slot(some.weight())).orElse(NONE);
        extraSlot = initiative.map(some -> slots.slot(some.extra())).orElse(NONE);
        hasteSlot = initiative.map(some -> slots.slot(some.haste())).orElse(NONE);
    }

    /**
     * How much an actor counts among several.
     *
     * @param actor its index
     * @param state the position
     * @param layout of the state
     * @param values the run's slot values
     * @return at least 1; 1 without a lead
     */
    public double weight(int actor, State state, State.Layout layout, double[] values) {
        return given ? 1 + values[weightSlot] * state.real[layout.lead + actor] : 1;
    }

    /**
     * What the lead of others leaves of an actor's precision.
     *
     * @param actor its index
     * @param state the position
     * @param layout of the state
     * @param values the run's slot values
     * @return factor in [0, 1]; 1 for whoever leads most
     */
    public double composure(int actor, State state, State.Layout layout, double[] values) {
        if (!given || values[hasteSlot] == 0) {
            return 1;
        }
        double most = 1;
        for (int other = 0; other < layout.actors; other++) {
            most = Math.max(most, weight(other, state, layout, values));
        }
        return 1 - values[hasteSlot] * (1 - weight(actor, state, layout, values) / most);
    }

    /**
     * Who leads most.
     *
     * @param state the position
     * @param layout of the state
     * @return the actor's index; -1 if nobody leads, or several equally
     */
    public int leader(State state, State.Layout layout) {
        int leader = NONE;
        double most = 0;
        for (int actor = 0; actor < layout.actors; actor++) {
            double lead = state.real[layout.lead + actor];
            if (lead >= most) {
                leader = lead > most ? actor : NONE;
                most = lead;
            }
        }
        return leader;
    }

    /**
     * How likely the one who leads most has a second opportunity in a step.
     *
     * @param leader its index
     * @param state the position
     * @param layout of the state
     * @param values the run's slot values
     * @return probability in [0, 1]: the less, the more the next one counts beside it
     */
    public double chance(int leader, State state, State.Layout layout, double[] values) {
        double next = 0;
        for (int other = 0; other < layout.actors; other++) {
            next = other == leader ? next : Math.max(next, weight(other, state, layout, values));
        }
        return values[extraSlot] * (1 - next / weight(leader, state, layout, values));
    }
}
