package brink.engine.model;

import java.util.List;

/**
 * How the crisis can end.
 *
 * @param order the outcomes in order of precedence: the first whose condition holds ends the run
 * @param horizon id of the outcome of a run that reaches the horizon; its own condition, if any, can
 *     end a run earlier too
 */
public record Outcomes(List<Outcome> order, String horizon) {

    /** Copies the list; refuses an id used twice and a horizon that is not listed. */
    public Outcomes {
        order = List.copyOf(order);
        Scenario.sorted("outcome", order, Outcome::id);
        if (order.stream().noneMatch(outcome -> outcome.id().equals(horizon))) {
            throw new IllegalArgumentException("horizon outcome (%s) must be one of the outcomes".formatted(horizon));
        }
    }

    /**
     * One way to end.
     *
     * @param id kebab-case id
     * @param name for readers
     * @param when condition that ends the run; {@code Any} of nothing for an outcome that only the
     *     horizon reaches
     */
    public record Outcome(String id, String name, Condition when) {}
}
