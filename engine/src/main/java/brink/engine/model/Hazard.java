package brink.engine.model;

import java.util.List;

/**
 * An incident that nobody chooses.
 *
 * @param id kebab-case id
 * @param name for readers
 * @param perDay rate per day at the reference levels, at least 0
 * @param factors how indicators raise or lower the rate, sorted by indicator
 * @param when condition under which it can happen
 * @param effects what it does
 */
public record Hazard(
        String id, String name, Parameter perDay, List<Factor> factors, Condition when, List<Effect> effects) {

    /** Sorts the factors, copies the effects; refuses a negative rate. */
    public Hazard {
        factors = Scenario.sorted("factor", factors, Factor::indicator);
        effects = List.copyOf(effects);
        perDay.within(0, Double.POSITIVE_INFINITY);
    }
}
