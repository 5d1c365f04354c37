package brink.engine.model;

import brink.engine.quantity.Quantity;

/**
 * A number of the scenario that can be known, uncertain, cited and varied.
 *
 * @param id where it stands in the scenario, as a JSON pointer; also the key of its luck
 * @param quantity its value or, where it is uncertain, what is believed of it; drawn once per run
 *     (for the amount of an effect: at each use)
 * @param provenance unit, source, confidence and note
 */
public record Parameter(String id, Quantity quantity, Provenance provenance) {

    /**
     * A parameter with a known value and nothing said about where it comes from.
     *
     * @param id JSON pointer
     * @param value finite
     * @return the parameter
     */
    public static Parameter of(String id, double value) {
        return new Parameter(id, new Quantity.Constant(value), Provenance.UNSTATED);
    }

    /**
     * An uncertain parameter with nothing said about where it comes from.
     *
     * @param id JSON pointer
     * @param quantity its distribution
     * @return the parameter
     */
    public static Parameter of(String id, Quantity quantity) {
        return new Parameter(id, quantity, Provenance.UNSTATED);
    }

    /**
     * Refuses a parameter that can take values outside a range.
     *
     * @param low smallest permitted value; negative infinity if there is none
     * @param high largest permitted value; infinity if there is none
     * @return this parameter
     * @throws IllegalArgumentException if its quantity's support reaches beyond the range
     */
    public Parameter within(double low, double high) {
        if (!(quantity.low() >= low && quantity.high() <= high)) {
            throw new IllegalArgumentException("%s (%s) must lie between %s and %s".formatted(id, quantity, low, high));
        }
        return this;
    }
}
