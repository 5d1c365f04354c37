package brink.engine.model;

import java.util.List;

/**
 * Who moves in which order within a step.
 *
 * @param order every actor's id, once
 * @param rule how the order is used
 */
public record Turns(List<String> order, Rule rule) {

    /** Copies the list. */
    public Turns {
        order = List.copyOf(order);
    }

    /** How the listed order is used. */
    public enum Rule {
        /** Each step, every actor with an opportunity moves, in the listed order. */
        LISTED,
        /** One actor a step, in the listed order, round and round. */
        ALTERNATING,
        /** Each step, every actor with an opportunity moves, in an order drawn anew. */
        RANDOM
    }
}
