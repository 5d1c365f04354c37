package brink.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * Who moves in which order within a step.
 *
 * @param order every actor's id, once
 * @param rule how the order is used
 * @param initiative how actors come to lead, if they can
 */
public record Turns(List<String> order, Rule rule, Optional<Initiative> initiative) {

    /** Copies the list; refuses an order by initiative without it. */
    public Turns {
        order = List.copyOf(order);
        if (rule == Rule.INITIATIVE && initiative.isEmpty()) {
            throw new IllegalArgumentException("the rule initiative needs an initiative");
        }
    }

    /**
     * Turns in which nobody can lead.
     *
     * @param order every actor's id, once
     * @param rule any but {@link Rule#INITIATIVE}
     */
    public Turns(List<String> order, Rule rule) {
        this(order, rule, Optional.empty());
    }

    /** How the listed order is used. */
    public enum Rule {
        /** Each step, every actor with an opportunity moves, in the listed order. */
        LISTED,
        /** One actor a step, in the listed order, round and round. */
        ALTERNATING,
        /** Each step, every actor with an opportunity moves, in an order drawn anew. */
        RANDOM,
        /**
         * Each step, every actor with an opportunity chooses by the position before anybody has moved; the moves then
         * take place in the listed order, those that are still possible.
         */
        SIMULTANEOUS,
        /** The same, but the more an actor leads, the earlier it tends to move. */
        INITIATIVE
    }
}
