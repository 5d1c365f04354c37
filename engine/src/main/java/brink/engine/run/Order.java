package brink.engine.run;

import brink.engine.model.Turns;
import brink.engine.plan.Actors;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.State;
import brink.engine.quantity.Elementary;
import brink.engine.random.Luck;

/** In which order actors have their turns within a step. */
final class Order {

    private final Plan plan;
    private final RunConstants constants;
    private final boolean drawn;
    private final int[] movers;
    private final double[] keys;
    private final int[] one = new int[1];

    Order(Plan plan, RunConstants constants) {
        this.plan = plan;
        this.constants = constants;
        this.drawn = plan.rule == Turns.Rule.RANDOM || plan.leads.order;
        this.movers = plan.order.clone();
        this.keys = new double[movers.length];
    }

    /** Those who have a turn in this step, the first first; to be read before the next step. */
    int[] of(State state, long occasion) {
        if (plan.rule == Turns.Rule.ALTERNATING) {
            one[0] = plan.order[state.step % plan.order.length];
            return one;
        }
        if (drawn) {
            shuffle(state, occasion);
        }
        return movers;
    }

    /** Sorts the movers by a key of this step's luck; insertion sort, as there are few. */
    private void shuffle(State state, long occasion) {
        for (int i = 0; i < movers.length; i++) {
            int actor = plan.order[i];
            double key = key(actor, state, occasion);
            int j = i;
            while (j > 0 && keys[j - 1] > key) {
                movers[j] = movers[j - 1];
                keys[j] = keys[j - 1];
                j--;
            }
            movers[j] = actor;
            keys[j] = key;
        }
    }

    /** The earlier, the smaller; with leads the first of several is each with the share that it counts for. */
    private double key(int actor, State state, long occasion) {
        long purpose = plan.actors.purpose[actor][Actors.ORDER];
        return plan.leads.order
                ? -Elementary.log(Luck.uniform(occasion, purpose))
                        / plan.leads.weight(actor, state, plan.layout, constants.value)
                : Luck.mix(occasion ^ purpose);
    }
}
